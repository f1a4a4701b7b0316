import type { ItemChange } from '../../live/report/change-summary.ts'
import { reportWords, shownCount } from '../../language/words.ts'
import { bandsSize, changeBands } from '../../live/report/change-bands.ts'
import { directions } from '../../live/report/change-summary.ts'

const words = reportWords.change

/** How many felt more, equally and less sure of a sentence: as a picture, and in words beside it. */
export function ChangePicture({ change }: { change: ItemChange }) {
  const { label, counts } = change
  return (
    <figure class="change">
      <figcaption>{label}</figcaption>
      <p class="change-ends">
        <span>{words.start}</span>
        {' '}
        <span>{words.end}</span>
      </p>
      <div class="change-body">
        <svg viewBox={`0 0 ${bandsSize.width} ${bandsSize.height}`} preserveAspectRatio="none" aria-hidden="true">
          {changeBands(change).map(({ direction, path }) => <path class={direction} d={path} />)}
        </svg>
        <ul>
          {directions.map(direction => (
            <li>
              {`${words.directions[direction]}: `}
              <strong>{shownCount(counts[direction])}</strong>
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}

import type { Bar } from '../../live/questions/count.ts'
import { countInWords, resultWords as words } from '../../language/words.ts'
import { barShare } from '../../live/questions/count.ts'

interface BarsProps {
  bars: Bar[]
  /** How many a full bar stands for. */
  answered: number
  isOwn?: (id: string) => boolean
  /** The bars are the steps of an order, and numbered. */
  isOrder?: boolean
}

/** A list of bars, with the figures in words. */
export function Bars({ bars, answered, isOwn = () => false, isOrder = false }: BarsProps) {
  const List = isOrder ? 'ol' : 'ul'
  return (
    <List class="chart">
      {bars.map(({ id, label, count, range }) => (
        <li key={id} class={isOwn(id) ? 'mine' : undefined}>
          <span class="bar-label">
            {label}
            {isOwn(id) && ' '}
            {isOwn(id) && <span class="you">{words.you}</span>}
          </span>
          <span class="bar-count">{isOrder ? words.putHere(count, answered) : countInWords(count, range)}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${barShare({ count, range }, answered) * 100}%` }} />
          </span>
        </li>
      ))}
    </List>
  )
}

/** The bars without those at both ends that nobody chose: there they say nothing. Some are always worth keeping. */
export function withoutEmptyEnds(bars: Bar[], isKept: (bar: Bar) => boolean = () => false): Bar[] {
  const says = (bar: Bar) => bar.count > 0 || isKept(bar)
  const first = bars.findIndex(says)
  const last = bars.findLastIndex(says)
  return first < 0 ? [] : bars.slice(first, last + 1)
}

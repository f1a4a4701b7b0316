import type { Helpline } from '../../workshop/model/config.ts'
import { phoneWords } from '../../language/words.ts'
import { helplineLinks } from '../../workshop/helpline-links.ts'

const words = phoneWords.helplines

/** People to talk to, each one tap away. */
export function HelplineList({ helplines }: { helplines: Helpline[] }) {
  return (
    <ul class="helplines">
      {helplines.map(line => (
        <li key={line.id}>
          <h3>{line.name}</h3>
          <p>{line.about}</p>
          {line.hours && <p class="quiet">{line.hours}</p>}
          <Ways line={line} />
          <p class="quiet">{words.lastChecked(line.lastChecked)}</p>
        </li>
      ))}
    </ul>
  )
}

function Ways({ line }: { line: Helpline }) {
  return (
    <p class="ways">
      {helplineLinks(line).map(({ kind, label, href }) =>
        kind === 'web'
          ? <a key={href} class="button plain" href={href} target="_blank" rel="noopener">{words.website}</a>
          : <a key={href} class="button plain" href={href}>{label}</a>)}
    </p>
  )
}

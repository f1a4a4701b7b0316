import type { Support } from '../../workshop/model/config.ts'
import type { SupportLink } from '../../workshop/support-links.ts'
import { phoneWords, supportWords } from '../../language/words.ts'
import { supportLinks } from '../../workshop/support-links.ts'

const words = phoneWords.supportList

/** People to talk to, each one tap away. */
export function SupportList({ support, level: Heading = 'h3' }: { support: Support[], level?: 'h3' | 'h4' }) {
  if (support.length === 0)
    return <p>{supportWords.none}</p>
  return (
    <ul class="support">
      {support.map(entry => (
        <li key={entry.id}>
          <Heading>{entry.name}</Heading>
          <p>{entry.about}</p>
          {entry.hours && <p class="quiet">{entry.hours}</p>}
          <Ways entry={entry} />
          <p class="quiet">{words.lastChecked(entry.lastChecked)}</p>
        </li>
      ))}
    </ul>
  )
}

function Ways({ entry }: { entry: Support }) {
  return (
    <p class="ways">
      {supportLinks(entry).map(({ kind, label, href }) => <Way key={href} kind={kind} label={label} href={href} />)}
    </p>
  )
}

/** A number is named, because people may want to dial it elsewhere; an address would not fit on a button. */
function Way({ kind, label, href }: SupportLink) {
  if (kind === 'web')
    return <a class="button plain" href={href} target="_blank" rel="noopener">{words.website}</a>
  return <a class="button plain" href={href}>{kind === 'email' ? words.email : label}</a>
}

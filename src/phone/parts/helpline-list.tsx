import type { Helpline } from '../../workshop/model/config.ts'
import { phoneWords } from '../../language/words.ts'

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

function Ways({ line: { phone, text, url } }: { line: Helpline }) {
  return (
    <p class="ways">
      {phone && <a class="button plain" href={`tel:${digits(phone)}`}>{words.call(phone)}</a>}
      {text && (
        <a
          class="button plain"
          href={`sms:${digits(text.number)}${text.word ? `?body=${encodeURIComponent(text.word)}` : ''}`}
        >
          {words.text(text.number, text.word)}
        </a>
      )}
      {url && (
        <a class="button plain" href={url} target="_blank" rel="noopener">
          {words.website}
        </a>
      )}
    </p>
  )
}

function digits(number: string): string {
  return number.replace(/[^\d+]/g, '')
}

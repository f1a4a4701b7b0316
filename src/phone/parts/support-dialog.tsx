import type { Helpline } from '../../workshop/config.ts'
import type { PublicWorkshop } from '../../workshop/public.ts'
import { useEffect, useRef } from 'preact/hooks'
import { day } from '../content/words.ts'
import { Icon } from './icon.tsx'

/** People to talk to, over whatever is on the page. */
export function SupportDialog({ content, onClose }: { content: PublicWorkshop, onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="support-title" onClose={onClose} onClick={event => event.target === dialog.current && close()}>
      <div class="sheet-body">
        <header>
          <h2 id="support-title">Support</h2>
          <button class="round" type="button" aria-label="Close" onClick={close}><Icon name="close" /></button>
        </header>
        <p>If today brings up more than you expected, you do not need a reason to talk to somebody. You can leave the room at any time.</p>
        <ul class="helplines">
          {content.helplines.map(line => <HelplineCard key={line.id} line={line} />)}
        </ul>
        <button class="button wide" type="button" onClick={close}>Back to the workshop</button>
      </div>
    </dialog>
  )
}

function HelplineCard({ line }: { line: Helpline }) {
  return (
    <li>
      <h3>{line.name}</h3>
      <p>{line.about}</p>
      {line.hours && <p class="quiet">{line.hours}</p>}
      <p class="ways">
        {line.phone && (
          <a class="button plain" href={`tel:${line.phone.replace(/[^\d+]/g, '')}`}>
            {`Call ${line.phone}`}
          </a>
        )}
        {line.text && <a class="button plain" href={textLink(line.text)}>{textLabel(line.text)}</a>}
        {line.url && <a class="button plain" href={line.url} target="_blank" rel="noopener">Open the website</a>}
      </p>
      <p class="quiet">{`Last checked ${day(line.lastChecked)}`}</p>
    </li>
  )
}

function textLink({ number, word }: NonNullable<Helpline['text']>): string {
  return `sms:${number.replace(/[^\d+]/g, '')}${word ? `?body=${encodeURIComponent(word)}` : ''}`
}

function textLabel({ number, word }: NonNullable<Helpline['text']>): string {
  return word ? `Text ${word} to ${number}` : `Text ${number}`
}

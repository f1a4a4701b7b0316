import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { useEffect, useRef } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { HelplineList } from './helpline-list.tsx'
import { Icon } from './icon.tsx'

const words = phoneWords.support

/** People to talk to, over whatever is on the page. */
export function SupportDialog({ content, onClose }: { content: PublicWorkshop, onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="support-title"
      onClose={onClose}
      onClick={event => event.target === dialog.current && close()}
    >
      <div class="sheet-body">
        <header>
          <h2 id="support-title">{words.title}</h2>
          <button class="round" type="button" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <p>{words.noReasonNeeded}</p>
        <HelplineList helplines={content.helplines} />
        <button class="button wide" type="button" onClick={close}>
          {words.back}
        </button>
      </div>
    </dialog>
  )
}

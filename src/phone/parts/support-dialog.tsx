import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { useEffect, useRef } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { Icon } from './icon.tsx'
import { SupportList } from './support-list.tsx'

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
        <SupportList support={content.support} />
        <button class="button wide" type="button" onClick={close}>
          {words.back}
        </button>
      </div>
    </dialog>
  )
}

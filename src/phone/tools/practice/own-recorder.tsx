import { useId } from 'preact/hooks'
import { recorderWords as words } from '../../../language/words.ts'

interface OwnRecorderProps {
  /** Where this page is encrypted; `null` where there is no such place. */
  publicSite: string | null
  chosen: (file: File) => void
}

/** Where the page may not record: the phone's own recorder can, and its recording can be brought here. */
export function OwnRecorder({ publicSite, chosen }: OwnRecorderProps) {
  const id = useId()
  return (
    <div class="sheet-part">
      {!globalThis.isSecureContext && <p>{words.own.why}</p>}
      <p>{words.own.app}</p>
      <div class="own-file">
        <label for={id}>{words.own.choose}</label>
        <input
          id={id}
          type="file"
          accept="audio/*,video/*"
          capture="user"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file)
              chosen(file)
          }}
        />
      </div>
      {publicSite !== null && !globalThis.isSecureContext && (
        <p>
          {words.own.elsewhere}
          {' '}
          <a href={publicSite} target="_blank" rel="noopener">{publicSite}</a>
        </p>
      )}
    </div>
  )
}

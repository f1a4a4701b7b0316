import { useRef, useState } from 'preact/hooks'
import { toolWords } from '../../../language/words.ts'
import { announce } from '../../parts/announce.ts'
import './note-styles.ts'

const words = toolWords.copy

interface CopyButtonProps {
  text: string
  /** Of the text, for those who listen: "Your email". */
  label: string
  /** What the button says, where there are two of them. */
  says?: string
}

/**
 * Copies a text. Over plain http, as in a room, a page may not: then the text is there to be copied by hand, selected
 * already.
 */
export function CopyButton({ text, label, says = words.copy }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null)
  const [byHand, setByHand] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(text)
      announce(words.copied)
    }
    catch {
      setByHand(true)
      requestAnimationFrame(() => box.current?.select())
      announce(words.selected)
    }
  }

  return (
    <>
      <button class="button plain" type="button" onClick={() => void copy()}>
        {copied === text ? words.copied : says}
      </button>
      {byHand && (
        <div class="note-field">
          <p class="quiet">{words.selected}</p>
          <textarea ref={box} rows={6} readOnly value={text} aria-label={label} onFocus={() => box.current?.select()} />
        </div>
      )}
    </>
  )
}

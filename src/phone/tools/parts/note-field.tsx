import { useId } from 'preact/hooks'
import './note-styles.ts'

interface NoteFieldProps {
  label: string
  /** What to write, in a sentence. */
  help?: string
  value: string
  change: (text: string) => void
  /** 1 is a single line. */
  rows?: number
  /** What the browser may offer to fill in, such as `given-name`: nothing unless it is said. */
  autocomplete?: string
  /** In which one writes, where it is not the page's. */
  lang?: string
}

/** A place to write, with its label above; every letter is kept as it is typed. */
export function NoteField({ label, help, value, change, rows = 3, autocomplete = 'off', lang }: NoteFieldProps) {
  const id = useId()
  const shared = {
    'id': id,
    'value': value,
    'lang': lang,
    'autocomplete': autocomplete,
    'aria-describedby': help ? `${id}-help` : undefined,
  }
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      {help && <p id={`${id}-help`} class="quiet">{help}</p>}
      {rows === 1
        ? <input type="text" {...shared} onInput={event => change(event.currentTarget.value)} />
        : <textarea rows={rows} {...shared} onInput={event => change(event.currentTarget.value)} />}
    </div>
  )
}

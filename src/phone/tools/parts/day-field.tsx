import { useId } from 'preact/hooks'

interface DayFieldProps {
  label: string
  type: 'date' | 'time'
  /** `2027-03-07` or `18:00`; empty: none. */
  value: string
  change: (value: string) => void
}

/** A day or an hour, chosen as this phone lets one choose it. */
export function DayField({ label, type, value, change }: DayFieldProps) {
  const id = useId()
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autocomplete="off"
        onInput={event => change(event.currentTarget.value)}
      />
    </div>
  )
}

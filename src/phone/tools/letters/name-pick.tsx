import { useId } from 'preact/hooks'

interface NamePickProps {
  legend: string
  names: readonly { name: string, label: string }[]
  chosen: string
  choose: (name: string) => void
  /** Of the labels: they are an author's. */
  lang: string
  /** Side by side where there is room. */
  isRow?: boolean
}

/** One of a few names. */
export function NamePick({ legend, names, chosen, choose, lang, isRow = false }: NamePickProps) {
  const group = useId()
  return (
    <fieldset class="name-pick">
      <legend>{legend}</legend>
      <div class={isRow ? 'options side-by-side' : 'options'} lang={lang}>
        {names.map(({ name, label }) => (
          <label key={name} class="option">
            <input type="radio" name={group} checked={name === chosen} onChange={() => choose(name)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useRef, useState } from 'preact/hooks'
import { phoneLaterWords } from '../../language/words.ts'
import { readCode } from '../address/code.ts'

/** Asks for a session code and opens that session's page. */
export function CodeForm({ typed }: { typed: string }) {
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)

  function join() {
    const reading = readCode(field.current?.value ?? '')
    if (reading.ok)
      // A real page load, not a change of view: the server gives the phone its cookie with it.
      return location.assign(new URL(reading.code, document.baseURI))
    setProblem(reading.sentence)
    field.current?.focus()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        join()
      }}
    >
      <label class="code-label">
        <span>{phoneLaterWords.code.label}</span>
        <input
          ref={field}
          class="code"
          defaultValue={typed}
          autocapitalize="characters"
          autocomplete="off"
          // In this spelling an attribute: as a property, each word would mean "on".
          autoCorrect="off"
          spellcheck={false}
          inputMode="text"
          maxLength={14}
          aria-describedby="code-problem"
          aria-invalid={problem !== ''}
        />
      </label>
      <p id="code-problem" class="problem" role="alert">
        {problem}
      </p>
      <button class="button wide" type="submit">
        {phoneLaterWords.code.join}
      </button>
    </form>
  )
}

import { deskWords } from '../../language/words.ts'

const words = deskWords.delete

/** Deletes a session at once, after one more step. `more` says what else to know before. */
export function DeleteForm({ code, more = '' }: { code: string, more?: string }) {
  return (
    <details>
      <summary>{words.now}</summary>
      <form method="post" action={`/present/sessions/${code}/delete`}>
        <p>
          <label>
            <input type="checkbox" name="sure" value="yes" required />
            {` ${words.sure} ${more}`.trimEnd()}
          </label>
        </p>
        <p><button class="danger">{words.button(code)}</button></p>
      </form>
    </details>
  )
}

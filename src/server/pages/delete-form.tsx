import { deskWords } from '../../language/words.ts'

const words = deskWords.delete

/** Deletes a session that cannot be read, for good, after one more step. */
export function DeleteForm({ code }: { code: string }) {
  return (
    <details>
      <summary>{words.now}</summary>
      <form method="post" action={`/present/sessions/${code}/delete`}>
        <p>
          <label>
            <input type="checkbox" name="sure" value="yes" required />
            {` ${words.sure}`}
          </label>
        </p>
        <p><button class="danger">{words.button(code)}</button></p>
      </form>
    </details>
  )
}

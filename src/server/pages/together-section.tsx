import type { Presenter } from '../../live/protocol/presenter.ts'
import { deskWords } from '../../language/words.ts'
import { mostCoFacilitators } from '../../live/rules/co-facilitators.ts'
import { QrPicture } from './qr-picture.tsx'

const words = deskWords.together

/** A co-facilitator as the session's page shows them: with the link that is their right. */
export interface ListedCoFacilitator {
  id: string
  name: string
  link: string
}

export interface Together {
  coFacilitators: ListedCoFacilitator[]
  /** Who has the session open to present it. */
  here: Presenter[]
  /** The last name that was typed was none. */
  hasProblem: boolean
}

/** Who may present a session beside whoever has the key, and who has it open. */
export function TogetherSection({ code, coFacilitators, here, hasProblem }: Together & { code: string }) {
  const address = `/present/sessions/${code}/co-facilitators`
  return (
    <section aria-labelledby="together" class="sheet">
      <h2 id="together">{words.heading}</h2>
      <p>{words.intro}</p>
      {here.length > 0 && <p role="status">{words.here(here.map(({ name }) => name))}</p>}
      {coFacilitators.length > 0 && (
        <ul class="people">
          {coFacilitators.map(({ id, name, link }) => (
            <li>
              <p class="field">
                <label for={id}>{words.linkOf(name)}</label>
                <input id={id} value={link} readonly />
              </p>
              <p class="row">
                <button
                  type="button"
                  class="quiet"
                  hidden
                  data-copies={id}
                  data-tells={`${id}-copied`}
                  data-copied={words.copied}
                  data-selected={words.selected}
                >
                  {words.copy(name)}
                </button>
                <span id={`${id}-copied`} role="status" />
              </p>
              <details>
                <summary>{words.showQrCode}</summary>
                <QrPicture of={link} label={words.qrCode(name)} />
              </details>
              <form method="post" action={`${address}/${id}/revoke`}>
                <button class="quiet">{words.revoke(name)}</button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {coFacilitators.length < mostCoFacilitators && (
        <form method="post" action={address} class="stack">
          <p class="field">
            <label for="name">{words.name}</label>
            <input
              id="name"
              name="name"
              required
              maxlength={60}
              autocomplete="off"
              aria-invalid={hasProblem || undefined}
              aria-describedby={hasProblem ? 'name-problem' : 'name-hint'}
            />
            {hasProblem && <span class="problem" id="name-problem">{words.nameMissing}</span>}
            <span class="hint" id="name-hint">{words.nameHint}</span>
          </p>
          <p><button class="quiet">{words.invite}</button></p>
        </form>
      )}
    </section>
  )
}

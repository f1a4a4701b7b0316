import type { Participation, SentText } from '../../live/rules/view-context.ts'
import type { SessionContext } from './session-context.ts'
import { readAnswerKey } from '../../live/protocol/answer-key.ts'
import { allQuestions } from '../../live/rules/lookup.ts'
import { textId } from '../access/tokens.ts'
import { inRandomOrder } from './shown-texts.ts'

/** What the store holds of one session's phones, read again only after it has changed. */
export function createParticipation({ code, secret, workshop, storage }: SessionContext) {
  const { answers } = storage
  let loading: Promise<Participation> | null = null

  async function load(): Promise<Participation> {
    const received = await answers.received(code)
    return { received, joined: await answers.joined(code), texts: await loadTexts(received) }
  }

  async function loadTexts(received: ReadonlyMap<string, number>): Promise<SentText[]> {
    const askForText = new Set(allQuestions(workshop()).filter(({ kind }) => kind === 'text').map(({ id }) => id))
    const keys = [...received.keys()].filter(key => askForText.has(readAnswerKey(key)?.questionId ?? ''))
    if (keys.length === 0)
      return []
    const rows = await answers.texts(code, keys)
    const sent = rows.flatMap(({ questionId: key, ballot, text }) => {
      const asked = readAnswerKey(key)
      if (!asked)
        return []
      // Not which of one phone's texts it is: nobody needs to know who has sent several.
      const { questionId, round } = asked
      return [{ questionId, round, id: textId(secret, ballot, text), text }]
    })
    return inRandomOrder(sent)
  }

  return {
    /** What the store holds now. */
    current(): Promise<Participation> {
      loading ??= load().catch((error) => {
        // A failure is not kept: whoever asks next reads again.
        loading = null
        throw error
      })
      return loading
    },

    /** Called when the store holds something new. */
    changed() {
      loading = null
    },
  }
}
export type ParticipationCache = ReturnType<typeof createParticipation>

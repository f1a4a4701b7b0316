import type { Participation, SentText } from '../../live/rules/view-context.ts'
import type { SessionContext } from './session-context.ts'
import { readAnswerKey } from '../../live/protocol/answer-key.ts'
import { allQuestions } from '../../live/rules/lookup.ts'
import { participantMark, textId } from '../access/tokens.ts'

/** Who has joined one session and what they have sent, read from the store again only after it has changed. */
export function createParticipation({ code, secret, workshop, storage, queue }: SessionContext) {
  const { answers } = storage
  const knownParticipants = new Set<string>()
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
    return rows.flatMap(({ questionId: key, ballot, text }) => {
      const asked = readAnswerKey(key)
      return asked ? [{ ...asked, id: textId(secret, ballot, text), text }] : []
    })
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

    /** Counts a phone as joined, once; that it did is written with the next batch, and nobody waits for it. */
    join(participantId: string): void {
      const participant = participantMark(secret, participantId)
      if (knownParticipants.has(participant))
        return
      knownParticipants.add(participant)
      queue
        .put({ kind: 'join', sessionCode: code, participant })
        .catch(() => knownParticipants.delete(participant))
    },
  }
}
export type ParticipationCache = ReturnType<typeof createParticipation>

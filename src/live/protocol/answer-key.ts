/**
 * The first round has the question's own id, as it is written; later ones add their number: `feelings~2`. What one
 * phone sends once more to a question that is open all the time adds its place: `questions-for-us.2`.
 */
const written = /^([a-z0-9-]+)(?:~([1-9]\d{0,3}))?(?:\.([23]))?$/
const writtenVote = /^([a-z0-9-]+)~vote~([\w-]{1,64})$/

/** A key has no room for more. */
export const mostRounds = 9_999
/** So many texts one phone may send to a question that is open all the time. */
const mostSlots = 3

/** Under what one round of a question is answered and stored. `slot`: which of one phone's texts it is, from 1. */
export function answerKey(questionId: string, round: number, slot = 1): string {
  return questionId + (round === 1 ? '' : `~${round}`) + (slot === 1 ? '' : `.${slot}`)
}

/** The keys of all that one phone may send to one round of a question that is open all the time. */
export function slotKeys(questionId: string, round: number): string[] {
  return Array.from({ length: mostSlots }, (_, index) => answerKey(questionId, round, index + 1))
}

/** The question, round and slot that a key names; `null` for what is no key. */
export function readAnswerKey(key: string): { questionId: string, round: number, slot: number } | null {
  const [, questionId, round, slot] = written.exec(key) ?? []
  return questionId === undefined || round === '1'
    ? null
    : { questionId, round: Number(round ?? 1), slot: Number(slot ?? 1) }
}

/**
 * Under what "I'd ask this too" is stored. Each text has its own key: one for all that a phone would ask too would keep
 * together, on the disk, what comes from the same phone.
 */
export function voteKey(questionId: string, textId: string): string {
  return `${questionId}~vote~${textId}`
}

/** The text that this key is a vote for; `null` for any other key. */
export function readVoteKey(key: string): { questionId: string, textId: string } | null {
  const [, questionId, textId] = writtenVote.exec(key) ?? []
  return questionId === undefined || textId === undefined ? null : { questionId, textId }
}

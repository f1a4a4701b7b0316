/** The first round has the question's own id, as it is written; later ones add their number: `feelings~2`. */
const written = /^([a-z0-9-]+)(?:~([1-9]\d{0,3}))?$/

/** Under what one round of a question is answered and stored. */
export function answerKey(questionId: string, round: number): string {
  return round === 1 ? questionId : `${questionId}~${round}`
}

/** The question and round that a key names; `null` for what is no key. */
export function readAnswerKey(key: string): { questionId: string, round: number } | null {
  const [, questionId, round] = written.exec(key) ?? []
  return questionId === undefined || round === '1' ? null : { questionId, round: Number(round ?? 1) }
}

import type { Answer } from '../../live/protocol/answer.ts'
import type { AnswerRow } from '../../live/questions/tally.ts'

/** One thing that a phone did and that has to be kept. */
export type Deposit = AnswerDeposit | JoinDeposit

/** An answer. The same session, question and ballot once more replaces it. */
export interface AnswerDeposit {
  kind: 'answer'
  sessionCode: string
  questionId: string
  ballot: string
  value: Answer
}

/** A phone that joined; once more changes nothing. */
export interface JoinDeposit {
  kind: 'join'
  sessionCode: string
  participant: string
}

/** An answer with the ballot id it is stored under. */
export interface StoredAnswer {
  questionId: string
  ballot: string
  value: Answer
}

/** A text with the ballot id it is stored under. */
export interface StoredText {
  questionId: string
  ballot: string
  text: string
}

/**
 * Keeps answers and who has joined, by ballot ids and participant marks only. Nothing is stored of when, from where
 * or in which order something came.
 */
export interface AnswerStore {
  /**
   * Writes all of a batch or nothing of it, and resolves once it would survive a power cut. Where a key comes twice,
   * the later deposit wins. What belongs to a session that is gone is left out. Gives the new revision of each session
   * in the batch that is there.
   */
  commit: (batch: Deposit[]) => Promise<Map<string, number>>
  /** The answers to one question, equal ones counted together, in no particular order. */
  tally: (sessionCode: string, questionId: string) => Promise<AnswerRow[]>
  /** How many answers each question has, passes included; questions without any are left out. */
  received: (sessionCode: string) => Promise<Map<string, number>>
  /** The marks of the phones that have joined, in no particular order. */
  participants: (sessionCode: string) => Promise<string[]>
  /** Deletes these marks. */
  removeParticipants: (sessionCode: string, participants: string[]) => Promise<void>
  /** Deletes the answers under these ballots. */
  removeBallots: (sessionCode: string, ballots: string[]) => Promise<void>
  /** How many phones have joined. */
  joined: (sessionCode: string) => Promise<number>
  /** Deletes every answer to these questions. */
  forget: (sessionCode: string, questionIds: string[]) => Promise<void>
  /** The answers given under these ballots: one phone's own. */
  byBallots: (sessionCode: string, ballots: string[]) => Promise<StoredAnswer[]>
  /** The texts sent to these questions, passes left out, in the order of their ballots: that order tells nothing. */
  texts: (sessionCode: string, questionIds: string[]) => Promise<StoredText[]>
}

import type { HandOver } from '../../live/rules/hand-over.ts'
import type { SessionState } from '../../live/rules/state.ts'
import type { SentText } from '../../live/rules/view-context.ts'
import type { SealKey } from '../hand-over/sealed-file.ts'
import type { Participants } from './participants.ts'
import type { ParticipationCache } from './participation.ts'
import type { SavedState } from './saved-state.ts'
import type { SessionContext } from './session-context.ts'
import type { ShownTexts } from './shown-texts.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { stateToHandOver } from '../../live/rules/hand-over.ts'
import { shownText } from '../../live/rules/judge-texts.ts'
import { findQuestion } from '../../live/rules/lookup.ts'
import { textStatus } from '../../live/rules/public-view.ts'
import { questionState } from '../../live/rules/state.ts'
import { handOverCode } from '../hand-over/hand-over-code.ts'
import { sealFile, sealKey } from '../hand-over/sealed-file.ts'

/** More texts that are not approved do not go along: a prankster's would make the file too large to be brought in. */
const mostUnapproved = 2_000

export interface HandingOverOptions {
  context: SessionContext
  saved: SavedState
  participation: ParticipationCache
  participants: Participants
  texts: ShownTexts
}

/** Makes the files with which one session can go on at another computer. */
export function createHandingOver({ context, saved, participation, participants, texts }: HandingOverOptions) {
  let key: Promise<SealKey> | null = null

  function code(): string {
    return saved.state.handedOver?.code ?? handOverCode(context.secret)
  }

  /** Of the texts that the desk sees, those of questions whose results have been shown or that are always open. */
  function writtenTexts(shown: SentText[], state: SessionState): HandOver['texts'] {
    const judgedAt = ({ id }: SentText) => state.texts.findIndex(judged => judged.id === id)
    let unapproved = 0
    return shown
      .filter(({ questionId, round }) => {
        const its = questionState(state, questionId)
        const question = findQuestion(context.workshop(), questionId)
        return (its.released !== null || (question && isAnytime(question))) && its.round === round
      })
      .toSorted((a, b) => judgedAt(a) - judgedAt(b))
      .map(text => ({
        questionId: text.questionId,
        text: shownText(state, text),
        status: textStatus(state, text),
        isAnswered: state.answeredTexts.includes(text.id),
      }))
      .filter(({ status }) => status === 'approved' || unapproved++ < mostUnapproved)
  }

  return {
    /** The code that opens the files; it is the same wherever the session goes. */
    code,

    /** The session as it stands, sealed. */
    async file(): Promise<Buffer> {
      key ??= sealKey(code(), context.code)
      const { texts: sent } = await participation.current()
      const { state, stateVersion } = saved
      const content: HandOver = {
        savedAtMs: context.now(),
        stateVersion,
        state: stateToHandOver(state),
        joined: participants.all().size,
        texts: writtenTexts(texts.of(sent), state),
      }
      return sealFile(await key, context.code, content)
    },

    /** How often the session was saved: tells which of two is newer. */
    get version() {
      return saved.stateVersion
    },

    /** Another one whenever a file made now would hold something else: texts come in without a save. */
    async standing(): Promise<string> {
      const { texts: sent } = await participation.current()
      const ids = texts.of(sent).map(({ id }) => id)
      return [saved.stateVersion, participants.all().size, ...ids].join(' ')
    },
  }
}

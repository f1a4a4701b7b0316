import type { LinkStatus } from '../../live/client/connection.ts'
import type { ServerClock } from '../../live/client/server-clock.ts'
import type { PublicView } from '../../live/protocol/view.ts'
import type { AnswerBook } from '../answers/book.ts'
import type { Store } from '../state/store.ts'
import { after, browserWire } from '../../live/client/browser-wire.ts'
import { openConnection } from '../../live/client/connection.ts'
import { onWakeUp } from '../../live/client/on-wake-up.ts'
import { createServerClock } from '../../live/client/server-clock.ts'
import { sessionUrl } from '../../live/client/session-url.ts'
import { openBook } from '../answers/book.ts'
import { createOutbox } from '../answers/outbox.ts'
import { restore } from '../answers/record.ts'
import { openStorage } from '../state/storage.ts'
import { createStore } from '../state/store.ts'
import { sendAnswer } from './send-answer.ts'

/** A live session as this phone takes part in it. */
export interface PhoneSession {
  code: string
  /** The newest snapshot, `null` before the first. */
  view: Store<PublicView | null>
  link: Store<LinkStatus>
  /** Whether the server has let this phone in; until then it looks on. */
  letIn: Store<boolean>
  clock: ServerClock
  book: AnswerBook
  /** Whether this phone has ever been in it, now or before a reload. */
  hasJoined: () => boolean
}

/** Joins a session: follows its state, and sends what this phone answers until all is received. */
export function joinSession(code: string): PhoneSession {
  const view = createStore<PublicView | null>(null)
  const link = createStore<LinkStatus>('connecting')
  const letIn = createStore(!wasServed('waiting'))
  const clock = createServerClock()
  const storage = openStorage(code)
  const book = openBook(storage, true)
  const hasJoined = () => storage.read('joined') === true
  const outbox = createOutbox({
    records: book.records,
    send: (id, answer) => sendAnswer(code, id, answer),
    after,
    random: Math.random,
  })

  const connection = openConnection(browserWire(sessionUrl('', code), 'phones'), clock, {
    view: (next) => {
      restoreOnce(code, next, hasJoined(), book)
      storage.write('joined', true)
      view.set(next)
    },
    status: (next) => {
      link.set(next)
      if (next === 'live' || next === 'polling')
        outbox.flush()
    },
  })
  function joined() {
    letIn.set(true)
    connection.reopen()
    outbox.flush()
  }

  if (!letIn.get())
    void import('./wait-to-join.ts').then(chunk => chunk.waitToJoin(joined))
  book.records.subscribe(outbox.flush)
  outbox.flush()
  onWakeUp(() => {
    connection.nudge()
    outbox.flush()
  })
  return { code, view, link, letIn, clock, book, hasJoined }
}

/** A phone that knows nothing of a session whose server knows the phone has lost its storage, not its cookie. */
function restoreOnce(code: string, view: PublicView, hasRecord: boolean, book: AnswerBook): void {
  if (!hasRecord && view.questions.length > 0 && wasServed('returning')) {
    void import('./own-answers.ts')
      .then(chunk => chunk.fetchOwnAnswers(code))
      .then(answers => book.records.set(restore(book.records.get(), answers)))
  }
}

/**
 * The server names its timing entry of the page "returning" when the request brought a participant's cookie, and
 * "waiting" when it has not let the phone in.
 */
function wasServed(how: 'returning' | 'waiting'): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.serverTiming?.some(entry => entry.name === how) ?? false
}

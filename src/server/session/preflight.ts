import type { Pieces } from '../../language/en-GB/pieces.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Reach } from './reach.ts'
import { deskWords } from '../../language/words.ts'
import { formatProblem } from '../../workshop/model/problem.ts'

const words = deskWords.preflight

/** Less room on the disk than this, in bytes, is worth a look before people arrive. */
const littleRoomBytes = 500_000_000
/** After so many days without a look at workshop.yaml, its names and links may be out of date. */
const longAgoDays = 180

/** What a check of the content says: it is in no language room, and English whatever the interface speaks. */
export interface InEnglish {
  english: string
}

/** One line of what to look at before a session: all is well, or what to do. */
export interface PreflightCheck {
  isReady: boolean
  fact: Pieces<InEnglish>
  /** What to do; empty when it is ready. */
  remedy: Pieces<InEnglish>
}

/** What is known of the computer and the content when the page is asked for. */
export interface PreflightFacts {
  /** What phones open, without a code. */
  phoneOrigin: string
  /** Further addresses of this computer that phones might reach. */
  otherAddresses: string[]
  /** How phones hear of the session. */
  reach: Reach
  /** Free room on the disk that answers are kept on, in bytes; `null` when nobody can tell. */
  freeBytes: number | null
  /** The day and hour on the institution's clock, `2027-03-03T14:00`. */
  localTime: string
  /** The day on which workshop.yaml was last read from top to bottom, `2026-11-22`. */
  reviewed: string
  /** Events that students will hear about and that need a look: what is wrong with each, in the words of the desk. */
  events: { fact: string, remedy: string }[][]
  /** What is wrong with the numbers that students can call, such as when they were last tried. */
  support: Problem[]
  /** Whatever else is wrong with the content. */
  content: Problem[]
}

/** What to look at before people arrive, in the order in which it matters. */
export function preflight(facts: PreflightFacts): PreflightCheck[] {
  return [
    addressCheck(facts),
    reachCheck(facts),
    diskCheck(facts),
    clockCheck(facts),
    supportCheck(facts),
    ...eventChecks(facts),
    reviewCheck(facts),
    contentCheck(facts),
  ]
}

function ready(fact: string): PreflightCheck {
  return { isReady: true, fact: [fact], remedy: [] }
}

function look({ fact, remedy }: { fact: string, remedy: string }): PreflightCheck {
  return { isReady: false, fact: [fact], remedy: [remedy] }
}

function addressCheck({ phoneOrigin, otherAddresses }: PreflightFacts): PreflightCheck {
  const { hostname } = new URL(phoneOrigin)
  const isAlone = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]'
  return isAlone ? look(words.noNetwork) : ready(words.address(phoneOrigin, otherAddresses))
}

/** One phone that has to ask is worth a look, also when another one hears: they may be on other networks. */
function reachCheck({ reach: { through, opening, heldUp } }: PreflightFacts): PreflightCheck {
  if (heldUp > 0)
    return look(words.heldUp)
  if (through > 0)
    return ready(words.gotThrough(through))
  return look(opening > 0 ? words.opening : words.noPhone)
}

function diskCheck({ freeBytes }: PreflightFacts): PreflightCheck {
  if (freeBytes === null)
    return look(words.unknownRoom)
  return freeBytes < littleRoomBytes ? look(words.littleRoom) : ready(words.room)
}

/** Whether the clock is right, only the reader can tell. */
function clockCheck({ localTime }: PreflightFacts): PreflightCheck {
  return ready(words.clock(localTime))
}

function supportCheck({ support: [first, ...others] }: PreflightFacts): PreflightCheck {
  if (!first)
    return ready(words.supportChecked)
  const fact = { english: `${first.fact.charAt(0).toUpperCase()}${first.fact.slice(1)}.` }
  return { isReady: false, fact: words.support(fact, others.length), remedy: [{ english: first.remedy }] }
}

/** A line for each event, whatever is wrong with it. */
function eventChecks({ events }: PreflightFacts): PreflightCheck[] {
  if (events.length === 0)
    return [ready(words.eventsRight)]
  return events.map(warnings => look({
    fact: warnings.map(({ fact }) => words.event(fact)).join(' '),
    remedy: warnings[0]?.remedy ?? '',
  }))
}

function reviewCheck({ localTime, reviewed }: PreflightFacts): PreflightCheck {
  const days = (Date.parse(localTime.slice(0, 10)) - Date.parse(reviewed)) / 86_400_000
  return days > longAgoDays ? look(words.reviewedLongAgo(reviewed)) : ready(words.reviewed(reviewed))
}

function contentCheck({ content: [first, ...others] }: PreflightFacts): PreflightCheck {
  if (!first)
    return ready(words.contentRight)
  const { fact, remedy } = words.content({ english: formatProblem(first) }, others.length)
  return { isReady: false, fact, remedy: [remedy] }
}

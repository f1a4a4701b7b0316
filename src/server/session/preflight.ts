import { deskWords } from '../../language/words.ts'

const words = deskWords.preflight

/** Less room on the disk than this, in bytes, is worth a look before people arrive. */
const littleRoomBytes = 500_000_000
/** After so many days without a look at workshop.yaml, its numbers and links may be out of date. */
const longAgoDays = 180

/** One line of what to look at before a session: all is well, or what to do. */
export interface PreflightCheck {
  isReady: boolean
  fact: string
  /** What to do when it is not. */
  remedy: string | null
}

/** What is known of the computer and the content when the page is asked for. */
export interface PreflightFacts {
  /** What phones open, without a code. */
  phoneOrigin: string
  /** Further addresses of this computer that phones might reach. */
  otherAddresses: string[]
  /** Phones that have the page open and hear from the server. */
  phonesHere: number
  /** Free room on the disk that answers are kept on, in bytes; `null` when nobody can tell. */
  freeBytes: number | null
  /** The day and hour on the institution's clock, `2027-03-03T14:00`. */
  localTime: string
  /** The day on which workshop.yaml was last read from top to bottom, `2026-11-22`. */
  reviewed: string
  /** Titles of events that students will hear about and nobody has confirmed. */
  unconfirmed: string[]
}

/** What to look at before people arrive, in the order in which it matters. */
export function preflight(facts: PreflightFacts): PreflightCheck[] {
  return [addressCheck(facts), phoneCheck(facts), diskCheck(facts), clockCheck(facts), contentCheck(facts)]
}

function addressCheck({ phoneOrigin, otherAddresses }: PreflightFacts): PreflightCheck {
  const { hostname } = new URL(phoneOrigin)
  const isAlone = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]'
  return isAlone
    ? { isReady: false, ...words.noNetwork }
    : { isReady: true, fact: words.address(phoneOrigin, otherAddresses), remedy: null }
}

function phoneCheck({ phonesHere }: PreflightFacts): PreflightCheck {
  return phonesHere > 0
    ? { isReady: true, fact: words.phoneHere(phonesHere), remedy: null }
    : { isReady: false, ...words.noPhone }
}

function diskCheck({ freeBytes }: PreflightFacts): PreflightCheck {
  if (freeBytes === null)
    return { isReady: false, ...words.unknownRoom }
  return freeBytes < littleRoomBytes
    ? { isReady: false, ...words.littleRoom }
    : { isReady: true, fact: words.room, remedy: null }
}

/** Whether the clock is right, only the reader can tell. */
function clockCheck({ localTime }: PreflightFacts): PreflightCheck {
  return { isReady: true, fact: words.clock(localTime), remedy: null }
}

function contentCheck({ localTime, reviewed, unconfirmed }: PreflightFacts): PreflightCheck {
  const days = (Date.parse(localTime.slice(0, 10)) - Date.parse(reviewed)) / 86_400_000
  if (unconfirmed.length > 0)
    return { isReady: false, ...words.unconfirmed(unconfirmed) }
  return days > longAgoDays
    ? { isReady: false, ...words.reviewedLongAgo(reviewed) }
    : { isReady: true, fact: words.reviewed(reviewed), remedy: null }
}

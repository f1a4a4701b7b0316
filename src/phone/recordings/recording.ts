import { fieldOf, listOf, numberIn, textIn } from '../notes/read.ts'

/** What is known of a recording on this phone, without its sound. */
export interface RecordingInfo {
  id: string
  /** As a browser names it: `audio/webm;codecs=opus`. */
  type: string
  /** In bytes. */
  size: number
  /** 0 where nobody has measured it, as in a file of someone's own. */
  seconds: number
  /** Moments to come back to, in seconds, in their order. */
  marks: number[]
}

const mostBytes = 4_000_000_000
const mostSeconds = 24 * 3600

/** Reads back what was stored of a recording; `null` where it is none. */
export function readInfo(value: unknown): RecordingInfo | null {
  const id = textIn(value, 'id')
  const type = textIn(value, 'type')
  const size = numberIn(value, 'size', 0, mostBytes)
  if (id === '' || size === null || !/^(?:audio|video)\//.test(type))
    return null
  const marks = listOf(fieldOf(value, 'marks'), mark => (isSecond(mark) ? mark : null))
  return { id, type, size, seconds: numberIn(value, 'seconds', 0, mostSeconds) ?? 0, marks: inOrder(marks) }
}

/** With a mark at this moment; one that is there already, to the second, is not added again. */
export function withMark(info: RecordingInfo, atSeconds: number): RecordingInfo {
  return { ...info, marks: inOrder([...info.marks, Math.floor(atSeconds)]) }
}

/** An id that no other recording on this phone has: a page over plain http has no `randomUUID`. */
export function newRecordingId(nowMs: number, random: number): string {
  return `${nowMs.toString(36)}-${Math.floor(random * 1e9).toString(36)}`
}

function isSecond(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostSeconds
}

function inOrder(marks: readonly number[]): number[] {
  return [...new Set(marks)].sort((one, other) => one - other)
}

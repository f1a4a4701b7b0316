import type { UnreadableReason, UpgradedState } from '../../live/rules/upgrade-state.ts'
import { upgradeState } from '../../live/rules/upgrade-state.ts'

const reports: Record<UnreadableReason, string> = {
  newer: 'it was saved by a newer version of this program. Start that version, or delete the session at /present.',
  damaged: 'its data is damaged. Delete the session at /present.',
}

/** Reads the stored state of the session with this code. */
export type ReadState = (code: string, json: string) => UpgradedState

/** Makes the reader of this server: it says once for each that cannot be read what the facilitator can do. */
export function createStateReader(report: (line: string) => void): ReadState {
  const reported = new Set<string>()
  return (code, json) => {
    const read = upgradeState(parsed(json))
    if (!read.ok && !reported.has(code)) {
      reported.add(code)
      report(`Session ${code} can’t be read: ${reports[read.reason]}`)
    }
    return read
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  }
  catch {
    return null
  }
}

import process from 'node:process'

/** Set for a build whose slides keep back what gives an answer away: Slidev passes nothing else on to its plugins. */
export const sealedBuild = { WORKSHOP_SEALED: '1' }

/** Whether this build is one of those. */
export function isSealedBuild(): boolean {
  return process.env.WORKSHOP_SEALED === sealedBuild.WORKSHOP_SEALED
}

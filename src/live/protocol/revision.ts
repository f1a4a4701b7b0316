/** More than the counts of any room can add up to. */
const perSave = 1_000_000

/**
 * What a snapshot is known by. It grows when a command has changed the session and, for the wall and the desk, when a
 * count that they show has; so it tells nothing of an answer that moved no count.
 */
export function revisionOf(stateVersion: number, shownCounts = 0): number {
  return stateVersion * perSave + shownCounts
}

/** The revision without its counts: that of the last command. */
export function commandRevision(revision: number): number {
  return revision - (revision % perSave)
}

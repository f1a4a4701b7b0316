import path from 'node:path'

/** The folders below `dist/` that the builds write and the server serves: the only list of them. */
export function distFolders(distDir: string) {
  return {
    /** The phone page. */
    phone: path.join(distDir, 'phone'),
    /** The slides with the facilitator's notes. */
    deck: path.join(distDir, 'deck'),
    /** The slides without notes, for the projector's machine. */
    screen: path.join(distDir, 'screen'),
    /** Handouts and the facilitator's papers. */
    kit: path.join(distDir, 'kit'),
  }
}

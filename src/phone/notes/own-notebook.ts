import { openNotebook } from './notebook.ts'

/** The notebook of this device. */
export const notebook = openNotebook(ownStorage())

/** A browser that blocks it may throw at the mere mention. */
function ownStorage(): Storage | null {
  try {
    return localStorage
  }
  catch {
    return null
  }
}

import { openNotebook } from './notebook.ts'

/** The notebook of this device. */
export const notebook = openNotebook(ownStorage())

/** This browser's storage; `null` where it is blocked: then its mere mention may throw. */
export function ownStorage(): Storage | null {
  try {
    return localStorage
  }
  catch {
    return null
  }
}

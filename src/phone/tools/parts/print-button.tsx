import { toolWords } from '../../../language/words.ts'

/** Prints what the tool's `PrintSheet` has; a browser inside another app may not be able to. */
export function PrintButton() {
  if (typeof globalThis.print !== 'function')
    return null
  return <button class="button plain" type="button" onClick={() => globalThis.print()}>{toolWords.print}</button>
}

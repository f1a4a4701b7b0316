import type { PublicToolbox } from '../../live/public-toolbox.ts'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { parseObject } from '../../live/client/parse-view.ts'
import { createStore, useStore } from '../state/store.ts'

const toolbox = createStore<PublicToolbox | null>(null)
let isLoading = false

/** What the tools offer, and the exercises; `null` until it has come. */
export function useToolbox(): PublicToolbox | null {
  fetchToolbox()
  return useStore(toolbox)
}

/** Fetches it, once; ahead where it will be needed, for when there is no network by then. */
export function fetchToolbox(): void {
  if (!isLoading)
    void load(0)
  isLoading = true
}

// While someone edits the content.
import.meta.hot?.on('workshop:content', () => void load(0))

async function load(failures: number): Promise<void> {
  const loaded = await ask()
  if (loaded)
    return toolbox.set(loaded)
  await new Promise(resolve => setTimeout(resolve, retryDelayMs(failures, Math.random())))
  return load(failures + 1)
}

async function ask(): Promise<PublicToolbox | null> {
  try {
    const response = await fetch(new URL('toolbox.json', document.baseURI))
    const value = response.ok ? parseObject(await response.text()) : null
    return Array.isArray(value?.questions) && Array.isArray(value.exercises)
      ? (value as unknown as PublicToolbox)
      : null
  }
  catch {
    return null
  }
}

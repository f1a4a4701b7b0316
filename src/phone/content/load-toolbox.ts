import type { Toolbox } from '../../workshop/model/toolbox.ts'
import { useEffect, useState } from 'preact/hooks'
import { retryDelayMs } from '../../live/client/backoff.ts'
import { parseObject } from '../../live/client/parse-view.ts'

let loading: Promise<Toolbox> | null = null

/** What the tools offer, fetched with the first tool that needs it; `null` until it has come. */
export function useToolbox(): Toolbox | null {
  const [toolbox, setToolbox] = useState<Toolbox | null>(null)
  useEffect(() => {
    loading ??= loadToolbox(0)
    void loading.then(setToolbox)
  }, [])
  return toolbox
}

async function loadToolbox(failures: number): Promise<Toolbox> {
  const toolbox = await fetchToolbox()
  if (toolbox)
    return toolbox
  await new Promise(resolve => setTimeout(resolve, retryDelayMs(failures, Math.random())))
  return loadToolbox(failures + 1)
}

async function fetchToolbox(): Promise<Toolbox | null> {
  try {
    const response = await fetch(new URL('toolbox.json', document.baseURI))
    const value = response.ok ? parseObject(await response.text()) : null
    return Array.isArray(value?.questions) ? (value as unknown as Toolbox) : null
  }
  catch {
    return null
  }
}

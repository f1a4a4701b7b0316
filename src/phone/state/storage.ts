/** What this phone keeps for one session, under one prefix so that it can be cleared as one. */
export interface PhoneStorage {
  /** False where the browser refuses to keep anything: then nothing may be called "saved". */
  lasting: boolean
  read: (name: string) => unknown
  write: (name: string, value: unknown) => void
  /** Calls back with the name of what another tab has changed. */
  onOutsideChange: (listener: (name: string) => void) => void
}

/** Opens the part of localStorage that belongs to one session, or to `solo`. */
export function openStorage(area: string): PhoneStorage {
  const prefix = `workshop/${area}/`
  const memory = new Map<string, string>()
  const lasting = canKeep(prefix)
  const kept = (name: string) => (lasting ? localStorage.getItem(prefix + name) : (memory.get(name) ?? null))
  return {
    lasting,
    read: name => parse(kept(name)),
    write(name, value) {
      const text = JSON.stringify(value)
      memory.set(name, text)
      try {
        localStorage.setItem(prefix + name, text)
      }
      catch {
        // Full or forbidden: the words live on in memory for as long as the page does.
      }
    },
    onOutsideChange(listener) {
      addEventListener('storage', (event) => {
        if (event.key?.startsWith(prefix))
          listener(event.key.slice(prefix.length))
      })
    },
  }
}

function canKeep(prefix: string): boolean {
  try {
    localStorage.setItem(`${prefix}probe`, '')
    localStorage.removeItem(`${prefix}probe`)
    return true
  }
  catch {
    return false
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  }
  catch {
    return null
  }
}

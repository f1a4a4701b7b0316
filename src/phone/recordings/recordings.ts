import type { Store } from '../state/store.ts'
import type { RecordingInfo } from './recording.ts'
import { listOf } from '../notes/read.ts'
import { createStore } from '../state/store.ts'
import { openShelves } from './database.ts'
import { readInfo } from './recording.ts'

/** `kept`: it is on this phone. `full`: there is no room for it. `blocked`: this browser keeps nothing. */
export type Kept = 'kept' | 'full' | 'blocked'

/** The recordings on this phone, and nowhere else. */
export interface Recordings {
  /** What there is: empty until it has been looked up. */
  infos: Store<RecordingInfo[]>
  /** The sound or picture itself; `null` where it is not there any more. */
  read: (info: RecordingInfo) => Promise<Blob | null>
  keep: (info: RecordingInfo, recorded: Blob) => Promise<Kept>
  /** Changes what is known of one that is kept. */
  change: (info: RecordingInfo) => void
  /** Deletes these; the function given back brings them back. */
  remove: (ids: readonly string[]) => () => void
}

/** Opens the recordings in this browser; where it keeps none, everything says so and nothing throws. */
export function openRecordings(factory: IDBFactory | null): Recordings {
  const infos = createStore<RecordingInfo[]>([])
  const shelves = openShelves(factory)
  const without = (ids: readonly string[]) => infos.get().filter(({ id }) => !ids.includes(id))
  const look = async () => {
    const stored = listOf(await shelves.all().catch(() => []), readInfo)
    // What was kept while this was looked up is there already.
    infos.set([...stored.filter(info => !isIn(infos.get(), info)), ...infos.get()])
  }
  void look()

  async function keep(info: RecordingInfo, recorded: Blob): Promise<Kept> {
    try {
      await shelves.put(info, await recorded.arrayBuffer())
      infos.set([...without([info.id]), info])
      return 'kept'
    }
    catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
    }
  }

  async function read({ id, type }: RecordingInfo): Promise<Blob | null> {
    const bytes = await shelves.bytes(id).catch(() => null)
    return bytes instanceof ArrayBuffer ? new Blob([bytes], { type }) : null
  }

  return {
    infos,
    read,
    keep,
    change(info) {
      infos.set(infos.get().map(other => (other.id === info.id ? info : other)))
      void shelves.putInfo(info).catch(() => {})
    },
    remove(ids) {
      const gone = infos.get().filter(({ id }) => ids.includes(id))
      infos.set(without(ids))
      // Held in memory, so that they are off this phone's disk at once and can still be brought back.
      const held = Promise.all(gone.map(async info => [info, await read(info)] as const)).then(async (all) => {
        await shelves.remove(ids).catch(() => {})
        return all
      })
      return () => void held.then(all => Promise.all(all.map(([info, blob]) => blob && keep(info, blob))))
    },
  }
}

function isIn(infos: readonly RecordingInfo[], info: RecordingInfo): boolean {
  return infos.some(({ id }) => id === info.id)
}

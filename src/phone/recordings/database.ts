const database = 'workshop-recordings'
/** Apart from each other, so that sizes can be shown without loading any sound. */
const infoStore = 'infos'
const byteStore = 'bytes'

/** IndexedDB as far as recordings need it. Everything may be refused: each promise may reject. */
export interface Shelves {
  all: () => Promise<unknown[]>
  bytes: (id: string) => Promise<unknown>
  put: (info: { id: string }, bytes: ArrayBuffer) => Promise<void>
  putInfo: (info: { id: string }) => Promise<void>
  remove: (ids: readonly string[]) => Promise<void>
}

/** Opens the database with the first use; `null` where the browser has none. */
export function openShelves(factory: IDBFactory | null): Shelves {
  let opening: Promise<IDBDatabase> | null = null
  const open = () => (opening ??= openDatabase(factory))

  async function run<T>(mode: IDBTransactionMode, work: (transaction: IDBTransaction) => IDBRequest<T> | void) {
    const transaction = (await open()).transaction([infoStore, byteStore], mode)
    return new Promise<T | undefined>((resolve, reject) => {
      const request = work(transaction)
      transaction.oncomplete = () => resolve(request?.result)
      // A full disk shows only here: the request itself has gone well.
      transaction.onabort = () => reject(transaction.error)
    })
  }

  return {
    all: async () => await run('readonly', held => held.objectStore(infoStore).getAll()) ?? [],
    bytes: id => run('readonly', held => held.objectStore(byteStore).get(id)),
    async put(info, bytes) {
      await run('readwrite', (held) => {
        held.objectStore(infoStore).put(info, info.id)
        held.objectStore(byteStore).put(bytes, info.id)
      })
    },
    async putInfo(info) {
      await run('readwrite', held => void held.objectStore(infoStore).put(info, info.id))
    },
    async remove(ids) {
      await run('readwrite', (held) => {
        for (const id of ids) {
          held.objectStore(infoStore).delete(id)
          held.objectStore(byteStore).delete(id)
        }
      })
    },
  }
}

function openDatabase(factory: IDBFactory | null): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) {
      reject(new DOMException('no database', 'NotSupportedError'))
      return
    }
    const request = factory.open(database, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(infoStore)
      request.result.createObjectStore(byteStore)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

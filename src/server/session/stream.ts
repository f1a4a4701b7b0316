import type { ServerResponse } from 'node:http'

/** A stream with more than this waiting gets no more snapshots until it has caught up. */
const maxBufferedBytes = 64 * 1024
/** A stream that is behind for longer is closed; its phone connects again. */
const closeBehindAfterMs = 30_000

/** One open event stream, which takes no more than its reader reads. */
export class Stream {
  #behindSinceMs: number | null = null
  readonly #response: ServerResponse

  readonly #mayRead: () => boolean

  /** `mayRead` is asked before each message: the stream ends when its reader may not have it any more. */
  constructor(response: ServerResponse, mayRead: () => boolean) {
    this.#response = response
    this.#mayRead = mayRead
  }

  /** Called when it had fallen behind and takes messages again. */
  onRoom(act: () => void): void {
    this.#response.on('drain', () => {
      if (this.#behindSinceMs === null)
        return
      this.#behindSinceMs = null
      act()
    })
  }

  onClose(act: () => void): void {
    this.#response.on('close', act)
  }

  write(bytes: Buffer): void {
    const response = this.#response
    if (response.destroyed || response.writableEnded)
      return
    if (!this.#mayRead())
      return void response.end()
    if (response.writableLength <= maxBufferedBytes)
      return void response.write(bytes)
    this.#behindSinceMs ??= performance.now()
    if (performance.now() - this.#behindSinceMs > closeBehindAfterMs)
      response.destroy()
  }

  end(): void {
    this.#response.end()
  }
}

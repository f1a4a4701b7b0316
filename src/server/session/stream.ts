import type { ServerResponse } from 'node:http'
import type { SnapshotEvent } from './snapshots.ts'

/** A stream with more than this waiting gets no more snapshots until it has caught up. */
const maxBufferedBytes = 64 * 1024
/** A stream that is behind for longer is closed; its phone connects again. */
const closeBehindAfterMs = 30_000

/** One open event stream, which takes no more than its reader reads. */
export class Stream {
  #behindSinceMs: number | null = null
  #shown: string | null = null
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

  /**
   * Sends a snapshot, unless it shows what the last one did: something has come in that is not shown, and an event
   * would tell at which moment someone has asked, voted, passed or answered.
   */
  show({ bytes, content }: SnapshotEvent): void {
    if (content !== this.#shown && this.write(bytes))
      this.#shown = content
  }

  /** Gives whether it was written. */
  write(bytes: Buffer): boolean {
    const response = this.#response
    if (response.destroyed || response.writableEnded)
      return false
    if (!this.#mayRead()) {
      response.end()
      return false
    }
    if (response.writableLength <= maxBufferedBytes) {
      response.write(bytes)
      return true
    }
    this.#behindSinceMs ??= performance.now()
    if (performance.now() - this.#behindSinceMs > closeBehindAfterMs)
      response.destroy()
    return false
  }

  end(): void {
    this.#response.end()
  }
}

/** Why nothing can be stored, as far as someone can act on it. */
export type TroubleKind = 'full' | 'read-only' | 'no-access' | 'locked' | 'replaced' | 'damaged' | 'failed'

/** The storage could not do what it was asked to. The message is the engine's own, for the log. */
export class StorageTrouble extends Error {
  override name = 'StorageTrouble'
  readonly kind: TroubleKind

  constructor(kind: TroubleKind, message: string) {
    super(message)
    this.kind = kind
  }
}

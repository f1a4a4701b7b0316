/**
 * The member of a union for each kind. Written as a look-up, so that the compiler follows one kind through a
 * table: `table[value.kind](value)` needs no cast, and a table of type `{ [K in Kind]: … }` must name every kind.
 */
export type OfKind<U extends { kind: string }, K extends U['kind']> = { [P in K]: Extract<U, { kind: P }> }[K]

/** Whether a value is of this kind: an answer of its question's kind, for example. */
export function isOfKind<U extends { kind: string }, K extends U['kind']>(value: U, kind: K): value is OfKind<U, K> {
  return value.kind === kind
}

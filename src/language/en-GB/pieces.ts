/**
 * A sentence with something else than text in it, such as a link or strong text, as its pieces in order: each
 * language puts them where it needs them.
 */
export type Pieces<Piece> = (string | Piece)[]

import type { fileSize as English } from '../en-GB/sizes.ts'

/** Bytes as a person reads them: `42 kB`, `2,1 MB`. */
export const fileSize: typeof English = bytes =>
  bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`

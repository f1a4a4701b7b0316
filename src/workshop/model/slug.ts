import { z } from 'zod'

/** Lower-case words joined by hyphens: safe in addresses, keys and file names. */
export const slugSchema = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')

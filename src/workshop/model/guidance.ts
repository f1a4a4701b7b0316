import { z } from 'zod'

/** The guidance ids of the source post: what the kit must cover on slides, handouts and run sheet. */
export const guidanceIds = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
] as const
export type GuidanceId = (typeof guidanceIds)[number]
export const guidanceIdSchema = z.enum(guidanceIds)

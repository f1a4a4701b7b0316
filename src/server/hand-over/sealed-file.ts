import type { HandOver } from '../../live/rules/hand-over.ts'
import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { z } from 'zod'
import { tidyCode } from '../../live/protocol/session-code.ts'
import { handOverSchema } from '../../live/rules/hand-over.ts'

/** What stands at the beginning of each file. */
const kit = 'interview-rejection-workshop'
/** Grows when a file is written that this version could not read. */
const fileVersion = 1

/** A file is far smaller, and its content cannot be larger. */
export const mostFileBytes = 4_000_000
const mostContentBytes = 32_000_000
const mostHeaderBytes = 1_000
const tagBytes = 16

/** One guess takes a tenth of a second, and there are 2^59 codes. */
const scryptCost = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }

const headerSchema = z.strictObject({
  kit: z.literal(kit),
  handOver: z.literal(fileVersion),
  session: z.string(),
  iv: z.string(),
  /** Tells a wrong code from a damaged file, and nothing of the right one. */
  check: z.string(),
})
type Header = z.infer<typeof headerSchema>

/** What a code becomes: a key, and a word by which it is known. */
export interface SealKey {
  key: Buffer
  check: string
}

/** Why a file cannot be read. `other-version`: another version of the kit made it. */
export type UnreadableFile = 'no-hand-over' | 'other-version' | 'wrong-code' | 'damaged'

/** What came of reading a file. */
export type ReadFile = { ok: true, session: string, content: HandOver } | { ok: false, why: UnreadableFile }

/** The key of this code for the files of this session. Takes a tenth of a second. */
export async function sealKey(typedCode: string, session: string): Promise<SealKey> {
  const made = await new Promise<Buffer>((resolve, reject) =>
    scrypt(tidyCode(typedCode), `${kit} ${session}`, 40, scryptCost, (error, bytes) =>
      (error ? reject(error) : resolve(bytes))))
  return { key: made.subarray(0, 32), check: made.subarray(32).toString('base64url') }
}

/** A hand-over file: a line that says what it is, then the content, which nobody can read or change without the key. */
export async function sealFile({ key, check }: SealKey, session: string, content: HandOver): Promise<Buffer> {
  const iv = randomBytes(12)
  const header: Header = { kit, handOver: fileVersion, session, iv: iv.toString('base64url'), check }
  const line = Buffer.from(`${JSON.stringify(header)}\n`)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(line)
  const packed = await promisify(deflateRaw)(JSON.stringify(content))
  return Buffer.concat([line, cipher.update(packed), cipher.final(), cipher.getAuthTag()])
}

/** Reads what someone says is a hand-over file. */
export async function openFile(file: Buffer, typedCode: string): Promise<ReadFile> {
  const end = file.subarray(0, mostHeaderBytes).indexOf('\n') + 1
  const line = file.subarray(0, end)
  const first = z.looseObject({ kit: z.literal(kit), handOver: z.number() }).safeParse(parsed(line))
  if (!first.success)
    return { ok: false, why: 'no-hand-over' }
  if (first.data.handOver !== fileVersion)
    return { ok: false, why: 'other-version' }
  const header = headerSchema.safeParse(first.data)
  if (!header.success)
    return { ok: false, why: 'damaged' }
  const { session, check } = header.data
  const sealed = await sealKey(typedCode, session)
  if (sealed.check !== check)
    return { ok: false, why: 'wrong-code' }
  const content = handOverSchema.safeParse(await unsealed(sealed.key, header.data, line, file.subarray(end)))
  return content.success ? { ok: true, session, content: content.data } : { ok: false, why: 'damaged' }
}

/** The content as it was written; `null` when a single bit of the file is another. */
async function unsealed(key: Buffer, { iv }: Header, line: Buffer, sealed: Buffer): Promise<unknown> {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: tagBytes })
    decipher.setAAD(line).setAuthTag(sealed.subarray(-tagBytes))
    const packed = Buffer.concat([decipher.update(sealed.subarray(0, -tagBytes)), decipher.final()])
    return parsed(await promisify<Buffer, object, Buffer>(inflateRaw)(packed, { maxOutputLength: mostContentBytes }))
  }
  catch {
    return null
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  }
  catch {
    return null
  }
}

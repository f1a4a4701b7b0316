import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { builtPage, encodedFor } from '../../src/server/http/built-page.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'workshop-page-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const index = () => path.join(folder, 'index.html')

async function build(text: string, compressed = true) {
  await writeFile(index(), text)
  if (compressed) {
    await writeFile(`${index()}.br`, brotliCompressSync(text))
    await writeFile(`${index()}.gz`, gzipSync(text))
  }
  const page = await builtPage(folder)
  if (!page)
    throw new Error('The page was not found.')
  return page
}

it('is null where nothing was built, and is found once it is', async () => {
  expect(await builtPage(folder)).toBeNull()
  expect((await build('<p>One</p>')).plain.toString()).toBe('<p>One</p>')
})

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br; q=0.0, gzip; q=0', null],
  ['identity', null],
  ['', null],
] as const)('is sent to a browser that accepts "%s" as %s', async (accepted, encoding) => {
  expect(encodedFor(await build('<p>One</p>'), accepted).encoding).toBe(encoding)
})

it('is sent as it is where the build compressed nothing', async () => {
  expect(encodedFor(await build('<p>One</p>', false), 'gzip, br')).toMatchObject({ encoding: null })
})

it('is another one, under another ETag, once the build has made it anew', async () => {
  const first = await build('<p>One</p>')
  await writeFile(index(), '<p>Two</p>')
  await utimes(index(), new Date(0), new Date(0))
  await expect.poll(async () => (await builtPage(folder))?.plain.toString(), { timeout: 5_000 }).toBe('<p>Two</p>')
  expect((await builtPage(folder))?.etag).not.toBe(first.etag)
})

import type { TestServer } from '../support/live-server.ts'
import { readFile } from 'node:fs/promises'
import { get } from 'node:https'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startServer } from '../support/live-server.ts'

const folder = path.resolve(import.meta.dirname, '../fixtures/tls')

let server: TestServer
let ca: Buffer
beforeEach(async () => {
  ca = await readFile(path.join(folder, 'cert.pem'))
  server = await startServer({ tls: { cert: ca, key: await readFile(path.join(folder, 'key.pem')) } })
})
afterEach(() => server.close())

async function ask(address: string) {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) =>
    void get(`${server.url}${address}`, { ca }, resolve).on('error', reject))
  return { status: response.statusCode, cookies: response.headers['set-cookie'] ?? [], body: await text(response) }
}

it('speaks https itself, names itself so to phones, and keeps its cookies to https', async () => {
  expect(server.url).toMatch(/^https:/)
  expect(server.phoneOrigin()).toMatch(/^https:/)
  expect((await ask('/health')).body).toBe('{"status":"ok"}')
  const signedIn = await ask(`/present?key=${server.key}`)
  expect(signedIn.cookies[0]).toContain('; Secure')
})

it('does not answer in the clear', async () => {
  await expect(fetch(server.url.replace('https:', 'http:'))).rejects.toThrow('fetch failed')
})

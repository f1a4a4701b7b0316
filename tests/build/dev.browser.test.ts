import type { ChildProcess } from 'node:child_process'
import type { Browser } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { newSession } from '../support/live-server.ts'

/** Below the project, so that its packages are found; a copy, because the tests edit it. */
const root = path.resolve('.cache/dev-test')
const leftOut = ['node_modules', 'dist', '.git', '.cache', 'data', 'tests']
const patienceMs = 120_000

let dev: ChildProcess
let said = ''
let url: string
let key: string
let browser: Browser

beforeAll(async () => {
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  for (const name of (await readdir('.')).filter(name => !leftOut.includes(name)))
    await cp(name, path.join(root, name), { recursive: true })
  const port = await freePort()
  dev = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_DIR: path.join(root, 'elsewhere') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [dev.stdout!, dev.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  key = await vi.waitFor(() => {
    const [, found] = /present\?key=(\S+)/.exec(said) ?? []
    return found ?? expect.fail(said)
  }, { timeout: patienceMs })
  url = `http://localhost:${port}`
  browser = await launchBrowser()
}, patienceMs)

afterAll(async () => {
  await browser?.close()
  if (dev?.exitCode === null) {
    dev.kill('SIGTERM')
    await once(dev, 'exit')
  }
  await rm(root, { recursive: true, force: true })
})

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(root, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(path.join(root, file), text.replace(from, to))
}

describe('while someone edits', () => {
  it('keeps its data where it is told to', async () => {
    expect(await readdir(path.join(root, 'elsewhere'))).toContain('key')
  })

  it('brings an edited prompt to the deck and to the phones by itself', { timeout: patienceMs }, async () => {
    const session = await newSession({ url, key })
    await session.go('feelings')
    const [deck, phone] = await Promise.all([openPage(browser, {}), openPage(browser, {})])
    await deck.page.goto(`${url}/screen/${session.code}`)
    await phone.page.goto(`${url}/${session.code}`)
    const prompts = (words: string) => [
      deck.page.locator('.slidev-page:visible').getByText(words).first(),
      phone.page.getByText(words).first(),
    ]
    for (const prompt of prompts('After a rejection, I feel…'))
      await prompt.waitFor({ timeout: patienceMs })
    await edit('slides.md', 'prompt: After a rejection, I feel…', 'prompt: Just after a rejection, I feel…')
    for (const prompt of prompts('Just after a rejection, I feel…'))
      await prompt.waitFor()
    await Promise.all([deck.close(), phone.close()])
  })

  it('says what is wrong in the terminal and on the home page, until it is put right', { timeout: patienceMs }, async () => {
    const { page, close } = await openPage(browser, {})
    await page.goto(`${url}/present?key=${key}`)
    const home = async () => {
      await page.reload()
      return page.content()
    }
    await edit('slides.md', 'kind: multi\n', 'kind: mutli\n')
    await expect.poll(home).toContain('mutli')
    expect(said).toMatch(/slides\.md:\d+ .*mutli/)
    await edit('slides.md', 'kind: mutli\n', 'kind: multi\n')
    await expect.poll(home).not.toContain('mutli')
    await edit('workshop.yaml', 'institution:', 'institution')
    await expect.poll(home).toMatch(/workshop\.yaml:\d+/)
    await edit('workshop.yaml', 'institution', 'institution:')
    await expect.poll(home).not.toMatch(/workshop\.yaml:\d+ {2}(?!warning)/)
    await close()
  })
})

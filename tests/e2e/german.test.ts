import type { ChildProcess } from 'node:child_process'
import type { Browser, Page } from 'playwright-chromium'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import type { Room } from './room.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAnytime } from '../../src/live/questions/anytime.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { isQuestion } from '../../src/workshop/model/activity.ts'
import { englishIn, textsOf } from '../language/german/said.ts'
import { launchBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { clippedLabels, hiddenNotes, outsideTheSlide, sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectTexts, readAll } from '../support/page-reading.ts'
import { anAnswer } from './answering.ts'
import { openRoom, pressKey } from './room.ts'

let folder: string
let workshop: Workshop
let browser: Browser
let child: ChildProcess
let room: Room

/** A copy of the project that has chosen German: builds, server and pages are its own. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'german-'))
  const left = /(?:^|[\\/])(?:node_modules|dist|data|\.git|\.cache)$/
  const isWanted = (source: string) => !left.test(path.relative(process.cwd(), source))
  await cp(process.cwd(), folder, { recursive: true, filter: isWanted })
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  const file = path.join(folder, 'workshop.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^language: .*$/m, 'language: de-DE'))
  workshop = (await loadWorkshop(folder)).workshop!
  for (const part of ['phone', 'deck']) await run('scripts/build-part.ts', part)
  browser = await launchBrowser()
  room = await openRoom({ workshop, browser, server: await startServer() }, { title: 'Gruppe 1' })
}, 240_000)

afterAll(async () => {
  await room?.close()
  await browser?.close()
  const ended = child && once(child, 'exit')
  child?.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
})

async function run(script: string, part: string): Promise<void> {
  const [code] = await once(spawn(process.execPath, [script, part], { cwd: folder, stdio: 'inherit' }), 'exit')
  expect(code, part).toBe(0)
}

/** The server as "npm start" runs it; its words say address and key. */
async function startServer(): Promise<{ url: string, key: string }> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(await freePort()) }
  child = spawn(process.execPath, ['src/server/main.ts'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, url, key] = /(http\S+)\/present\?key=(\S+)/.exec(line) ?? []
    if (url && key)
      return { url: url.replace('localhost', '127.0.0.1'), key }
  }
  throw new Error('The server ended before it said its address.')
}

function said(page: Page, selector: string) {
  return readAll(page.locator(selector), ([part]) => part!.outerHTML).then(html => englishIn(textsOf(html), workshop))
}

describe('a session in German', () => {
  it('says in its builds nothing in English, and which language is whose', async () => {
    const english = /We can’t find that session|You’re in\.|Scan the QR code|Nothing yet\. Written/
    for (const part of ['phone', 'deck', 'screen']) {
      for (const file of await readdir(path.join(folder, 'dist', part), { recursive: true })) {
        if (!/\.(?:js|html)$/.test(file))
          continue
        const code = await readFile(path.join(folder, 'dist', part, file), 'utf8')
        expect(code.match(english), file).toBeNull()
      }
    }
    expect(await readFile(path.join(folder, 'dist/phone/index.html'), 'utf8')).toContain('<html lang="de-DE">')
  })

  it('fits phones of 320 and 360 pixels, from joining to the results', { timeout: 180_000 }, async () => {
    const phones = await Promise.all([320, 360].map(width => room.phone('light', { width, height: 640 })))
    const others = await room.others(6)
    for (const phone of phones) {
      await phone.getByRole('heading', { name: 'Du bist dabei.' }).waitFor()
      expect(await said(phone, 'body')).toEqual([])
    }
    const seen = async (what: string) => {
      for (const phone of phones) {
        expect.soft(await violations(phone), what).toEqual([])
        expect.soft(await sidewaysOverflow(phone), what).toBe(0)
        expect.soft(await clippedLabels(phone), what).toEqual([])
      }
    }
    await seen('waiting')
    for (const { id, activity } of workshop.slides.filter(slide => slide.lengths.includes(60) && slide.activity)) {
      await room.session.go(id)
      if (!activity || !isQuestion(activity))
        continue
      await phones[0]!.locator('.card.question form').waitFor()
      await seen(id)
      if (activity.private)
        continue
      await Promise.all(others.map((other, seed) => other.answer(activity.id, anAnswer(activity, seed))))
      await room.session.go(id, 1)
      // A question that is open all the time keeps its form.
      if (!isAnytime(activity))
        await phones[0]!.locator('.card.question form').waitFor({ state: 'detached' })
      await seen(`${id}, revealed`)
    }
    for (const hash of ['#privacy', '#slides']) {
      for (const phone of phones) await phone.evaluate(hash => (location.hash = hash), hash)
      await seen(hash)
    }
    for (const phone of phones) await phone.getByRole('button', { name: 'Hilfe' }).first().click()
    await seen('support')
  })

  it('shows who presents every note whole on a small laptop, and every drawer', { timeout: 240_000 }, async () => {
    const presenter = await room.page({ viewport: { width: 1366, height: 625 } }, '/present')
    await presenter.getByLabel('Schlüssel').fill(room.key)
    await pressKey(presenter, 'Enter')
    await presenter.getByRole('heading', { name: 'Ihre Workshops' }).waitFor()
    await presenter.goto(`${room.url}/deck/?session=${room.session.code}#/presenter/1`)
    await presenter.getByRole('status').filter({ hasText: 'Verbunden' }).first().waitFor()
    expect(await presenter.evaluate('document.documentElement.lang')).toBe('en-GB')
    for (const name of [/^Textantworten/, /^Alle Zeiten/, /^Raum/, /^Tasten/]) {
      await presenter.getByRole('button', { name }).click()
      await presenter.locator('.presenter-drawer').waitFor()
      expect.soft(await violations(presenter), String(name)).toEqual([])
      expect.soft(await clippedLabels(presenter), String(name)).toEqual([])
      expect.soft(await said(presenter, '.presenter-drawer'), String(name)).toEqual([])
    }
    await pressKey(presenter, 'Escape')
    for (const { id, no, title } of workshop.slides.filter(({ lengths }) => lengths.includes(60))) {
      await presenter.evaluate(hash => (location.hash = hash), `#/presenter/${no}`)
      await expectTexts(presenter.locator('.presenter-slide-title'), [title])
      expect.soft(await hiddenNotes(presenter), id).toEqual([])
      expect.soft(await clippedLabels(presenter), id).toEqual([])
      expect.soft(await said(presenter, '.presenter-bar'), id).toEqual([])
    }
  })

  it('keeps every slide inside the wall', { timeout: 120_000 }, async () => {
    const projector = await room.projector()
    for (const { id, no } of workshop.slides.filter(({ lengths }) => lengths.includes(60))) {
      await room.session.go(id)
      await projector.locator(`[data-slidev-no="${no}"]:visible`).first().waitFor()
      expect.soft(await outsideTheSlide(projector), id).toEqual([])
    }
    expect(await violations(projector)).toEqual([])
    expect(room.errors()).toEqual([])
  })
})

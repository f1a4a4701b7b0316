import type { Browser, Page } from 'playwright-chromium'
import type { OpenedPage } from '../support/browser.ts'
import type { TestServer } from '../support/live-server.ts'
import { Buffer } from 'node:buffer'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { startServer } from '../support/live-server.ts'
import { sidewaysOverflow, violations } from '../support/page-look.ts'
import { expectCount } from '../support/page-reading.ts'

/** A microphone that beeps and a camera that shows a test picture. */
const fakeMedia = ['--use-fake-device-for-media-stream']
const publicSite = 'https://careers.example.ac.uk/rejection/'

describe('recording an answer on the phone', () => {
  let browser: Browser
  let server: TestServer
  let phone: OpenedPage
  let page: Page

  beforeAll(async () => {
    const workshop = await shippedWorkshop()
    server = await startServer({
      workshop: { ...workshop, config: { ...workshop.config, publicSite } },
      staticRoots: builtRoots,
    })
    // A name for this computer that no browser takes for its own: there, http is http.
    browser = await launchBrowser([...fakeMedia, '--use-fake-ui-for-media-stream', '--host-resolver-rules=MAP room.test 127.0.0.1'])
  })

  beforeEach(async () => {
    await openPhone(browser)
    // So that a test can look whether the microphone has been let go.
    await page.addInitScript(() => {
      const devices = navigator.mediaDevices
      if (!devices)
        return
      const ask = devices.getUserMedia.bind(devices)
      devices.getUserMedia = async wanted => Object.assign(globalThis, { stream: await ask(wanted) }).stream
    })
  })

  afterEach(async () => {
    expect(phone.errors).toEqual([])
    expect(phone.requests.filter(request => request.method() !== 'GET')).toEqual([])
    await phone.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function openPhone(browser: Browser) {
    phone = await openPage(browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    page = phone.page
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name })

  async function openTry(url = server.url) {
    await page.goto(`${url}/#tools/practice`)
    await button('Practise this question').tap()
    await page.getByText('Record your answer').tap()
  }

  async function looksRight(state: string) {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect.soft(await sidewaysOverflow(page), `${state}, ${width}`).toBe(0)
    }
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
    expect.soft(await sidewaysOverflow(page), `${state}, text 200%`).toBe(0)
    await page.evaluate(() => void (document.documentElement.style.fontSize = ''))
    expect.soft(await violations(page), state).toEqual([])
  }

  async function record(kind: 'sound' | 'video') {
    await button(`Record ${kind}`).tap()
    const level = page.getByRole('meter', { name: 'How loud it is' })
    await level.waitFor()
    await expect.poll(() => level.evaluate((meter: HTMLMeterElement) => meter.value)).toBeGreaterThan(0)
    await page.getByRole('timer').filter({ hasText: /^0:(?!00)/ }).waitFor()
    await looksRight(`while it records ${kind}`)
    await button('Stop').tap()
    await page.getByText('Would you like to keep it?').waitFor()
    // The light of microphone and camera goes out with the recording, not with the page.
    const live = () => page.evaluate('stream.getTracks().filter(track => track.readyState === "live").length')
    expect(await live()).toBe(0)
  }

  const playedRate = () => page.evaluate('document.querySelector("audio, video").playbackRate')

  it('asks only when it is wanted, shows that it hears, and keeps the recording on this phone alone', async () => {
    await openTry()
    expect(await page.evaluate('typeof stream')).toBe('undefined')
    await record('sound')
    await button('Keep it on this phone').tap()
    await page.getByText(/Your recording: \d+ seconds?, \d+ kB/).waitFor()
    await page.reload()
    await page.getByText(/Your recording: \d+ seconds?, \d+ kB/).waitFor()
    await page.getByRole('radio', { name: '0.75 ×' }).check()
    await expect.poll(playedRate).toBe(0.75)
    await button('Mark this moment').tap()
    await button('Play from 0:00').tap()
    await expect.poll(() => page.evaluate('document.querySelector("audio").currentTime')).not.toBe(0)
    await looksRight('a kept recording')
  })

  it('records with a picture too, and discards what is not wanted', async () => {
    await openTry()
    await record('video')
    await button('Discard it').tap()
    await button('Record sound').waitFor()
    await page.goto(`${server.url}/#tools/phone`)
    await page.getByRole('heading', { name: 'What’s on this phone' }).waitFor()
    await expectCount(page.getByText(/^Your \d+ recording/), 0)
    // The try is still open.
    await page.goto(`${server.url}/#tools/practice`)
    await page.getByText('Record your answer').tap()
    await record('video')
    await button('Keep it on this phone').tap()
    await page.locator('video').waitFor()
  })

  it('is wiped with its size shown, and comes back when that is undone', async () => {
    await openTry()
    await record('sound')
    await button('Keep it on this phone').tap()
    await button('Delete the recording').tap()
    await page.getByText('The recording is deleted.').waitFor()
    await button('Bring the recording back').tap()
    await page.locator('audio').waitFor()
    await page.goto(`${server.url}/#tools/phone`)
    await page.getByText(/Your 1 recording \d+ kB/).waitFor()
    await button('Wipe: Your 1 recording').tap()
    await expect.poll(() => page.evaluate(storedRecordings)).toBe(0)
    await button('Undo').tap()
    await expect.poll(() => page.evaluate(storedRecordings)).toBe(1)
    await page.goto(`${server.url}/#tools/practice`)
    await page.locator('audio').waitFor()
    // With its try it goes, too, and comes back with it.
    await button('Delete this try').tap()
    await expect.poll(() => page.evaluate(storedRecordings)).toBe(0)
    await button('Bring it back').tap()
    await button('Try 1').tap()
    await page.locator('audio').waitFor()
  })

  it('takes a refusal calmly, and offers the phone\'s own recorder', async () => {
    const refusing = await launchBrowser([...fakeMedia, '--use-fake-ui-for-media-stream=deny'])
    await phone.close()
    await openPhone(refusing)
    await openTry()
    await button('Record sound').tap()
    await page.getByText('The browser didn’t allow it, and that’s fine.').waitFor()
    await page.getByLabel('Record now, or choose a recording').waitFor()
    await button('Record sound').waitFor()
    await looksRight('a refusal')
    await refusing.close()
  })

  it('says when there is little room, none, or nothing is kept, and holds the recording meanwhile', async () => {
    await page.addInitScript(() => {
      navigator.storage.estimate = async () => ({ quota: 5_000_000, usage: 1_000_000 })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await openTry()
    await page.getByText('There’s only about 4.0 MB free for this page.').waitFor()
    await record('sound')
    await button('Keep it on this phone').tap()
    await page.getByText('There’s no room for it on this phone.').waitFor()
    await page.getByText('Would you like to keep it?').waitFor()
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: null }))
    await page.reload()
    await page.getByText('Record your answer').tap()
    await record('sound')
    await button('Keep it on this phone').tap()
    await page.getByText('This browser doesn’t let the page keep recordings').waitFor()
  })

  it('says over plain http why it cannot, names the encrypted address, and takes the phone\'s own recording', async () => {
    await openTry(server.url.replace('127.0.0.1', 'room.test'))
    await page.getByText('because its address isn’t encrypted').waitFor()
    await expectCount(button(/^Record (?:sound|video)/), 0)
    await page.getByRole('link', { name: publicSite }).waitFor()
    await looksRight('over plain http')
    const file = { name: 'answer.wav', mimeType: 'audio/wav', buffer: silence() }
    await page.getByLabel('Record now, or choose a recording').setInputFiles(file)
    await page.getByText(/Your recording: \d+ kB\. On this phone only/).waitFor()
    await page.reload()
    await page.locator('audio').waitFor()
    await page.getByRole('radio', { name: '1.5 ×' }).check()
    await expect.poll(playedRate).toBe(1.5)
  })
})

/** How many recordings lie in the browser's own store, whatever the page shows. */
function storedRecordings(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('workshop-recordings')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('bytes').objectStore('bytes').getAllKeys()
      reading.onsuccess = () => resolve(reading.result.length)
    }
  })
}

/** A second of silence, as a WAV file: 8,000 samples of one byte. */
function silence(): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + 8000, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(8000, 40)
  return Buffer.concat([head, Buffer.alloc(8000, 128)])
}

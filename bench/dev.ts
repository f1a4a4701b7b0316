import type { Browser, Page } from 'playwright-chromium'
import type { DevProject } from '../tests/support/dev-project.ts'
import type { Desk } from './support/desk.ts'
import type { Figure } from './support/figure.ts'
import { startDevProject } from '../tests/support/dev-project.ts'
import { launchBrowser } from './support/bench-browser.ts'
import { openDesk } from './support/desk.ts'
import { percentile } from './support/figure.ts'

const patienceMs = 60_000
/** Texts that stand on a slide and on its phones' page: one of the slide itself, one of its question. */
const texts = [
  { what: 'text', slideId: 'ground-rules', before: '- ', words: 'Support is one tap away' },
  { what: 'question', slideId: 'feelings', before: 'prompt: ', words: 'After a rejection, I feel' },
]
const changes = 7

/** What an author waits for with `npm run dev`: the first sight of the deck, and a text that was changed. */
export async function measure(): Promise<Figure[]> {
  const dev = await startDevProject('dev-bench')
  const browser = await launchBrowser()
  try {
    const firstMs = await firstLoad(browser, `${dev.url}/deck/`)
    return [
      {
        name: 'npm run dev, first deck',
        value: firstMs / 1000,
        unit: 's',
        bound: 5,
        how: 'from opening the address, as soon as it was printed, to the first slide; nothing of Vite was cached.',
      },
      ...await changedTexts(browser, dev),
    ]
  }
  finally {
    await browser.close()
    await dev.remove()
  }
}

async function firstLoad(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  const opened = performance.now()
  await page.goto(address)
  await page.locator('.slidev-page:visible').first().waitFor({ timeout: patienceMs })
  const took = performance.now() - opened
  await page.close()
  return took
}

async function changedTexts(browser: Browser, dev: DevProject): Promise<Figure[]> {
  const desk = await openDesk(dev.url, dev.key)
  const pages = [await browser.newPage(), await browser.newPage()]
  await pages[0]!.goto(`${dev.url}/screen/${desk.code}`)
  await pages[1]!.goto(`${dev.url}/${desk.code}`)
  const figures: Figure[] = []
  for (const { what, slideId, before, words } of texts) {
    await show(dev, desk, slideId)
    await allShow(pages, words)
    const times = await timesOf(dev, pages, before, words)
    figures.push({
      name: `npm run dev, a slide's ${what} changed on deck and phone`,
      value: percentile(times, 0.5) / 1000,
      unit: 's',
      bound: 1,
      how: `from saving slides.md to the last of both; median of ${changes}, the slowest took `
        + `${Math.round(percentile(times, 1))} ms.`,
    })
  }
  return figures
}

async function timesOf(dev: DevProject, pages: Page[], before: string, words: string): Promise<number[]> {
  const times: number[] = []
  for (let number = 1; number <= changes; number++) {
    const from = number === 1 ? words : `${words} ${number - 1}`
    const to = `${words} ${number}`
    await dev.edit('slides.md', before + from, before + to)
    const saved = performance.now()
    await allShow(pages, to)
    times.push(performance.now() - saved)
  }
  return times
}

/** A request of its own: the desk's connection is closed by now. */
function show({ url }: DevProject, { code, cookie }: Desk, slideId: string): Promise<Response> {
  return fetch(`${url}/api/sessions/${code}/commands`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'slide:go', slideId, click: 0 }),
  })
}

async function allShow(pages: Page[], text: string): Promise<void> {
  await Promise.all(pages.map(page => page.locator('body', { hasText: text }).waitFor({ timeout: patienceMs })))
}

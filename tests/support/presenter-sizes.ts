import type { Page } from 'playwright-chromium'
import { crowding } from './crowding.ts'
import { clippedLabels, hiddenNotes, violations } from './page-look.ts'

/** Windows in which the presenter's view is used: a projector's machine, laptops, a tablet on its side, a phone. */
const sizes = [[1920, 1080], [1366, 768], [1366, 625], [1024, 768], [390, 844]] as const
/** On a phone the notes scroll, above the buttons, and axe looks at what keys can reach. */
const narrowest = 760

const drawers = [/^Written answers/, /^All times/, /^Room/]

/** What is cut off, hidden or crowded in the presenter's view, in each size of its window. */
export async function faultsInEverySize(presenter: Page, { withDrawers }: { withDrawers: boolean }): Promise<string[]> {
  const faults: string[] = []
  const before = presenter.viewportSize()!
  for (const [width, height] of sizes) {
    await presenter.setViewportSize({ width, height })
    const look = async (what: string) => {
      const found = [...await crowding(presenter), ...await clippedLabels(presenter)]
      const hidden = width > narrowest ? await hiddenNotes(presenter) : []
      faults.push(...[...found, ...hidden].map(fault => `${width}×${height}, ${what}: ${fault}`))
    }
    await look('nothing opened')
    if (width <= narrowest)
      faults.push(...await violations(presenter))
    if (withDrawers)
      await openEachDrawer(presenter, look)
  }
  await presenter.setViewportSize(before)
  return faults
}

async function openEachDrawer(presenter: Page, look: (what: string) => Promise<void>): Promise<void> {
  for (const name of drawers) {
    await presenter.getByRole('button', { name }).click()
    await presenter.locator('.presenter-drawer').waitFor()
    await look(String(name))
  }
  await presenter.keyboard.press('?')
  await presenter.locator('.presenter-keys').waitFor()
  await look('keys')
  await presenter.keyboard.press('Escape')
  await presenter.locator('.presenter-drawer').waitFor({ state: 'detached' })
}

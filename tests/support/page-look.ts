import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  id: string
  help: string
  nodes: { target: string[], failureSummary: string }[]
}

/**
 * The rules of WCAG 2.2 A and AA and good practice that axe-core knows, broken on this page, each as one line.
 * Slidev's own control bar is left out: it has buttons within buttons, and no part of it is ours.
 */
export async function violations(page: Page): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate('typeof axe === "object"')))
    await page.evaluate(axeSource)
  const found = await runAxe(page)
  const small = found.filter(({ id }) => id === 'target-size')
  const lines = linesOf(found.filter(({ id }) => id !== 'target-size'))
  return small.length === 0 ? lines : [...lines, ...(await alsoElsewhere(page, small))]
}

/** What half hides under a bar that stays at the bottom is small only until one scrolls: it is small if it stays so. */
async function alsoElsewhere(page: Page, small: AxeViolation[]): Promise<string[]> {
  const scrolledBy = (share: number) =>
    page.evaluate(share => globalThis.scrollBy({ top: innerHeight * share, behavior: 'instant' }), share)
  const before = await page.evaluate('scrollY')
  await scrolledBy(0.3)
  if (await page.evaluate('scrollY') === before)
    await scrolledBy(-0.3)
  const again = new Set(
    (await runAxe(page))
      .filter(({ id }) => id === 'target-size')
      .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
  )
  return linesOf(small.map(violation => ({
    ...violation,
    nodes: violation.nodes.filter(({ target }) => again.has(target.join(' '))),
  })))
}

function runAxe(page: Page): Promise<AxeViolation[]> {
  return page.evaluate(async () => {
    // eslint-disable-next-line ts/no-unsafe-function-type -- axe is loaded into the page above
    const { axe } = globalThis as unknown as { axe: { run: Function } }
    const { violations } = await axe.run(
      { exclude: [['nav:has(.slidev-icon-btn)']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    )
    return violations as AxeViolation[]
  })
}

function linesOf(found: AxeViolation[]): string[] {
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help} – ${node.target.join(' ')} – ${node.failureSummary}`),
  )
}

/** Waits until the fonts are there and nothing moves any more: both change colours, sizes and places. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          animation =>
            animation.playState === 'running' && animation.effect?.getComputedTiming().iterations !== Infinity,
        )
    const nextFrame = () => new Promise(requestAnimationFrame)
    await document.fonts.ready
    await nextFrame()
    // Twice, as a slide that goes lets another come. Not for ever: the bar of a running timer always moves.
    for (let round = 0; round < 2; round++) {
      await Promise.all(moving().map(animation => animation.finished.catch(() => {})))
      await nextFrame()
    }
  })
}

/** How many pixels the page is wider than its window; 0 when nothing has to be scrolled sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
}

/** What is outside the visible slide or under its foot, as short descriptions: text that the room cannot read. */
export async function outsideTheSlide(page: Page): Promise<string[]> {
  await settle(page)
  return page.evaluate(() => {
    const frame = document.querySelector('#slide-container')?.getBoundingClientRect()
    const layout = [...document.querySelectorAll('.slidev-page')].find(candidate => candidate.checkVisibility())
    if (!frame || !layout)
      return ['there is no slide']
    const texts = [...layout.querySelectorAll('*')].filter(
      element =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
    )
    const feet = [...document.querySelectorAll('.slide-foot :is(.source, .progress, .foot-block, .foot-join)')]
      .filter(foot => foot.checkVisibility())
      .map(foot => foot.getBoundingClientRect())
    return texts.flatMap((element) => {
      const box = element.getBoundingClientRect()
      const isUnderFoot = !element.closest('.slide-foot') && feet.some(foot =>
        box.bottom > foot.top - 4 && box.top < foot.bottom && box.left < foot.right && box.right > foot.left)
      const isUnseen = box.width <= 1 || box.height <= 1 || getComputedStyle(element).clipPath !== 'none'
      const isOut
        = box.left < frame.left - 1
          || box.top < frame.top - 1
          || box.right > frame.right + 1
          || box.bottom > frame.bottom + 1
      return (isOut || isUnderFoot) && !isUnseen
        ? [`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`]
        : []
    })
  })
}

/** The parts of the notes that cannot be seen without scrolling, and notes too small to be read at arm's length. */
export function hiddenNotes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const box = document.querySelector('.presenter-notes')!
    const frame = box.getBoundingClientRect()
    const hidden = [...box.querySelectorAll('p, li, h2')].filter((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return top < frame.top - 1 || bottom > Math.min(frame.bottom, innerHeight) + 1
    })
    const size = Number.parseFloat(getComputedStyle(box).fontSize)
    return [...hidden.map(part => part.textContent.slice(0, 40)), ...(size < 15 ? [`${size} px`] : [])]
  })
}

/**
 * Labels of buttons, and of links that look like them, which do not fit or stand outside the window. What the next
 * click does ends with an ellipsis by intention, where a slide's title is long.
 */
export function clippedLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a.button, .presenter-button, .tabs a')]
      .filter(label => label.checkVisibility({ visibilityProperty: true }))
      .filter(label => !label.closest('nav:has(.slidev-icon-btn), .presenter-forward'))
      .filter((label) => {
        const { left, right } = label.getBoundingClientRect()
        return label.scrollWidth > label.clientWidth + 1 || left < -1 || right > innerWidth + 1
      })
      .map(label => label.textContent.trim()))
}

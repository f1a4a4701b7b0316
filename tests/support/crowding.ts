import type { Page } from 'playwright-chromium'
import { settle } from './page-look.ts'

/**
 * What is crowded in the presenter's view as it stands: words and controls that lie over each other, that are cut off,
 * or that are outside their part of it. A part that scrolls may be longer than its room, and no wider.
 */
export async function crowding(page: Page): Promise<string[]> {
  await settle(page)
  return page.evaluate(() => {
    interface Piece { name: string, box: DOMRect, of: Element }
    const names = ['top', 'notes', 'under', 'drawer', 'bar'].map(name => `.presenter-${name}`)
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const parts = names.flatMap(name => [...document.querySelectorAll(name)]).filter(isSeen)
    const drawer = document.querySelector('.presenter-drawer')
    // A drawer lies over slides and timer, on a phone over the notes: what it covers is out of sight by intention.
    const shown = parts.filter(part => part === drawer || !drawer || !meets(frameOf(part), frameOf(drawer)))
    const slide = [...document.querySelectorAll('.presenter-main')].filter(isSeen).filter(() => !drawer)
    const faults = [...shown.flatMap(outsideTheWindow), ...pairs([...shown, ...slide]).flatMap(overlapOfParts)]
    return [...faults, ...shown.flatMap(inPart)]

    function frameOf(element: Element) {
      return element.getBoundingClientRect()
    }

    function meets(one: DOMRect, other: DOMRect, byPx = 1) {
      return one.left < other.right - 1 && other.left < one.right - 1
        && one.top < other.bottom - byPx && other.top < one.bottom - byPx
    }

    function pairs<T>(list: T[]): [T, T][] {
      return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]))
    }

    function outsideTheWindow(part: Element) {
      const { left, top, right, bottom } = frameOf(part)
      const isOut = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      return isOut ? [`${part.className} is outside the window`] : []
    }

    function overlapOfParts([one, other]: [Element, Element]) {
      return meets(frameOf(one), frameOf(other)) ? [`${one.className} lies over ${other.className}`] : []
    }

    function inPart(part: Element): string[] {
      const pieces = piecesOf(part)
      const scrolls = part.matches('.presenter-notes, .presenter-drawer')
      const frame = frameOf(part)
      const isOut = ({ box }: Piece) => box.left < frame.left - 1 || box.right > frame.right + 1
        || (!scrolls && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
      return [
        ...pieces.filter(isOut).map(({ name }) => `${name} is outside ${part.className}`),
        ...pieces.filter(isCut).map(({ name }) => `${name} is cut off`),
        ...pairs(pieces).filter(([one, other]) => isOver(one, other)).map(([one, other]) => `${one.name} over ${other.name}`),
        ...(part.scrollWidth > part.clientWidth + 1 ? [`${part.className} scrolls sideways`] : []),
      ]
    }

    /** Each line of words, and each control. The picture of the next slide is a slide, which other tests look at. */
    function piecesOf(part: Element): Piece[] {
      const controls = [...part.querySelectorAll('button, input, textarea, meter')].filter(isSeen).map(of => ({ name: `<${of.localName}> ${of.textContent.trim()}`, box: frameOf(of), of }))
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      const lines: Piece[] = []
      while (texts.nextNode()) {
        const { currentNode: text } = texts
        const of = text.parentElement!
        if (!text.textContent?.trim() || !isSeen(of) || of.closest('.presenter-next > :not(p, .presenter-tag)'))
          continue
        const range = document.createRange()
        range.selectNodeContents(text)
        lines.push(...[...range.getClientRects()].map(box => ({ name: `“${text.textContent!.trim().slice(0, 50)}”`, box, of })))
      }
      return [...controls, ...lines]
    }

    /** Words that go on under an edge. What ends with an ellipsis by intention has to leave room for some words. */
    function isCut({ box, of }: Piece): boolean {
      const isPart = (element: Element) => names.some(name => element.matches(name))
      for (let around: Element | null = of; around && !isPart(around); around = around.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(around)
        const frame = frameOf(around)
        if (overflowX !== 'visible' && box.right > frame.right + 1)
          return textOverflow !== 'ellipsis' || frame.width < 120
      }
      return false
    }

    /** Lines of one text may touch. */
    function isOver(one: Piece, other: Piece): boolean {
      return !one.of.contains(other.of) && !other.of.contains(one.of) && meets(one.box, other.box, 4)
    }
  })
}

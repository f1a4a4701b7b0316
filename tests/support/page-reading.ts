/**
 * How a test reads from a page. A locator's own readings look once, at whatever is there in that moment; these
 * wait first. They are the only place where such readings are allowed (see eslint.config.js).
 */
import type { Locator } from 'playwright-chromium'
import { expect } from 'vitest'

/** Waits until so many elements match, and gives a locator for each. */
export async function eachOf(locator: Locator, count: number): Promise<Locator[]> {
  await expectCount(locator, count)
  return locator.all()
}

/** Waits until exactly so many elements match. For 0, wait for something else first that shows the page is there. */
export async function expectCount(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.count(), { message: `how many match ${locator}` }).toBe(count)
}

/** Waits until these are the texts of all elements that match. */
export async function expectTexts(locator: Locator, texts: string[]): Promise<void> {
  await expect.poll(() => locator.allTextContents(), { message: `the texts of ${locator}` }).toEqual(texts)
}

/** Waits until a field holds this. */
export async function expectValue(field: Locator, value: string): Promise<void> {
  await field.waitFor()
  await expect.poll(() => field.inputValue(), { message: `what is in ${field}` }).toBe(value)
}

/** What is in a field, as soon as it can be seen. For a value that changes, say what it should be: `expectValue`. */
export async function valueOf(field: Locator): Promise<string> {
  await field.waitFor()
  return field.inputValue()
}

/** Waits until a box or a button of a choice is ticked. */
export async function expectTicked(box: Locator): Promise<void> {
  await box.waitFor()
  await expect.poll(() => box.isChecked(), { message: `whether ${box} is ticked` }).toBe(true)
}

/** The text of an element as soon as it can be seen. For text that changes, say what it should be: `expectTexts`. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.waitFor()
  return (await locator.textContent()) ?? ''
}

/** Reads all elements that match, once the page is loaded: for pages that come whole. `read` runs in the page. */
export async function readAll<T>(locator: Locator, read: (elements: HTMLElement[]) => T): Promise<T> {
  await locator.first().waitFor()
  await locator.page().waitForLoadState()
  return locator.evaluateAll<T, void, HTMLElement>(read)
}

// @vitest-environment happy-dom
import type { PhoneStorage } from '../../src/phone/state/storage.ts'
import { h, render } from 'preact'
import { expect, it } from 'vitest'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { openBook } from '../../src/phone/answers/book.ts'
import { UnknownCodeScreen } from '../../src/phone/screens/unknown-code-screen.tsx'
import { workshopFixture } from '../support/workshop-fixture.ts'

const content = publicWorkshop(workshopFixture(), 'room')

/** What a phone sees at the address of a session that is gone, with what it has kept of it. */
function screen(answers: Record<string, object>, hasJoined: boolean): string {
  const storage: PhoneStorage = {
    lasting: true,
    read: name => (name === 'answers' ? answers : null),
    write() {},
    onOutsideChange() {},
  }
  const place = document.createElement('div')
  render(h(UnknownCodeScreen, { content, typed: 'ABC234', book: openBook(storage, true), hasJoined }), place)
  return place.textContent
}

const received = (option: string) => ({ answer: { kind: 'choice', option }, state: 'received', edit: 1 })

it('shows what it has kept of a question that was asked again, in each round', () => {
  const text = screen({ 'quick': received('relief'), 'quick~2': received('anger'), 'feel~3': received('numb') }, true)
  expect(text).toContain('That session has been deleted.')
  expect(text).toContain('Which email?ReliefAnger')
  expect(text).toContain('After a rejection, I feel…Nothing much')
})

it('says that the session has been deleted to a phone that was there and kept nothing, and not that its code is wrong', () => {
  const text = screen({}, true)
  expect(text).toContain('That session has been deleted.')
  expect(text).not.toContain('check the code')
  expect(screen({}, false)).toContain('Please check the code “ABC234”')
})

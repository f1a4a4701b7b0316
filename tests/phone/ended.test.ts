// @vitest-environment happy-dom
import type { PublicView, QuestionView } from '../../src/live/protocol/view.ts'
import { h, render } from 'preact'
import { expect, it } from 'vitest'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { openBook } from '../../src/phone/answers/book.ts'
import { EndedScreen } from '../../src/phone/screens/ended-screen.tsx'
import { openStorage } from '../../src/phone/state/storage.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'

function ended(followUp: PublicView['followUp']): HTMLElement {
  const place = document.createElement('div')
  const view = { code: 'ABC234', deleteOn: '2027-04-14', followUp, questions: [] as QuestionView[] } as PublicView
  const book = openBook(openStorage('ABC234'), true)
  render(h(EndedScreen, { content: publicWorkshop(workshopFixture(), 'room'), view, book }), place)
  return place
}

it('says at the end when and where one can say how things have gone since', () => {
  const screen = ended({ opensOn: '2027-03-24', lastDay: '2027-04-06' })
  expect(screen.textContent).toContain('open from 24 March 2027 to 6 April 2027')
  expect(screen.querySelector('a[href="ABC234/later"]')).not.toBe(null)
})

it('says nothing of it where nobody is asked again', () => {
  const screen = ended(null)
  expect(screen.textContent).not.toContain('Four weeks later')
  expect(screen.querySelector('a[href$="later"]')).toBe(null)
})

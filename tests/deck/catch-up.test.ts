// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it } from 'vitest'
import { mountTag, showSession } from './support/mount-tag.ts'
import { workshop } from './support/workshop.ts'

const minute = 60_000
const desk = { texts: [], slideId: 'hello', startedAtMs: 0 }

/** The last part may be left out, and its only slide takes half of its twenty minutes. */
beforeAll(() => {
  Object.assign(workshop.blocks.at(-1)!, { id: 'float', late: 'drop', minMinutes: 0 })
  const seconds = 10 * 60
  Object.assign(workshop.slides.at(-1)!, {
    blockId: 'float',
    maySkip: true,
    budgetSeconds: { 45: seconds, 60: seconds, 90: seconds },
  })
})
afterEach(() => showSession(null))

const catchUp = () => mountTag('PresenterCatchUp', 'hello')
const minutesOfLast = () => mountTag('PresenterTimes', 'hello').findAll('tbody tr').at(-1)!.findAll('td')[0]!.text()

it('speaks of one slide as one, before it is skipped and after', () => {
  showSession(desk, 32 * minute)
  expect(catchUp().text()).toContain('To make up 12 minutes, you could skip this slide. The slides after it stay')
  expect(catchUp().get('button').text()).toBe('Skip this slide')
  showSession({ ...desk, skipped: ['end'] }, 32 * minute)
  expect(catchUp().text()).toContain('Your clicker now skips this slide.')
  expect(catchUp().get('button').text()).toBe('Bring it back')
})

it('calls a part skipped only once its slides are', () => {
  showSession(desk, 45 * minute)
  expect(minutesOfLast()).toBe('0 min instead of 20')
  showSession({ ...desk, skipped: ['end'] }, 45 * minute)
  expect(minutesOfLast()).toBe('skipped')
})

it('says how many of the minutes the slides make up, where the others need words to be saved', () => {
  showSession(desk, 45 * minute)
  expect(catchUp().text()).toContain('If you skip this slide and use the spare time, you make up 20 of the 25 minutes.')
  expect(catchUp().text()).toContain('To save another 5 minutes')
})

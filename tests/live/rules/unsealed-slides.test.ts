import type { Length } from '../../../src/workshop/model/length.ts'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/workshop/markdown/markdown.ts'
import { choices, playSession } from '../../support/live-rules.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const answer = { title: '140', html: '<h2>140</h2><p>for each vacancy.</p>' }

/** A session whose last slide gives the answer of the guess away, which is asked at 60 and 90 minutes. */
function sessionWithAnswer(lengthMinutes: Length = 60) {
  const workshop = workshopFixture()
  const { doc } = parseMarkdown('# 140\n\nfor each vacancy.', { file: 'slides.md', line: 1, html: 'drop' })
  const guess = workshop.slides.find(({ id }) => id === 'on-guess')!
  const end = workshop.slides.at(-1)!
  guess.lengths = [60, 90]
  Object.assign(end, { title: '140', content: doc, reveals: 'guess' })
  return playSession(workshop, lengthMinutes)
}

describe('a slide that gives an answer away', () => {
  it('waits until the question has been revealed', () => {
    const session = sessionWithAnswer()
    expect(session.view().unsealed).toEqual({})
    session.go('on-guess')
    expect(session.view().unsealed).toEqual({})
    session.answer('guess', [{ value: { kind: 'number', value: 100 }, count: 9 }])
    session.go('on-guess', 1)
    expect(session.view().unsealed).toEqual({ end: answer })
  })

  it('waits for its own question alone', () => {
    const session = sessionWithAnswer()
    session.go('on-feel')
    session.answer('feel', choices('relief', 9))
    session.go('on-feel', 1)
    expect(session.view().unsealed).toEqual({})
  })

  it('can be read when the room gets there, though the question was stepped over', () => {
    const session = sessionWithAnswer()
    session.go('on-review')
    expect(session.view().unsealed).toEqual({})
    session.go('end')
    expect(session.view().unsealed).toEqual({ end: answer })
  })

  it('can be read from the start where the question is not asked', () => {
    expect(sessionWithAnswer(45).view().unsealed).toEqual({ end: answer })
  })

  it('can be read once its question is stepped over to catch up', () => {
    const session = sessionWithAnswer()
    session.command({ type: 'slides:skip', slideIds: ['on-guess'] })
    expect(session.view().unsealed).toEqual({ end: answer })
    session.command({ type: 'slides:skip', slideIds: [] })
    expect(session.view().unsealed).toEqual({})
  })

  it('waits where the question is not asked at this length, but the facilitator opens it all the same', () => {
    const session = sessionWithAnswer(45)
    session.command({ type: 'question:open', questionId: 'guess' })
    expect(session.view().unsealed).toEqual({})
    session.command({ type: 'question:close', questionId: 'guess' })
    expect(session.view().unsealed).toEqual({})
  })

  it('can be read after the end', () => {
    const session = sessionWithAnswer()
    session.command({ type: 'session:end' })
    expect(session.view().unsealed).toEqual({ end: answer })
  })
})

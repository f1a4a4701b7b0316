import { describe, expect, it } from 'vitest'
import { publicToolbox } from '../../src/live/public-toolbox.ts'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'
import { goodWorkshop, kitWith } from '../workshop/temporary-kit.ts'

describe('what phones get', async () => {
  const workshop = await goodWorkshop()
  const content = publicWorkshop(workshop, 'room')

  it('has no notes, no minutes and no sources', () => {
    const text = JSON.stringify(content)
    for (const secret of ['Good morning', 'Wave', 'onPaper', 'minutes"', 'Large employers', 'pens'])
      expect(text).not.toContain(secret)
  })

  it('has each slide as HTML that begins at h2', () => {
    expect(content.slides[0]?.html).toBe(
      '<h2>Welcome to University of Testing</h2><p>Talk to a <em>Careers Adviser</em>, or find <strong>Mentor Match</strong>.</p><ul><li>One in four got no feedback</li><li><a href="https://example.org/mentors">Mentors</a></li></ul>',
    )
    expect(content.slides[2]?.html).toBe('<h2>Steps</h2><p>Then Monday 8 March 2027, 10 am.</p>')
  })

  it('has the number of a support as something to tap', async () => {
    const root = await kitWith({ 'slides.md': [['Talk to a', 'Call {{ support.listening.phone }}. Talk to a']] })
    const { workshop } = await loadWorkshop(root)
    expect(publicWorkshop(workshop!, 'room').slides[0]?.html).toContain('Call <a href="tel:116123">116 123</a>.')
  })

  it('names the presentations that have no date yet', () => {
    expect(content.presentations).toEqual(workshop.config.presentations)
    expect(content.presentations).not.toEqual([])
  })

  it('has an exercise in outline, and all of it with the tools', () => {
    const outlines = (['room', 'alone'] as const).flatMap(readers =>
      publicWorkshop(workshopFixture(), readers).slides.flatMap(({ activity }) =>
        activity?.kind === 'exercise' ? [activity] : []))
    for (const { phases, rubric, prompts } of outlines)
      expect([phases[60], rubric, prompts]).toEqual([[], [], []])
    expect(outlines).toHaveLength(2)
    const [whole] = publicToolbox(workshopFixture()).exercises
    expect(whole?.id).toBe(outlines[0]?.id)
    expect([whole?.phases.solo.length, whole?.phases[60].length]).toEqual([3, 3])
  })

  it('gives no answer away: neither the number nor the order of the steps', () => {
    const { order, guess } = { order: content.slides[2]?.activity, guess: content.slides[3]?.activity }
    expect(order).toMatchObject({ options: [{ id: 'act' }, { id: 'connect' }, { id: 'thank' }] })
    expect(JSON.stringify(guess)).not.toContain('140')
  })
})

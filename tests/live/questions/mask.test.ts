import { describe, expect, it } from 'vitest'
import { deckModel } from '../../../src/deck/model/deck-model.ts'
import { publicWorkshop } from '../../../src/live/public-workshop.ts'
import { maskActivity } from '../../../src/live/questions/mask.ts'
import { workshopFixture } from '../../support/workshop-fixture.ts'

const workshop = workshopFixture()

describe('a question before its reveal', () => {
  it('has its steps by id, whatever order is suggested', () => {
    const steps = workshop.slides.find(({ id }) => id === 'on-steps')!.activity!
    expect(maskActivity(steps)).toMatchObject({ options: [{ id: 'act' }, { id: 'connect' }, { id: 'thank' }] })
  })

  it('has its lines by id, in no box', () => {
    const email = workshop.slides.find(({ id }) => id === 'on-email')!.activity!
    expect(maskActivity(email)).toHaveProperty('lines', [
      { id: 'blame', label: 'You asked unfair questions' },
      { id: 'question', label: 'One question about my answers' },
      { id: 'thanks', label: 'Thank you for your time' },
    ])
  })

  it('comes without the figure that answers it', () => {
    expect(JSON.stringify(maskActivity(workshop.slides.find(({ id }) => id === 'on-guess')!.activity!))).not.toContain(
      '140',
    )
  })

  it('is the same to the deck as to the phones of a room, and an exercise is as it was written', () => {
    const onDeck = deckModel(workshop, { sealed: true }).slides.map(({ activity }) => activity)
    const onPhones = publicWorkshop(workshop, 'room').slides.map(({ activity }) => activity)
    const questionsOf = (activities: typeof onDeck) => activities.filter(activity => activity?.kind !== 'exercise')
    expect(questionsOf(onDeck)).toEqual(questionsOf(onPhones))
    expect(onDeck.at(-2)).toEqual(workshop.slides.at(-2)!.activity)
  })

  it('has our answer for someone on their own, who sees it once they have tried', () => {
    const alone = publicWorkshop(workshop, 'alone').slides.map(({ activity }) => activity)
    expect(alone.find(activity => activity?.id === 'guess')).toMatchObject({ answer: { value: 140 } })
  })
})

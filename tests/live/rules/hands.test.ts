import { describe, expect, it } from 'vitest'
import { choices, playSession } from '../../support/live-rules.ts'

function count(questionId: string, people: number, hands: Record<string, number>) {
  return { type: 'hands:count' as const, questionId, people, hands }
}

describe('hands that the facilitator counted', () => {
  it('are results like any other, and say that they are hands', () => {
    const session = playSession()
    session.go('on-quick')
    expect(session.command(count('quick', 7, { relief: 3, numb: 4 }))).toBeNull()
    session.go('on-quick', 1)
    expect(session.question('quick')?.results).toMatchObject({ kind: 'choice', answered: 7, byHand: 7 })
  })

  it('stay hidden below the minimum group, and can be shown once there are enough', () => {
    const session = playSession()
    session.go('on-quick')
    session.command(count('quick', 4, { relief: 4 }))
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ results: null, tooFew: true })
    session.command(count('quick', 6, { relief: 6 }))
    session.command({ type: 'results:reveal', questionId: 'quick' })
    expect(session.question('quick')?.results).toMatchObject({ answered: 6, byHand: 6 })
  })

  it('do not let a facilitator take them away from a sum with a single phone in it', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('numb', 4))
    session.command(count('quick', 9, { relief: 9 }))
    session.go('on-quick', 1)
    expect(session.question('quick')?.results).toMatchObject({ answered: 9, byHand: 9 })
    expect(JSON.stringify(session.view())).not.toContain('"answered":13')
  })

  it('are left out of what enough phones have answered when they are too few themselves', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('numb', 8))
    session.command(count('quick', 2, { relief: 2 }))
    session.go('on-quick', 1)
    expect(session.question('quick')?.results).toMatchObject({ answered: 8 })
    expect(session.question('quick')?.results).not.toHaveProperty('byHand')
  })

  it('are added up for several options, and for lines in boxes', () => {
    const session = playSession()
    session.go('on-menu')
    session.command(count('menu', 6, { relief: 6, numb: 2 }))
    session.go('on-menu', 1)
    const menu = session.question('menu')!.results as { answered: number, bars: { id: string, count: number }[] }
    expect([menu.answered, ...menu.bars.map(bar => bar.count)]).toEqual([6, 6, 0, 2])
    session.go('on-email')
    session.command(count('email', 5, { thanks: 5, question: 3, blame: 0 }))
    session.go('on-email', 1)
    const email = session.question('email')!.results as { answered: number, lines: { bars: { count: number }[] }[] }
    expect(email.answered).toBe(5)
    expect(email.lines.map(({ bars }) => bars.map(bar => bar.count))).toEqual([[5, 0], [3, 2], [0, 5]])
  })

  it.each([
    ['a sensitive question', count('feel', 6, { relief: 6 }), 'question-private'],
    ['more hands than people', count('menu', 6, { relief: 7 }), 'invalid-answer'],
    ['one hand each where one is chosen', count('quick', 6, { relief: 4 }), 'invalid-answer'],
    ['an option that is not there', count('quick', 6, { nowhere: 6 }), 'invalid-answer'],
  ])('are refused: %s', (_, command, reason) => {
    expect(playSession().command(command)).toBe(reason)
  })

  it('change nothing that has been shown, and go when the question is asked again', () => {
    const session = playSession()
    session.go('on-quick')
    session.command(count('quick', 7, { relief: 7 }))
    session.go('on-quick', 1)
    expect(session.command(count('quick', 8, { relief: 8 }))).toBe('question-closed')
    session.command({ type: 'question:ask-again', questionId: 'quick', round: 1 })
    expect(session.state.handCounts).toEqual([])
  })
})

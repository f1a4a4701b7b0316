import { describe, expect, it } from 'vitest'
import { countdown } from '../../../src/live/timer/countdown.ts'
import { playSession } from '../../support/live-rules.ts'

function startedExercise() {
  const session = playSession()
  session.go('on-review')
  session.go('on-review', 1)
  const left = () => {
    const { timer } = session.view()
    if (!timer)
      return null
    const { phaseIndex, remainingMs, done } = countdown(timer, session.nowMs)
    return done ? 'done' : `${timer.phases[phaseIndex]?.id} ${remainingMs / 1000}`
  }
  return { session, left }
}

describe('the exercise\'s timer', () => {
  it('starts at the click after the explanation, and goes through its phases by the clock alone', () => {
    const { session, left } = startedExercise()
    expect(left()).toBe('choose 90')
    session.after(100)
    expect(left()).toBe('notes 110')
    session.after(200)
    expect(left()).toBe('done')
  })

  it('starts once: coming back to the slide leaves it running', () => {
    const { session, left } = startedExercise()
    session.after(30)
    session.go('hello')
    session.go('on-review')
    session.go('on-review', 1)
    expect(left()).toBe('choose 60')
  })

  it('stands still while paused, and everything after ends later by as long', () => {
    const { session, left } = startedExercise()
    session.after(30)
    session.command({ type: 'timer:pause' })
    session.after(500)
    expect(left()).toBe('choose 60')
    session.command({ type: 'timer:resume' })
    session.after(70)
    expect(left()).toBe('notes 110')
  })

  it('gives the running phase more time, once for each click', () => {
    const { session, left } = startedExercise()
    session.after(30)
    const extend = { type: 'timer:extend', seconds: 30, atRevision: session.revision } as const
    session.command(extend)
    session.command(extend)
    expect(left()).toBe('choose 90')
    session.after(100)
    expect(left()).toBe('notes 110')
  })

  it('goes back to the start of a phase, or in its first seconds to the one before, once for each click', () => {
    const { session, left } = startedExercise()
    const back = () => session.command({ type: 'timer:back', atRevision: session.revision })
    session.after(100)
    expect(left()).toBe('notes 110')
    const once = { type: 'timer:back', atRevision: session.revision } as const
    session.command(once)
    expect(left()).toBe('notes 120')
    session.command(once)
    expect(left()).toBe('notes 120')
    back()
    expect(left()).toBe('choose 90')
    back()
    expect(left()).toBe('choose 90')
    session.after(95)
    session.command({ type: 'timer:pause' })
    session.command({ type: 'timer:skip', phaseId: 'notes' })
    back()
    session.after(500)
    expect(left()).toBe('notes 120')
    session.command({ type: 'timer:resume' })
    session.after(500)
    expect(left()).toBe('done')
    back()
    expect(left()).toMatch(/^\w+ \d+$/)
  })

  it('takes time away down to nothing, never below', () => {
    const { session, left } = startedExercise()
    session.command({ type: 'timer:extend', seconds: -600, atRevision: session.revision })
    expect(left()).toBe('notes 120')
  })

  it('skips to the next phase, and the same click sent twice skips one', () => {
    const { session, left } = startedExercise()
    session.after(10)
    session.command({ type: 'timer:skip', phaseId: 'choose' })
    session.command({ type: 'timer:skip', phaseId: 'choose' })
    expect(left()).toBe('notes 120')
  })

  it('skips while it is paused, and runs on from there', () => {
    const { session, left } = startedExercise()
    session.command({ type: 'timer:pause' })
    session.after(40)
    session.command({ type: 'timer:skip', phaseId: 'choose' })
    session.command({ type: 'timer:resume' })
    session.after(20)
    expect(left()).toBe('notes 100')
  })

  it('can get more time after it is over', () => {
    const { session, left } = startedExercise()
    session.after(1000)
    session.command({ type: 'timer:extend', seconds: 60, atRevision: session.revision })
    expect(left()).toBe('answer 60')
  })

  it('keeps the clock when a question with a time of its own opens meanwhile', () => {
    const { session } = startedExercise()
    session.go('on-quick')
    expect(session.view().timer?.activityId).toBe('review')
    session.command({ type: 'timer:stop' })
    expect(session.view().timer).toBeNull()
  })
})

describe('a question\'s time', () => {
  it('runs while the question is open and goes when it is revealed; nothing closes by itself', () => {
    const session = playSession()
    session.go('on-quick')
    expect(session.view().timer?.phases).toEqual([{ id: 'quick', startsAtMs: 1_000_000, endsAtMs: 1_060_000 }])
    session.after(120)
    expect(session.question('quick')?.status).toBe('open')
    session.go('on-quick', 1)
    expect(session.view().timer).toBeNull()
  })
})

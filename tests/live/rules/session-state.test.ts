import { describe, expect, it } from 'vitest'
import { playSession } from '../../support/live-rules.ts'

describe('the session', () => {
  it('starts when the first slide after the join slide is reached', () => {
    const session = playSession()
    session.go('join')
    expect(session.view()).toMatchObject({ status: 'waiting', startedAtMs: null })
    session.after(60)
    session.go('hello')
    expect(session.view()).toMatchObject({ status: 'running', startedAtMs: session.nowMs })
    const { startedAtMs } = session.view()
    session.after(60)
    session.go('join')
    session.go('hello')
    expect(session.view().startedAtMs).toBe(startedAtMs)
  })

  it('logs when each block was first entered', () => {
    const session = playSession()
    session.go('hello')
    session.after(300)
    session.go('on-menu')
    session.go('hello')
    expect(session.state.blockLog).toEqual([
      { blockId: 'welcome', enteredAtMs: 1_000_000 },
      { blockId: 'work', enteredAtMs: 1_300_000 },
    ])
  })

  it('blanks and shows the screens, and a repeat changes nothing', () => {
    const session = playSession()
    session.command({ type: 'screen:blank' })
    const { revision } = session
    session.command({ type: 'screen:blank' })
    expect([session.view().blank, session.revision]).toEqual([true, revision])
    session.command({ type: 'screen:show' })
    expect(session.view().blank).toBe(false)
  })

  it('locks joining and opens it again, and a repeat changes nothing', () => {
    const session = playSession()
    session.command({ type: 'joining:lock' })
    const { revision } = session
    session.command({ type: 'joining:lock' })
    expect([session.view().joiningLocked, session.revision]).toEqual([true, revision])
    session.command({ type: 'joining:unlock' })
    expect(session.view().joiningLocked).toBe(false)
  })

  it('shows a message to every phone until it is taken back, and at the end at the latest', () => {
    const session = playSession()
    session.command({ type: 'message:show', text: ' We start again\u202E at ten past. ' })
    expect(session.view().message).toBe('We start again at ten past.')
    const { revision } = session
    session.command({ type: 'message:show', text: 'We start again at ten past.' })
    expect(session.revision).toBe(revision)
    expect(session.command({ type: 'message:show', text: ' \u200B ' })).toBe('malformed')
    session.command({ type: 'message:clear' })
    expect(session.view().message).toBeNull()
    session.command({ type: 'message:show', text: 'Thank you.' })
    session.command({ type: 'session:end' })
    expect(session.view().message).toBeNull()
    expect(session.command({ type: 'message:show', text: 'Still there?' })).toBe('session-ended')
  })

  it('locks joining when phones are removed', () => {
    const session = playSession()
    session.command({ type: 'phones:remove', burst: 'any' })
    expect(session.view().joiningLocked).toBe(true)
  })

  it('keeps how many people were counted, until the count is taken back', () => {
    const session = playSession()
    session.command({ type: 'people:count', people: 24 })
    expect(session.state.people).toBe(24)
    session.command({ type: 'people:count', people: null })
    expect(session.state.people).toBeNull()
  })

  it('does not go where a deck sends it that has not heard of the last move of another', () => {
    const session = playSession()
    const move = (by: string, slideId: string, atRevision: number) =>
      session.command({ type: 'slide:go', slideId, click: 0, by, atRevision })
    move('desk', 'hello', session.revision)
    const heardByDesk = session.revision
    move('lectern', 'on-menu', session.revision)
    expect(move('desk', 'hello', heardByDesk)).toBe('overtaken')
    expect(session.state.slideId).toBe('on-menu')
    // The lectern's own quick clicks are not late, whatever it has heard; nor is the desk's once it has heard.
    expect(move('lectern', 'hello', heardByDesk)).toBeNull()
    expect(move('desk', 'on-menu', session.revision)).toBeNull()
  })

  it('closes everything at its end and takes nothing more', () => {
    const session = playSession()
    session.go('on-quick')
    session.command({ type: 'session:end' })
    expect(session.view()).toMatchObject({ status: 'ended', timer: null, questions: [{ status: 'closed' }] })
    expect(session.command({ type: 'session:end' })).toBeNull()
    expect(session.command({ type: 'question:open', questionId: 'quick' })).toBe('session-ended')
    expect(session.command({ type: 'timer:start', activityId: 'review' })).toBe('session-ended')
  })

  it('can be gone through again after its end: the slides move, and nothing opens', () => {
    const session = playSession()
    session.go('on-quick')
    session.command({ type: 'session:end' })
    const { questions, blockLog, startedExercises } = session.state
    expect([session.go('on-menu'), session.go('on-menu', 1), session.go('on-review', 1)]).toEqual([null, null, null])
    expect(session.view()).toMatchObject({ slideId: 'on-review', click: 1, status: 'ended', timer: null })
    expect(session.state).toMatchObject({ questions, blockLog, startedExercises })
    expect(session.go('nowhere')).toBe('unknown-slide')
    expect(session.command({ type: 'screen:blank' })).toBeNull()
    expect(session.view().blank).toBe(true)
  })

  it.each([
    [{ type: 'slide:go', slideId: 'nowhere', click: 0 }, 'unknown-slide'],
    [{ type: 'question:open', questionId: 'nothing' }, 'unknown-question'],
    [{ type: 'results:reveal', questionId: 'review' }, 'unknown-question'],
    [{ type: 'text:approve', questionId: 'menu', textId: 'x' }, 'unknown-question'],
    [{ type: 'timer:pause' }, 'no-timer'],
    [{ type: 'timer:start', activityId: 'menu' }, 'no-timer'],
  ] as const)('refuses %o as %s', (command, reason) => {
    expect(playSession().command(command)).toBe(reason)
  })
})

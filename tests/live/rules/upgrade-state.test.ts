import { describe, expect, it } from 'vitest'
import { upgradeState } from '../../../src/live/rules/upgrade-state.ts'
import { playSession } from '../../support/live-rules.ts'

/** What a session in the middle of a question stores. */
function stored(): Record<string, unknown> {
  const session = playSession()
  session.go('on-quick')
  return JSON.parse(JSON.stringify(session.state))
}

/** The same as it was stored before shapes were numbered, when the venue was called the place. */
function firstShape(): Record<string, unknown> {
  const { shape, venue, ...rest } = stored()
  return { ...rest, place: 'Room 1' }
}

describe('a stored state', () => {
  it('of this version is read as it was', () => {
    expect(upgradeState(stored())).toEqual({ ok: true, state: stored() })
  })

  it('of the first shape is brought to the newest, with all that it held', () => {
    // Revisions were counted in another way, so none is taken over.
    expect(upgradeState(firstShape())).toEqual({ ok: true, state: { ...stored(), venue: 'Room 1', timerChangedAt: 0 } })
  })

  it('of the third shape is open to join, and nobody has counted the room', () => {
    const { joiningLocked, people, ...rest } = stored()
    expect(upgradeState({ ...rest, shape: 3 })).toEqual({
      ok: true,
      state: { ...stored(), joiningLocked: false, people: null },
    })
  })

  it('without a number that has a venue already keeps it', () => {
    const { shape, ...rest } = stored()
    expect(upgradeState({ ...rest, venue: 'Room 2' })).toMatchObject({ ok: true, state: { venue: 'Room 2' } })
  })

  it('of a newer version is not guessed at', () => {
    expect(upgradeState({ ...stored(), shape: 99 })).toEqual({ ok: false, reason: 'newer' })
  })

  it.each([
    ['nothing', null],
    ['a text', 'running'],
    ['a list', [stored()]],
    ['an empty object', {}],
    ['a state with a part missing', { ...stored(), questions: undefined }],
    ['a shape that never was', { ...stored(), shape: 0 }],
    ['a shape that is no number', { ...stored(), shape: 'two' }],
  ])('that is %s is damaged', (_name, value) => {
    expect(upgradeState(value)).toEqual({ ok: false, reason: 'damaged' })
  })
})

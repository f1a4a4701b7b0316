import { expect, it } from 'vitest'
import { withCoFacilitator, withoutCoFacilitator } from '../../../src/live/rules/co-facilitators.ts'
import { playSession } from '../../support/live-rules.ts'

it('moves the slides for whoever has the clicker, and for nobody else until they have taken it', () => {
  const session = playSession()
  expect(session.go('on-quick')).toBeNull()
  session.presentedBy('priya')
  expect(session.go('on-menu')).toBe('not-clicker')
  expect(session.command({ type: 'results:reveal', questionId: 'quick' })).toBe('not-clicker')
  expect(session.command({ type: 'session:end' })).toBe('not-clicker')
  expect(session.command({ type: 'clicker:take' })).toBeNull()
  expect(session.go('on-menu')).toBeNull()
  session.presentedBy('lead')
  expect(session.go('on-quick')).toBe('not-clicker')
})

it('lets everyone who presents blank the screen, help with the timer and write to the phones', () => {
  const session = playSession()
  session.presentedBy('priya')
  expect(session.command({ type: 'screen:blank' })).toBeNull()
  expect(session.command({ type: 'message:show', text: 'Back in a minute.' })).toBeNull()
  expect(session.command({ type: 'joining:lock' })).toBeNull()
})

it('steps over slides only for whoever has the clicker, and only over slides that there are', () => {
  const session = playSession()
  expect(session.command({ type: 'slides:skip', slideIds: ['on-quick', 'nowhere'] })).toBe('unknown-slide')
  expect(session.command({ type: 'slides:skip', slideIds: ['on-quick', 'on-menu'] })).toBeNull()
  expect(session.state.skipped).toEqual(['on-quick', 'on-menu'])
  expect(session.command({ type: 'slides:skip', slideIds: [] })).toBeNull()
  expect(session.state.skipped).toEqual([])
  session.presentedBy('priya')
  expect(session.command({ type: 'slides:skip', slideIds: ['on-quick'] })).toBe('not-clicker')
})

it('lets whoever has the key end a session that someone else presents', () => {
  const session = playSession()
  session.presentedBy('priya')
  session.command({ type: 'clicker:take' })
  session.presentedBy('lead')
  expect(session.command({ type: 'session:end' })).toBeNull()
})

it('gives the clicker back to whoever has the key when its holder may not present any more', () => {
  const { state } = playSession()
  const asked = withCoFacilitator({ ...state, clicker: 'priya' }, { id: 'priya', name: 'Priya' })
  expect(withoutCoFacilitator(asked, 'priya')).toMatchObject({ coFacilitators: [], clicker: 'lead' })
  expect(withoutCoFacilitator({ ...asked, clicker: 'lead' }, 'sam')).toMatchObject({ coFacilitators: [{ id: 'priya' }] })
})

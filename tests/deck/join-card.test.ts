// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mountTag, showSession } from './support/mount-tag.ts'

afterEach(() => showSession(null))

it('shows a code to scan, the address, the code in two groups and how many have joined', () => {
  showSession({ joined: 12 })
  const card = mountTag('JoinCard', 'join')
  expect(card.get('svg[role=img] title').text()).toContain('QR code')
  expect(card.get('.join-address').text()).toBe('192.168.1.20:3030')
  expect(card.get('.join-code [aria-hidden]').text()).toBe('ABC 234')
  expect(card.get('.join-count').text()).toBe('12 phones joined')
})

it('speaks of one phone, not of one phones', () => {
  showSession({ joined: 1 })
  expect(mountTag('JoinCard', 'join').get('.join-count').text()).toBe('1 phone joined')
})

it('says when joining is closed', () => {
  showSession({})
  expect(mountTag('JoinCard', 'join').text()).not.toContain('closed')
  showSession({ joiningLocked: true })
  expect(mountTag('JoinCard', 'join').text()).toContain('Joining is closed at the moment.')
})

it('says how to take part where there is no session', () => {
  const card = mountTag('JoinCard', 'join')
  expect(card.find('svg').exists()).toBe(false)
  expect(card.text()).toContain('On paper')
})

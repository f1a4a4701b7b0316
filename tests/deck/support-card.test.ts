// @vitest-environment happy-dom
import { workshop } from 'virtual:workshop'
import { expect, it } from 'vitest'
import { mountTag } from './support/mount-tag.ts'

it('shows of each support the way to use first, as a link', () => {
  const lines = mountTag('SupportCard', 'end').findAll('li')
  expect(lines).toHaveLength(workshop.support.length)
  for (const [index, { phone, text }] of workshop.support.entries()) {
    const link = lines[index]!.get('.support-contact a')
    expect(link.attributes('href')).toMatch(phone ? /^tel:[\d+]+$/ : text ? /^sms:/ : /^https:/)
    expect(link.text()).toContain(phone ?? text?.number ?? '.')
  }
})

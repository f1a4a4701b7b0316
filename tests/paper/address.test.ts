import { describe, expect, it } from 'vitest'
import { breakable, printedAddress } from '../../src/paper/typeset/printed-address.ts'
import { typedAddress } from '../../src/workshop/typed-address.ts'

describe('addresses on paper', () => {
  it.each([
    ['https://www.lboro.ac.uk/careers/', 'lboro.ac.uk/careers'],
    ['https://example.org/find?ref=42#top', 'example.org/find'],
    ['mailto:help@example.org', 'help@example.org'],
    ['tel:116123', '116123'],
  ])('%s is typed as %s', (href, typed) => {
    expect(typedAddress(href)).toBe(typed)
  })

  it('are printed behind a link, unless its text says them already', () => {
    expect(printedAddress('https://example.org/help', 'our helpers')).toBe('example.org/help')
    expect(printedAddress('https://example.org/help', 'example.org/help')).toBeNull()
    expect(printedAddress('tel:116123', 'Call us')).toBeNull()
  })

  it('are left out where nobody would type them', () => {
    expect(printedAddress(`https://example.org/${'a'.repeat(80)}`, 'a form')).toBeNull()
  })

  it('may break after a slash when they are long', () => {
    expect(breakable('doi.org/10.1080/10463283.2024.2334563')).toBe(
      'doi.\u200Borg/\u200B10.\u200B1080/\u200B10463283.\u200B2024.\u200B2334563',
    )
    expect(breakable('and/or')).toBe('and/or')
  })
})

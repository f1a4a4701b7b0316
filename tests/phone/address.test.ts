import { describe, expect, it } from 'vitest'
import { readAddress, readRoute } from '../../src/phone/address/address.ts'
import { readCode } from '../../src/phone/address/code.ts'

describe('a code as people type it', () => {
  it('may have any case, spaces and hyphens', () => {
    for (const typed of ['abc234', ' ABC 234 ', 'a-b-c-2-3-4'])
      expect(readCode(typed)).toEqual({ ok: true, code: 'ABC234' })
  })

  it('is never guessed: a letter that no code has is named', () => {
    expect(readCode('ABC0DE')).toMatchObject({ ok: false, sentence: expect.stringContaining('“0” is never in a code') })
    expect(readCode('abcdel')).toMatchObject({ ok: false, sentence: expect.stringContaining('“L” is never in a code') })
  })

  it('tells what else is wrong', () => {
    expect(readCode('')).toMatchObject({ sentence: 'Type the six letters and digits on the screen.' })
    expect(readCode('ABC23')).toMatchObject({ sentence: 'A code has 6 letters and digits. This has 5.' })
    expect(readCode('ABC23!')).toMatchObject({ sentence: 'A code has only letters and digits, so it can’t have “!”.' })
  })
})

describe('where a phone stands', () => {
  it('is read from the path', () => {
    expect(readAddress('/', true)).toEqual({ kind: 'home' })
    expect(readAddress('/abc234', true)).toEqual({ kind: 'session', code: 'ABC234' })
    expect(readAddress('/ABC0DE', true)).toEqual({ kind: 'mistyped', typed: 'ABC0DE' })
  })

  it('does not break on an address that nobody could have typed', () => {
    expect(readAddress('/%E0%A4%A', true)).toMatchObject({ kind: 'mistyped' })
  })

  it('is alone on a static host, whatever the folder is called', () => {
    expect(readAddress('/workshop/ABC234/', false)).toEqual({ kind: 'solo' })
  })

  it('has what is shown behind the #', () => {
    expect(readRoute('')).toEqual({ screen: 'main' })
    expect(readRoute('#slides')).toEqual({ screen: 'slides' })
    expect(readRoute('#slide/meet-sam')).toEqual({ screen: 'slide', slideId: 'meet-sam' })
    expect(readRoute('#slide/')).toEqual({ screen: 'main' })
    expect(readRoute('#main')).toEqual({ screen: 'main' })
  })
})

import { describe, expect, it } from 'vitest'
import {
  clockText,
  count,
  fileSize,
  formatDay,
  formatLocalTime,
  formatTime,
  hoursAndMinutes,
  minutesAndSeconds,
  shortDuration,
  spokenDuration,
} from '../../src/language/words.ts'

describe('days and hours', () => {
  it('are written as in the United Kingdom, whatever zone the reader is in', () => {
    expect(formatDay('2026-12-22')).toBe('22 December 2026')
    expect(formatLocalTime('2027-03-07T10:00')).toBe('Sunday 7 March 2027, 10 am')
    expect(formatLocalTime('2027-03-03T14:30')).toBe('Wednesday 3 March 2027, 2.30 pm')
  })

  it('name noon and midnight, which "12 pm" and "12 am" leave in doubt', () => {
    expect(formatTime('12:00')).toBe('12 noon')
    expect(formatTime('00:00')).toBe('12 midnight')
    expect(formatTime('00:30')).toBe('12.30 am')
  })
})

describe('a moment', () => {
  it('is the hour on the clock of the room, whatever zone the reader is in', () => {
    expect(clockText(Date.parse('2027-07-01T13:05:00Z'), 'Europe/London')).toBe('14:05')
  })
})

describe('durations', () => {
  it('are short to see and full to hear', () => {
    expect(minutesAndSeconds(125)).toBe('2:05')
    expect(hoursAndMinutes(67)).toBe('1:07')
    expect(spokenDuration(125)).toBe('2 minutes 5 seconds')
    expect(spokenDuration(60)).toBe('1 minute')
    expect(spokenDuration(0)).toBe('no time')
  })

  it('are on the wall as people say them', () => {
    expect([45, 60, 90, 840].map(shortDuration)).toEqual(['45 s', '1 min', '1 min 30', '14 min'])
  })
})

describe('counts', () => {
  it('bring the noun into the number\'s form', () => {
    expect(count(1, 'phone')).toBe('1 phone')
    expect(count(0, 'phone')).toBe('0 phones')
    expect(count(2, 'person', 'people')).toBe('2 people')
  })
})

describe('file sizes', () => {
  it('are rounded as a person reads them, and never nothing', () => {
    expect([1, 41_234, 999_499, 999_500, 2_100_000].map(fileSize)).toEqual(['1 kB', '41 kB', '999 kB', '1.0 MB', '2.1 MB'])
  })
})

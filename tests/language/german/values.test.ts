import { expect, it } from 'vitest'
import {
  clockText,
  count,
  countInWords,
  decimal,
  fileSize,
  formatDay,
  formatEvent,
  formatLocalTime,
  formatTime,
  spokenDuration,
} from '../../../src/language/words.ts'

it('writes days and hours as in Germany', () => {
  expect(formatDay('2026-12-22')).toBe('22. Dezember 2026')
  expect(formatLocalTime('2027-03-07T10:00')).toBe('Sonntag, 7. März 2027, 10:00 Uhr')
  expect(['14:30', '12:00', '00:30'].map(formatTime)).toEqual(['14:30 Uhr', '12:00 Uhr', '00:30 Uhr'])
  expect(formatEvent({ start: '2027-03-07T10:00', confirmed: false })).toBe('7. März, 10:00 Uhr (Termin noch nicht bestätigt)')
  expect(clockText(Date.parse('2027-07-01T13:05:00Z'), 'Europe/Berlin')).toBe('15:05')
})

it('brings nouns into the number\'s form, and writes fractions with a comma', () => {
  expect([1, 2].map(howMany => count(howMany, 'Antwort', 'Antworten'))).toEqual(['1 Antwort', '2 Antworten'])
  expect(spokenDuration(125)).toBe('2 Minuten 5 Sekunden')
  expect([decimal(2.5), fileSize(2_100_000)]).toEqual(['2,5', '2,1 MB'])
  expect([countInWords(1, 'few'), countInWords(6, 'more')]).toEqual(['weniger als 3', '6 oder mehr'])
})

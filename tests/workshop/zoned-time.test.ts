import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { zonedMs } from '../../src/workshop/schedule/zoned-time.ts'

const days = ['2027-01-15', '2027-03-14', '2027-03-28', '2027-07-01', '2027-10-31', '2027-11-07']

it.each(['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'])(
  'finds the moment of a local hour in %s, also on the days on which the clock changes',
  (timeZone) => {
    for (const day of days) {
      for (let hour = 4; hour < 24; hour++) {
        const local = `${day}T${String(hour).padStart(2, '0')}:30`
        const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds
        expect(zonedMs(local, timeZone), local).toBe(expected)
      }
    }
  },
)

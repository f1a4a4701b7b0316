import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('dates', () => {
  it('of events must lie ahead', async () => {
    expect(await problemsWith({}, '2027-03-08')).toContain(
      'workshop.yaml:24  event "interviews" was on Sunday 7 March 2027, 10 am, which is past. Write its next date, or remove the event.',
    )
    expect(await problemsWith({}, '2027-03-07')).not.toContainEqual(expect.stringContaining('is past'))
  })

  it('of events must not be skipped by summer time, or be the same twice', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['2027-03-07T10:00', '2027-03-28T01:15'],
          ['2027-07-01T13:30', '2027-03-28T01:15'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:24  event "interviews": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:27  event "open-day": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:27  events "interviews" and "open-day" start at the same time. Check both dates: nobody can go to both.",
      ]
    `)
  })

  it('of helplines must be recent, and not in the future', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-07-20'],
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-11-24'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:40  helpline "samaritans" was last checked 125 days ago, on 20 July 2026. Try the number or address, then write today's date into "lastChecked".",
        "workshop.yaml:45  helpline "shout" was last checked on 24 November 2026, a day that is still to come. Write the day you last tried it.",
      ]
    `)
  })
})

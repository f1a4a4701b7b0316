import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('dates', () => {
  it('of events must lie ahead', async () => {
    expect(await problemsWith({}, '2027-03-09')).toContain(
      'workshop.yaml:26  “Interviews talk” is on 8 March 2027, so it’s over by 9 March 2027. Enter its next date, or remove the event.',
    )
    expect(await problemsWith({}, '2027-03-08')).not.toContainEqual(expect.stringContaining('is past'))
  })

  it('of events are confirmed by someone, and not at a weekend', async () => {
    const change = ['confirmed: true\n    start: \'2027-03-08T10:00\'', 'start: \'2027-03-07T10:00\''] as [string, string]
    expect(await problemsWith({ 'workshop.yaml': [change] })).toMatchInlineSnapshot(`
      [
        "workshop.yaml:26  warning: “Interviews talk” is not confirmed: students read “7 March, 10 am (date to be confirmed)”. Check the date, then write “confirmed: true” in workshop.yaml.",
        "workshop.yaml:26  warning: “Interviews talk” would fall on a weekend in 2027. Check the date.",
      ]
    `)
    const onSunday = ['2027-03-08T10:00', '2027-03-07T10:00'] as [string, string]
    expect(await problemsWith({ 'workshop.yaml': [onSunday] })).toMatchInlineSnapshot(`
      [
        "workshop.yaml:26  warning: “Interviews talk” falls on a weekend: Sunday 7 March 2027. Check the date.",
      ]
    `)
  })

  it('of events must not be skipped by summer time, or be the same twice', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['2027-03-08T10:00', '2027-03-28T01:15'],
          ['2027-07-01T13:30', '2027-03-28T01:15'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:26  warning: “Interviews talk” falls on a weekend: Sunday 28 March 2027. Check the date.",
        "workshop.yaml:26  event "interviews": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:30  warning: “Open day” falls on a weekend: Sunday 28 March 2027. Check the date.",
        "workshop.yaml:30  event "open-day": Sunday 28 March 2027, 1.15 am in Europe/London does not exist, because the clocks go forward. Write another hour.",
        "workshop.yaml:30  events "interviews" and "open-day" start at the same time. Check both dates: nobody can go to both.",
      ]
    `)
  })

  it('of support must be recent, and not in the future', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-07-20'],
          ['lastChecked: 2026-11-20', 'lastChecked: 2026-11-24'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:45  support "samaritans" was last checked 125 days ago, on 20 July 2026. Try the number or address, then write today's date into "lastChecked".",
        "workshop.yaml:51  support "shout" was last checked on 24 November 2026, a day that is still to come. Write the day you last tried it.",
      ]
    `)
  })
})

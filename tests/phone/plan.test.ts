import type { AnswerRecords } from '../../src/phone/answers/record.ts'
import type { PlanNotes } from '../../src/phone/tools/plan/plan-notes.ts'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { earlierChoice, earlierRatings } from '../../src/phone/answers/earlier-answer.ts'
import { calendarText } from '../../src/phone/tools/plan/calendar-text.ts'
import { planShelf } from '../../src/phone/tools/plan/plan-notes.ts'
import { planAsText, remindersOf } from '../../src/phone/tools/plan/plan-text.ts'
import { activitySchema } from '../../src/workshop/model/activity.ts'
import { problemsWith } from '../workshop/temporary-kit.ts'

const start = {
  lookBack: [],
  plans: ['one', 'two', 'three'].map(id => ({ id, title: `Plan ${id}`, example: 'If …' })),
}
const notes: PlanNotes = {
  rest: null,
  restDay: '2027-03-06',
  plans: {
    one: { if: 'it’s Tuesday, ', then: 'write one email, to Zoë; now.', who: 'Priya', day: '2027-03-09', time: '18:00' },
    two: { if: '', then: 'practise', who: '', day: '2027-07-01', time: '' },
    three: { if: '', then: '', who: '', day: '2027-03-10', time: '' },
  },
  checkIn: '2027-03-20',
  uid: 'abc123',
}
const whole = { start, notes, rest: 'A walk' }
const options = { timeZone: 'Europe/London', uid: 'abc123', nowMs: Date.parse('2027-03-01T08:30:00Z') }

describe('a plan', () => {
  it('reads as sentences, without what is empty', () => {
    expect(planAsText(whole)).toMatchInlineSnapshot(`
      "First, a break
      A walk
      6 March 2027

      Plan one
      If it’s Tuesday, then I will write one email, to Zoë; now.
      By 9 March 2027, 6 pm
      With: Priya

      Plan two
      If …, then I will practise.
      By 1 July 2027

      Check in
      I’ll look at this plan again on 20 March 2027."
    `)
    expect(planAsText({ start, notes: planShelf.empty, rest: '' })).toBe('')
  })

  it('goes into a calendar with whatever has words and a day', () => {
    expect(remindersOf(whole).map(({ id, day, time }) => [id, day, time])).toEqual([
      ['rest', '2027-03-06', ''],
      ['one', '2027-03-09', '18:00'],
      ['two', '2027-07-01', ''],
      ['check-in', '2027-03-20', ''],
    ])
    expect(remindersOf({ ...whole, rest: ' ' })[0]!.id).toBe('one')
    expect(remindersOf({ ...whole, notes: { ...notes, checkIn: '0202-03-20' } }).map(({ id }) => id)).not.toContain('check-in')
  })

  it('reads back what was written, and leaves out what does not fit', () => {
    expect(planShelf.read(JSON.parse(JSON.stringify(notes)))).toEqual(notes)
    for (const hostile of [null, 7, [], 'x', { plans: [], restDay: '2027-02-31', checkIn: 'tomorrow', uid: 'A\n' }])
      expect(planShelf.read(hostile)).toEqual(planShelf.empty)
    expect(planShelf.read({ plans: { one: { time: '25:00', day: 5 }, two: null } }).plans).toEqual({
      one: { if: '', then: '', who: '', day: '', time: '' },
    })
  })
})

describe('the calendar file of a plan', () => {
  const text = (timeZone = 'Europe/London') => calendarText(remindersOf(whole), { ...options, timeZone })
  const events = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')

  it('is read by a calendar as it was meant: days, hours of the zone, and an alarm for each', () => {
    const read = events(text()).map((component) => {
      const event = new ICAL.Event(component)
      const alarm = component.getFirstSubcomponent('valarm')!
      return {
        uid: event.uid,
        summary: event.summary,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        alarm: String(alarm.getFirstPropertyValue('trigger')),
        action: alarm.getFirstPropertyValue('action'),
      }
    })
    expect(read).toMatchInlineSnapshot(`
      [
        {
          "action": "DISPLAY",
          "alarm": "PT9H",
          "end": "2027-03-07",
          "start": "2027-03-06",
          "summary": "A break: A walk",
          "uid": "rest-abc123@plan.interview-rejection-workshop",
        },
        {
          "action": "DISPLAY",
          "alarm": "-PT10M",
          "end": "2027-03-09T18:30:00Z",
          "start": "2027-03-09T18:00:00Z",
          "summary": "write one email, to Zoë; now",
          "uid": "one-abc123@plan.interview-rejection-workshop",
        },
        {
          "action": "DISPLAY",
          "alarm": "PT9H",
          "end": "2027-07-02",
          "start": "2027-07-01",
          "summary": "practise",
          "uid": "two-abc123@plan.interview-rejection-workshop",
        },
        {
          "action": "DISPLAY",
          "alarm": "PT9H",
          "end": "2027-03-21",
          "start": "2027-03-20",
          "summary": "Look at my plan again",
          "uid": "check-in-abc123@plan.interview-rejection-workshop",
        },
      ]
    `)
    expect(new ICAL.Event(events(text())[1]!).description).toBe(
      'If it’s Tuesday, then I will write one email, to Zoë; now.\nWith: Priya',
    )
  })

  it('writes the hour of the zone, in winter and in summer', () => {
    const startOf = (file: string) => new ICAL.Event(events(file)[1]!).startDate.toString()
    expect(startOf(text('America/New_York'))).toBe('2027-03-09T23:00:00Z')
    expect(startOf(text('Europe/Berlin'))).toBe('2027-03-09T17:00:00Z')
    const summer = { ...notes, plans: { one: { ...notes.plans.one!, day: '2027-07-09' } } }
    const file = calendarText(remindersOf({ ...whole, notes: summer }), options)
    expect(startOf(file)).toBe('2027-07-09T17:00:00Z')
  })

  it('has lines of at most 75 octets, none broken within a character', () => {
    const long = [{ id: 'one', title: `Grüße 😀${'ä😀'.repeat(60)}`, note: 'a,b;c\\d\n'.repeat(30), day: '2027-03-09', time: '' }]
    const file = calendarText(long, options)
    const lines = file.split('\r\n')
    expect(lines.at(-1)).toBe('')
    for (const line of lines)
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/)
    const event = new ICAL.Event(events(file)[0]!)
    expect(event.summary).toBe(long[0]!.title)
    expect(event.description).toBe(long[0]!.note)
  })

  it('changes what an earlier file added', () => {
    const later = calendarText(remindersOf(whole), { ...options, nowMs: options.nowMs + 60_000 })
    const uids = (file: string) => events(file).map(event => new ICAL.Event(event).uid)
    expect(uids(later)).toEqual(uids(text()))
    const sequence = (file: string) => new ICAL.Event(events(file)[0]!).sequence
    expect(sequence(later)).toBe(sequence(text()) + 1)
  })
})

describe('what was answered on the slides', () => {
  const options = [{ id: 'walk', label: 'A walk' }, { id: 'sleep', label: 'Sleep' }]
  const choice = activitySchema.parse({ id: 'break', kind: 'choice', prompt: 'A break?', options })
  const items = [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }]
  const scale = activitySchema.parse({ id: 'fit', kind: 'scale', prompt: 'Fit?', items, lowLabel: '-', highLabel: '+' })
  const records = (id: string, answer: object) => ({ [id]: { answer, state: 'kept', edit: 1 } }) as unknown as AnswerRecords

  it('comes back from the first place that has an answer which fits', () => {
    if (choice.kind !== 'choice' || scale.kind !== 'scale')
      throw new Error('these are a choice and a scale')
    const walk = records('break', { kind: 'choice', option: 'walk' })
    const gone = records('break', { kind: 'choice', option: 'swim' })
    const passed = records('break', { kind: 'pass' })
    expect(earlierChoice(choice, [{}, gone, passed, walk])).toEqual({ kind: 'choice', option: 'walk' })
    expect(earlierChoice(choice, [{}, gone, passed])).toBeNull()
    expect(earlierRatings(scale, [records('fit', { kind: 'scale', ratings: [2, 5] })])?.ratings).toEqual([2, 5])
    for (const ratings of [undefined, 3, [1], [1, 9], [1, '2'], [1, null]])
      expect(earlierRatings(scale, [records('fit', { kind: 'scale', ratings })])).toBeNull()
  })

  it('is named when the plan asks for a question that is not there, or not private', async () => {
    const plan = '  breakQuestion: nowhere\n  lookBack: [nothing]\n'
    expect(await problemsWith({ 'toolbox.yaml': [['plan:\n', `plan:\n${plan}`]] })).toMatchInlineSnapshot(`
      [
        "toolbox.yaml  "nowhere" under "plan" is not a private question of the kind "choice". Name the activity of a slide that has "private: true", or remove it here.",
        "toolbox.yaml  "nothing" under "plan" is not a private question of the kind "scale". Name the activity of a slide that has "private: true", or remove it here.",
      ]
    `)
  })
})

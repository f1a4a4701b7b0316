import type { FollowUpPage } from '../../../src/server/pages/follow-up-page.tsx'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { newSession } from '../../../src/live/rules/state.ts'
import { followUpPage } from '../../../src/server/pages/follow-up-page.tsx'
import { FollowUpSection } from '../../../src/server/pages/follow-up-section.tsx'
import { workshopFixture } from '../../support/workshop-fixture.ts'
import { englishIn, notShown, textsOf } from './said.ts'

const workshop = workshopFixture()
const details = { code: 'ABC234', title: 'Gruppe 1', venue: '', lengthMinutes: 60, startsAt: '2027-03-03T14:00' } as const
const session = (deleteOn: string) => newSession({ ...details, deleteOn }, workshop)
const patient = session('2027-04-14')

const states: FollowUpPage['shows'][] = ['open', 'early', 'over', 'none', 'sent', 'noCookie', 'busy', 'unknown']

it('asks, weeks after a session, in German, and says in German why it does not', () => {
  const pages = states.map(shows => followUpPage(workshop, { state: patient, shows }))
  const sections = [
    { state: patient, phoneOrigin: 'https://workshop.example.org' },
    { state: patient, phoneOrigin: 'http://192.168.1.20:3030' },
    { state: session('2027-03-20'), phoneOrigin: 'https://workshop.example.org' },
  ].map(props => renderToString(h(FollowUpSection, { workshop, ...props })))
  const seen = [...pages, ...sections].flatMap(textsOf)
  expect(englishIn(seen, workshop)).toEqual([])
  const faces = ['page', 'privacy', 'desk', 'questions', 'options'].map(face => `followUpWords.${face}`)
  expect(notShown(faces, seen)).toEqual([])
})

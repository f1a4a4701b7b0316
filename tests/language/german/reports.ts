import type { SessionReport } from '../../../src/live/report/session-report.ts'
import type { Workshop } from '../../../src/workshop/model/workshop.ts'
import process from 'node:process'
import { whyUnseen } from '../../../src/live/report/session-report.ts'
import { allQuestions } from '../../../src/live/rules/lookup.ts'
import { newSession } from '../../../src/live/rules/state.ts'
import { reportPaper } from '../../../src/paper/compose/report-paper.ts'
import { Typesetter } from '../../../src/paper/pdf/typesetter.ts'
import { paperPage } from '../../../src/paper/web/paper-page.tsx'
import { reportPage } from '../../../src/server/pages/report-page.tsx'
import { openPdf, textOf } from '../../paper/support.ts'
import { revealed } from './revealed.ts'
import { textsOf } from './said.ts'

/** What a report says with results of every kind, exact or not: on its page, on its paper and as PDF. */
export async function saidByReports(workshop: Workshop): Promise<string[]> {
  const details = { code: 'ABC234', title: 'Gruppe 1', venue: 'متى', lengthMinutes: 60, startsAt: null, deleteOn: '2027-04-01' } as const
  const state = { ...newSession(details, workshop), endedAtMs: Date.parse('2027-03-03T15:00:00Z') }
  const questions = revealed.map(([id, results]) => ({
    question: allQuestions(workshop).find(question => question.id === id)!,
    results: results!.kind === 'scale' ? { ...results!, atLeast: true as const } : results!,
    partId: 'work',
  }))
  const box = questions.find(({ question }) => question.kind === 'text')!
  questions.push({ ...box, question: { ...box.question, id: 'ask', anytime: true } as typeof box.question })
  const unseen = whyUnseen.map(why => ({ question: box.question, why }))
  const minutes = { plannedMinutes: 20, actualMinutes: null }
  const parts = workshop.blocks.map(({ id, title }) => ({ id, title, ...minutes, wasLeftOut: id === 'plan' }))
  const report: SessionReport = {
    ...{ joined: 99, hasMoved: true, people: 12, parts, questions, unseen },
    followUp: null,
  }
  const paper = reportPaper(workshop, state, report)
  // In this thread: another one would speak the language of workshop.yaml.
  const options = { root: process.cwd(), config: workshop.config, formats: { sizes: ['a4' as const], largePrint: false } }
  const { pdfs } = await new Typesetter(options).typeset({ ...paper, sides: null })
  const pdf = await openPdf(pdfs[0]!.bytes)
  return [
    ...textsOf(reportPage(workshop, state, report, 'https://workshop.example.org')),
    ...textsOf(paperPage(paper, workshop.config, { links: [], pictures: new Map() })),
    // Lines are broken wherever they are full.
    (await textOf(pdf)).replaceAll(/-?\n/g, match => (match === '\n' ? ' ' : '')),
  ]
}

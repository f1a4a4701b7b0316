import type { Activity } from '../../src/workshop/model/activity.ts'
import type { WorkshopConfig } from '../../src/workshop/model/config.ts'
import type { Slide, Workshop } from '../../src/workshop/model/workshop.ts'
import { activitySchema } from '../../src/workshop/model/activity.ts'
import { toolboxFixture } from './toolbox-fixture.ts'

const options = [
  { id: 'relief', label: 'Relief' },
  { id: 'anger', label: 'Anger' },
  { id: 'numb', label: 'Nothing much' },
]
const phases = [
  { id: 'choose', title: 'Choose a question', seconds: 90, who: 'Both', prompt: 'Choose one question.', alone: 'Choose alone.', write: 'question' },
  { id: 'notes', title: 'Notes', seconds: 120, who: 'Both', prompt: 'Write notes.', write: 'notes' },
  { id: 'answer', title: 'A answers', seconds: 90, who: 'A', prompt: 'Answer it.', aloneTitle: 'Score it', alone: 'Score it.', write: 'scores', about: 'a' },
]

/** One activity of every kind, as small as the rules need it. */
export const activities = {
  feel: { id: 'feel', kind: 'choice', prompt: 'After a rejection, I feel…', options, sensitive: true },
  menu: { id: 'menu', kind: 'multi', prompt: 'What helps?', options, most: 2 },
  before: {
    id: 'before',
    kind: 'scale',
    prompt: 'How sure are you?',
    private: true,
    items: [
      { id: 'try', label: 'I can try again' },
      { id: 'ask', label: 'I can ask' },
    ],
    lowLabel: 'not',
    highLabel: 'very',
  },
  after: {
    id: 'after',
    kind: 'scale',
    prompt: 'And now?',
    comparedWith: 'before',
    items: [
      { id: 'try', label: 'I can try again' },
      { id: 'ask', label: 'I can ask' },
    ],
    lowLabel: 'not',
    highLabel: 'very',
  },
  guess: {
    id: 'guess',
    kind: 'number',
    prompt: 'How many applications?',
    min: 0,
    max: 200,
    step: 10,
    answer: { value: 140, fact: 'applications' },
  },
  steps: {
    id: 'steps',
    kind: 'order',
    prompt: 'In which order?',
    options: [
      { id: 'thank', label: 'Thank' },
      { id: 'connect', label: 'Connect' },
      { id: 'act', label: 'Act' },
    ],
  },
  email: {
    id: 'email',
    kind: 'sort',
    prompt: 'What belongs in the email?',
    boxes: [
      { id: 'in', label: 'Belongs in the email' },
      { id: 'out', label: 'Leave out' },
    ],
    lines: [
      { id: 'thanks', label: 'Thank you for your time', box: 'in' },
      { id: 'question', label: 'One question about my answers', box: 'in' },
      { id: 'blame', label: 'You asked unfair questions', box: 'out' },
    ],
  },
  box: { id: 'box', kind: 'text', prompt: 'Your question', maxLength: 200 },
  quick: { id: 'quick', kind: 'choice', prompt: 'Which email?', options, seconds: 60 },
  review: {
    id: 'review',
    kind: 'exercise',
    title: 'Answer review',
    phases: { 45: phases.slice(0, 2), 60: phases, 90: phases, solo: phases },
    prompts: [{ text: 'Tell me about a time…' }],
    rubric: [{ id: 'structure', label: 'Structure', levels: ['none', 'some', 'most', 'clear'], motivation: ['no', 'few', 'good', 'strong'] }],
  },
} as const

const config: WorkshopConfig = {
  title: 'After the interview',
  reviewed: '2026-11-20',
  institution: {
    name: 'Example University',
    shortName: 'Example',
    careersService: 'Careers Example',
    colours: { primary: '#361163', accent: '#b70062' },
  },
  services: {
    consultant: { name: 'Adviser' },
    mentoring: { name: 'Example Mentors' },
    helpPoint: { name: 'Example Desk' },
    mockInterview: { name: 'Practice interview' },
    alumniTool: { name: 'Alumni page' },
  },
  customs: {},
  source: { title: 'A post', by: 'An author' },
  events: [],
  presentations: [],
  support: [
    {
      id: 'listeners',
      role: 'listening',
      name: 'Listeners',
      about: 'For anyone.',
      phone: '116 123',
      lastChecked: '2026-11-20',
    },
  ],
  paper: 'a4',
  language: 'en-GB',
  contentLanguage: 'en-GB',
  session: { timeZone: 'Europe/London', lengthMinutes: 60, minimumGroup: 5, retentionDays: 30, supportCheckDays: 90 },
}

/** A whole workshop of one slide per activity, between a cover with the join card and an ending. */
export function workshopFixture(): Workshop {
  const questions = Object.values(activities).map(activity => activitySchema.parse(activity))
  const slides = [
    slide('join', null),
    slide('hello', null),
    ...questions.map(activity => slide(`on-${activity.id}`, activity)),
    slide('end', null),
  ]
  return {
    config,
    facts: [
      {
        id: 'applications',
        figures: ['140'],
        claim: 'Many apply.',
        source: 'A survey, 2025',
        url: null,
        measured: 'Large employers.',
        limits: 'Applications only.',
        read: 'read',
      },
    ],
    blocks: ['welcome', 'work', 'plan'].map(id => ({
      id,
      title: id,
      minutes: { 45: 15, 60: 20, 90: 30 },
      minMinutes: 5,
      late: 'keep',
      guidance: [],
      materials: [],
      onPaper: '',
      line: 1,
    })),
    slides: slides.map((made, index) => ({
      ...made,
      no: index + 1,
      blockId: index < 2 ? 'welcome' : index === slides.length - 1 ? 'plan' : 'work',
    })),
    handouts: [],
    toolbox: toolboxFixture,
    configLines: {},
  }
}

/** The same workshop with a question that is open all the time, on a slide before the last one. */
export function workshopWithAnytime(): Workshop {
  const workshop = workshopFixture()
  const ask = { id: 'ask', kind: 'text', anytime: true, prompt: 'What would you like to ask?', maxLength: 200 }
  const own = { ...slide('on-ask', activitySchema.parse(ask)), blockId: 'work' }
  const slides = [...workshop.slides.slice(0, -1), own, ...workshop.slides.slice(-1)]
  return { ...workshop, slides: slides.map((made, index) => ({ ...made, no: index + 1 })) }
}

function slide(id: string, activity: Activity | null): Slide {
  return {
    id,
    no: 0,
    blockId: '',
    title: id,
    layout: 'default',
    lengths: [45, 60, 90],
    guidance: [],
    facts: [],
    activity,
    onlyInRoom: false,
    maySkip: false,
    quietSeconds: { 45: 0, 60: 0, 90: 0 },
    runSheet: null,
    content: [],
    note: { say: [], do: [], ifItGoesWrong: [] },
    line: 1,
  }
}

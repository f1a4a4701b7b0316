import type { Tool } from './tool.ts'
import { lazy } from '../parts/lazy.tsx'
import { fairerShelf } from './fairer/fairer-notes.ts'
import { emailShelf, messageShelf } from './letters/letter-notes.ts'
import { planShelf } from './plan/plan-notes.ts'
import { practiceShelf } from './practice/practice-notes.ts'
import { rejectionShelf } from './rejections/rejection-notes.ts'

/** Every tool, in the order in which they help most after a rejection. */
export const tools: readonly Tool[] = [
  {
    name: 'breathe',
    group: 'today',
    shelf: null,
    Screen: lazy(() => import('./breathe/breathe-screen.tsx').then(chunk => chunk.BreatheScreen), 'maybe'),
  },
  {
    name: 'fairer',
    group: 'today',
    shelf: fairerShelf,
    Screen: lazy(() => import('./fairer/fairer-screen.tsx').then(chunk => chunk.FairerScreen), 'maybe'),
  },
  {
    name: 'practice',
    group: 'practise',
    shelf: practiceShelf,
    Screen: lazy(() => import('./practice/practice-screen.tsx').then(chunk => chunk.PracticeScreen), 'maybe'),
  },
  {
    name: 'email',
    group: 'write',
    shelf: emailShelf,
    Screen: lazy(() => import('./letters/email-screen.tsx').then(chunk => chunk.EmailScreen), 'maybe'),
  },
  {
    name: 'message',
    group: 'write',
    shelf: messageShelf,
    Screen: lazy(() => import('./letters/message-screen.tsx').then(chunk => chunk.MessageScreen), 'maybe'),
  },
  {
    name: 'plan',
    group: 'plan',
    shelf: planShelf,
    Screen: lazy(() => import('./plan/plan-screen.tsx').then(chunk => chunk.PlanScreen), 'maybe'),
  },
  {
    name: 'rejections',
    group: 'plan',
    shelf: rejectionShelf,
    Screen: lazy(() => import('./rejections/rejections-screen.tsx').then(chunk => chunk.RejectionsScreen), 'maybe'),
  },
]

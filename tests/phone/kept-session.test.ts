// @vitest-environment happy-dom
import type { PublicView } from '../../src/live/protocol/view.ts'
import { expect, it } from 'vitest'
import { keepSession, keptSession } from '../../src/phone/session/kept-session.ts'

const bars = [{ id: 'relief', label: 'Relief', count: 5 }]
const shown = { id: 'quick', status: 'revealed', round: 1, tooFew: false, results: { kind: 'choice', answered: 5, bars } }
const texts = [{ id: 'a', text: 'How long should I wait?' }]
const written = { id: 'box', status: 'revealed', round: 1, tooFew: false, results: { kind: 'text', answered: 5, texts } }
const open = { id: 'menu', status: 'open', round: 1, tooFew: false, results: null }

it('keeps the counts that the room was shown, and nothing that others wrote', () => {
  keepSession({ code: 'ABC234', questions: [shown, written, open] } as unknown as PublicView)
  expect(keptSession('ABC234')).toEqual([shown])
  expect(JSON.stringify({ ...localStorage })).not.toContain('How long')
})

it('leaves out what cannot be read', () => {
  for (const stored of ['{', '12', '[null,{"id":"quick"},{"id":"quick","results":{"kind":"choice"}}]']) {
    localStorage.setItem('workshop/XYZ234/ended', stored)
    expect(keptSession('XYZ234'), stored).toEqual([])
  }
})

import type { FacilitatorView, HeldText, QuestionView, RoomView } from '../../../src/live/protocol/view.ts'
import { mount } from '@vue/test-utils'
import { useLiveSession } from '../../../src/deck/session/use-live-session.ts'
import { slidev } from './slidev-client.ts'
import { workshop } from './workshop.ts'

// Slidev finds components by their file's name; so does this.
const files = import.meta.glob('../../../components/*.vue', { eager: true, import: 'default' })
const components = Object.fromEntries(
  Object.entries(files).map(([path, component]) => [path.split('/').at(-1)!.replace('.vue', ''), component]),
) as Record<string, object>

const quietSession: RoomView = {
  revision: 1,
  serverNowMs: 0,
  code: 'ABC234',
  joinUrl: 'http://192.168.1.20:3030/ABC234',
  title: 'A session',
  venue: 'Room 1',
  lengthMinutes: 60,
  startsAt: null,
  status: 'running',
  startedAtMs: 0,
  blank: false,
  message: null,
  joiningLocked: false,
  slideId: 'join',
  click: 0,
  rehearsal: false,
  joined: 12,
  received: {},
  enlarged: null,
  blockMinutes: null,
  questions: [],
  unsealed: {},
  timer: null,
  deleteOn: '2027-04-01',
  followUp: null,
}

/** What a facilitator's view has beside the room's. */
const quietDesk: Omit<FacilitatorView, keyof RoomView> = {
  texts: [],
  connected: 12,
  skipped: [],
  handCounts: [],
  handedOver: null,
  clicker: { id: 'lead', name: null },
  presenters: [{ id: 'lead', name: null }],
  people: null,
  rush: null,
  blockLog: [],
}

/** Mounts one of the deck's tags on the slide with this id. */
export function mountTag(name: string, slideId: string, props: Record<string, unknown> = {}) {
  slidev.frontmatter.id = slideId
  slidev.slideNo.value = workshop.slides.findIndex(({ id }) => id === slideId) + 1
  return mount(components[name]!, { props, global: { components } })
}

/** Puts the deck into a session that stands as described; `null` takes it out again. */
export function showSession(change: Partial<FacilitatorView> | null, serverNowMs = 0): void {
  const live = useLiveSession()
  live.role.value = change === null ? 'none' : 'leader'
  live.status.value = 'live'
  live.serverNowMs.value = serverNowMs
  live.view.value = change === null ? null : { ...quietSession, ...('texts' in change ? quietDesk : {}), ...change }
}

/** A text of the question `box` as the facilitator sees it. */
export function heldText(id: string, change: Partial<HeldText> = {}): HeldText {
  return { id, questionId: 'box', text: `Text ${id}`, original: null, status: 'held', isAnswered: false, votes: 0, ...change }
}

export function questionView(id: string, change: Partial<QuestionView> = {}): QuestionView {
  return { id, status: 'open', round: 1, results: null, tooFew: false, ...change }
}

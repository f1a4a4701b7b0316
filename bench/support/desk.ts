import type { PublicSlide } from '../../src/live/public-workshop.ts'
import { cookieOf, jsonOf, openConnection } from './connection.ts'

/** A facilitator: signed in, with a new session. */
export async function openDesk(address: string, key: string) {
  const { hostname, port } = new URL(address)
  const connection = await openConnection(hostname, Number(port))
  const cookie = cookieOf(await connection.ask('GET', `/present?key=${key}`))
  const ask = (method: string, path: string, body?: unknown) => connection.ask(method, path, { cookie }, body)
  const details = { title: 'Bench', lengthMinutes: 60, startsAt: null, venue: '' }
  const { code } = jsonOf<{ code: string }>(await ask('POST', '/api/sessions', details))
  const { slides } = jsonOf<{ slides: PublicSlide[] }>(await ask('GET', '/content.json'))
  return {
    code,
    cookie,
    slides,
    /** A choice question that is sent, with the slide it is on. */
    question: choiceOf(slides),
    show: (slideId: string) => ask('POST', `/api/sessions/${code}/commands`, { type: 'slide:go', slideId, click: 0 }),
    /** What the server says of itself. */
    async usage() {
      const { text } = await ask('GET', '/metrics')
      const value = (name: string) => Number(new RegExp(`^workshop_${name} (.+)$`, 'm').exec(text)?.[1])
      return { cpuSeconds: value('cpu_seconds_total'), memoryBytes: value('resident_memory_bytes') }
    },
  }
}
export type Desk = Awaited<ReturnType<typeof openDesk>>

function choiceOf(slides: PublicSlide[]) {
  for (const { id: slideId, activity } of slides) {
    if (activity?.kind === 'choice' && !activity.private)
      return { slideId, id: activity.id, options: activity.options.map(({ id }) => id) }
  }
  throw new Error('The content has no choice question to answer.')
}

/** A room of phones in a process of its own: `node phones.ts <address> <key> <count>` prints a LoadReport. */
import type { IncomingMessage } from 'node:http'
import type { PublicSlide } from '../../src/live/public-workshop.ts'
import { once } from 'node:events'
import { Agent, get, request } from 'node:http'
import process from 'node:process'
import { percentile } from './figure.ts'

export interface LoadReport {
  clicks: number
  /** Over all clicks and phones, from the request to the snapshot. */
  clickMs: Spread
  answers: number
  answerMs: Spread
  answerSpanSeconds: number
}

export interface Spread {
  p95: number
  max: number
}

const clicks = 30
const answerSpanMs = 5000
const pauseMs = 150

const [address = '', key = '', count = '500'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

interface Phone {
  cookie: string
  /** The text that the next snapshot is waited for with, and who waits. */
  waiting: { text: string, resolve: (atMs: number) => void } | null
}

const report = JSON.stringify(await measureRoom(Number(count)))
// The streams would stay open: the process ends once its report is out.
process.stdout.write(report, () => process.exit(0))

async function measureRoom(phoneCount: number): Promise<LoadReport> {
  const facilitator = cookieOf(await call('GET', `/present?key=${key}`))
  const created = await call(
    'POST',
    '/api/sessions',
    { title: 'Bench', lengthMinutes: 60, startsAt: null, venue: '' },
    facilitator,
  )
  const { code } = JSON.parse(created.body) as { code: string }
  const { slides } = JSON.parse((await call('GET', '/content.json')).body) as { slides: PublicSlide[] }
  const command = (slideId: string) =>
    call('POST', `/api/sessions/${code}/commands`, { type: 'slide:go', slideId, click: 0 }, facilitator)

  const phones: Phone[] = []
  for (let index = 0; index < phoneCount; index++) phones.push(await join(code))

  const clickMs: number[] = []
  for (let click = 0; click < clicks; click++) {
    // Two slides without a question, by turns: every click changes what phones show.
    const plain = slides.filter(slide => !slide.activity)
    const slideId = plain[1 + (click % 2)]?.id ?? ''
    const startedMs = performance.now()
    const seen = phones.map(phone => snapshotWith(phone, `"slideId":"${slideId}"`))
    await command(slideId)
    clickMs.push(...(await Promise.all(seen)).map(atMs => atMs - startedMs))
    await pause(pauseMs)
  }

  const slide = slides.find(({ activity }) => activity?.kind === 'choice' && !activity.private)
  if (slide?.activity?.kind !== 'choice')
    throw new Error('The content has no choice question to answer.')
  await command(slide.id)
  const { id, options } = slide.activity
  const startedMs = performance.now()
  const answerMs = await Promise.all(
    phones.map(async (phone, index) => {
      await pause((index / phones.length) * answerSpanMs)
      const sentMs = performance.now()
      const { status } = await call(
        'PUT',
        `/api/sessions/${code}/answers/${id}`,
        { kind: 'choice', option: options[index % options.length]?.id },
        phone.cookie,
      )
      if (status !== 200)
        throw new Error(`An answer was refused with ${status}.`)
      return performance.now() - sentMs
    }),
  )
  return {
    clicks,
    clickMs: spread(clickMs),
    answers: answerMs.length,
    answerMs: spread(answerMs),
    answerSpanSeconds: (performance.now() - startedMs) / 1000,
  }
}

function spread(values: number[]): Spread {
  return { p95: percentile(values, 0.95), max: Math.max(...values) }
}

/** Opens the page for its cookie, then the event stream, and waits for the first snapshot. */
async function join(code: string): Promise<Phone> {
  const phone: Phone = { cookie: cookieOf(await call('GET', `/${code}`)), waiting: null }
  const first = snapshotWith(phone, '"serverNowMs"')
  const stream = get(`${address}/api/sessions/${code}/stream`, { headers: { cookie: phone.cookie }, agent: false })
  const [response] = (await once(stream, 'response')) as [IncomingMessage]
  response.setEncoding('utf8')
  response.on('data', (text: string) => {
    const atMs = performance.now()
    if (phone.waiting && text.includes(phone.waiting.text))
      phone.waiting.resolve(atMs)
  })
  await first
  return phone
}

function snapshotWith(phone: Phone, text: string): Promise<number> {
  return new Promise((resolve) => {
    phone.waiting = { text, resolve }
  })
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  cookie = '',
): Promise<{ status: number, body: string, cookies: string[] }> {
  const sent = request(address + path, {
    method,
    agent,
    headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
  })
  sent.end(body === undefined ? undefined : JSON.stringify(body))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode ?? 0, body: text, cookies: response.headers['set-cookie'] ?? [] }
}

function cookieOf({ cookies }: { cookies: string[] }): string {
  return cookies.map(cookie => cookie.split(';')[0]).join('; ')
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

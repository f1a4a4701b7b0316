/**
 * A room of phones in a process of its own: `node phones.ts <address> <key> <count> <pid> [ms]` prints a LoadReport. It
 * waits for so long before the first click.
 */
import type { Buffer } from 'node:buffer'
import type { RoomView } from '../../src/live/protocol/view.ts'
import type { Desk } from './desk.ts'
import process from 'node:process'
import { cookieOf, createPool, openConnection } from './connection.ts'
import { openDesk } from './desk.ts'
import { percentile } from './figure.ts'

export interface LoadReport {
  /** What the server used while all joined, in s of processor time, and how its memory grew, in bytes a phone. */
  join: { cpuSeconds: number, bytesEach: number }
  clicks: number
  /** From a click's request to the snapshot at every phone; and, click by click, to the last of them. */
  clickMs: Spread
  lastPhoneMs: Spread
  answers: number
  answerMs: Spread
  answerSpanSeconds: number
  /** From sending an answer to the wall's count that has it, as far as counts go up in steps. */
  wallMs: Spread
  /** What the server used from the question's opening to its last answer on the wall. */
  roundCpuSeconds: number
}

export interface Spread {
  p95: number
  max: number
}

const clicks = 30
const answerSpanMs = 5_000
const pauseMs = 150
/** As many join at a time. */
const joinersAtATime = 50
/** As many phones share an address: a campus network's, say. Behind one address, joining has its limit. */
const phonesAnAddress = 100
const countStep = 3

const [address = '', key = '', count = '500', serverPid = '', waitMs = '0'] = process.argv.slice(2)
const { hostname, port } = new URL(address)

const pool = createPool(hostname, Number(port))

interface Phone {
  headers: Record<string, string>
  /** The text that the next snapshot is waited for with, and who waits. */
  waiting: { text: string, resolve: (atMs: number) => void } | null
}

const report = JSON.stringify(await measureRoom(Number(count)))
// The streams would stay open: the process ends once its report is out.
process.stdout.write(report, () => process.exit(0))

async function measureRoom(phoneCount: number): Promise<LoadReport> {
  const desk = await openDesk(address, key)
  const wall = await openWall(desk.code)
  await collectGarbage()
  const before = await desk.usage()
  const phones = await joinAll(desk.code, phoneCount)
  const { cpuSeconds } = await desk.usage()
  await collectGarbage()
  const joined = { ...(await desk.usage()), cpuSeconds }
  await pause(Number(waitMs))
  const clickTimes = await measureClicks(desk, phones)
  const beforeRound = await desk.usage()
  await desk.show(desk.question.slideId)
  const round = await measureAnswers(desk.code, phones, desk.question, wall)
  const afterRound = await desk.usage()
  return {
    join: {
      cpuSeconds: joined.cpuSeconds - before.cpuSeconds,
      bytesEach: (joined.memoryBytes - before.memoryBytes) / phoneCount,
    },
    clicks,
    clickMs: spread(clickTimes.flat()),
    lastPhoneMs: spread(clickTimes.map(times => percentile(times, 1))),
    answers: phoneCount,
    ...round,
    roundCpuSeconds: afterRound.cpuSeconds - beforeRound.cpuSeconds,
  }
}

/** The wall: tells when a count of answers to a question was first shown. */
async function openWall(code: string) {
  const connection = await openConnection(hostname, Number(port))
  const shownAtMs: number[] = []
  connection.follow(`/api/sessions/${code}/stream?wall=1`, {}, (bytes) => {
    const atMs = performance.now()
    for (const [, json] of bytes.toString().matchAll(/^data: (\{.*"received".*\})$/gm)) {
      const shown = Math.max(0, ...Object.values((JSON.parse(json!) as RoomView).received))
      for (let number = shownAtMs.length; number <= shown; number++)
        shownAtMs[number] = atMs
    }
  })
  return { shownAtMs }
}
type Wall = Awaited<ReturnType<typeof openWall>>

/** Lets the server collect its garbage, twice: what the first time set free may hold more. */
async function collectGarbage(): Promise<void> {
  for (let time = 0; time < 2; time++) {
    process.kill(Number(serverPid), 'SIGUSR2')
    await pause(500)
  }
}

async function joinAll(code: string, phoneCount: number): Promise<Phone[]> {
  const phones: Phone[] = []
  for (let from = 0; from < phoneCount; from += joinersAtATime) {
    const some = Array.from({ length: Math.min(joinersAtATime, phoneCount - from) }, (_, index) => from + index)
    phones.push(...await Promise.all(some.map(index => join(code, index))))
  }
  return phones
}

/** Opens the page for its cookie, then the event stream, and waits for the first snapshot. */
async function join(code: string, index: number): Promise<Phone> {
  const number = Math.floor(index / phonesAnAddress)
  const ip = `10.0.${Math.floor(number / 250)}.${1 + (number % 250)}`
  const from = { 'x-forwarded-for': ip, 'accept-encoding': 'gzip' }
  const cookie = cookieOf(await pool.ask('GET', `/${code}`, from))
  if (!cookie)
    throw new Error('A phone was not let in.')
  const phone: Phone = { headers: { ...from, cookie }, waiting: null }
  const first = snapshotWith(phone, '"serverNowMs"')
  const stream = await openConnection(hostname, Number(port))
  stream.follow(`/api/sessions/${code}/stream`, phone.headers, bytes => look(phone, bytes))
  await first
  return phone
}

function look(phone: Phone, bytes: Buffer): void {
  const atMs = performance.now()
  if (phone.waiting && bytes.includes(phone.waiting.text))
    phone.waiting.resolve(atMs)
}

function snapshotWith(phone: Phone, text: string): Promise<number> {
  return new Promise((resolve) => {
    phone.waiting = { text, resolve }
  })
}

/** For each click, how long each phone waited for its snapshot, in ms. */
async function measureClicks(desk: Desk, phones: Phone[]): Promise<number[][]> {
  // Two slides without a question, by turns: every click changes what phones show.
  const plain = desk.slides.filter(slide => !slide.activity)
  const all: number[][] = []
  for (let click = 0; click < clicks; click++) {
    const slideId = plain[1 + (click % 2)]?.id ?? ''
    const startedMs = performance.now()
    const seen = phones.map(phone => snapshotWith(phone, `"slideId":"${slideId}"`))
    await desk.show(slideId)
    all.push((await Promise.all(seen)).map(atMs => atMs - startedMs))
    await pause(pauseMs)
  }
  return all
}

async function measureAnswers(code: string, phones: Phone[], { id, options }: Desk['question'], wall: Wall) {
  const sent: { ms: number, acknowledged: number }[] = []
  const startedMs = performance.now()
  const answerMs = await Promise.all(
    phones.map(async (phone, index) => {
      await pause((index / phones.length) * answerSpanMs)
      const ms = performance.now()
      const answer = { kind: 'choice', option: options[index % options.length] }
      const path = `/api/sessions/${code}/answers/${id}`
      const { status } = await pool.ask('PUT', path, phone.headers, answer)
      if (status !== 200)
        throw new Error(`An answer was refused with ${status}.`)
      sent.push({ ms, acknowledged: sent.length + 1 })
      return performance.now() - ms
    }),
  )
  const answerSpanSeconds = (performance.now() - startedMs) / 1000
  const shownCount = (acknowledged: number) => acknowledged - (acknowledged % countStep)
  await untilShown(wall, shownCount(phones.length))
  const wallMs = sent
    .filter(({ acknowledged }) => acknowledged % countStep === 0)
    .map(({ ms, acknowledged }) => wall.shownAtMs[acknowledged]! - ms)
  return { answerMs: spread(answerMs), answerSpanSeconds, wallMs: spread(wallMs) }
}

async function untilShown({ shownAtMs }: Wall, count: number): Promise<void> {
  while (shownAtMs.length <= count)
    await pause(10)
}

function spread(values: number[]): Spread {
  return { p95: percentile(values, 0.95), max: percentile(values, 1) }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

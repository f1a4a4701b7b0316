import { Buffer } from 'node:buffer'

export interface FuzzOptions {
  /** The same seed gives the same requests. */
  seed: number
  /** What there is on the server, so that some requests get as far as its rules. */
  code: string
  cookie: string
  questionId: string
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'get', 'X']
const commands = [
  'slide:go',
  'question:ask-again',
  'results:reveal',
  'timer:extend',
  'text:hide',
  'people:count',
  'phones:remove',
  'constructor',
  '__proto__',
]
const types = ['application/json', 'application/json', 'text/plain', 'multipart/form-data', 'x']
const oddHeaders = ['if-none-match', 'range', 'origin', 'accept']
const kinds = ['choice', 'multi', 'scale', 'number', 'order', 'sort', 'text', 'pass', 'toString']
/** What has broken servers before. */
const oddTexts = [
  '',
  '../../etc/passwd',
  '%2e%2e%2f',
  '..%5c',
  '%00',
  '%',
  '%ff',
  '\\',
  'a'.repeat(3000),
  '💔'.repeat(40),
  '\u202E\u200B',
  '<script>',
  '\'--',
  '{{x}}',
  '__proto__',
  'null',
  '-0',
  '1e999',
  ';;;=',
  '\r\nx: y',
  '//',
  '?',
  '#',
]
const oddValues: unknown[] = [null, true, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[[[]]]], { kind: {} }, '']

/** Requests at random, some a little wrong and some nothing that HTTP knows. */
export function createFuzz({ seed, code, cookie, questionId }: FuzzOptions) {
  const random = createRandom(seed)
  const chance = (share: number) => random() < share
  const byte = () => Math.floor(random() * 256)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const paths = [
    '/',
    `/${code}`,
    '/present',
    '/present/sign-in',
    '/present/sign-out',
    '/present/sessions',
    '/content.json',
    '/health',
    '/metrics',
    '/api/sessions',
    `/api/sessions/${code}`,
    `/api/sessions/${code}/stream`,
    `/api/sessions/${code}/mine`,
    `/api/sessions/${code}/commands`,
    `/api/sessions/${code}/answers/${questionId}`,
    `/present/sessions/${code}`,
    `/screen/${code}`,
    '/deck/',
    '/assets/x.js',
    '/handouts/',
    '/robots.txt',
  ]

  function path(): string {
    const whole = pick(paths)
    if (chance(0.4))
      return whole
    const parts = whole.split('/')
    parts[Math.floor(random() * parts.length)] = pick(oddTexts)
    return parts.join('/') + (chance(0.3) ? `?${pick(['key', 'wall', 'facilitator', 'x'])}=${pick(oddTexts)}` : '')
  }

  function value(depth = 0): unknown {
    if (depth > 2 || chance(0.5))
      return chance(0.5) ? pick(oddValues) : pick(oddTexts)
    return chance(0.5)
      ? Array.from({ length: Math.floor(random() * 8) }, () => value(depth + 1))
      : { [pick(['option', 'options', 'ratings', 'text', 'boxes', '', '__proto__'])]: value(depth + 1) }
  }

  function body(): string {
    const whole = chance(0.5)
      ? { kind: pick(kinds), option: value(), options: value(), ratings: value(), value: value(), text: value() }
      : { type: pick(commands), slideId: value(), click: value(), questionId, round: value(), people: value() }
    const text = JSON.stringify(chance(0.7) ? whole : value())
    return chance(0.2) ? text.slice(0, Math.floor(random() * text.length)) : text
  }

  function headers(content: string): string[] {
    return [
      `host: ${chance(0.9) ? 'localhost' : pick(oddTexts)}`,
      `cookie: ${chance(0.6) ? cookie : `participant=${pick(oddTexts)}; facilitator=${pick(oddTexts)}`}`,
      `content-type: ${pick(types)}`,
      `content-length: ${chance(0.95) ? Buffer.byteLength(content) : pick(['0', '-1', '99', 'x'])}`,
      ...(chance(0.2) ? [`${pick(oddHeaders)}: ${pick(oddTexts)}`] : []),
      // From everywhere, or the limit of one address would answer most of them.
      `x-forwarded-for: ${chance(0.9) ? `10.${byte()}.${byte()}.${byte()}` : pick(oddTexts)}`,
      'connection: close',
    ]
  }

  return {
    /** The bytes of the next request. */
    next(): Buffer {
      if (chance(0.02))
        return Buffer.from(Array.from({ length: 200 }, () => byte()))
      const content = body()
      return Buffer.from(`${pick(methods)} ${path()} HTTP/1.1\r\n${headers(content).join('\r\n')}\r\n\r\n${content}`)
    },
  }
}

/** Numbers in [0, 1), the same ones for the same seed: a linear congruential generator is random enough here. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

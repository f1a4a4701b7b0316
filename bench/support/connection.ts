import type { Socket } from 'node:net'
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { connect } from 'node:net'

export interface Reply {
  status: number
  /** As it came, headers and all. */
  text: string
}

/**
 * One kept-alive connection that asks one thing at a time. Written for a load of thousands on two cores: it reads
 * only as much of HTTP as this server's answers need, so that the time it measures is the server's.
 */
export async function openConnection(host: string, port: number) {
  const socket = connect({ host, port, noDelay: true })
  await once(socket, 'connect')
  // Whatever goes wrong, the connection closes; that is what is looked at.
  socket.on('error', () => {})
  return {
    async ask(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Reply> {
      socket.write(requestText(method, path, headers, body))
      return readReply(socket)
    },
    /** Sends a request whose answer does not end; `onData` gets its pieces as they come. */
    follow(path: string, headers: Record<string, string>, onData: (bytes: Buffer) => void, onClose = () => {}) {
      socket.on('data', onData)
      socket.on('close', onClose)
      socket.write(requestText('GET', path, headers))
    },
    close: () => socket.destroy(),
  }
}
export type Connection = Awaited<ReturnType<typeof openConnection>>

function requestText(method: string, path: string, headers: Record<string, string>, body?: unknown): string {
  const content = body === undefined ? '' : JSON.stringify(body)
  const all: Record<string, string> = {
    host: 'localhost',
    ...headers,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(content)) }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return `${method} ${path} HTTP/1.1\r\n${lines}\r\n${content}`
}

function readReply(socket: Socket): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    function onData(bytes: Buffer) {
      parts.push(bytes)
      const whole = Buffer.concat(parts)
      const headEnd = whole.indexOf('\r\n\r\n')
      if (headEnd < 0)
        return
      const head = whole.toString('latin1', 0, headEnd)
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      if (whole.length < headEnd + 4 + length)
        return
      finish()
      resolve({ status: Number(head.slice(9, 12)), text: whole.toString() })
    }
    function finish() {
      socket.off('data', onData)
      socket.off('close', onClose)
    }
    function onClose() {
      finish()
      reject(new Error('The server closed the connection.'))
    }
    socket.on('data', onData)
    socket.on('close', onClose)
  })
}

/** Kept-alive connections that are used by whoever asks next, as behind a proxy. */
export function createPool(host: string, port: number) {
  const free: Connection[] = []
  return {
    async ask(...request: Parameters<Connection['ask']>): Promise<Reply> {
      const connection = free.pop() ?? (await openConnection(host, port))
      const reply = await connection.ask(...request)
      free.push(connection)
      return reply
    },
  }
}

/** The cookies that a reply sets, as a phone sends them back. */
export function cookieOf({ text }: Reply): string {
  return [...text.matchAll(/^set-cookie: ([^;\r]+)/gim)].map(match => match[1]).join('; ')
}

/** What a reply says in JSON. */
export function jsonOf<T>({ text }: Reply): T {
  return JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4)) as T
}

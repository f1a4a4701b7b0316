import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import { createSecureContext } from 'node:tls'
import { StartProblem } from './start-problem.ts'
import { startWith } from './start-with.ts'

/** The certificate of a server that speaks https itself, and its key, as PEM. */
export interface Tls {
  cert: Buffer
  key: Buffer
}

/**
 * Whose X-Forwarded headers are believed: nobody's, those of a proxy on this machine, of proxies at these addresses, or
 * of whoever connects (1). Each is believed only in who connected to it.
 */
export type TrustedProxy = false | 'loopback' | string[] | 1

/** What the environment variables say about this start. */
export interface Settings {
  port: number
  host: string
  dataDir: string
  /** The folder with what the builds made. */
  distDir: string
  /** Where a fresh hand-over file of each session is kept; `null`: nowhere. */
  handOverDir: string | null
  publicUrl: string | null
  /** With PUBLIC_URL, a proxy on this machine unless TRUST_PROXY says otherwise. */
  trustProxy: TrustedProxy
  tls: Tls | null
}

/**
 * Reads PORT, HOST, DATA_DIR, HAND_OVER_DIR, DIST_DIR, PUBLIC_URL, TRUST_PROXY, HTTPS_CERT and HTTPS_KEY.
 * @throws StartProblem for one it cannot read
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    port: readPort(env.PORT || '3030'),
    host: env.HOST || '0.0.0.0',
    dataDir: path.resolve(root, env.DATA_DIR || 'data'),
    distDir: path.resolve(root, env.DIST_DIR || 'dist'),
    handOverDir: env.HAND_OVER_DIR ? path.resolve(root, env.HAND_OVER_DIR) : null,
    publicUrl: env.PUBLIC_URL ? readPublicUrl(env.PUBLIC_URL) : null,
    trustProxy: env.TRUST_PROXY ? readTrustedProxy(env.TRUST_PROXY) : env.PUBLIC_URL ? 'loopback' : false,
    tls: readTls(env, root),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartProblem(
      `PORT=${text} is not a port number: choose one from 1 to 65535, for example ${startWith({ PORT: '3030' })}.`,
    )
  }
  return port
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new StartProblem(
      `PUBLIC_URL=${text} is not the address of a server: `
      + `write it like ${startWith({ PUBLIC_URL: 'https://workshop.example.ac.uk' })}.`,
    )
  }
  return url.origin
}

function readTrustedProxy(text: string): TrustedProxy {
  if (text === '1')
    return 1
  const addresses = text.split(',').map(part => part.trim())
  if (!addresses.every(isAddressRange)) {
    throw new StartProblem(
      `TRUST_PROXY=${text} is not the address of a proxy: write its IP address or range, for example `
      + `${startWith({ TRUST_PROXY: '10.0.0.5' })}, or 1 when nobody but the proxy can reach this server.`,
    )
  }
  return addresses
}

/** Whether this is an IP address, or a range such as 10.0.0.0/8. */
function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
}

function readTls({ HTTPS_CERT: cert, HTTPS_KEY: key }: NodeJS.ProcessEnv, root: string): Tls | null {
  if (!cert && !key)
    return null
  if (!cert || !key) {
    throw new StartProblem(
      'HTTPS_CERT and HTTPS_KEY go together: name the files with the certificate and its key, '
      + `for example ${startWith({ HTTPS_CERT: 'cert.pem', HTTPS_KEY: 'key.pem' })}.`,
    )
  }
  const tls = { cert: readPem('HTTPS_CERT', cert, root), key: readPem('HTTPS_KEY', key, root) }
  try {
    createSecureContext(tls)
  }
  catch {
    throw new StartProblem(
      `HTTPS_CERT=${cert} and HTTPS_KEY=${key} are not a certificate and its key: `
      + 'both must be PEM files, the key without a password, and belong together.',
    )
  }
  return tls
}

function readPem(name: string, file: string, root: string): Buffer {
  try {
    return readFileSync(path.resolve(root, file))
  }
  catch {
    throw new StartProblem(
      `${name}=${file} cannot be read: check that the file is there and that this account may read it.`,
    )
  }
}

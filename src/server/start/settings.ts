import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** What the environment variables say about this start. */
export interface Settings {
  port: number
  host: string
  dataDir: string
  /** The folder with what the builds made. */
  distDir: string
  publicUrl: string | null
  /** Whose X-Forwarded headers are believed: with PUBLIC_URL, those of a proxy on this machine. */
  trustProxy: boolean | 'loopback'
}

/** Reads PORT, HOST, DATA_DIR, DIST_DIR, PUBLIC_URL and TRUST_PROXY. @throws StartProblem for one it cannot read */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    port: readPort(env.PORT || '3030'),
    host: env.HOST || '0.0.0.0',
    dataDir: path.resolve(root, env.DATA_DIR || 'data'),
    distDir: path.resolve(root, env.DIST_DIR || 'dist'),
    publicUrl: env.PUBLIC_URL ? readPublicUrl(env.PUBLIC_URL) : null,
    trustProxy: env.TRUST_PROXY === '1' || (env.PUBLIC_URL ? 'loopback' : false),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartProblem(
      `PORT=${text} is not a port: choose a number from 1 to 65535, for example "PORT=3030 npm start".`,
    )
  }
  return port
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new StartProblem(
      `PUBLIC_URL=${text} is not an address of a server: `
      + 'write it like "PUBLIC_URL=https://workshop.example.ac.uk npm start".',
    )
  }
  return url.origin
}

import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Secrets } from '../access/secrets.ts'
import type { SignedOut } from '../access/signed-out.ts'
import type { Registry } from '../session/registry.ts'
import type { TroubleKind } from '../storage/storage-trouble.ts'
import type { Storage } from '../storage/storage.ts'
import type { Limits } from './limits.ts'
import type { Metrics } from './metrics.ts'

/** Folders with what the builds made. For one that is missing, a page says so. */
export interface StaticRoots {
  phone: string
  deck: string
  screen: string
  kit: string
}

/** What the routes share. */
export interface ServerContext {
  workshop: () => Workshop
  /** What is wrong with content that is being edited; none in a server that nobody edits for. */
  contentProblems: () => Problem[]
  now: () => number
  secrets: Secrets
  signedOut: SignedOut
  registry: Registry
  limits: Limits
  metrics: Metrics
  roots: StaticRoots
  /** The folder that everything is stored in. */
  dataDir: string
  /** What phones type before the code, without a slash at the end: `http://192.168.1.20:3030`. */
  phoneOrigin: () => string
  /** Whether phones reach the server over https. */
  isHttps: boolean
  ready: () => boolean
  /** Why nothing can be stored just now; `null` when all is well. */
  storageTrouble: () => TroubleKind | null
  /** Why no hand-over files are kept that should be, as a sentence; `null` when all is well. */
  handOverTrouble: () => string | null
  /** What was found damaged and set aside. */
  setAside: Storage['setAside']
}

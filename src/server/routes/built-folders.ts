import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import type { BuiltFolder } from './send-file.ts'
import { refusalWords } from '../../language/words.ts'
import { normaliseCode } from '../../live/protocol/session-code.ts'
import { comesFromHere, isFacilitator } from '../access/cookies.ts'
import { presentedSessions } from '../access/presenters.ts'
import { queryOf } from '../http/query-of.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { wantsPage } from '../http/wants-page.ts'
import { lookUp } from '../session/find-session.ts'
import { sendFile, sendPage } from './send-file.ts'

interface ServedFolder extends BuiltFolder {
  /** Where it stands, without a slash at the end: `/deck`. */
  prefix: string
  /** Where to send whoever asks for this file instead; `null` when they may have it. @throws RefusalError */
  redirectFor: (file: string, request: FastifyRequest) => Promise<string | null>
}

/** The handouts, the deck and the projector's slides: folders of files that the builds made. */
export function builtFolderRoutes(app: FastifyInstance, context: ServerContext) {
  const { deck, screen, kit } = context.roots

  /** Leads a person to the page where to sign in. @throws RefusalError for a script */
  async function presentersOnly(request: FastifyRequest): Promise<string | null> {
    if (isFacilitator(request, context) || (await presentedSessions(request, context)).length > 0)
      return null
    if (!wantsPage(request))
      throw new RefusalError('not-facilitator')
    return '/present'
  }

  /**
   * Leads from a code that was typed at the projector to its slides. @throws RefusalError for one that is unknown, and
   * for too many
   */
  async function slidesOf(typed: string, request: FastifyRequest): Promise<string | null> {
    const code = normaliseCode(typed)
    if (code !== null && !(await lookUp(request, context, code)))
      throw new RefusalError('unknown-session', refusalWords.unknownAtProjector)
    return code === null ? null : `/screen/?session=${code}&follow=1#/1`
  }

  serveFolder(app, context, {
    prefix: '/handouts',
    root: kit,
    face: 'handouts',
    // The handouts are for everyone; the run sheet and the script beside them are not.
    isPrivate: isFacilitatorsFile,
    redirectFor: async (file, request) => {
      if (!isPlainPath(file))
        throw new RefusalError('not-found')
      return isFacilitatorsFile(file) ? await presentersOnly(request) : null
    },
  })
  serveFolder(app, context, {
    prefix: '/deck',
    root: deck,
    face: 'deck',
    isPrivate: () => true,
    // A link on another site leads to the facilitator's pages: opened at once, a deck would move its session.
    redirectFor: async (_file, request) =>
      (await presentersOnly(request)) ?? (comesFromHere(request) ? null : '/present'),
  })
  serveFolder(app, context, {
    prefix: '/screen',
    root: screen,
    face: 'screen',
    isPrivate: () => false,
    redirectFor: slidesOf,
  })
}

function serveFolder(app: FastifyInstance, { workshop }: ServerContext, folder: ServedFolder) {
  const { prefix } = folder
  app.get(prefix, async (request, reply) => reply.redirect(`${prefix}/${queryOf(request)}`, 302))
  app.get<{ Params: { '*': string } }>(`${prefix}/*`, async (request, reply) => {
    const file = request.params['*']
    const redirectFor = await folder.redirectFor(file, request)
    if (redirectFor !== null)
      return reply.redirect(redirectFor, 302)
    if (file === '')
      return sendPage(reply, folder, workshop())
    return sendFile(reply, folder, file.endsWith('/') ? `${file}index.html` : file)
  })
}

/** Whether a file is in the facilitator's folder, which some file systems find in capitals too. */
function isFacilitatorsFile(file: string): boolean {
  return /^facilitator(?:\/|$)/i.test(file)
}

/**
 * Whether a path is written as ours are. Some file systems know a folder by other names as well, with a dot or a space
 * at the end (`facilitator.`), a short one (`FACILI~1`), a stream (`facilitator::$DATA`), or letters nobody sees.
 */
function isPlainPath(file: string): boolean {
  return /^(?:[\w-]+(?:\.[\w-]+)*(?:\/|$))*$/.test(file)
}

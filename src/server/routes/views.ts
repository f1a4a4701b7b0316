import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Audience } from '../../live/protocol/audience.ts'
import type { ServerContext } from '../http/context.ts'
import type { LiveSession } from '../session/live-session.ts'
import { viewTag } from '../../live/protocol/audience.ts'
import { participantOf } from '../access/cookies.ts'
import { presenterIdOf, requirePresenter } from '../access/presenters.ts'
import { clientAddress } from '../http/client-address.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { commonHeaders, isFromAnotherSite } from '../http/security.ts'
import { wantsPage } from '../http/wants-page.ts'
import { findSession } from '../session/find-session.ts'
import { createOpenCount } from '../session/open-count.ts'

/** So many streams one browser may have open at once: a few tabs, and some that have not been noticed to be dead. */
const streamsEach = 8
/** So many streams may be open of one address without a name: the phones of a large hall that wait to be let in. */
const onlookersEach = 500

interface ViewRoute {
  Params: { code: string }
  Querystring: { facilitator?: string, wall?: string }
}

/** The state of a session: asked for once, or as a stream of whole snapshots. */
export function viewRoutes(app: FastifyInstance, context: ServerContext) {
  const { streams, onlookers } = context.limits
  const onlookersOpen = createOpenCount()

  function mayOpenStream(request: FastifyRequest, participantId: string | null, session: LiveSession): boolean {
    if (participantId !== null)
      return streams.take(participantId) && session.participants.streamsOf(participantId) < streamsEach
    const address = clientAddress(request)
    return onlookers.take(address) && onlookersOpen.of(address) < onlookersEach
  }

  /** Counts a stream as open; the function given back counts it as closed. */
  function streamOpened(request: FastifyRequest, participantId: string | null, session: LiveSession): () => void {
    return participantId === null
      ? onlookersOpen.opened(clientAddress(request))
      : session.streamOpened(participantId)
  }

  app.get<ViewRoute>('/api/sessions/:code', async (request, reply) => {
    const session = await findSession(request, context, request.params.code)
    const audience = audienceOf(request, context, session)
    const participantId = participantOf(request, context)
    countJoined(request, participantId, session, audience)
    if (participantId !== null && audience === 'phones' && !wantsPage(request))
      session.asked(participantId)
    const view = await session.view(audience)
    const tag = viewTag(view.revision, audience)
    reply.headers({ 'etag': tag, 'cache-control': 'private, no-cache' })
    // What is new on the desk need not have a new revision: a text that came to a question without a count.
    if (audience !== 'facilitator' && request.headers['if-none-match'] === tag)
      return reply.status(304).send()
    return view
  })

  app.get<ViewRoute>('/api/sessions/:code/stream', { exposeHeadRoute: false }, async (request, reply) => {
    const session = await findSession(request, context, request.params.code)
    const audience = audienceOf(request, context, session)
    const participantId = participantOf(request, context)
    if (!mayOpenStream(request, participantId, session))
      throw new RefusalError('too-many')
    countJoined(request, participantId, session, audience)
    reply.raw.on('close', streamOpened(request, participantId, session))
    reply.hijack()
    // The stream ends with its connection, so it needs no frame round each message: one write each instead of three.
    reply.raw.removeHeader('transfer-encoding')
    reply.raw.writeHead(200, {
      ...commonHeaders,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    reply.raw.write('retry: 2000\n\n')
    // The headers are sent, so no error can be answered any more: the stream ends, and the phone connects again.
    const presents = () => presenterIdOf(request, context, session.state)
    const presenterId = audience === 'facilitator' ? presents() : null
    if (presenterId !== null)
      reply.raw.on('close', session.presenterHere(presenterId))
    const mayRead = audience === 'facilitator' ? () => presents() !== null : undefined
    await session.streams.add(reply.raw, audience, mayRead).catch(() => reply.raw.destroy())
  })
}

/**
 * With `?facilitator=1` a presenter of the session gets what only they may see, with `?wall=1` anyone the wall's view.
 * @throws RefusalError for a facilitator who is not signed in
 */
function audienceOf(
  request: FastifyRequest<ViewRoute>,
  context: ServerContext,
  { state }: LiveSession,
): Audience {
  if (request.query.facilitator !== undefined) {
    requirePresenter(request, context, state)
    return 'facilitator'
  }
  return request.query.wall === undefined ? 'phones' : 'wall'
}

/**
 * A phone that follows has joined, once; a wall's or a desk's browser has not, even when it was a phone's before, nor
 * one that was led to this very address by a link.
 */
function countJoined(
  request: FastifyRequest,
  participantId: string | null,
  session: LiveSession,
  audience: Audience,
): void {
  const isLed = isFromAnotherSite(request) || wantsPage(request)
  if (participantId !== null && audience === 'phones' && !isLed)
    session.follow(participantId)
}

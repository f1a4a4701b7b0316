import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { parseAnswer } from '../../live/questions/check-answer.ts'
import { participantOf } from '../access/cookies.ts'
import { RefusalError, refusalError } from '../http/refusal-error.ts'
import { findSession } from '../session/find-session.ts'

/** What phones send, and their own answers back. */
export function answerRoutes(app: FastifyInstance, context: ServerContext) {
  app.get<{ Params: { code: string } }>('/api/sessions/:code/mine', async (request, reply) => {
    const participantId = requireParticipant(request, context)
    const session = await findSession(request, context, request.params.code)
    reply.header('cache-control', 'private, no-store')
    return { answers: await session.answersOf(participantId) }
  })

  app.put<{ Params: { code: string, questionId: string } }>(
    '/api/sessions/:code/answers/:questionId',
    async (request, reply) => {
      const participantId = requireParticipant(request, context)
      if (!context.limits.answers.take(participantId))
        throw new RefusalError('too-many')
      const session = await findSession(request, context, request.params.code)
      const answer = parseAnswer(request.body)
      if (!answer.ok)
        throw refusalError(answer.refusal)
      const kept = await session.answer(participantId, request.params.questionId, answer.value)
      if (!kept.ok)
        throw refusalError(kept.refusal)
      reply.header('cache-control', 'no-store')
      return { status: 'received' }
    },
  )
}

function requireParticipant(request: FastifyRequest, context: ServerContext): string {
  const participantId = participantOf(request, context)
  if (participantId === null)
    throw new RefusalError('not-participant')
  return participantId
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { ServerContext } from '../http/context.ts'
import { deskWords } from '../../language/words.ts'
import { signIn, signOut } from '../access/cookies.ts'
import { forgetCoFacilitator } from '../access/presenters.ts'
import { sameSecret } from '../access/tokens.ts'
import { clientAddress } from '../http/client-address.ts'
import { signInPage } from '../pages/sign-in-page.tsx'
import { formOf, sendPrivatePage } from './form-pages.ts'

/** Signs a facilitator in with the key, and out again. */
export function signInRoutes(app: FastifyInstance, context: ServerContext) {
  app.post('/present/sign-in', async (request, reply) =>
    exchangeKey(request, reply, context, formOf(request).get('key')))

  app.post('/present/sign-out', async (request, reply) => {
    signOut(request, reply, context)
    forgetCoFacilitator(request, reply)
    return reply.redirect('/present', 303)
  })
}

/** Gives a facilitator's cookie for the key, and says what is wrong with anything else. */
export function exchangeKey(request: FastifyRequest, reply: FastifyReply, context: ServerContext, given: unknown) {
  const { limits, secrets, workshop } = context
  // The right key always works, however many wrong ones came from the same network.
  if (typeof given !== 'string' || !sameSecret(bareKey(given), bareKey(secrets.key))) {
    const problem: KeyProblem = limits.wrongKeys.take(clientAddress(request)) ? 'wrong' : 'too-many'
    // Away from an address with a key in it: it may be the right one of another server, or nearly the right one.
    return request.method === 'GET'
      ? reply.redirect(`/present?problem=${problem}`, 303)
      : sendKeyProblem(reply, workshop(), problem)
  }
  signIn(request, reply, context)
  return reply.redirect('/present', 303)
}

/** Why a key did not sign anyone in. */
export type KeyProblem = 'wrong' | 'too-many'

/** The page to sign in, with what was wrong with the key. */
export function sendKeyProblem(reply: FastifyReply, workshop: Workshop, problem: KeyProblem) {
  return problem === 'wrong'
    ? sendPrivatePage(reply.status(403), signInPage(workshop, { problem: deskWords.signIn.wrongKey }))
    : sendPrivatePage(reply.status(429), signInPage(workshop, { problem: deskWords.signIn.tooManyKeys }))
}

/** The key without what people add or leave out when they type it. */
function bareKey(key: string): string {
  return key.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerContext } from '../http/context.ts'
import { Buffer } from 'node:buffer'
import { handOverWords } from '../../language/words.ts'
import { isFacilitator } from '../access/cookies.ts'
import { findPresented } from '../access/presenters.ts'
import { mostFileBytes } from '../hand-over/sealed-file.ts'
import { takeOver } from '../hand-over/take-over.ts'
import { RefusalError } from '../http/refusal-error.ts'
import { handOverPage } from '../pages/hand-over-page.tsx'
import { sendPrivatePage } from './form-pages.ts'

/** Beside the file, a form has a code and a few headers. */
const bodyLimit = mostFileBytes + 10_000
const words = handOverWords.refused

/** Hand-over files: saved here, and taken over from another computer. */
export function handOverRoutes(app: FastifyInstance, context: ServerContext) {
  const { workshop } = context

  app.get<{ Params: { code: string } }>('/present/sessions/:code/hand-over', async (request, reply) => {
    const session = await findPresented(request, context, request.params.code)
    if (session === null)
      return reply.redirect('/present', 303)
    // A rehearsal goes nowhere.
    if (session.state.rehearsal)
      throw new RefusalError('not-found')
    return reply
      .header('etag', `"${session.handOver.version}"`)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${handOverWords.file(session.code)}"`)
      .type('application/octet-stream')
      .send(await session.handOver.file())
  })

  app.get('/present/hand-over', async (request, reply) =>
    isFacilitator(request, context)
      ? sendPrivatePage(reply, handOverPage(workshop(), { typedCode: '', problem: null }))
      : reply.redirect('/present', 303))

  // In a scope of its own: only here a file may be sent.
  void app.register(async (upload) => {
    upload.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body))

    function showProblem(reply: FastifyReply, problem: string, typedCode = '') {
      return sendPrivatePage(reply.status(422), handOverPage(workshop(), { typedCode, problem }))
    }

    upload.post('/present/hand-over', {
      // Before anything is read: whoever has not signed in sends no file.
      onRequest: async (request, reply) => {
        if (!isFacilitator(request, context))
          return reply.redirect('/present', 303)
      },
      errorHandler: (error, _request, reply) => {
        if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE')
          throw error
        return showProblem(reply, words['too-large'])
      },
    }, async (request, reply) => {
      const { file, code } = await readForm(request)
      if (file.length === 0)
        return showProblem(reply, words['no-file'], code)
      if (code.trim() === '')
        return showProblem(reply, words['no-code'])
      const taken = await takeOver(context, file, code)
      return taken.ok
        ? reply.redirect(`/present/sessions/${taken.session}`, 303)
        : showProblem(reply, taken.problem, code)
    })
  })
}

/** The file and the code of the form; empty where they are missing or the form is none. */
async function readForm({ body, headers }: FastifyRequest): Promise<{ file: Buffer, code: string }> {
  if (!Buffer.isBuffer(body))
    return { file: Buffer.alloc(0), code: '' }
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } })
    .formData()
    .catch(() => new FormData())
  const [file, code] = [form.get('file'), form.get('code')]
  return {
    file: file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0),
    code: typeof code === 'string' ? code.slice(0, 100) : '',
  }
}

import type { FastifyReply } from 'fastify'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords } from '../../language/words.ts'
import { builtPage, encodedFor } from '../http/built-page.ts'
import { policyFor } from '../http/security.ts'
import { messagePage } from '../pages/message-page.tsx'

/** A file whose name has a hash of its content in it: under this name the content never changes. */
const hashed = /[-.][\w-]{8,}\.(?:js|css|woff2?|svg|png|jpg|json)$/

const html = 'text/html; charset=utf-8'

/** A folder with what the builds made of one face. */
export interface BuiltFolder {
  root: string
  face: 'phone' | 'deck' | 'screen' | 'handouts'
  /** Whether only a facilitator may have this file: no cache between here and them may keep it for others. */
  isPrivate: (file: string) => boolean
}

/** Sends a file that a build made, compressed where the build did that too. */
export function sendFile(reply: FastifyReply, { root, isPrivate }: BuiltFolder, file: string) {
  // `no-cache` means: ask each time whether it is still the same, which the ETag answers.
  const immutable = file.startsWith('assets/') && hashed.test(file)
  const whose = isPrivate(file) ? 'private' : 'public'
  reply.header('cache-control', immutable ? `${whose}, max-age=31536000, immutable` : `${whose}, no-cache`)
  return reply.sendFile(file, root, { cacheControl: false })
}

/**
 * Sends the page of a folder; a calm one when it has not been built. `whole`: also to a browser that has it, as the
 * page brings a cookie.
 */
export async function sendPage(
  reply: FastifyReply,
  folder: BuiltFolder,
  workshop: Workshop,
  { whole = false }: { whole?: boolean } = {},
) {
  const page = await builtPage(folder.root)
  if (!page)
    return sendNotBuilt(reply, folder, workshop)
  const { headers } = reply.request
  reply.headers({
    'cache-control': folder.isPrivate('') ? 'private, no-cache' : 'no-cache',
    'etag': page.etag,
    'vary': 'accept-encoding',
    'content-security-policy': policyFor(reply.request.url, page.inline),
  })
  if (!whole && headers['if-none-match'] === page.etag)
    return reply.status(304).send()
  const { bytes, encoding } = encodedFor(page, headers['accept-encoding']?.toString())
  if (encoding)
    reply.header('content-encoding', encoding)
  return reply.type(html).send(bytes)
}

/**
 * Sends the page of a folder with status 404. It always comes whole: to a browser that asks whether its copy is still
 * good, or for a part of it, a file would be answered with nothing, or with that part.
 */
export async function sendPageNotFound(reply: FastifyReply, folder: BuiltFolder, workshop: Workshop) {
  reply.status(404).header('cache-control', 'no-store')
  const page = await builtPage(folder.root)
  if (page)
    reply.header('content-security-policy', policyFor(reply.request.url, page.inline))
  return page ? reply.type(html).send(page.plain) : sendNotBuilt(reply, folder, workshop)
}

function sendNotBuilt(reply: FastifyReply, { face }: BuiltFolder, workshop: Workshop) {
  const page = messagePage(workshop, {
    title: deskWords.notBuilt.heading(face),
    text: deskWords.notBuilt.why,
    remedy: deskWords.notBuilt.remedy,
  })
  return reply.header('cache-control', 'no-store').type(html).send(page)
}

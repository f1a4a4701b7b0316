import type { FastifyReply } from 'fastify'
import type { Workshop } from '../../workshop/model/workshop.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { deskWords } from '../../language/words.ts'
import { messagePage } from '../pages/message-page.tsx'

/** A file whose name has a hash of its content in it: under this name the content never changes. */
const hashed = /[-.][\w-]{8,}\.(?:js|css|woff2?|svg|png|jpg|json)$/

/** A folder with what the builds made of one face. */
export interface BuiltFolder {
  root: string
  face: 'phone' | 'deck' | 'screen' | 'handouts'
}

/** Sends a file that a build made, compressed where the build did that too. */
export function sendFile(reply: FastifyReply, root: string, file: string) {
  // `no-cache` means: ask each time whether it is still the same, which the ETag answers.
  const immutable = file.startsWith('assets/') && hashed.test(file)
  reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  return reply.sendFile(file, root, { cacheControl: false })
}

/** Sends the page of a folder; a calm one when it has not been built. */
export function sendPage(reply: FastifyReply, folder: BuiltFolder, workshop: Workshop) {
  return isBuilt(folder) ? sendFile(reply, folder.root, 'index.html') : sendNotBuilt(reply, folder, workshop)
}

/**
 * Sends the page of a folder with status 404. It always comes whole: to a browser that asks whether its copy is still
 * good, or for a part of it, a file would be answered with nothing, or with that part.
 */
export async function sendPageNotFound(reply: FastifyReply, folder: BuiltFolder, workshop: Workshop) {
  reply.status(404).header('cache-control', 'no-store')
  if (!isBuilt(folder))
    return sendNotBuilt(reply, folder, workshop)
  return reply.type('text/html; charset=utf-8').send(await readFile(path.join(folder.root, 'index.html')))
}

function isBuilt({ root }: BuiltFolder): boolean {
  return existsSync(path.join(root, 'index.html'))
}

function sendNotBuilt(reply: FastifyReply, { face }: BuiltFolder, workshop: Workshop) {
  const page = messagePage(workshop, {
    title: deskWords.notBuilt.heading(face),
    text: deskWords.notBuilt.why,
    remedy: deskWords.notBuilt.remedy,
  })
  return reply.type('text/html; charset=utf-8').send(page)
}

import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import type { LiveServer } from '../../server/app.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { createServer } from 'vite'
import { languageTag } from '../../language/words.ts'
import { createLiveServer } from '../../server/app.ts'
import { distFolders } from '../../server/start/dist-folders.ts'
import { localDayAt } from '../../workshop/model/local-time.ts'
import { formatProblem } from '../../workshop/model/problem.ts'
import { checkKit } from '../check-kit.ts'
import { phoneConfig } from '../phone-config.ts'

const deckBase = '/deck/'
const phoneBase = '/phone/'

/** Slidev restarts Vite when a setting changes; the sessions must not end with it. */
const kept = globalThis as { workshopLiveServer?: Promise<LiveServer> }

/**
 * Mounts the live server and the phone page in Slidev's dev server: the deck stands at `/deck/`, all the rest
 * is as in the real server. For development only: Vite's own addresses can read and rewrite the project.
 */
export function mountLive(root: string): Plugin {
  return {
    name: 'mount-live',
    apply: 'serve',
    async configureServer(deck) {
      const phone = await phoneServer(root, deck)
      const pageFolder = join(root, '.cache/dev/phone')
      await writePhonePage(root, phone, pageFolder)
      kept.workshopLiveServer ??= startLive(root, pageFolder)
      const live = await kept.workshopLiveServer
      deck.httpServer?.once('listening', () => announce(deck, live))
      reloadContent(root, deck, phone, live)
      deck.middlewares.use(route(phone, live))
    },
  }
}

/** The phone page's own Vite, on the same port: its hot reload goes over the deck's HTTP server. */
async function phoneServer(root: string, deck: ViteDevServer): Promise<ViteDevServer> {
  const hmr = deck.httpServer ? { server: deck.httpServer, path: 'hot' } : false
  return createServer({
    ...phoneConfig,
    root: join(root, 'src/phone'),
    base: phoneBase,
    configFile: false,
    appType: 'custom',
    cacheDir: join(root, 'node_modules/.vite-phone'),
    server: { middlewareMode: true, hmr, fs: { allow: [root] } },
  })
}

/** The live server sends the page, because it gives out the participant's token; Vite sends what the page asks for. */
async function writePhonePage(root: string, phone: ViteDevServer, folder: string): Promise<void> {
  const source = await readFile(join(root, 'src/phone/index.html'), 'utf8')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), await phone.transformIndexHtml(phoneBase, source))
}

async function startLive(root: string, phoneFolder: string): Promise<LiveServer> {
  const { workshop, problems } = await checkedToday(root)
  if (!workshop)
    throw new Error(`The content cannot be read:\n${problems.map(formatProblem).join('\n')}`)
  const staticRoots = { ...distFolders(join(root, 'dist')), phone: phoneFolder }
  const dataDir = resolve(root, process.env.DATA_DIR ?? '.cache/dev/data')
  const live = await createLiveServer({ workshop, dataDir, staticRoots, log: tell })
  live.takeContent(workshop, problems)
  problems.map(formatProblem).forEach(tell)
  return live
}

function announce(deck: ViteDevServer, live: LiveServer): void {
  const address = deck.httpServer?.address()
  const port = typeof address === 'object' && address ? address.port : 0
  live.mountedAt(port, '127.0.0.1')
  const url = `http://localhost:${port}`
  process.stdout.write(
    [
      '',
      `  Present   ${url}/present?key=${live.key}`,
      `  Slides    ${url}${deckBase}`,
      `  Phone     ${url}/`,
      '',
      '',
    ].join('\n'),
  )
}

/**
 * Content that was edited reaches the sessions and the phones too. What is wrong with it is said here and on the
 * facilitator's home; content that cannot be read waits until it can.
 */
function reloadContent(root: string, deck: ViteDevServer, phone: ViteDevServer, live: LiveServer): void {
  deck.watcher.on('change', async (file) => {
    if (!/\.(?:md|yaml)$/.test(file))
      return
    const { workshop, problems } = await checkedToday(root)
    live.takeContent(workshop, problems)
    if (workshop)
      phone.ws.send({ type: 'custom', event: 'workshop:content' })
    problems.map(formatProblem).forEach(tell)
    if (workshop && workshop.config.language !== languageTag)
      tell('workshop.yaml: the language has changed. Stop "npm run dev" and start it again, to see it everywhere.')
  })
}

function checkedToday(root: string) {
  return checkKit(root, ({ config }) => localDayAt(Date.now(), config.session.timeZone))
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function route(phone: ViteDevServer, live: LiveServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? '/'
    if (url.startsWith(phoneBase))
      return phone.middlewares(request, response, next)
    if (url.startsWith('/screen/'))
      return redirect(response, `${deckBase}?session=${/[a-z0-9]{6}/i.exec(url.slice(8))?.[0] ?? ''}&follow=1#/1`)
    if (url.startsWith(deckBase) || url.startsWith('/@') || url.startsWith('/__'))
      return next()
    allowStyles(response)
    live.handler(request, response)
  }
}

type WriteHead = (status: number, headers?: OutgoingHttpHeaders) => ServerResponse

/** Vite puts styles into the phone page as it goes; the real server's policy lets in only those of the built page. */
function allowStyles(response: ServerResponse): void {
  const name = 'content-security-policy'
  const writeHead = response.writeHead.bind(response) as WriteHead
  const withStyles: WriteHead = (status, headers = {}) => {
    const policy = headers[name]?.toString().replace(/style-src [^;]*/, 'style-src \'self\' \'unsafe-inline\'')
    return writeHead(status, policy === undefined ? headers : { ...headers, [name]: policy })
  }
  response.writeHead = withStyles as typeof response.writeHead
}

function redirect(response: Parameters<Connect.NextHandleFunction>[1], location: string): void {
  response.writeHead(302, { location }).end()
}

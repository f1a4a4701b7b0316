// Makes the project ready, packages installed and builds fresh, and then runs a program of it with the Node that it
// brings: `node scripts/ensure.mjs start src/server/main.ts`. npm's own "pre" scripts would be the usual way, but npm
// leaves them out where no package may run a script of its own (.npmrc).
// Plain JavaScript on purpose: on a fresh copy it runs with whatever Node the machine has.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [goal = 'install', ...program] = process.argv.slice(2)
/** The first version of Node that runs TypeScript and has SQLite built in. */
const leastNode = 24

/** The rooms under src/ that each build is made from: what it may import, and the code that builds it. */
const shared = ['language', 'look', 'workshop', 'live', 'build'].map(room => `src/${room}`)
const content = ['slides.md', 'workshop.yaml', 'facts.yaml', 'toolbox.yaml', 'handouts', 'public']
const deckFolders = ['components', 'layouts', 'styles', 'setup', 'slide-top.vue', 'global-top.vue', 'vite.config.ts']
/** Packages and the commands that build: a change in one of them makes every build stale. */
const always = ['package-lock.json', 'tsconfig.json', 'scripts', 'src/jsx-loader.ts']

/**
 * What each build is made from; of workshop.yaml, the phone page has its language.
 * A build is fresh while the content of all these is what it was.
 */
const builds = [
  { name: 'phone', says: 'the phone page', inputs: [...always, ...shared, 'workshop.yaml', 'src/phone'] },
  { name: 'deck', says: 'the deck', inputs: [...always, ...shared, ...content, ...deckFolders, 'src/deck'] },
  { name: 'kit', says: 'the handouts', inputs: [...always, ...shared, ...content, 'src/paper'] },
]

try {
  requireNode(20)
  if (goal === 'list') {
    listBuilds()
  }
  else {
    if (goal !== 'builds')
      install()
    const node = findNode()
    if (goal !== 'install')
      buildStale(node)
    if (program.length > 0)
      await runProgram(node)
  }
}
catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) < major) {
    throw new Error(
      `Node ${process.versions.node} is too old. Install Node ${major} or newer, then run the command again.`,
    )
  }
}

function install() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
    return
  say('Installing packages. This happens once and takes about a minute…')
  // npm tells where it is; its own `npm` may not be a file that can be run directly.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  run(
    command,
    [...first, 'ci', '--loglevel=error', '--no-fund', '--no-audit'],
    'The packages couldn\'t be installed. Check the network, then run the command again.',
  )
}

/** The Node that came with the packages, or else this one, where there is none for the machine and this one will do. */
function findNode() {
  const { platform, arch } = process
  const file = platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const names = ['node', 'node-bin'].map(prefix => `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`)
  const brought = names.map(name => join(root, 'node_modules', name, file)).find(path => majorOf(path) >= leastNode)
  if (!brought && Number(process.versions.node.split('.')[0]) < leastNode) {
    throw new Error(
      `The packages have no Node for this machine (${platform}, ${arch}). Install Node ${leastNode} or newer, then `
      + 'run the command again.',
    )
  }
  return brought ?? process.execPath
}

function majorOf(node) {
  const probe = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }) : null
  return Number(/^v(\d+)/.exec(probe?.stdout ?? '')?.[1] ?? 0)
}

/** Runs the program in the foreground: signals go on to it, and its end is the end of this. */
async function runProgram(node) {
  const child = spawn(node, program, { cwd: root, stdio: 'inherit' })
  // A terminal sends Ctrl-C to both; a second one from here would end the server before it has closed.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  const [code, signal] = await once(child, 'exit')
  process.exitCode = signal ? 1 : code
}

function buildStale(node) {
  const stale = builds.filter(build => !isFresh(build))
  for (const build of stale) {
    say(`Building ${build.says}…`)
    try {
      run(
        node,
        [join(root, 'scripts/build-part.ts'), build.name],
        `Building ${build.says} failed. The lines above say why.`,
      )
      writeStamp(build)
    }
    catch (error) {
      // A slip in a handout must not keep a room waiting.
      if (build.name !== 'kit' || goal !== 'start')
        throw error
      say('The handouts couldn\'t be made. The lines above say why. The session works without them.')
    }
  }
}

/** Prints what each build is made from, and the hash by which it is known to be fresh. */
function listBuilds() {
  const list = builds.map(build => ({ name: build.name, inputs: build.inputs, hash: hashOf(build) }))
  process.stdout.write(`${JSON.stringify(list, null, 2)}\n`)
}

function isFresh(build) {
  const stamp = stampPath(build)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(build)
}

function writeStamp(build) {
  mkdirSync(dirname(stampPath(build)), { recursive: true })
  writeFileSync(stampPath(build), hashOf(build))
}

function stampPath(build) {
  return join(root, 'dist/.fresh', build.name)
}

function hashOf(build) {
  const hash = createHash('sha256')
  for (const file of build.inputs.flatMap(input => filesUnder(join(root, input))))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path))
    return []
  if (!statSync(path).isDirectory())
    return [path]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesUnder(join(path, name)))
}

function run(command, args, failure) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0)
    throw new Error(failure)
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

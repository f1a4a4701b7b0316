import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import path from 'node:path'
import process from 'node:process'

/** A browser that Playwright can start. */
export interface BrowserProgram {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** Starts without a screen, as any user, and looks nothing up on the network. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Finds a browser: the one named in CHROME_PATH, one that this machine has, or the one that comes with the
 * packages (Linux on x64). The last is unpacked once into `.cache/browser`.
 * @throws with a sentence on how to get one
 */
export async function findBrowser(root: string): Promise<BrowserProgram> {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROME_PATH names "${named}", and there is no such file. Correct it, or remove it to have a browser looked for.`,
    )
  }
  const own = named ?? places.find(existsSync) ?? onThePath()
  if (own)
    return { executablePath: own, args: browserFlags, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64')
    return unpackBrowser(path.join(root, '.cache/browser'))
  throw new Error(
    'There is no Chrome, Chromium or Edge on this machine. '
    + 'Install one, or name its program in CHROME_PATH, then run the command again.',
  )
}

function onThePath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(folder => !folder.includes('node_modules'))
  const files = process.platform === 'win32' ? names.map(name => `${name}.exe`) : names
  return folders.flatMap(folder => files.map(file => path.join(folder, file))).find(existsSync)
}

/** The package was made for servers without libraries or fonts: it brings both, in archives. */
async function unpackBrowser(folder: string): Promise<BrowserProgram> {
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`
    await mkdir(partial, { recursive: true })
    await unpackInto(partial)
    // The package's own list of fonts names folders of another machine, and form controls crash without a font.
    await writeFile(path.join(partial, 'fonts/fonts.conf'), fontList([path.join(folder, 'fonts'), '/usr/share/fonts']))
    // A second process may have been faster; its copy is as good.
    await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }))
  }
  return {
    executablePath: path.join(folder, 'chromium'),
    args: browserFlags,
    env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') },
  }
}

function fontList(folders: string[]): string {
  const dirs = folders.map(folder => `<dir>${folder}</dir>`).join('')
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>\n`
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = folder
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium')
    const archives = path.join(path.dirname(findPackageJSON('@sparticuz/chromium', import.meta.url)!), 'bin')
    await inflate(path.join(archives, 'al2023.tar.br'))
    await packed.executablePath()
  }
  finally {
    if (before === undefined)
      delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

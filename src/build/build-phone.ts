import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { phoneConfig } from './phone-config.ts'

export interface BuildPhoneOptions {
  root: string
  /** Where it goes, from the root. It is emptied first. */
  outDir: string
  /** False for a static host: the page then is for one person, and asks no server for anything but files. */
  live?: boolean
}

/** Builds the phone page, and beside each of its files what brotli and gzip make of it. */
export async function buildPhone({ root, outDir, live = true }: BuildPhoneOptions): Promise<void> {
  const folder = resolve(root, outDir)
  await build({
    ...phoneConfig,
    root: join(root, 'src/phone'),
    configFile: false,
    logLevel: 'warn',
    build: { ...phoneConfig.build, outDir: folder },
  })
  if (!live)
    await markStatic(join(folder, 'index.html'))
  await compressAll(folder)
}

/** In the copy for a static host there is no server to ask: the page is for one person. */
async function markStatic(page: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  const marked = html.replace('name="live-server" content="yes"', 'name="live-server" content="no"')
  if (marked === html) {
    throw new Error(
      'src/phone/index.html has no <meta name="live-server" content="yes">. '
      + 'Put it back: the static site is told by it.',
    )
  }
  await writeFile(page, marked)
}

async function compressAll(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && /\.(?:html|js|css|svg|json)$/.test(entry.name))
  await Promise.all(files.map(entry => compress(join(entry.parentPath, entry.name))))
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  const smallest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, smallest))
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}

import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'launcher-'))
  await mkdir(path.join(root, 'scripts'))
  await copyFile('scripts/ensure.mjs', path.join(root, 'scripts/ensure.mjs'))
  // Older than what is installed, so that nothing is installed again.
  await writeFile(path.join(root, 'package-lock.json'), '{}')
  await utimes(path.join(root, 'package-lock.json'), 0, 0)
})
afterEach(() => rm(root, { recursive: true }))

/** Runs this program as `npm start` runs the server. */
async function launch(program: string, ...options: string[]): Promise<ChildProcess> {
  await writeFile(path.join(root, 'program.ts'), program)
  return spawn(process.execPath, ['scripts/ensure.mjs', 'install', 'program.ts', ...options], { cwd: root })
}

describe('a program that is run with the packages', () => {
  beforeEach(() => symlink(path.resolve('node_modules'), path.join(root, 'node_modules')))

  it('gets the Node that they bring, and its options; its end is the end of the command', async () => {
    const child = await launch(
      'console.log(process.execPath, ...process.argv.slice(2))\nprocess.exitCode = 7',
      '--late',
      '6',
    )
    const [printed, [code]] = await Promise.all([text(child.stdout!), once(child, 'exit')])
    expect(printed).toMatch(/node_modules.node-(?:bin-)?\w+-\w+.bin.node(?:\.exe)? --late 6\n$/)
    expect(code).toBe(7)
  })

  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)('is told by %s to end, and ends in its own time', async (signal) => {
    const child = await launch([
      'const alive = setInterval(() => {}, 1000)',
      `process.on("${signal}", () => { clearInterval(alive); console.log("closed") })`,
      'console.log("ready")',
    ].join('\n'))
    await once(child.stdout!, 'data')
    child.kill(signal)
    const [printed, [code]] = await Promise.all([text(child.stdout!), once(child, 'exit')])
    expect([printed, code]).toEqual(['closed\n', 0])
  })
})

it('runs with the Node of the machine where the packages bring none and that one will do', async () => {
  await mkdir(path.join(root, 'node_modules'))
  await writeFile(path.join(root, 'node_modules/.package-lock.json'), '{}')
  const child = await launch('console.log(process.execPath)')
  expect(await text(child.stdout!)).toBe(`${process.execPath}\n`)
})

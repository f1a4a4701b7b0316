import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const node = path.join(process.cwd(), 'node_modules/.bin/node')
let root: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'jsx-loader-'))
  await mkdir(path.join(root, 'src/pages'), { recursive: true })
  await symlink(path.join(process.cwd(), 'node_modules'), path.join(root, 'node_modules'))
  await copyFile(path.join(process.cwd(), 'src/jsx-loader.ts'), path.join(root, 'src/jsx-loader.ts'))
  await writeFile(path.join(root, 'package.json'), '{"type":"module"}')
  await writeFile(path.join(root, 'src/pages/page.tsx'), 'export const page = <p>Hello</p>\n')
})
afterAll(() => rm(root, { recursive: true }))

it('loads a component for the first time while the program is still loading the transformer', async () => {
  await writeFile(path.join(root, 'main.ts'), [
    'import \'./src/jsx-loader.ts\'',
    'const transformer = import(\'rolldown/utils\')',
    'const { page } = await import(\'./src/pages/page.tsx\')',
    'await transformer',
    'process.stdout.write(page.type)',
  ].join('\n'))
  const { stdout } = await promisify(execFile)(node, ['main.ts'], { cwd: root })
  expect(stdout).toBe('p')
})

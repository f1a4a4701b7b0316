import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const node = path.join(process.cwd(), 'node_modules/.bin/node')
const script = path.join(process.cwd(), 'scripts/build-part.ts')

it('stops before it builds a deck from content that is wrong, and says only what is wrong', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'build-part-'))
  for (const part of ['slides.md', 'facts.yaml', 'toolbox.yaml', 'handouts'])
    await cp(path.join(process.cwd(), part), path.join(root, part), { recursive: true })
  await writeFile(path.join(root, 'workshop.yaml'), 'institution:\n  name: Kerry: the best\n')
  const built = promisify(execFile)(node, [script, 'deck'], { cwd: root })
  await expect(built).rejects.toMatchObject({
    code: 1,
    stderr: 'workshop.yaml:2  this line has a colon inside its text. Put the text after the first colon in "quotes".\n',
  })
  await rm(root, { recursive: true })
})

it('does not start to develop with content that is wrong, and says only what is wrong and what to do', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'dev-broken-'))
  for (const part of ['slides.md', 'facts.yaml', 'toolbox.yaml', 'handouts'])
    await cp(path.join(process.cwd(), part), path.join(root, part), { recursive: true })
  await writeFile(path.join(root, 'workshop.yaml'), 'institution: [\n  name: Kerry\n')
  const started = promisify(execFile)(node, [path.join(process.cwd(), 'scripts/dev.ts')], { cwd: root })
  await expect(started).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^workshop\.yaml:1 .*\nPut this right, then run "npm run dev" again\.\n$/s),
  })
  await rm(root, { recursive: true })
})

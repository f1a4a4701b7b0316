import type { Problem } from '../../src/workshop/model/problem.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { checkWorkshop, pictureFiles } from '../../src/workshop/check/check.ts'
import { existingFiles, loadWorkshop } from '../../src/workshop/load.ts'
import { formatProblem, sortProblems } from '../../src/workshop/model/problem.ts'

export const goodKit = new URL('../fixtures/workshop/good/', import.meta.url).pathname

/** What to change in the good kit: a whole file, nothing (`null`: removed), or a word in it for another. */
type Changes = Record<string, string | null | [from: string, to: string][]>

/** The good kit in a folder of its own, changed; it is removed when the test is over. */
export async function kitWith(changes: Changes): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kit-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await cp(goodKit, root, { recursive: true })
  for (const [file, change] of Object.entries(changes)) await changeFile(join(root, file), change)
  return root
}

async function changeFile(path: string, change: Changes[string]): Promise<void> {
  if (change === null || change === undefined)
    return rm(path, { recursive: true })
  if (typeof change === 'string')
    return writeFile(path, change)
  let text = await readFile(path, 'utf8')
  for (const [from, to] of change) {
    if (!text.includes(from))
      throw new Error(`The good kit has no "${from}" in ${path}.`)
    text = text.replace(from, to)
  }
  await writeFile(path, text)
}

/** Everything that `npm run check` would print for the good kit with these changes. */
export async function problemsWith(changes: Changes, today = '2026-11-22'): Promise<string[]> {
  const root = await kitWith(changes)
  const { workshop, problems } = await loadWorkshop(root)
  const checked: Problem[] = workshop
    ? checkWorkshop(workshop, { today, existingFiles: await existingFiles(root, pictureFiles(workshop)) })
    : []
  return sortProblems([...problems, ...checked]).map(formatProblem)
}

export async function goodWorkshop(): Promise<Workshop> {
  const { workshop } = await loadWorkshop(goodKit)
  if (!workshop)
    throw new Error('The good kit must load.')
  return workshop
}

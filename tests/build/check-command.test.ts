import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { configJsonSchema } from '../../src/workshop/model/config.ts'
import { goodKit, kitWith } from '../workshop/temporary-kit.ts'

const project = new URL('../../', import.meta.url).pathname

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

async function check(...args: string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, ['scripts/check.ts', ...args], { cwd: project }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  )
}

it('passes a good kit, and prints the reading level and the budgets', async () => {
  const { code, stdout } = await check('--as-of-review', '--root', goodKit)
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('4 slides, 3 blocks, 1 handout: 0 errors, 0 warnings.')
  expect(code).toBe(0)
  expect((await check('--as-of-review')).stdout).toMatch(/Reading level[^\n]*\ntext +words +grade\n/)
})

it('prints all problems by file and line, then one line that sums up, and fails', async () => {
  const root = await kitWith({
    'slides.md': [
      ['late: drop', 'late: maybe'],
      ['services.consultant', 'services.boss'],
    ],
    'workshop.yaml': [['lastChecked: 2026-11-20', 'lastChecked: 2027-11-20']],
  })
  const { code, stdout } = await check('--as-of-review', '--root', root)
  expect(
    stdout
      .split('\n')
      .map(line => line.split('  ')[0])
      .filter(text => /^\S+:\d+$|slides, /.test(text ?? '')),
  ).toEqual([
    'slides.md:28',
    'slides.md:122',
    'workshop.yaml:45',
    '4 slides, 2 blocks, 1 handout: 3 errors, 0 warnings.',
  ])
  expect(code).toBe(1)
})

it('checks slides and handouts also when workshop.yaml cannot be used', async () => {
  const root = await kitWith({ 'workshop.yaml': [['#123456', 'blue']], 'slides.md': [['60: ', '60: 1']] })
  const { code, stdout } = await check('--as-of-review', '--root', root)
  expect(stdout).toMatch(/workshop\.yaml:8 {2}/)
  expect(stdout).toMatch(/slides\.md {2}the blocks of the 60-minute session add up to \d+ minutes/)
  expect(code).toBe(1)
})

it('checks dates against today unless asked for the day of the review', async () => {
  const root = await kitWith({
    'workshop.yaml': [
      ['reviewed: 2026-11-22', 'reviewed: 2020-01-02'],
      ['lastChecked: 2026-11-20', 'lastChecked: 2020-01-01'],
      ['lastChecked: 2026-11-20', 'lastChecked: 2020-01-01'],
    ],
  })
  expect((await check('--root', root)).code).toBe(1)
  expect((await check('--as-of-review', '--root', root)).stdout).not.toContain('workshop.yaml:')
})

it('says what is wrong with an empty folder, without a stack', async () => {
  const { code, stdout, stderr } = await check(
    '--root',
    await kitWith({ 'workshop.yaml': null, 'slides.md': null, 'facts.yaml': null, 'toolbox.yaml': null, 'handouts': null }),
  )
  expect(stdout).toBe(
    ['facts.yaml', 'slides.md', 'toolbox.yaml', 'workshop.yaml']
      .map(
        file =>
          `${file}  this file is missing or cannot be read. Copy the shipped one back, or check its name and folder.\n`,
      )
      .join('')
      .concat('4 errors, 0 warnings.\n'),
  )
  expect([code, stderr]).toEqual([1, ''])
})

it('explains itself, and names an option that it does not have', async () => {
  expect((await check('--help')).stdout).toContain('Usage: npm run check')
  const { code, stderr } = await check('--colour')
  expect([code, stderr]).toEqual([
    2,
    'Unknown option \'--colour\'. Run "npm run check -- --help" to see what there is.\n',
  ])
})

it('keeps the published JSON Schema up to date with the code', async () => {
  expect(
    JSON.parse(await readFile(`${project}public/workshop.schema.json`, 'utf8')),
    'Run "npm run schema" and commit the file.',
  ).toEqual(configJsonSchema())
  expect(await readFile(`${project}workshop.yaml`, 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\/public\/workshop\.schema\.json\n/,
  )
})

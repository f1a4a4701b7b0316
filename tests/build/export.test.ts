import { spawn } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readExportRequest } from '../../src/build/export-request.ts'
import { root } from '../paper/support.ts'

let copy: string
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'export-'))
  for (const name of ['workshop.yaml', 'facts.yaml', 'toolbox.yaml', 'slides.md', 'handouts', 'public'])
    await cp(join(root, name), join(copy, name), { recursive: true })
})
afterEach(() => rm(copy, { recursive: true }))

async function exportKit(...args: string[]) {
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/export.ts'), '--root', copy, '--out', join(copy, 'kit'), ...args],
    { cwd: root },
  )
  let out = ''
  let talk = ''
  child.stdout.on('data', data => (out += data))
  child.stderr.on('data', data => (talk += data))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, out, talk, files: await readdir(join(copy, 'kit')).catch(() => []) }
}

describe('npm run export', () => {
  it('prints a table of what it wrote, and one plain line for each file in a pipe', async () => {
    const { code, out, talk } = await exportKit('--only', 'take-away,calendar', '--paper', 'a4', '--no-large-print')
    expect(code).toBe(0)
    expect(talk.split('\n')[0]).toBe('1/3  take-away.html')
    expect(out).toMatch(/^File +Pages +Size\n/)
    expect(out).toMatch(/take-away-a4\.pdf +1 +\d+ kB/)
    expect(out).not.toContain('\u001B')
  })

  it('lists the papers without making any', async () => {
    const { out, files } = await exportKit('--list')
    for (const id of ['action-plan', 'run-sheet', 'paper-pack', 'join-poster', 'schedule', 'calendar'])
      expect(out).toMatch(new RegExp(`^${id} `, 'm'))
    // What a paper may take, not what it takes: nothing has been laid out.
    expect(out).toMatch(/^Id +For +Sides, at most +Title$/m)
    expect(files).toEqual([])
  })

  it('names everything wrong with the content at once, writes what is sound, and fails', async () => {
    await appendFile(join(copy, 'handouts/case-sam.md'), '\n<div>no</div>\n\n![Gone](images/gone.svg)\n')
    const support = await readFile(join(copy, 'handouts/support-sheet.md'), 'utf8')
    await writeFile(
      join(copy, 'handouts/support-sheet.md'),
      support.replace('title:', 'title: [').replace('sides: 1', 'sides: many'),
    )
    const { code, talk, files } = await exportKit(
      '--only',
      'case-sam,support-sheet,evaluation',
      '--paper',
      'a4',
      '--no-large-print',
    )
    expect(code).toBe(1)
    expect(talk).toMatch(/handouts\/case-sam\.md:\d+ {2}.*<div>/)
    expect(talk).toMatch(/handouts\/support-sheet\.md:\d+ {2}/)
    expect(talk).not.toMatch(/^ +at /m)
    expect(talk).toMatch(/^Left out, .*: .*case-sam.*\.$/m)
    expect(files.filter(name => name.endsWith('.pdf')).sort()).toEqual(['evaluation-a4.pdf', 'evaluation-form.pdf'])
  })

  it('says what is wrong with an empty workshop.yaml', async () => {
    await writeFile(join(copy, 'workshop.yaml'), '')
    const { code, talk, files } = await exportKit()
    expect(code).toBe(1)
    expect(talk).toMatch(/^workshop\.yaml/)
    expect(talk).not.toMatch(/^ +at /m)
    expect(files).toEqual([])
  })

  it('refuses a start in the hour that summer time skips', async () => {
    const { code, talk, files } = await exportKit('--start', '2027-03-28T01:30')
    expect([code, files]).toEqual([2, []])
    expect(talk).toMatch(/^--start: /)
  })

  it('warns of a start at the hour of an event that the session invites to', async () => {
    const { code, talk } = await exportKit(
      '--start',
      '2027-03-07T10:30',
      '--only',
      'schedule',
      '--paper',
      'a4',
      '--no-large-print',
    )
    expect(code).toBe(0)
    expect(talk).toMatch(/^--start: warning: "Interviews presentation", .* 7 March, 10 am \(date to be confirmed\)\./)
    expect(
      (await exportKit('--start', '2027-03-07T11:00', '--only', 'schedule', '--paper', 'a4', '--no-large-print')).talk,
    ).not.toContain('warning')
  })

  it('says which papers there are not', async () => {
    const { code, talk } = await exportKit('--only', 'nothing,run-sheet')
    expect([code, talk]).toEqual([2, 'There is no paper "nothing". Run npm run export -- --list to see them all.\n'])
  })
})

describe('its options', () => {
  it('are all read', () => {
    const { request, mistakes } = readExportRequest([
      '--length',
      '90',
      '--start',
      '2027-03-03T14:00',
      '--late',
      '6',
      '--venue',
      'Room 1',
      '--only',
      'a,b',
      '--only',
      'c',
      '--paper',
      'letter',
      '--no-large-print',
      '--out',
      'x',
      '--address',
      'http://10.0.0.1:3030',
      '--code',
      'k7m3qx',
    ])
    expect(mistakes).toEqual([])
    expect(request).toMatchObject({
      lengthMinutes: 90,
      startsAt: '2027-03-03T14:00',
      lateMinutes: 6,
      venue: 'Room 1',
      only: ['a', 'b', 'c'],
      sizes: ['letter'],
      largePrint: false,
      out: 'x',
      join: { address: 'http://10.0.0.1:3030', code: 'K7M3QX' },
    })
  })

  it('name every mistake at once, with what to write instead', () => {
    expect(
      readExportRequest([
        '--lenght',
        '50',
        '--paper',
        'a5',
        '--length',
        '50',
        '--start',
        '3rd March, 2pm',
        '--late',
        'six',
        '--code',
        'K7M3QX',
      ]).mistakes,
    ).toEqual([
      'There is no option --lenght. Did you mean --length?',
      '--paper a5 is not a size that the kit has. Write --paper a4, letter or both.',
      '--length 50 is not a published length. Write --length 45, 60 or 90.',
      '--start 3rd March, 2pm is not a day and a time in figures. Write it like this: --start 2027-03-03T14:00.',
      '--late six is not a number of minutes. Write whole minutes, for example --late 6.',
      'The join poster needs both --address and --code. Copy them from the session\'s page.',
    ])
  })

  it('explain a forgotten value and a stray word', () => {
    expect(readExportRequest(['--length']).mistakes).toEqual([
      '--length is not complete, or takes no value. See --help for an example.',
    ])
    expect(readExportRequest(['--only', '']).mistakes).toEqual([
      '--only names no paper. Write ids with commas: --only run-sheet,action-plan. --list shows them all.',
    ])
    expect(readExportRequest(['--late', '-5']).mistakes).toEqual([
      '--late -5 is not a number of minutes. Write whole minutes, for example --late 6.',
    ])
    expect(readExportRequest(['run-sheet']).mistakes).toEqual([
      '"run-sheet" isn\'t an option. For single papers, write --only run-sheet.',
    ])
  })
})

import type { KitProgress } from '../../src/paper/files/kit-files.ts'
import type { KitOrder } from '../../src/paper/files/kit.ts'
import type { Handout } from '../../src/workshop/model/handout.ts'
import type { Workshop } from '../../src/workshop/model/workshop.ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRun } from '../../src/paper/compose/run.ts'
import { keptRun } from '../../src/paper/files/kit-folder.ts'
import { makeKit } from '../../src/paper/files/kit.ts'
import { formatProblem } from '../../src/workshop/model/problem.ts'
import { workshopFixture } from '../support/workshop-fixture.ts'
import { paragraph, root, worksheet } from './support.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-'))
})
afterAll(() => rm(folder, { recursive: true }))

function handout(changes: Partial<Handout> = {}): Handout {
  const { id, title, purpose, content, look, orientation } = worksheet()
  return {
    id,
    title,
    purpose,
    content,
    look,
    orientation,
    for: 'students',
    sides: 1,
    fillable: false,
    blockId: null,
    guidance: [],
    facts: [],
    line: 1,
    ...changes,
  }
}

function workshopWith(...handouts: Handout[]): Workshop {
  return { ...workshopFixture(), handouts }
}

async function kit(name: string, workshop: Workshop, changes: Partial<KitOrder['formats'] & Pick<KitOrder, 'only'>> = {}) {
  const out = join(folder, name)
  const progress: KitProgress[] = []
  const { only = null, ...formats } = changes
  const result = await makeKit({
    root,
    run: makeRun(workshop),
    out,
    formats: { sizes: ['a4', 'letter'], largePrint: true, ...formats },
    only,
    onProgress: step => progress.push(step),
  })
  return { ...result, out, progress, names: (await readdir(out, { recursive: true })).sort() }
}

describe('the kit', () => {
  it('holds each paper as page, PDFs, large print and form, with downloads pages, archives and calendar', async () => {
    const { names, progress } = await kit(
      'whole',
      workshopWith(handout({ fillable: true }), handout({ id: 'secret', for: 'facilitator' })),
    )
    expect(names).toEqual([
      'calendar.ics',
      'facilitator',
      'facilitator/facilitator.zip',
      'facilitator/index.html',
      'facilitator/schedule.csv',
      'facilitator/secret-a4.pdf',
      'facilitator/secret-large-print-a4.pdf',
      'facilitator/secret-letter.pdf',
      'facilitator/secret.html',
      'handouts.zip',
      'index.html',
      'kit.json',
      'sheet-a4.pdf',
      'sheet-form.pdf',
      'sheet-large-print-a4.pdf',
      'sheet-large-print-letter.pdf',
      'sheet-letter.pdf',
      'sheet.html',
    ])
    expect(progress.at(-1)).toMatchObject({ done: 10, total: 10 })
  })

  it('notes its start and venue, so that making it again keeps them', async () => {
    const out = join(folder, 'kept')
    const run = makeRun(workshopWith(handout()), { startsAt: '2027-02-03T14:00', venue: 'Room B.1.10' })
    await makeKit({ root, run, out, formats: { sizes: ['a4'], largePrint: false }, only: null })
    expect(makeRun(workshopWith(handout()), await keptRun(out)).options).toEqual(run.options)
    expect(await keptRun(join(folder, 'nowhere'))).toEqual({})
  })

  it('keeps the facilitator\'s papers out of the students\' page and archive', async () => {
    const { out } = await kit('apart', workshopWith(handout(), handout({ id: 'secret', for: 'facilitator' })), {
      largePrint: false,
    })
    const entries = Object.keys(unzipSync(await readFile(join(out, 'handouts.zip'))))
    expect(entries.sort()).toEqual([
      'handouts/calendar.ics',
      'handouts/sheet-a4.pdf',
      'handouts/sheet-letter.pdf',
      'handouts/sheet.html',
    ])
    expect(await readFile(join(out, 'index.html'), 'utf8')).not.toContain('secret')
  })

  it('is the same, byte for byte, when it is made again', async () => {
    const workshop = workshopWith(handout({ fillable: true }))
    const [one, two] = [await kit('one', workshop), await kit('two', workshop)]
    for (const { path } of one.files)
      expect((await readFile(join(one.out, path))).equals(await readFile(join(two.out, path))), path).toBe(true)
  })

  it('names a paper that runs over its sides, and writes the others', async () => {
    const long = Array.from({ length: 120 }, () =>
      paragraph('A text that is far too long for the single side that its top promises to everyone who prints it.'))
    const { problems, names } = await kit('over', workshopWith(handout({ id: 'long', content: long }), handout()), {
      largePrint: false,
    })
    expect(problems.map(formatProblem)).toEqual([
      'handouts/long.md  "My sheet" promises 1 side and takes 3 sides on A4. Cut some text or lines to write on, or raise sides at its top.',
      'handouts/long.md  "My sheet" promises 1 side and takes 3 sides on Letter. Cut some text or lines to write on, or raise sides at its top.',
    ])
    expect(names).toContain('sheet-a4.pdf')
    expect(names).not.toContain('long-a4.pdf')
  })

  it('names a missing picture with its line, and writes the others', async () => {
    const content = [paragraph('See:'), { kind: 'image' as const, src: 'images/nowhere.svg', alt: 'Nothing' }]
    const lost = handout({
      id: 'lost',
      content,
      texts: [{ of: 'content', text: 'See:\n\n![Nothing](images/nowhere.svg)', line: 9 }],
    })
    const { problems, names } = await kit('lost', workshopWith(lost, handout()))
    expect(problems.map(formatProblem)).toEqual([
      'handouts/lost.md:11  the picture handouts/images/nowhere.svg is missing. Put the picture there, or correct its path.',
    ])
    expect(names.filter(name => name.startsWith('lost'))).toEqual([])
    expect(names).toContain('sheet.html')
  })

  it('warns once of letters that cannot be printed, and still makes the paper', async () => {
    const { problems, names } = await kit('letters', workshopWith(handout({ title: 'For محمد', fillable: true })))
    expect(problems.map(({ severity, fact }) => [severity, fact])).toEqual([
      ['warning', 'the printed fonts have no signs م ح د'],
    ])
    expect(names).toContain('sheet-form.pdf')
  })

  it('takes away what an earlier kit made and this one does not, and nothing else', async () => {
    await kit('again', workshopWith(handout(), handout({ id: 'old' })), { largePrint: false })
    await writeFile(join(folder, 'again', 'mine.txt'), 'keep me')
    const { names } = await kit('again', workshopWith(handout()), { largePrint: false })
    expect(names.filter(name => name.startsWith('old'))).toEqual([])
    expect(names).toContain('mine.txt')
  })

  it('makes single papers without touching the rest', async () => {
    const workshop = workshopWith(handout(), handout({ id: 'other' }))
    await kit('some', workshop, { largePrint: false })
    const { files, names } = await kit('some', workshop, { only: ['other'], sizes: ['a4'], largePrint: false })
    expect(files.map(({ path }) => path)).toEqual(['other.html', 'other-a4.pdf'])
    expect(names).toContain('sheet-a4.pdf')
  })

  it('leaves no unfinished file behind when the work breaks off', async () => {
    const out = join(folder, 'broken-off')
    const stop = () => {
      throw new Error('stopped')
    }
    await expect(
      makeKit({
        root,
        run: makeRun(workshopWith(handout())),
        out,
        formats: { sizes: ['a4'], largePrint: false },
        only: null,
        onProgress: stop,
      }),
    ).rejects.toThrow('stopped')
    expect(await readdir(out)).toEqual(['sheet.html'])
  })
})

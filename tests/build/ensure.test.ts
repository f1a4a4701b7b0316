import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Build {
  name: string
  inputs: string[]
  hash: string
}

/** Where the imports of each build begin. */
const entries: Record<string, string[]> = {
  phone: ['src/phone/main.tsx', 'src/build/build-phone.ts'],
  deck: ['setup', 'components', 'layouts', 'styles', 'global-top.vue', 'slide-top.vue', 'src/build/build-deck.ts'],
  kit: ['src/paper/files/kit.ts', 'scripts/build-part.ts'],
}

const resolving = { extensions: ['.ts', '.tsx', '.vue', '.js'], exportsFields: ['exports'], conditionNames: ['import'] }

function buildsIn(root: string): Build[] {
  const printed = execFileSync(process.execPath, ['scripts/ensure.mjs', 'list'], { cwd: root, encoding: 'utf8' })
  return JSON.parse(printed) as Build[]
}

describe('a build is made again', () => {
  let copy: string

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'ensure-'))
    const left = /(?:^|\/)(?:node_modules|dist|data|\.git|\.cache)$/
    const isWanted = (source: string) => !left.test(path.relative(process.cwd(), source))
    await cp(process.cwd(), copy, { recursive: true, filter: isWanted })
  })

  afterAll(() => rm(copy, { recursive: true, force: true }))

  /** The builds that a change of this file makes stale. */
  async function staleAfter(file: string): Promise<string[]> {
    const before = buildsIn(copy)
    const text = await readFile(path.join(copy, file), 'utf8')
    await writeFile(path.join(copy, file), `${text}\n`)
    const after = buildsIn(copy)
    await writeFile(path.join(copy, file), text)
    return after.filter((build, index) => build.hash !== before[index]?.hash).map(({ name }) => name)
  }

  it.each([
    ['slides.md', ['deck', 'kit']],
    ['workshop.yaml', ['phone', 'deck', 'kit']],
    ['handouts/take-away.md', ['deck', 'kit']],
    ['src/language/words.ts', ['phone', 'deck', 'kit']],
    ['src/phone/main.tsx', ['phone']],
    ['src/deck/slide/use-deck-slide.ts', ['deck']],
    ['src/paper/files/kit.ts', ['kit']],
    ['src/build/build-phone.ts', ['phone', 'deck', 'kit']],
    ['scripts/build-part.ts', ['phone', 'deck', 'kit']],
    ['package-lock.json', ['phone', 'deck', 'kit']],
    ['src/server/app.ts', []],
  ])('when %s has changed: %j', async (file, stale) => {
    expect(await staleAfter(file)).toEqual(stale)
  })
})

describe('what a build is made from', () => {
  it.each(buildsIn(process.cwd()))('covers every file that the $name imports', async ({ name, inputs }) => {
    const { output } = await cruise(entries[name]!, { doNotFollow: { path: 'node_modules' } }, resolving)
    const files = typeof output === 'string' ? [] : output.modules.map(({ source }) => source)
    const own = files.filter(file => /^(?:src|scripts|setup|components|layouts|styles|handouts)\//.test(file))
    expect(own.length).toBeGreaterThan(10)
    // The command that builds one part names them all, and loads only its own.
    const others = name === 'kit' ? /^src\/(?:phone|deck|server)\// : /^$/
    expect(own.filter(file => !inputs.some(input => file.startsWith(input)) && !others.test(file))).toEqual([])
  })
})

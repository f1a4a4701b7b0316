import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenLanguage } from '../../src/language/chosen.ts'
import { parseConfig } from '../../src/workshop/read/read-config.ts'
import { buildVariables } from '../../src/workshop/read/variables.ts'

const machine = { timeZone: 'Europe/Berlin', today: '2026-12-22' }
const read = (yaml: string) => parseConfig(`${yaml}\ninstitution:\n  name: Example`, 'workshop.yaml', machine)

let folder: string
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'language-'))))
afterEach(() => rm(folder, { recursive: true }))

describe('the language of the interface', () => {
  it.each([
    ['language: de-DE', 'de-DE'],
    ['\uFEFF"language": "de-DE"\r\n', 'de-DE'],
    ['# language: de-DE', 'en-GB'],
    ['events:\n  language: de-DE', 'en-GB'],
    ['language: fr', 'en-GB'],
    ['- no: [workshop', 'en-GB'],
  ])('is in %j: %s', async (yaml, language) => {
    await writeFile(path.join(folder, 'workshop.yaml'), yaml)
    expect(chosenLanguage(folder)).toBe(language)
  })

  it('is English where there is no workshop.yaml', () => {
    expect(chosenLanguage(path.join(folder, 'nowhere'))).toBe('en-GB')
  })

  it('is refused with what there is, where the kit does not speak it', () => {
    expect(read('language: fr').problems).toEqual([
      expect.objectContaining({ line: 1, fact: '"language" of workshop.yaml is "fr"', remedy: 'Use en-GB or de-DE.' }),
    ])
  })
})

describe('the language of the content', () => {
  it('is the interface\'s unless it is said', () => {
    expect(read('language: de-DE').config?.contentLanguage).toBe('de-DE')
    expect(read('language: de-DE\ncontentLanguage: en-GB').config?.contentLanguage).toBe('en-GB')
  })

  it('is that of what stands inside an author\'s sentence', () => {
    const reviewed = (yaml: string) => buildVariables(read(yaml).config!).reviewedOn
    expect(reviewed('language: de-DE')).toBe('22. Dezember 2026')
    expect(reviewed('language: de-DE\ncontentLanguage: en-GB')).toBe('22 December 2026')
  })
})

import type { LanguageTag } from './tags.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { languageTags } from './tags.ts'

/**
 * The language that workshop.yaml chooses, or English. It is read once, before anything has words: a process, like a
 * build, speaks one language. What is wrong with the file is said by whoever reads the content.
 */
export function chosenLanguage(folder = kitFolder()): LanguageTag {
  try {
    const config: unknown = parse(readFileSync(join(folder, 'workshop.yaml'), 'utf8'))
    const chosen = typeof config === 'object' && config !== null && 'language' in config ? config.language : null
    return languageTags.find(tag => tag === chosen) ?? 'en-GB'
  }
  catch {
    return 'en-GB'
  }
}

/** The folder that a command was given as the kit's, or the one it was started in. */
function kitFolder(): string {
  const { root } = parseArgs({ options: { root: { type: 'string' } }, strict: false }).values
  return typeof root === 'string' ? root : process.cwd()
}

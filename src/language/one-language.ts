import type { Plugin } from 'vite'
import type { LanguageTag } from './tags.ts'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chosenLanguage } from './chosen.ts'

const room = dirname(fileURLToPath(import.meta.url))

/** Puts the chosen language's folder in the place of `words.ts`, so that no page carries two languages. */
export function oneLanguage(language: LanguageTag = chosenLanguage()): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    resolveId: source => (source.endsWith('/language/words.ts') ? join(room, language, 'index.ts') : null),
  }
}

import type { LanguageTag } from '../../language/tags.ts'
import type { Problem } from '../model/problem.ts'
import type { Content } from '../model/workshop.ts'
import { wordsOf } from '../../language/words-of.ts'
import { contentParts, problemAt } from './content-part.ts'

/** Words that no careers consultant would say in the content's language, each with what to write instead. */
export function checkHabits(content: Content, language: LanguageTag): Problem[] {
  const { habits } = wordsOf(language)
  return contentParts(content).flatMap(part =>
    part.texts.flatMap(({ text, line }) =>
      habits.flatMap(({ pattern, instead }) =>
        [...text.matchAll(new RegExp(pattern, 'gi'))].map(match =>
          problemAt(
            { file: part.file, line: line + text.slice(0, match.index).split('\n').length - 1 },
            `${part.name} says "${match[0]}"`,
            `Write ${instead}.`,
          ),
        ),
      ),
    ),
  )
}

import type { WorkshopConfig } from '../model/config.ts'
import type { Doc } from '../model/doc.ts'
import type { GuidanceId } from '../model/guidance.ts'
import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import type { GuidanceWords } from './guidance-words.ts'
import { plainText } from '../markdown/plain-text.ts'
import { guidanceIds } from '../model/guidance.ts'
import { lengths } from '../model/length.ts'
import { runSheetLine } from '../schedule/run-sheet-line.ts'
import { problemAt } from './content-part.ts'
import { guidanceWords } from './guidance-words.ts'

/** The advice is said, not only tagged, on the run sheet of every length. */
export function checkGuidanceInWords({ config, slides, partial }: Workshop): Problem[] {
  const words = guidanceWords(config)
  return partial?.slides || !canBeRead(config)
    ? []
    : lengths.flatMap((length) => {
        const text = slides.filter(slide => slide.lengths.includes(length)).map(runSheetLine).join('\n')
        return unsaid(text, words).map(id =>
          problemAt(
            { file: 'slides.md', line: null },
            `${about(id, words)} is not said on the run sheet at ${length} minutes`,
            'Say it in the "runSheet:" line of a slide that is shown at this length.',
          ),
        )
      })
}

/** The same for the papers that students take home, as they are printed. */
export function checkPaperWords({ config, handouts, partial }: Workshop, papers: readonly Doc[]): Problem[] {
  if (partial?.handouts || handouts.length === 0 || !canBeRead(config))
    return []
  const words = guidanceWords(config)
  return unsaid(papers.map(plainText).join('\n'), words).map(id =>
    problemAt(
      { file: 'handouts', line: null },
      `${about(id, words)} is not said on any handout for students`,
      'Say it on the handout that it belongs to.',
    ),
  )
}

/** What each piece of advice needs is known in English words only. */
function canBeRead({ contentLanguage }: WorkshopConfig): boolean {
  return contentLanguage === 'en-GB'
}

function unsaid(text: string, words: Record<GuidanceId, GuidanceWords>): GuidanceId[] {
  return guidanceIds.filter(id => !words[id].needs.every(need => need.test(text)))
}

function about(id: GuidanceId, words: Record<GuidanceId, GuidanceWords>): string {
  return `guidance ${id} (${words[id].about})`
}

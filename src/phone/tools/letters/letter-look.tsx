import type { LanguageTag } from '../../../language/tags.ts'
import type { Letter } from '../../../workshop/model/letters.ts'
import type { WrittenText } from './letter-text.ts'
import { letterSignsOf } from '../../../language/letter-signs-of.ts'
import { toolWords } from '../../../language/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { isFine, lookOver } from './letter-checks.ts'
import { sayFinding } from './say-finding.ts'

const words = toolWords.letters

interface LetterLookProps {
  written: WrittenText
  letter: Letter
  language: LanguageTag
}

/** What the phone has noticed: first what to do, then what is fine. Nothing waits for it. */
export function LetterLook({ written, letter, language }: LetterLookProps) {
  const findings = lookOver(written, letter, letterSignsOf(language))
  const sorted = [...findings.filter(finding => !isFine(finding)), ...findings.filter(isFine)]
  return (
    <section class="card">
      <h3>{words.lookOver}</h3>
      <ul class="findings">
        {sorted.map(finding => (
          <li key={finding.about} class={isFine(finding) ? 'fine-already' : undefined}>
            {isFine(finding) ? <Icon name="tick" /> : <i class="to-do" aria-hidden="true" />}
            <span>{sayFinding(finding)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{words.advice}</p>
    </section>
  )
}

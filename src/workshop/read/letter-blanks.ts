import type { Problem } from '../model/problem.ts'
import type { Toolbox } from '../model/toolbox.ts'
import type { Path } from './issue-owner.ts'
import { blanksIn } from '../model/blanks.ts'
import { didYouMean } from './nearest.ts'

/** Where the parts of a parsed file stand. */
export interface Lines {
  file: string
  lineOf: (path: Path) => number
}

/** Whether each [bracket] of emails and messages has its field, and each field is in some text. */
export function checkBlanks(toolbox: Toolbox, { file, lineOf }: Lines): Problem[] {
  const names = toolbox.blanks.map(blank => blank.name)
  const used = (['emails', 'messages'] as const).flatMap(section => usesIn(toolbox, section))
  const unknown = used.filter(({ name }) => !names.includes(name)).map(({ name, path }): Problem => ({
    file,
    line: lineOf(path),
    fact: `[${name}] has no entry under "blanks"`,
    remedy: `Add one, so that there is a field for it.${didYouMean(name, names)}`,
    severity: 'error',
  }))
  const idle = names.flatMap((name, index): Problem[] => used.some(use => use.name === name)
    ? []
    : [{
        file,
        line: lineOf(['blanks', index]),
        fact: `no email and no message has [${name}]`,
        remedy: 'Remove this blank, or use it in a text.',
        severity: 'warning',
      }])
  return [...unknown, ...idle]
}

function usesIn(toolbox: Toolbox, section: 'emails' | 'messages'): { name: string, path: Path }[] {
  return toolbox[section].flatMap(({ tones }, index) => tones.flatMap((tone, toneIndex) =>
    (['subject', 'text'] as const).flatMap((part) => {
      const text = part in tone ? String(Reflect.get(tone, part)) : ''
      return blanksIn(text).map(name => ({ name, path: [section, index, 'tones', toneIndex, part] }))
    })))
}

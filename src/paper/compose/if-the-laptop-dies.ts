import type { Doc } from '../../workshop/model/doc.ts'
import type { Run } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { paragraph, strong } from './elements.ts'

const words = paperWords.runSheet.laptop

/** How a session goes on at another computer, with its hand-over code or room to write it. */
export function ifTheLaptopDies({ options: { join } }: Run): Doc {
  const code = join?.handOverCode ? strong(join.handOverCode) : words.noCode
  return [paragraph(strong(words.title), words.steps, code, words.after)]
}

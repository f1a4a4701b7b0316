import type { Doc } from '../../workshop/model/doc.ts'
import type { Run } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { inlineText } from '../../workshop/markdown/inline.ts'
import { firstSentence } from '../../workshop/markdown/sentences.ts'
import { slotName } from '../../workshop/markdown/slots.ts'
import { heading, text } from './elements.ts'

/** What to do first when something goes wrong: from the table after the line `[[first-steps-from]]`, written once. */
export function firstSteps({ workshop }: Run): Doc {
  const [table] = workshop.handouts.flatMap(({ content }) => tableAfterMark(content))
  return table ? [heading(2, paperWords.runSheet.firstSteps), table] : []
}

function tableAfterMark(content: Doc): Doc {
  const mark = content.findIndex(block => slotName(block) === 'first-steps-from')
  const next = content[mark + 1]
  if (mark < 0 || next?.kind !== 'table')
    return []
  const rows = next.rows.map(row =>
    row.map((cell, column) => (column === 0 ? cell : [text(firstSentence(inlineText(cell)))])),
  )
  return [{ ...next, rows, widths: [26, 74] }]
}

import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Fact } from '../../workshop/model/workshop.ts'
import type { Run } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { typedAddress } from '../../workshop/typed-address.ts'
import { bullets, lines, link, strong, table, text } from './elements.ts'
import { timedBlocks } from './run.ts'

const words = paperWords.guide

/** What to print or bring for each block. */
export function materialsList(run: Run): Doc {
  const withMaterials = timedBlocks(run).filter(({ block }) => block.materials.length > 0)
  return [
    bullets(withMaterials.map(({ block }) => [strong(`${block.title}: `), text(`${block.materials.join(', ')}.`)])),
  ]
}

/** Every figure with its source, whom it measured and its limits. */
export function sourcesTable({ workshop: { facts } }: Run): Doc {
  return [
    table(
      Object.values(words.sources),
      facts.map(fact => [fact.claim, sourceCell(fact), `${fact.measured} ${fact.limits}`]),
      { widths: [38, 36, 26] },
    ),
  ]
}

function sourceCell({ source, url, read }: Fact): Inline[] {
  const named = [text(`${source} (${words.read[read]})`)]
  return url ? lines([named, [link(url, typedAddress(url))]]) : named
}

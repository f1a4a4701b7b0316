import type { Helpline } from '../../workshop/model/config.ts'
import type { Doc, Inline } from '../../workshop/model/doc.ts'
import type { Fact } from '../../workshop/model/workshop.ts'
import type { Run } from './run.ts'
import { formatDay, paperWords } from '../../language/words.ts'
import { helplineLinks } from '../../workshop/helpline-links.ts'
import { typedAddress } from '../../workshop/typed-address.ts'
import { bullets, lines, strong, table, text } from './elements.ts'
import { timedBlocks } from './run.ts'

const words = paperWords.guide

/** What to print or bring for each block. */
export function materialsList(run: Run): Doc {
  const withMaterials = timedBlocks(run).filter(({ block }) => block.materials.length > 0)
  return [
    bullets(withMaterials.map(({ block }) => [strong(`${block.title}: `), text(`${block.materials.join(', ')}.`)])),
  ]
}

/** Every helpline with the day somebody last made sure of it. */
export function supportTable({ workshop: { config } }: Run): Doc {
  return [
    table(
      Object.values(words.support),
      config.helplines.map(line => [[strong(line.name)], ways(line), about(line), formatDay(line.lastChecked)]),
      { widths: [22, 30, 32, 16] },
    ),
  ]
}

function ways(line: Helpline): Inline[] {
  return lines(helplineLinks(line).map(({ label, href }) => [link(href, label)]))
}

function about(line: Helpline): string {
  return line.hours ? `${line.about} ${line.hours}` : line.about
}

/** Every figure with its source and its limits. */
export function sourcesTable({ workshop: { facts } }: Run): Doc {
  return [
    table(
      Object.values(words.sources),
      facts.map(fact => [fact.claim, sourceCell(fact), fact.limits]),
      { widths: [38, 36, 26] },
    ),
  ]
}

function sourceCell({ source, url }: Fact): Inline[] {
  return url ? lines([[text(source)], [link(url, typedAddress(url))]]) : [text(source)]
}

function link(href: string, label: string): Inline {
  return { kind: 'link', href, children: [text(label)] }
}

import type { Helpline, WorkshopConfig } from '../../workshop/model/config.ts'
import type { Inline } from '../../workshop/model/doc.ts'
import { helplineWords, paperWords } from '../../language/words.ts'
import { helplineLinks } from '../../workshop/helpline-links.ts'

const mostHelplines = 3

/** Who to turn to, in one line at the foot of every side: the first three helplines of workshop.yaml with a number. */
export function supportLine({ helplines }: WorkshopConfig): Inline[] {
  const ways = helplines.map(wayTo).filter(way => way.length > 0).slice(0, mostHelplines)
  if (ways.length === 0)
    return []
  const parted = ways.flatMap((way, no) => (no === 0 ? way : [text('  ·  '), ...way]))
  return [text(`${helplineWords.needToTalk} `), ...parted]
}

/** The name and the number to call or text; nothing for a helpline that has only an address. */
function wayTo(line: Helpline): Inline[] {
  const link = helplineLinks(line).find(({ kind }) => kind !== 'web')
  if (!link)
    return []
  const words = line.phone ?? helplineWords.textInSentence(line.text?.number ?? '', line.text?.word)
  return [
    text(line.phone ? `${line.name} ` : `${line.name}: `),
    { kind: 'link', href: link.href, children: [text(words)] },
  ]
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

/** The day on which the oldest of the support numbers was last checked. */
function supportChecked(config: WorkshopConfig): string {
  return config.helplines.map(line => line.lastChecked).sort()[0] ?? config.reviewed
}

/** Licence and date, at the foot of every side. */
export function imprintLine(config: WorkshopConfig): string {
  return paperWords.imprint(supportChecked(config))
}

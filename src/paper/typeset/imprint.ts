import type { Support, SupportRole, WorkshopConfig } from '../../workshop/model/config.ts'
import type { Inline } from '../../workshop/model/doc.ts'
import { paperWords, supportSentences } from '../../language/words.ts'
import { supportLinks } from '../../workshop/support-links.ts'

/** Whose numbers stand at the foot of every side: people who listen, by voice and by text, and the emergency number. */
const footRoles: SupportRole[] = ['listening', 'text', 'emergency']

/** Who to turn to, in one line at the foot of every side. */
export function supportLine({ support }: WorkshopConfig): Inline[] {
  const ways = footRoles
    .flatMap(role => support.find(entry => entry.role === role) ?? [])
    .map(wayTo)
    .filter(way => way.length > 0)
  if (ways.length === 0)
    return []
  const parted = ways.flatMap((way, no) => (no === 0 ? way : [text('  ·  '), ...way]))
  return [text(`${supportSentences.needToTalk} `), ...parted]
}

/** The name and the number to call or text; nothing for an entry that has only an address. */
function wayTo(entry: Support): Inline[] {
  const link = supportLinks(entry).find(({ kind }) => kind === 'call' || kind === 'text')
  if (!link)
    return []
  const words = entry.phone ?? supportSentences.text(entry.text?.number ?? '', entry.text?.word)
  return [
    text(entry.phone ? `${entry.name} ` : `${entry.name}: `),
    { kind: 'link', href: link.href, children: [text(words)] },
  ]
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

/** The day on which the oldest of the support numbers was last checked; none where there are no numbers. */
function supportChecked({ support }: WorkshopConfig): string | undefined {
  return support.map(({ lastChecked }) => lastChecked).sort()[0]
}

/** Licence and date, at the foot of every side. */
export function imprintLine(config: WorkshopConfig): string {
  const day = supportChecked(config)
  return day ? `${paperWords.licence}  ·  ${paperWords.numbersChecked(day)}` : paperWords.licence
}

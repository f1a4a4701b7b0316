import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { formatDay } from '../../language/words.ts'

/** Who to turn to, in one line at the foot of every side. At most three, as they stand in workshop.yaml. */
export function supportLine(config: WorkshopConfig): string {
  const ways = config.helplines.flatMap((line) => {
    if (line.phone)
      return [`${line.name} ${line.phone}`]
    if (line.text) {
      return [
        line.text.word
          ? `${line.name}: text ${line.text.word} to ${line.text.number}`
          : `${line.name}: text ${line.text.number}`,
      ]
    }
    return []
  })
  return ways.length === 0 ? '' : `Need to talk? ${ways.slice(0, 3).join('  ·  ')}`
}

/** The day on which the oldest of the support numbers was last checked. */
export function supportChecked(config: WorkshopConfig): string {
  return config.helplines.map(line => line.lastChecked).sort()[0] ?? config.reviewed
}

/** Licence and date, at the foot of every side. */
export function imprintLine(config: WorkshopConfig): string {
  return `CC BY 4.0  ·  Numbers checked ${formatDay(supportChecked(config))}`
}

import type { Length } from '../../workshop/model/length.ts'
import type { SessionReport, WhyUnseen } from './session-report.ts'
import { reportWords } from '../../language/words.ts'
import { whyUnseen } from './session-report.ts'

/** What is not in a report, a sentence for each reason: it names the questions, and nothing that was answered. */
export function leftOutLines({ unseen }: SessionReport, minimumGroup: number, length: Length): string[] {
  const promptsFor = (reason: WhyUnseen) =>
    unseen.filter(({ why }) => why === reason).map(({ question }) => question.prompt)
  const byReason = Object.fromEntries(whyUnseen.map(why => [why, promptsFor(why)])) as Record<WhyUnseen, string[]>
  return reportWords.leftOut(byReason, minimumGroup, length)
}

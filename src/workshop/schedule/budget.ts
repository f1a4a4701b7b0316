import type { Length } from '../model/length.ts'
import type { Block, Slide, Workshop } from '../model/workshop.ts'
import { plainText } from '../markdown/plain-text.ts'
import { isQuestion } from '../model/activity.ts'

/** How fast a facilitator speaks to people who are listening in a second language: words a minute. */
const wordsPerMinute = 120

/** The layout of the slide on which the room joins. The session's clock starts when it is left. */
const joinLayout = 'join'

/** What a slide needs, in whole seconds. */
export interface SlideBudget {
  speech: number
  activity: number
  quiet: number
  total: number
}

/** What a block needs at one length, beside what it has. */
export interface BlockBudget {
  block: Block
  slides: { slide: Slide, budget: SlideBudget }[]
  words: number
  /** All in seconds. */
  speech: number
  activity: number
  quiet: number
  needed: number
  available: number
}

/** Spoken words at 120 a minute, the activity's own time, and the quiet or talking time named in the frontmatter. */
export function slideBudget(slide: Slide, length: Length): SlideBudget {
  const speech = Math.round((spokenWords(slide) / wordsPerMinute) * 60)
  const activity = activitySeconds(slide, length)
  const quiet = slide.quietSeconds[length]
  return { speech, activity, quiet, total: speech + activity + quiet }
}

/** The blocks of one length with what their slides need. Blocks without minutes at this length are left out. */
export function blockBudgets({ blocks, slides }: Pick<Workshop, 'blocks' | 'slides'>, length: Length): BlockBudget[] {
  return blocks
    .filter(block => block.minutes[length] > 0)
    .map((block) => {
      const own = slidesOnTheClock(slides).filter(slide => slide.blockId === block.id && slide.lengths.includes(length))
      const budgets = own.map(slide => ({ slide, budget: slideBudget(slide, length) }))
      const sum = (part: keyof SlideBudget) => budgets.reduce((total, { budget }) => total + budget[part], 0)
      return {
        block,
        slides: budgets,
        words: own.reduce((total, slide) => total + spokenWords(slide), 0),
        speech: sum('speech'),
        activity: sum('activity'),
        quiet: sum('quiet'),
        needed: sum('total'),
        available: block.minutes[length] * 60,
      }
    })
}

/** All slides after the one on which the room joins: what is shown while people arrive takes no minutes. */
export function slidesOnTheClock(slides: readonly Slide[]): Slide[] {
  return slides.slice(slides.findIndex(slide => slide.layout === joinLayout) + 1)
}

function spokenWords({ note }: Slide): number {
  return plainText(note.say).match(/[\p{L}\d][\p{L}\d’'.-]*/gu)?.length ?? 0
}

function activitySeconds({ activity }: Slide, length: Length): number {
  if (!activity)
    return 0
  return isQuestion(activity)
    ? (activity.seconds ?? 0)
    : activity.phases[length].reduce((sum, phase) => sum + phase.seconds, 0)
}

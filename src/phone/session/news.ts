import type { PublicView, QuestionView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Question } from '../../workshop/model/activity.ts'
import { phoneWords } from '../../language/words.ts'
import { isAnytime } from '../../live/questions/anytime.ts'

const words = phoneWords.news

/** What has changed from one snapshot to the next, in sentences for those who listen. */
export function whatIsNew(before: PublicView | null, now: PublicView, content: PublicWorkshop): string[] {
  if (now.status === 'ended')
    return before?.status === 'ended' ? [] : [words.ended]
  if (now.blank)
    return before?.blank ? [] : [words.paused]
  const slide = content.slides.find(candidate => candidate.id === now.slideId)
  const moved = before !== null && before.slideId !== now.slideId && now.status === 'running'
  // Whoever joins late hears what is open, not what was asked before.
  const questions = before ? now.questions : now.questions.filter(({ status }) => status === 'open')
  return [
    ...(moved && slide ? [words.slide(slide.title)] : []),
    ...questions.flatMap(question =>
      questionNews(
        before?.questions.find(({ id }) => id === question.id),
        question,
        content,
      ),
    ),
  ]
}

function questionNews(before: QuestionView | undefined, now: QuestionView, content: PublicWorkshop): string[] {
  const question = findQuestion(content, now.id)
  if (!question || question.private || isAnytime(question) || before?.status === now.status)
    return []
  switch (now.status) {
    case 'open':
      return [words.question(question.prompt)]
    case 'closed':
      return [words.closed]
    case 'revealed':
      return [now.results ? words.results : words.closed]
    default:
      return []
  }
}

/** The question with this id; `null` when there is none, or when it is an exercise. */
function findQuestion(content: PublicWorkshop, questionId: string): Question | null {
  const activity = content.slides.find(slide => slide.activity?.id === questionId)?.activity
  return activity && activity.kind !== 'exercise' ? activity : null
}

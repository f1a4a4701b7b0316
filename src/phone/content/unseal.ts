import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'

/** The content with the slides in their place that the session has been given since. */
export function unseal(content: PublicWorkshop, { unsealed }: Pick<PublicView, 'unsealed'>): PublicWorkshop {
  return { ...content, slides: content.slides.map(slide => ({ ...slide, ...unsealed[slide.id] })) }
}

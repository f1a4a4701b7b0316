import type { PublicCard, PublicWorkshop } from '../../live/public-workshop.ts'
import styles from '../styles/slide-cards.css?inline'
import { addStyles } from './add-styles.ts'
import { EventList } from './event-list.tsx'
import { ServiceList } from './service-list.tsx'
import { SupportList } from './support-list.tsx'

addStyles(styles)

/** What the projector's slide shows by a tag of its own, on the phone. */
export function SlideCards({ cards, content }: { cards: PublicCard[], content: PublicWorkshop }) {
  return (
    <>
      {cards.includes('schedule') && (
        <ol class="schedule">
          {content.blocks.map(block => (
            <li key={block.id}>{block.title}</li>
          ))}
        </ol>
      )}
      {cards.includes('events') && <EventList content={content} />}
      {cards.includes('services') && <ServiceList services={content.services} />}
      {cards.includes('support') && <SupportList support={content.support} />}
    </>
  )
}

import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { formatEvent, phoneLaterWords } from '../../language/words.ts'

const words = phoneLaterWords.events

/** What is on next at the institution: events with a day, and presentations without one. */
export function EventList({ content: { events, presentations, institution } }: { content: PublicWorkshop }) {
  if (events.length === 0 && presentations.length === 0)
    return <p>{words.none(institution.careersService)}</p>
  return (
    <div class="card">
      <h3>{words.title}</h3>
      {events.length > 0 && (
        <ul class="events">
          {events.map(event => (
            <li key={event.id}>
              {event.url
                ? (
                    <a href={event.url} target="_blank" rel="noopener">
                      {event.title}
                    </a>
                  )
                : (
                    <strong>{event.title}</strong>
                  )}
              <br />
              {[formatEvent(event), event.place].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {presentations.length > 0 && (
        <>
          <p>{words.alsoFrom(institution.careersService)}</p>
          <ul>
            {presentations.map(presentation => (
              <li key={presentation.id}>{presentation.title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

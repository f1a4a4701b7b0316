import type { AdvertisedEvent } from '../../workshop/config.ts'
import { dayAndHour } from '../content/words.ts'

/** What is on next at the institution. */
export function EventList({ events }: { events: AdvertisedEvent[] }) {
  if (events.length === 0)
    return null
  return (
    <div class="card">
      <h3>Coming up</h3>
      <ul class="events">
        {events.map(event => (
          <li key={event.id}>
            {event.url ? <a href={event.url} target="_blank" rel="noopener">{event.title}</a> : <strong>{event.title}</strong>}
            <br />
            {[dayAndHour(event.start), event.place].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

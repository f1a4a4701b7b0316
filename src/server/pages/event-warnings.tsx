import type { AdvertisedEvent } from '../../workshop/model/config.ts'
import { deskWords, eventWarningWords } from '../../language/words.ts'
import { eventWarnings } from '../../workshop/check/events.ts'

const words = deskWords.home

/** An event that students will read about on this day and that nobody has confirmed, or whose day looks wrong. */
export function EventWarnings({ events, day }: { events: AdvertisedEvent[], day: string }) {
  const warnings = events.flatMap(event => eventWarnings(event, day, eventWarningWords))
  if (warnings.length === 0)
    return null
  return (
    <section class="sheet care" aria-labelledby="events">
      <h2 id="events">{words.events}</h2>
      <ul>{warnings.map(({ fact, remedy }) => <li>{words.warning(fact, remedy)}</li>)}</ul>
    </section>
  )
}

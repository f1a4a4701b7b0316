import type { ShownService } from '../../workshop/who-helps.ts'

/** Who helps at this university: name, what it is, where and when. */
export function ServiceList({ services }: { services: ShownService[] }) {
  return (
    <ul class="support">
      {services.map(({ name, about, where, url }) => (
        <li key={name}>
          <h3>{url ? <a href={url} target="_blank" rel="noopener">{name}</a> : name}</h3>
          {about && <p>{about}</p>}
          {where && <p class="quiet">{where}</p>}
        </li>
      ))}
    </ul>
  )
}

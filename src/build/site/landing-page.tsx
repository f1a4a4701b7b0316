import type { WorkshopConfig } from '../../workshop/model/config.ts'
import { pageWords } from '../../language/words.ts'
import { baseStyle, readStyle } from '../../paper/web/page-style.ts'
import { renderWebPage } from '../../paper/web/web-page.tsx'

const words = pageWords.front

/** Pictures of the landing page as `data:` addresses; `null` where there is none. */
export interface LandingPictures {
  logo: string | null
  steps: string | null
}

interface Door {
  href: string
  title: string
  about: string
  /** The drawing's paths, on 24 by 24. */
  icon: string
}

/**
 * In the order in which someone who comes alone needs them. All addresses are relative: the site works below any
 * path.
 */
const doors: Door[] = [
  {
    href: './solo/',
    ...words.solo,
    icon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c0-4 3.6-6 8-6s8 2 8 6',
  },
  {
    href: './handouts/',
    ...words.handouts,
    icon: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  },
  {
    href: './slides/',
    ...words.slides,
    icon: 'M3 5h18v11H3zM12 16v4M8 21h8',
  },
]

const style = readStyle(new URL('landing.css', import.meta.url))

/** The front page of the static site: what this is, and three doors. */
export function landingPage(config: WorkshopConfig, { logo, steps }: LandingPictures): string {
  const { title, institution } = config
  return renderWebPage({
    title: pageWords.pageTitle(title, institution.name),
    description: words.description,
    style: baseStyle(config) + style,
    config,
    logo,
    content: (
      <>
        <h1>{title}</h1>
        <p class="lead">{words.opening}</p>
        {steps !== null && <p class="steps"><img src={steps} width={700} height={84} alt={words.steps} /></p>}
        <ul class="doors">{doors.map(door => <DoorLink {...door} />)}</ul>
        <p>{words.privacy}</p>
        <h2>{words.group}</h2>
        <p>{words.groupAbout(institution.name, institution.careersService)}</p>
        {config.source && <Origin {...config.source} />}
      </>
    ),
  })
}

function DoorLink({ href, title, about, icon }: Door) {
  return (
    <li>
      <a href={href}>
        <svg
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="1.75"
          stroke-linecap="round"
          stroke-linejoin="round"
          aria-hidden="true"
        >
          <path d={icon} />
        </svg>
        <span>
          <strong>{title}</strong>
          {` ${about}`}
        </span>
      </a>
    </li>
  )
}

function Origin({ title, by, url }: NonNullable<WorkshopConfig['source']>) {
  return (
    <>
      <h2>{words.origin}</h2>
      <p>{words.originAbout(url ? <a href={url}>{title}</a> : <>{title}</>, by)}</p>
    </>
  )
}

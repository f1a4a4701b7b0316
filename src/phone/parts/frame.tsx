import type { ComponentChildren } from 'preact'
import type { LinkStatus } from '../../live/client/connection.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { Icon } from './icon.tsx'
import { LinkPill } from './link-pill.tsx'
import { SupportDialog } from './support-dialog.tsx'

const words = phoneWords.frame

interface FrameProps {
  content: PublicWorkshop
  /** What the page is about: the session's or the workshop's title. */
  title: string
  link?: LinkStatus
  /** Where the first tab leads; without it there is no such tab. */
  main?: { label: string, icon: 'live' | 'home' }
  /** The tab that is being shown; a page beside the tabs has none. */
  current?: 'main' | 'slides'
  children: ComponentChildren
  /** Stands above the tabs and stays in reach of the thumb. */
  dock?: ComponentChildren
}

/** What is around every screen: the title, the state of the connection, the tabs, and support one tap away. */
export function Frame({ content, title, link, main, current, children, dock }: FrameProps) {
  const [supportOpen, setSupportOpen] = useState(false)
  const bottom = useRef<HTMLElement>(null)
  useEffect(() => measure(bottom.current!), [])
  return (
    <div class="frame">
      <header class="top">
        <div>
          <p class="owner">{content.institution.shortName}</p>
          <h1>{title}</h1>
        </div>
        {link && <LinkPill link={link} />}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
        {current && (
          <p class="fine">
            <a href="#privacy">{words.privacy}</a>
          </p>
        )}
      </main>
      <footer class="bottom" ref={bottom}>
        {dock && <div class="dock">{dock}</div>}
        <nav class="tabs" aria-label={words.tabs}>
          {main && <Tab href="#" icon={main.icon} label={main.label} current={current === 'main'} />}
          <Tab href="#slides" icon="slides" label={words.slides} current={current === 'slides'} />
          <a class="tab" href="handouts/" target="_blank" rel="noopener">
            <Icon name="handouts" />
            <span>
              {words.handouts}
              <span class="unseen">{` ${words.inNewTab}`}</span>
            </span>
          </a>
          <button class="tab" type="button" aria-haspopup="dialog" onClick={() => setSupportOpen(true)}>
            <Icon name="support" />
            <span>{words.support}</span>
          </button>
        </nav>
      </footer>
      {supportOpen && <SupportDialog content={content} onClose={() => setSupportOpen(false)} />}
    </div>
  )
}

function Tab({
  href,
  icon,
  label,
  current,
}: {
  href: string
  icon: 'live' | 'home' | 'slides'
  label: string
  current: boolean
}) {
  return (
    <a class="tab" href={href} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  )
}

/** Lets what sticks above the tabs know how high they are: it depends on text size and on the dock. */
function measure(bar: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty('--bottom', `${bar.offsetHeight}px`),
  )
  observer.observe(bar)
  return () => observer.disconnect()
}

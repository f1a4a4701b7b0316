import type { ComponentChildren } from 'preact'
import type { LinkStatus } from '../../live/client/connection.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { MainTab } from './tabs.tsx'
import { useEffect, useRef, useState } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { LinkPill } from './link-pill.tsx'
import { SupportDialog } from './support-dialog.tsx'
import { Tabs } from './tabs.tsx'

interface FrameProps {
  content: PublicWorkshop
  /** What the page is about: the session's or the workshop's title. */
  title: string
  link?: LinkStatus
  /** Without it there is no first tab. */
  main?: MainTab
  /** The tab that is being shown; a screen beside the tabs has none. */
  current?: 'main' | 'slides' | 'tools'
  children: ComponentChildren
  /** Stands above the tabs and stays in reach of the thumb. */
  dock?: ComponentChildren
}

/** What is around every screen: the title, the state of the connection, the tabs, and support one tap away. */
export function Frame({ content, title, link, main, current, children, dock }: FrameProps) {
  const [supportOpen, setSupportOpen] = useState(false)
  const bottom = useRef<HTMLElement>(null)
  useEffect(() => publishHeight(bottom.current!), [])
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
            <a href="#privacy">{phoneWords.frame.privacy}</a>
          </p>
        )}
      </main>
      <footer class="bottom" ref={bottom}>
        {dock && <div class="dock">{dock}</div>}
        <Tabs main={main} current={current} openSupport={() => setSupportOpen(true)} />
      </footer>
      {supportOpen && <SupportDialog content={content} onClose={() => setSupportOpen(false)} />}
    </div>
  )
}

/** Lets what sticks above the tabs know how high they are: it depends on text size and on the dock. */
function publishHeight(bar: HTMLElement): () => void {
  const observer = new ResizeObserver(() =>
    document.documentElement.style.setProperty('--bottom', `${bar.offsetHeight}px`),
  )
  observer.observe(bar)
  return () => observer.disconnect()
}

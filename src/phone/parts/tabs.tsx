import { phoneWords } from '../../language/words.ts'
import { Icon } from './icon.tsx'

const words = phoneWords.frame

/** Where the first tab leads back to: the live session, or the screen that asks for a code. */
export interface MainTab {
  label: string
  icon: 'live' | 'home'
}

interface TabsProps {
  main?: MainTab
  current?: 'main' | 'slides' | 'tools'
  openSupport: () => void
}

/** The row at the bottom: the main screen, the slides, the tools and support. */
export function Tabs({ main, current, openSupport }: TabsProps) {
  return (
    <nav class="tabs" aria-label={words.tabs}>
      {main && <Tab href="#" icon={main.icon} label={main.label} current={current === 'main'} />}
      <Tab href="#slides" icon="slides" label={words.slides} current={current === 'slides'} />
      <Tab href="#tools" icon="tools" label={words.tools} current={current === 'tools'} />
      <button class="tab" type="button" aria-haspopup="dialog" onClick={openSupport}>
        <Icon name="support" />
        <span>{words.support}</span>
      </button>
    </nav>
  )
}

interface TabProps {
  href: string
  icon: 'live' | 'home' | 'slides' | 'tools'
  label: string
  current: boolean
}

function Tab({ href, icon, label, current }: TabProps) {
  return (
    <a class="tab" href={href} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  )
}

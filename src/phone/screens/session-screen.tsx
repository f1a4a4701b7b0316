import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Route } from '../address/address.ts'
import type { PhoneSession } from '../session/session.ts'
import { useEffect, useRef } from 'preact/hooks'
import { phoneWords } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'
import { Frame } from '../parts/frame.tsx'
import { lazy } from '../parts/lazy.tsx'
import { whatIsNew } from '../session/news.ts'
import { useHeldSlide } from '../session/use-held-slide.ts'
import { useStore } from '../state/store.ts'
import { BlankPage } from './blank-screen.tsx'
import { SlideList } from './slide-list.tsx'
import { SlidePage } from './slide-view.tsx'
import { WaitingPage } from './waiting-screen.tsx'

const EndedPage = lazy(() => import('./ended-screen.tsx').then(chunk => chunk.EndedPage), 'soon')
const PrivacyPage = lazy(() => import('./privacy-screen.tsx').then(chunk => chunk.PrivacyPage), 'soon')
const UnknownCode = lazy(() => import('./home-screen.tsx').then(chunk => chunk.UnknownCode), 'maybe')

const words = phoneWords.session

interface SessionScreenProps {
  session: PhoneSession
  content: PublicWorkshop
  route: Route
}

export function SessionScreen({ session, content, route }: SessionScreenProps) {
  const view = useStore(session.view)
  const link = useStore(session.link)
  useNews(view, content)
  if (link === 'unknown')
    return <UnknownCode content={content} typed={session.code} />
  if (!view) {
    return (
      <Frame content={content} title={content.title} link={link}>
        <p class="loading">{phoneWords.loading.session}</p>
      </Frame>
    )
  }
  return <JoinedScreen session={session} content={content} route={route} view={view} />
}

function JoinedScreen({ session, content, route, view }: SessionScreenProps & { view: PublicView }) {
  const link = useStore(session.link)
  const held = useHeldSlide(view.slideId)
  const browsed = route.page === 'slide' ? route.slideId : held.slideId
  const away = route.page !== 'main' || held.slideId !== null
  const main = { label: phoneWords.frame.live, icon: 'live' } as const
  return (
    <Frame
      content={content}
      title={view.title}
      link={view.status === 'ended' ? undefined : link}
      main={main}
      current={away ? 'slides' : 'main'}
      dock={away && !view.blank && <BackToLive view={view} isHeld={held.slideId !== null} release={held.release} />}
    >
      {view.blank && <BlankPage />}
      {/* Hidden, not removed: what somebody has begun to write stays where it is. */}
      <div hidden={view.blank}>
        <Body session={session} content={content} view={view} route={route} browsed={browsed} />
      </div>
    </Frame>
  )
}

function Body({
  session,
  content,
  view,
  route,
  browsed,
}: SessionScreenProps & { view: PublicView, browsed: string | null }) {
  if (route.page === 'privacy')
    return <PrivacyPage content={content} book={session.book} deleteOn={view.deleteOn} />
  if (route.page === 'slides') {
    return (
      <SlideList
        content={content}
        lengthMinutes={view.lengthMinutes}
        liveId={view.status === 'running' ? view.slideId : null}
      />
    )
  }
  if (browsed === null && view.status === 'waiting')
    return <WaitingPage content={content} view={view} />
  if (browsed === null && view.status === 'ended')
    return <EndedPage content={content} view={view} />
  const slideId = browsed ?? view.slideId
  return (
    <SlidePage
      key={slideId}
      slideId={slideId}
      content={content}
      lengthMinutes={view.lengthMinutes}
      stage={{ book: session.book, view, serverNow: () => session.clock.at(Date.now()) }}
      browsing={browsed !== null}
    />
  )
}

function BackToLive({ view, isHeld, release }: { view: PublicView, isHeld: boolean, release: () => void }) {
  return (
    <>
      {isHeld && <p>{words.movedOn}</p>}
      <a class="button wide" href="#" onClick={release}>
        {view.status === 'running' ? words.backToLive : words.back}
      </a>
    </>
  )
}

/** Tells those who listen what has changed, and brings a new slide's beginning into sight. */
function useNews(view: PublicView | null, content: PublicWorkshop) {
  const last = useRef<PublicView | null>(null)
  useEffect(() => {
    if (!view)
      return
    const news = whatIsNew(last.current, view, content)
    if (news.length)
      announce(news.join(' '))
    last.current = view
  }, [view])
}

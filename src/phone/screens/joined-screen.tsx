import type { LinkStatus } from '../../live/client/connection.ts'
import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Route } from '../address/address.ts'
import type { PhoneSession } from '../session/session.ts'
import { phoneWords } from '../../language/words.ts'
import { deviceNowMs } from '../../live/client/device-clock.ts'
import { isAnytime } from '../../live/questions/anytime.ts'
import { Frame } from '../parts/frame.tsx'
import { lazy } from '../parts/lazy.tsx'
import { cookieRefused } from '../session/send-answer.ts'
import { useHeldSlide } from '../session/use-held-slide.ts'
import { useStore } from '../state/store.ts'
import { BlankScreen } from './blank-screen.tsx'
import { SlideView } from './slide-view.tsx'
import { WaitingScreen } from './waiting-screen.tsx'

const EndedScreen = lazy(() => import('./ended-screen.tsx').then(chunk => chunk.EndedScreen), 'soon')
const Message = lazy(() => import('../parts/message.tsx').then(chunk => chunk.Message), 'soon')
const PrivacyScreen = lazy(() => import('./privacy-screen.tsx').then(chunk => chunk.PrivacyScreen), 'soon')
const ToolsScreen = lazy(() => import('./tools-screen.tsx').then(chunk => chunk.ToolsScreen), 'soon')
const SlideList = lazy(() => import('./slide-list.tsx').then(chunk => chunk.SlideList), 'soon')

const CookieRefused = lazy(() => import('./cookie-refused.tsx').then(chunk => chunk.CookieRefused), 'maybe')
const WaitingToJoin = lazy(() => import('./waiting-to-join.tsx').then(chunk => chunk.WaitingToJoin), 'maybe')

const words = phoneWords.session

interface JoinedScreenProps {
  session: PhoneSession
  content: PublicWorkshop
  route: Route
  view: PublicView
  link: LinkStatus
}

/** Inside a session: with the room, or for a while somewhere else in the workshop. */
export function JoinedScreen({ session, content, route, view, link }: JoinedScreenProps) {
  const held = useHeldSlide(view.slideId)
  const letIn = useStore(session.letIn)
  const isRefused = useStore(cookieRefused)
  const browsed = route.screen === 'slide' ? route.slideId : held.slideId
  const away = route.screen !== 'main' || held.slideId !== null
  return (
    <Frame
      content={content}
      title={view.title}
      link={view.status === 'ended' ? undefined : link}
      main={{ label: phoneWords.frame.live, icon: 'live' }}
      current={route.screen === 'tools' ? route.screen : away ? 'slides' : 'main'}
      dock={away && !view.blank && <BackToLive view={view} isHeld={held.slideId !== null} release={held.release} />}
    >
      {view.blank && <BlankScreen />}
      {view.message && <Message text={view.message} />}
      {/* Hidden, not removed: what someone has begun to write stays where it is. */}
      <div hidden={view.blank}>
        {isRefused && <CookieRefused />}
        {!letIn && view.status !== 'ended' && <WaitingToJoin view={view} />}
        <Shown session={session} content={content} view={view} route={route} browsed={browsed} letIn={letIn} />
      </div>
    </Frame>
  )
}

interface ShownProps extends Omit<JoinedScreenProps, 'link'> {
  /** The slide that is read by choice; `null` while the phone is where the room is. */
  browsed: string | null
  letIn: boolean
}

function Shown({ session, content, view, route, browsed, letIn }: ShownProps) {
  if (route.screen === 'privacy')
    return <PrivacyScreen content={content} book={session.book} deleteOn={view.deleteOn} />
  if (route.screen === 'slides') {
    const liveId = view.status === 'running' ? view.slideId : null
    return <SlideList content={content} lengthMinutes={view.lengthMinutes} liveId={liveId} records={{}} />
  }
  if (route.screen === 'tools')
    return <ToolsScreen content={content} tool={route.tool} book={session.book} area={session.code} />
  if (browsed === null && view.status === 'waiting')
    return letIn ? <WaitingScreen content={content} view={view} /> : null
  if (browsed === null && view.status === 'ended')
    return <EndedScreen content={content} view={view} book={session.book} />
  const slideId = browsed ?? view.slideId
  const toAsk = content.slides.find(({ activity }) => activity && isAnytime(activity))?.id
  return (
    <>
      <SlideView
        key={slideId}
        slideId={slideId}
        content={content}
        lengthMinutes={view.lengthMinutes}
        context={{ book: session.book, view, serverNow: () => session.clock.at(deviceNowMs()) }}
        browsing={browsed !== null}
      />
      {toAsk && toAsk !== slideId && view.status === 'running' && (
        <p class="row"><a class="button plain" href={`#slide/${toAsk}`}>{words.ask}</a></p>
      )}
    </>
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

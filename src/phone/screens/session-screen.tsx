import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Route } from '../address/address.ts'
import type { PhoneSession } from '../session/session.ts'
import { phoneWords } from '../../language/words.ts'
import { unseal } from '../content/unseal.ts'
import { Frame } from '../parts/frame.tsx'
import { lazy } from '../parts/lazy.tsx'
import { useNews } from '../session/use-news.ts'
import { useStore } from '../state/store.ts'
import { JoinedScreen } from './joined-screen.tsx'

const UnknownCodeScreen = lazy(
  () => import('./unknown-code-screen.tsx').then(chunk => chunk.UnknownCodeScreen),
  'maybe',
)

interface SessionScreenProps {
  session: PhoneSession
  content: PublicWorkshop
  route: Route
}

/** At a session's address: looking for the session, inside it, or told that there is none. */
export function SessionScreen({ session, content, route }: SessionScreenProps) {
  const view = useStore(session.view)
  const link = useStore(session.link)
  const readable = view ? unseal(content, view) : content
  useNews(view, readable)
  const { code, book } = session
  if (link === 'unknown')
    return <UnknownCodeScreen content={content} typed={code} book={book} hasJoined={session.hasJoined()} />
  if (!view) {
    return (
      <Frame content={content} title={content.title} link={link}>
        <p class="loading">{phoneWords.loading.session}</p>
      </Frame>
    )
  }
  return <JoinedScreen session={session} content={readable} route={route} view={view} link={link} />
}

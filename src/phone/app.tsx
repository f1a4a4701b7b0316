import type { PublicWorkshop } from '../live/public-workshop.ts'
import type { Address } from './address/address.ts'
import type { PhoneSession } from './session/session.ts'
import { useEffect, useState } from 'preact/hooks'
import { useRoute } from './address/use-route.ts'
import { applyPalette } from './content/palette.ts'
import { lazy } from './parts/lazy.tsx'
import { LiveRegion } from './parts/live-region.tsx'
import { Loading } from './parts/loading.tsx'
import { SessionScreen } from './screens/session-screen.tsx'

const HomeScreen = lazy(() => import('./screens/home-screen.tsx').then(chunk => chunk.HomeScreen), 'maybe')
const UnknownCodeScreen = lazy(
  () => import('./screens/unknown-code-screen.tsx').then(chunk => chunk.UnknownCodeScreen),
  'maybe',
)
const SoloScreen = lazy(() => import('./screens/solo-screen.tsx').then(chunk => chunk.SoloScreen), 'maybe')

interface AppProps {
  address: Address
  /** The session at this address, already being joined. */
  session: PhoneSession | null
  loadContent: () => Promise<PublicWorkshop>
}

/** The whole page: which screen it is depends on the address alone. */
export function App({ address, session, loadContent }: AppProps) {
  const [content, setContent] = useState<PublicWorkshop | null>(null)
  useEffect(() => {
    const load = async () => {
      const loaded = await loadContent()
      applyPalette(loaded.institution.colours, document.documentElement)
      document.title = loaded.title
      setContent(loaded)
    }
    void load()
    // While someone edits the content.
    import.meta.hot?.on('workshop:content', load)
  }, [])
  return (
    <>
      <LiveRegion />
      {content ? <Screen address={address} session={session} content={content} /> : <main><Loading /></main>}
    </>
  )
}

interface ScreenProps extends Omit<AppProps, 'loadContent'> {
  content: PublicWorkshop
}

function Screen({ address, session, content }: ScreenProps) {
  const route = useRoute()
  if (session)
    return <SessionScreen session={session} content={content} route={route} />
  if (address.kind === 'mistyped')
    return <UnknownCodeScreen content={content} typed={address.typed} />
  if (address.kind === 'home' && route.screen === 'main')
    return <HomeScreen content={content} />
  return <SoloScreen content={content} route={route} hasHome={address.kind === 'home'} />
}

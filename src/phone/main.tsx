import { render } from 'preact'
import { readPlace } from './address/address.ts'
import { App } from './app.tsx'
import { loadContent } from './content/load.ts'
import { fetchLazyPartsLater } from './parts/lazy.tsx'
import { joinSession } from './session/session.ts'
import './styles/page.css'

const live = document.querySelector<HTMLMetaElement>('meta[name=live-server]')?.content !== 'no'
const place = readPlace(location.pathname, live)
// The stream is opened at once, not after the content has come.
const session = place.kind === 'session' ? joinSession(place.code) : null
if (session)
  fetchLazyPartsLater()
const root = document.querySelector('#app')!
root.textContent = ''
render(<App place={place} session={session} loadContent={loadContent} />, root)

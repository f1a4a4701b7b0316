import { render } from 'preact'
import { readAddress } from './address/address.ts'
import { App } from './app.tsx'
import { loadContent } from './content/load.ts'
import { fetchLazyPartsLater } from './parts/lazy.tsx'
import { joinSession } from './session/session.ts'
import 'virtual:look.css'
import './styles/page.css'

const live = document.querySelector<HTMLMetaElement>('meta[name=live-server]')?.content !== 'no'
const address = readAddress(location.pathname, live)
// The stream is opened at once, not after the content has come.
const session = address.kind === 'session' ? joinSession(address.code) : null
if (session)
  fetchLazyPartsLater()
const root = document.querySelector('#app')!
root.textContent = ''
render(<App address={address} session={session} loadContent={() => loadContent(session ? 'room' : 'alone')} />, root)

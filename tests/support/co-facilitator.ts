import type { newSession } from './live-server.ts'
import { sendJson } from './live-server.ts'

type Session = Awaited<ReturnType<typeof newSession>>

/** Asks someone to present a session, as its page does, and gives the path of their link. */
export async function inviteCoFacilitator(url: string, { code, cookie }: Session, name: string): Promise<string> {
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams({ name })
  await fetch(`${url}/present/sessions/${code}/co-facilitators`, { method: 'POST', headers, body, redirect: 'manual' })
  const page = await (await fetch(`${url}/present/sessions/${code}`, { headers: { cookie } })).text()
  const link = [...page.matchAll(/value="[^"]*(\/present\/with\/[^"]+)"/g)].at(-1)?.[1]
  if (!link)
    throw new Error(`No link for ${name} on the session's page.`)
  return link
}

/** Opens such a link and accepts; gives the cookie header of the browser that did, or `null` where it was refused. */
export async function acceptInvitation(url: string, link: string): Promise<string | null> {
  const response = await fetch(url + link, { method: 'POST', redirect: 'manual' })
  const cookies = response.headers.getSetCookie().map(cookie => cookie.split(';')[0])
  return response.status === 303 ? cookies.join('; ') : null
}

/** Sends a command of whoever has this cookie. */
export function commandAs(url: string, code: string, cookie: string, command: object) {
  return sendJson(url, 'POST', `/api/sessions/${code}/commands`, command, cookie)
}

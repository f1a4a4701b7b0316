import { renderUnicodeCompact } from 'uqr'

/** The addresses and the key that the terminal shows. */
export interface Welcome {
  /** The address on this computer. */
  url: string
  key: string
  phoneOrigin: string
}

/** What the terminal says once the server is ready: where to present, what phones open, what to print. */
export function welcomeText({ url, key, phoneOrigin }: Welcome): string {
  return `
  The workshop is ready.

  Present    ${url}/present?key=${key}
             Keep this link to yourself: it contains the key (${key}).
  Phones     ${phoneOrigin}
             ${reach(phoneOrigin)} Each session adds its code.
  Handouts   ${url}/handouts/

${indent(renderUnicodeCompact(phoneOrigin, { border: 1 }))}

  Stop with Ctrl-C. Answers are kept, and sessions carry on at the next start.
`
}

function reach(origin: string): string {
  const { hostname } = new URL(origin)
  const onlyHere = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
  return onlyHere
    ? 'Only this computer can open that: join a network and start without HOST.'
    : 'They need to be on the same network as this computer, usually the Wi-Fi.'
}

function indent(text: string): string {
  return text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')
}

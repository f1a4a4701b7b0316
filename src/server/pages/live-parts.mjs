// Keeps the parts of a page that are marked `data-live` as they are on the server, without a reload: asks for the page
// again every few seconds while someone looks at it. Without this script the page says the same once it is reloaded.
const everyMs = 2_000

setInterval(() => void (document.visibilityState === 'visible' && renew().catch(() => {})), everyMs)

async function renew() {
  const response = await fetch(location.href, { cache: 'no-store' })
  if (!response.ok)
    return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  const parts = [...document.querySelectorAll('[data-live]')].map(part => [part, fresh.getElementById(part.id)])
  // The session has begun, or someone has signed out: the whole page is another.
  if (parts.some(([, now]) => now === null))
    return location.reload()
  for (const [part, now] of parts) {
    if (part.className !== now.className)
      part.className = now.className
    if (part.innerHTML !== now.innerHTML)
      part.innerHTML = now.innerHTML
  }
}

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { createServer, request as forward } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { builtRoots, shippedWorkshop } from '../support/builds.ts'
import { newSession, startServer } from '../support/live-server.ts'
import { violations } from '../support/page-look.ts'

/** In front of this server: no cookie comes through, as in a browser that blocks them. */
async function withoutCookies(url: string): Promise<{ server: Server, url: string }> {
  const target = new URL(url)
  const server = createServer((request, response) => {
    const options = { host: target.hostname, port: target.port, path: request.url, method: request.method }
    const passed = forward({ ...options, headers: request.headers }, (answer) => {
      const { 'set-cookie': _, ...headers } = answer.headers
      response.writeHead(answer.statusCode ?? 500, headers)
      answer.pipe(response)
    })
    response.on('close', () => passed.destroy())
    passed.on('error', () => response.destroy())
    request.pipe(passed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

it('says that the browser blocks cookies, and keeps the answer', async () => {
  const live = await startServer({ workshop: await shippedWorkshop(), staticRoots: builtRoots })
  const proxy = await withoutCookies(live.url)
  const browser = await launchBrowser()
  onTestFinished(async () => {
    await browser.close()
    proxy.server.closeAllConnections()
    proxy.server.close()
    await live.close()
  })
  const session = await newSession(live)
  await session.go('feelings')
  const { page } = await openPage(browser, { viewport: { width: 360, height: 740 } })
  await page.goto(`${proxy.url}/${session.code}`)
  await page.locator('.option').first().click()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('heading', { name: 'Your answers can’t be sent yet' }).waitFor()
  await page.getByText('Saved on this phone.').waitFor()
  expect(await violations(page)).toEqual([])
})

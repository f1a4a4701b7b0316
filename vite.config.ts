import { resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'vite'

/** Vite's settings for the deck. Slidev adds its own, and the plugins of setup/vite-plugins.ts. */
export default defineConfig(async () => ({
  // Set by scripts/dev.ts. Imported only then: a build needs no server.
  plugins: process.env.WORKSHOP_LIVE ? [await mountLive()] : [],
  // Slidev's deck is opened on two machines, not on phones: no need to support old browsers.
  build: { target: 'es2022' },
}))

/** Vite would bundle what a settings file imports by name, and take its JSX for React's; Node runs it as it is. */
async function mountLive() {
  const load = (file: string) => import(pathToFileURL(resolve(file)).href)
  await load('src/jsx-loader.ts')
  const dev = (await load('src/build/dev/mount-live.ts')) as typeof import('./src/build/dev/mount-live.ts')
  return dev.mountLive(process.cwd())
}

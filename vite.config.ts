import process from 'node:process'
import { defineConfig } from 'vite'

/** Vite's settings for the deck. Slidev adds its own, and the plugins of setup/vite-plugins.ts. */
export default defineConfig(async () => ({
  // Set by scripts/dev.ts. Imported only then: a build needs no server.
  plugins: process.env.WORKSHOP_LIVE ? [(await import('./src/build/dev/mount-live.ts')).mountLive(process.cwd())] : [],
  // Slidev's deck is opened on two machines, not on phones: no need to support old browsers.
  build: { target: 'es2022' },
}))

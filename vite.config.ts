import { defineConfig } from 'vite'

/** Vite's settings for the deck. Slidev adds its own, and the plugins of setup/vite-plugins.ts. */
export default defineConfig({
  build: {
    // Slidev's deck is opened on two machines, not on phones: no need to support old browsers.
    target: 'es2022',
  },
})

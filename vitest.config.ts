import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const support = (file: string) => fileURLToPath(new URL(`tests/deck/support/${file}`, import.meta.url))

export default defineConfig({
  plugins: [vue()],
  // Slidev's client runs only inside Slidev: the tags meet a small stand-in, and a workshop of the tests.
  resolve: { alias: { '@slidev/client': support('slidev-client.ts'), 'virtual:workshop': support('workshop.ts') } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores: the browser tests share one machine with the servers they start.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

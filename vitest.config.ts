import type { Plugin } from 'vite'
import type { LanguageTag } from './src/language/tags.ts'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { oneLanguage } from './src/language/one-language.ts'

const support = (file: string) => fileURLToPath(new URL(`tests/deck/support/${file}`, import.meta.url))

/** Tests that open pages: they need the builds, a browser and more patience. */
const browserTests = ['tests/e2e/**/*.test.ts', 'tests/**/*.browser.test.ts']
/** Tests of what the kit says in German: they are run in it. */
const germanTests = 'tests/language/german/*.test.ts'

/** The language of a project's tests. Vitest may keep what it has transformed: each language for itself. */
function speaking(language: LanguageTag): Plugin[] {
  const cacheKey: Plugin = {
    name: 'language-in-cache-key',
    configureVitest: ({ defineCacheKeyGenerator }) => defineCacheKeyGenerator(() => language),
  }
  return [oneLanguage(language), cacheKey]
}

export default defineConfig({
  plugins: [vue()],
  // Slidev's client runs only inside Slidev: the tags meet a small stand-in, and a workshop of the tests.
  resolve: {
    alias: [
      { find: /^@slidev\/client\/(?:internals|composables|logic)\/.*/, replacement: support('slidev-part.ts') },
      { find: '#slidev/global-layers', replacement: support('slidev-part.ts') },
      { find: '@slidev/client', replacement: support('slidev-client.ts') },
      { find: 'virtual:workshop', replacement: support('workshop.ts') },
    ],
  },
  test: {
    // Two cores: the browser tests share one machine with the servers they start.
    maxWorkers: 2,
    hookTimeout: 120_000,
    // How long `expect.poll` waits: less than the test itself, so that a failure says what it waited for.
    expect: { poll: { timeout: 25_000 } },
    // The tests speak English, whatever workshop.yaml has chosen, but those that are about German.
    projects: [
      {
        extends: true,
        plugins: speaking('en-GB'),
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: [...browserTests, germanTests],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        plugins: speaking('de-DE'),
        test: { name: 'german', include: [germanTests], exclude: browserTests, testTimeout: 60_000 },
      },
      {
        extends: true,
        plugins: speaking('en-GB'),
        test: {
          name: 'browser',
          include: browserTests,
          globalSetup: 'tests/support/fresh-builds.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
})

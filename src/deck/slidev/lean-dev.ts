import type { Plugin } from 'vite'

/** What only Slidev's code editor, camera recorder and export page use: none of them is part of this kit. */
const unused = /> (?:typescript|@typescript\/ata|recordrtc|@fix-webm-duration\/fix|pptxgenjs)$/

/** What Slidev leaves in many small files, each a request before the deck is seen: Vite may bundle these. */
const inManyFiles = [
  '@slidev/rough-notation',
  '@unhead/vue',
  '@vueuse/core',
  '@vueuse/math',
  '@vueuse/motion',
  '@vueuse/shared',
  'drauu',
  'floating-vue',
  'fuse.js',
]

/** Bundles in dev what the first sight of the deck needs, and nothing it never shows: see `npm run bench -- dev`. */
export function leanDev(): Plugin {
  return {
    name: 'lean-dev',
    apply: 'serve',
    // After Slidev's own settings.
    enforce: 'post',
    config({ optimizeDeps: { include = [], exclude = [] } = {} }) {
      include.splice(0, include.length, ...include.filter(name => !unused.test(name)), '@slidev/parser > yaml')
      exclude.splice(0, exclude.length, ...exclude.filter(name => !inManyFiles.includes(name)))
    },
  }
}

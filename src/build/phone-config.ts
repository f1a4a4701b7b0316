import type { Plugin, UserConfig } from 'vite'
import { oneLanguage } from '../language/one-language.ts'
import { phonePageWords } from '../language/words.ts'
import { phoneCss } from '../look/css.ts'
import { faviconAddress } from '../look/favicon.ts'
import { neutralColours } from '../look/tokens.ts'

/**
 * The phone page has a build of its own, and Preact instead of the deck's Vue: a page that says "hello" took
 * 20.8 kB (brotli) of the budget of 30 kB with Vue's runtime. What a phone loads first is one page with its
 * styles inside, one script, `/content.json` and the event stream; all else are lazy chunks.
 */
export const phoneConfig = {
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [oneLanguage(), words(), look(), plainImports(), inlineStyles()],
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rolldownOptions: {
      // All that is not lazy in one file: the bundler would rather share the parts in files of their own, one request
      // each.
      output: {
        codeSplitting: { groups: [{ name: firstChunk, debugName: 'first', includeDependenciesRecursively: false }] },
      },
      // The shared folders only define things. Without this, the schemas' library would come along with every helper
      // beside a schema.
      treeshake: { moduleSideEffects: id => !/src\/(?:language|look|workshop|live)\/|node_modules\/zod\//.test(id) },
    },
  },
} satisfies UserConfig

/** The look's custom properties as `virtual:look.css`, and the icon: the phone's own files name no colour. */
function look(): Plugin {
  const id = 'virtual:look.css'
  return {
    name: 'look',
    resolveId: source => (source === id ? `\0${id}` : null),
    load: source => (source === `\0${id}` ? phoneCss() : null),
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'icon', href: faviconAddress(neutralColours.primary) }, injectTo: 'head' },
    ],
  }
}

/** Fills in what the page itself says, from the language room: `{{ title }}`. */
function words(): Plugin {
  const filled = (html: string) =>
    Object.entries(phonePageWords).reduce((page, [name, text]) => page.replaceAll(`{{ ${name} }}`, () => text), html)
  return { name: 'words', transformIndexHtml: { order: 'pre', handler: filled } }
}

/** Puts the built style sheet into the page itself: one request less before anything can be seen. */
function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset')
        return
      for (const [name, file] of Object.entries(bundle)) {
        const link = new RegExp(`\\s*<link rel="stylesheet"[^>]*${name}">`)
        if (file.type !== 'asset' || !name.endsWith('.css') || !link.test(String(page.source)))
          continue
        // A function: in a replacement text, "$" would have a meaning.
        page.source = String(page.source).replace(link, () => `\n<style>${String(file.source).trim()}</style>`)
        delete bundle[name]
      }
    },
  }
}

/** Vite wraps each lazy import in a helper of 3 kB that preloads its styles; ours have none of their own. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: id => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = load => load()' : null),
  }
}

/** All words come through one switch of languages, which the page itself imports: only their name tells lazy ones. */
const lazyWords = /\/phone-(?:exercise|later|results|tools)(?:-\w+)?\.ts$/

interface Graph {
  getModuleInfo: (id: string) => { isEntry: boolean, importers: string[] } | null
}

/** The entry's chunk, for whatever it reaches without a lazy import. */
function firstChunk(id: string, graph: Graph): string | null {
  return isFirst(id, graph) ? 'phone' : null
}

function isFirst(id: string, graph: Graph, seen = new Set<string>()): boolean {
  const module = graph.getModuleInfo(id)
  if (!module || seen.has(id) || lazyWords.test(id))
    return false
  seen.add(id)
  return module.isEntry || module.importers.some(importer => isFirst(importer, graph, seen))
}

import type { Plugin } from 'vite'

/**
 * Slidev puts each slide's frontmatter as it was written into the build, for its editor, which a build does not
 * have. There it would give away to whoever opens the deck what is kept for a question's reveal.
 */
export function dropRawFrontmatter(): Plugin {
  return {
    name: 'drop-raw-frontmatter',
    apply: 'build',
    transform: (code, id) =>
      /\.frontmatter$/.test(id)
        ? { code: code.replace(/"frontmatterRaw":"(?:[^"\\]|\\.)*"/, '"frontmatterRaw":""'), map: null }
        : null,
  }
}

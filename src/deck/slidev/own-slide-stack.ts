import type { Plugin } from 'vite'
import { join } from 'node:path'

/**
 * Lets our SlideStack draw the slides in place of Slidev's SlidesShow, on each of its pages. Slidev's goes through all
 * slides at each change, reads their styles for its transitions, and mounts all of them in one go.
 */
export function ownSlideStack(root: string): Plugin {
  return {
    name: 'own-slide-stack',
    enforce: 'pre',
    resolveId: source => (source.endsWith('/SlidesShow.vue') ? join(root, 'components/SlideStack.vue') : null),
  }
}

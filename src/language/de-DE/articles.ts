import type { withArticle as English } from '../en-GB/articles.ts'

/** The noun alone: a German article needs its gender, which nobody has told. The author writes it before it. */
export const withArticle: typeof English = noun => noun

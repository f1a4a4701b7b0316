import type { Workshop } from '../../workshop/model/workshop.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'

/** A page for whatever did not work out: what is the case, and what to do. */
export function calmPage(
  workshop: Workshop,
  { title, text, remedy }: { title: string, text: string, remedy?: string },
): string {
  return layout(
    workshop,
    title,
    html`<section class="sheet narrow"><h1>${title}</h1><p>${text}</p>${remedy ? html`<p>${remedy}</p>` : null}<p><a href="/">To the first page</a></p></section>`,
  )
}

import type { Workshop } from '../../workshop/model/workshop.ts'
import { deskWords as words } from '../../language/words.ts'
import { renderPage } from './layout.tsx'

/** A page for whatever did not work out: what is the case, and what to do. */
export function messagePage(
  workshop: Workshop,
  { title, text, remedy }: { title: string, text: string, remedy?: string },
): string {
  const content = (
    <section class="sheet narrow">
      <h1>{title}</h1>
      <p>{text}</p>
      {remedy && <p>{remedy}</p>}
      <p><a href="/">{words.toFirstPage}</a></p>
    </section>
  )
  return renderPage(workshop, { title, content })
}

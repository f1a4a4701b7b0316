import type { SheetPart } from './sheet-part.ts'
import { addStyles } from '../../parts/add-styles.ts'
import styles from '../../styles/print-sheet.css?inline'

addStyles(styles)

interface PrintSheetProps {
  title: string
  parts: readonly SheetPart[]
}

/** What is on paper instead of the tool, when the page is printed; it cannot be seen or heard before. */
export function PrintSheet({ title, parts }: PrintSheetProps) {
  if (parts.length === 0)
    return null
  return (
    <article class="print-sheet">
      <h2>{title}</h2>
      {parts.map((part, no) => (
        <section key={no}>
          <h3>{part.title}</h3>
          {part.lines.map((line, no) => <p key={no}>{line}</p>)}
        </section>
      ))}
    </article>
  )
}

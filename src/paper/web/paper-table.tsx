import type { TypesetBlock, TypesetCell } from '../typeset/typeset-blocks.ts'
import { paperWords } from '../../language/words.ts'
import { inlineText } from '../../workshop/markdown/inline.ts'
import { Inlines } from './paper-inlines.tsx'

type Table = Extract<TypesetBlock, { kind: 'table' }>

/** Stacks its rows on a narrow screen. The roles are said aloud because CSS that stacks a table takes them away. */
export function PaperTable({ table, typing }: { table: Table, typing: boolean }) {
  const names = table.head.map(cell => inlineText(cell).trim())
  return (
    <table role="table" class={classesOf(table)}>
      <ColumnWidths widths={table.widths} />
      <thead role="rowgroup">
        <tr role="row">
          {table.head.map(cell => <th role="columnheader" scope="col"><Inlines nodes={cell} /></th>)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.map(row => <Row cells={row} names={names} typing={typing} />)}
      </tbody>
    </table>
  )
}

function classesOf({ head, rows, roomy }: Table): string | undefined {
  // Boxes to write into, such as those for a code, stay side by side.
  const isGrid = rows.flat().every(cell => cell.kind === 'write' || cell.children.length === 0)
  const classes = [roomy && 'roomy', head.length > 2 && !isGrid && 'stacks', head.length > 5 && 'wide']
  return classes.filter(Boolean).join(' ') || undefined
}

/** The same shares as on paper: without them a browser gives a long column as little as a short one. */
function ColumnWidths({ widths }: { widths: number[] }) {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const percent = (width: number) => Math.round((width / total) * 1000) / 10
  return <colgroup>{widths.map(width => <col style={`width:${percent(width)}%`} />)}</colgroup>
}

function Row({ cells, names, typing }: { cells: TypesetCell[], names: string[], typing: boolean }) {
  const [first] = cells
  const rowName = first?.kind === 'text' ? inlineText(first.children).trim() : ''
  return (
    <tr role="row">
      {cells.map((cell, column) => {
        // Said before the cell where the columns are stacked.
        const name = (column > 0 && names[column]) || undefined
        if (cell.kind === 'text')
          return <td role="cell" data-name={name}><Inlines nodes={cell.children} /></td>
        const label = [rowName, names[column]].filter(Boolean).join(', ') || paperWords.writeHere
        return (
          <td role="cell" class="write" data-name={name}>
            {typing && <textarea id={cell.id} rows={2} aria-label={label} />}
          </td>
        )
      })}
    </tr>
  )
}

import type { TypesetInline } from '../typeset/typeset-blocks.ts'
import { wholeWords } from '../../workshop/markdown/whole-words.ts'

/** Words with their marks and links; a link's address stands beside it where the page is printed. */
export function Inlines({ nodes }: { nodes: TypesetInline[] }) {
  return <>{nodes.map(node => <InlineNode node={node} />)}</>
}

function InlineNode({ node }: { node: TypesetInline }) {
  switch (node.kind) {
    case 'text':
      return (
        <>{wholeWords(node.text).map(({ text, whole }) => (whole ? <span class="whole-word">{text}</span> : text))}</>
      )
    case 'break':
      return <br />
    case 'link':
      return (
        <>
          <a href={node.href}><Inlines nodes={node.children} /></a>
          {node.printed !== null && <span class="printed">{` (${node.printed})`}</span>}
        </>
      )
    default:
      return <node.kind><Inlines nodes={node.children} /></node.kind>
  }
}

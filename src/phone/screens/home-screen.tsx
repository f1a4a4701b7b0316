import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { phoneLaterWords, phoneWords } from '../../language/words.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'
import { soloBook } from '../state/solo-book.ts'
import { ToolsScreen } from './tools-screen.tsx'

const words = phoneLaterWords.home

/** For whoever comes without a code in the address: a place for one, and something to do without. */
export function HomeScreen({ content }: { content: PublicWorkshop }) {
  return (
    <Frame content={content} title={content.title} main={{ label: phoneWords.frame.join, icon: 'home' }} current="main">
      <ToolsScreen content={content} tool={null} book={soloBook} area="solo">
        <section class="card">
          <h2>{words.title}</h2>
          <p>{words.whereTheCodeIs}</p>
          <CodeForm typed="" />
        </section>
      </ToolsScreen>
    </Frame>
  )
}

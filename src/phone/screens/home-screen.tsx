import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { phoneLaterWords, phoneWords } from '../../language/words.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'

const words = phoneLaterWords.home

/** For whoever comes without a code in the address. */
export function HomeScreen({ content }: { content: PublicWorkshop }) {
  return (
    <Frame content={content} title={content.title} main={{ label: phoneWords.frame.join, icon: 'home' }} current="main">
      <section class="card">
        <h2>{words.title}</h2>
        <p>{words.whereTheCodeIs}</p>
        <CodeForm typed="" />
      </section>
      <section class="card">
        <h2>{words.aloneTitle}</h2>
        <p>{words.alone}</p>
        <a class="button plain wide" href="#slides">
          {words.startAlone}
        </a>
      </section>
    </Frame>
  )
}

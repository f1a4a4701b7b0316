import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { phoneLaterWords, phoneWords } from '../../language/words.ts'
import { readCode } from '../address/code.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'

const words = phoneLaterWords.home

/** For whoever comes without a code in the address. */
export function HomePage({ content }: { content: PublicWorkshop }) {
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

/** An address with a code that no session has. */
export function UnknownCode({ content, typed }: { content: PublicWorkshop, typed: string }) {
  const reading = readCode(typed)
  return (
    <Frame content={content} title={content.title}>
      <section class="card">
        <h2>{phoneLaterWords.unknownCode.title}</h2>
        <p>{reading.ok ? phoneLaterWords.unknownCode.maybeEnded(reading.code) : reading.sentence}</p>
        <CodeForm typed={reading.ok ? reading.code : ''} />
      </section>
      <p class="links">
        <a href="./#slides">{phoneLaterWords.unknownCode.alone}</a>
      </p>
    </Frame>
  )
}

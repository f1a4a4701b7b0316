import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { phoneLaterWords } from '../../language/words.ts'
import { readCode } from '../address/code.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'

const words = phoneLaterWords.unknownCode

/** For an address with a code that no session has. */
export function UnknownCodeScreen({ content, typed }: { content: PublicWorkshop, typed: string }) {
  const reading = readCode(typed)
  return (
    <Frame content={content} title={content.title}>
      <section class="card">
        <h2>{words.title}</h2>
        <p>{reading.ok ? words.maybeEnded(reading.code) : reading.sentence}</p>
        <CodeForm typed={reading.ok ? reading.code : ''} />
      </section>
      <p class="links">
        <a href="./#slides">{words.alone}</a>
      </p>
    </Frame>
  )
}

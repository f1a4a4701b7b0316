import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { readCode } from '../address/code.ts'
import { CodeForm } from '../parts/code-form.tsx'
import { Frame } from '../parts/frame.tsx'

/** For whoever comes without a code in the address. */
export function HomePage({ content }: { content: PublicWorkshop }) {
  return (
    <Frame content={content} title={content.title} main={{ label: 'Join', icon: 'home' }} current="main">
      <section class="card">
        <h2>Join a session</h2>
        <p>The code is on the screen in your room. You need no account, and nobody asks your name.</p>
        <CodeForm typed="" />
      </section>
      <section class="card">
        <h2>Use it on your own</h2>
        <p>Read every slide, answer for yourself and do the timed exercise alone. Nothing is sent.</p>
        <a class="button plain wide" href="#slides">
          Start on my own
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
        <h2>No session has this code.</h2>
        <p>
          {reading.ok
            ? `“${reading.code}” may have ended some time ago, or one character may differ. Please look at the screen again.`
            : reading.sentence}
        </p>
        <CodeForm typed={reading.ok ? reading.code : ''} />
      </section>
      <p class="links">
        <a href="./#slides">Use the workshop on your own</a>
      </p>
    </Frame>
  )
}

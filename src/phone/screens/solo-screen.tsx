import type { PublicSlide, PublicWorkshop } from '../../live/public-workshop.ts'
import type { Route } from '../address/address.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { useEffect } from 'preact/hooks'
import { phoneLaterWords, phoneWords } from '../../language/words.ts'
import { titleFor } from '../content/title-for.ts'
import { addStyles } from '../parts/add-styles.ts'
import { Frame } from '../parts/frame.tsx'
import { lastSlide, soloBook } from '../state/solo-book.ts'
import { useStore } from '../state/store.ts'
import styles from '../styles/solo.css?inline'
import { PrivacyScreen } from './privacy-screen.tsx'
import { SlideList } from './slide-list.tsx'
import { SlideView } from './slide-view.tsx'
import { ToolsScreen } from './tools-screen.tsx'

addStyles(styles)

const words = phoneLaterWords.solo

interface SoloScreenProps {
  content: PublicWorkshop
  route: Route
  /** There is a page that asks for a code to go back to. */
  hasHome: boolean
}

const context: ActivityContext = {
  book: soloBook,
  view: null,
  serverNow: () => Date.now(),
}

/** The workshop for one person: slides, answers that stay here, the exercise with a timer of its own, the tools. */
export function SoloScreen({ content, route, hasHome }: SoloScreenProps) {
  const showsTools = route.screen === 'tools' || route.screen === 'main'
  return (
    <Frame
      content={content}
      title={content.title}
      main={hasHome ? { label: phoneWords.frame.join, icon: 'home' } : undefined}
      current={showsTools ? 'tools' : 'slides'}
      dock={route.screen === 'slide' && <Onwards slides={content.slides} slideId={route.slideId} />}
    >
      {route.screen === 'privacy' && <PrivacyScreen content={content} book={soloBook} deleteOn={null} />}
      {route.screen === 'slide' && (
        <SlideView
          key={route.slideId}
          slideId={route.slideId}
          content={content}
          lengthMinutes={null}
          context={context}
          browsing={false}
        />
      )}
      {showsTools && (
        <ToolsScreen
          content={content}
          tool={route.screen === 'tools' ? route.tool : null}
          book={soloBook}
          area="solo"
        />
      )}
      {route.screen === 'slides' && <SoloStart content={content} />}
    </Frame>
  )
}

function SoloStart({ content }: { content: PublicWorkshop }) {
  const begun = content.slides.find(({ id }) => id === lastSlide.get())
  const first = content.slides[0]
  return (
    <>
      <section class="hero">
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        {begun && <p><a class="button wide" href={`#slide/${begun.id}`}>{words.carryOn(titleOf(begun))}</a></p>}
        {first && (
          <p>
            <a class={begun ? 'button plain wide' : 'button wide'} href={`#slide/${first.id}`}>
              {begun ? words.fromTheStart : words.begin}
            </a>
          </p>
        )}
      </section>
      <SlideList content={content} lengthMinutes={null} liveId={null} records={soloBook.records.get()} />
    </>
  )
}

/** Where one is, and the ways on and back: always in reach of the thumb. */
function Onwards({ slides, slideId }: { slides: PublicSlide[], slideId: string }) {
  const records = useStore(soloBook.records)
  useEffect(() => lastSlide.set(slideId), [slideId])
  const index = slides.findIndex(({ id }) => id === slideId)
  const before = slides[index - 1]
  const after = slides[index + 1]
  const asks = slides[index]?.activity
  // Answering comes first; passing is an answer.
  const isNextPlain = asks && asks.kind !== 'exercise' && !records[asks.id]
  return (
    <>
      <p class="solo-progress">
        <progress max={slides.length} value={index + 1} aria-hidden="true" />
        <span>{words.place(index + 1, slides.length)}</span>
      </p>
      <p class="solo-onwards">
        {before && <a class="button plain" href={`#slide/${before.id}`} rel="prev">{words.back}</a>}
        {after
          ? (
              <a class={isNextPlain ? 'button plain' : 'button'} href={`#slide/${after.id}`} rel="next">
                {words.next}
                <span class="unseen">{`: ${titleOf(after)}`}</span>
              </a>
            )
          : <a class="button" href="#tools">{words.toTools}</a>}
      </p>
    </>
  )
}

function titleOf(slide: PublicSlide): string {
  return titleFor(slide, soloBook.records.get())
}

import type { PublicWorkshop } from '../../live/public-workshop.ts'
import type { Route } from '../address/address.ts'
import type { ActivityContext } from '../state/activity-context.ts'
import { phoneLaterWords, phoneWords } from '../../language/words.ts'
import { Frame } from '../parts/frame.tsx'
import { soloBook } from '../state/solo-book.ts'
import { PrivacyScreen } from './privacy-screen.tsx'
import { SlideList } from './slide-list.tsx'
import { SlideView } from './slide-view.tsx'
import { ToolsScreen } from './tools-screen.tsx'

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

/** The workshop for one person: every slide, answers that stay here, the exercise with a timer of its own. */
export function SoloScreen({ content, route, hasHome }: SoloScreenProps) {
  const showsTools = route.screen === 'tools' || route.screen === 'main'
  return (
    <Frame
      content={content}
      title={content.title}
      main={hasHome ? { label: phoneWords.frame.join, icon: 'home' } : undefined}
      current={showsTools ? 'tools' : 'slides'}
    >
      {route.screen === 'privacy' && <PrivacyScreen content={content} book={context.book} deleteOn={null} />}
      {route.screen === 'slide' && (
        <SlideView
          key={route.slideId}
          slideId={route.slideId}
          content={content}
          lengthMinutes={null}
          context={context}
          browsing
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
  return (
    <>
      <section class="hero">
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        <p>
          <a class="button wide" href={`#slide/${content.slides[0]?.id ?? ''}`}>
            {words.begin}
          </a>
        </p>
      </section>
      <SlideList content={content} lengthMinutes={null} liveId={null} records={soloBook.records.get()} />
    </>
  )
}

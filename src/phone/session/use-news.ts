import type { PublicView } from '../../live/protocol/view.ts'
import type { PublicWorkshop } from '../../live/public-workshop.ts'
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../parts/announce.ts'
import { whatIsNew } from './news.ts'

/** Tells those who listen what has changed with each snapshot. */
export function useNews(view: PublicView | null, content: PublicWorkshop): void {
  const last = useRef<PublicView | null>(null)
  useEffect(() => {
    if (!view)
      return
    const news = whatIsNew(last.current, view, content)
    if (news.length)
      announce(news.join(' '))
    last.current = view
  }, [view])
}

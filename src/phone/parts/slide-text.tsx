import { useEffect, useRef } from 'preact/hooks'

/** A slide's text, written by the workshop's authors and made into safe HTML when the content was built. */
export function SlideText({ html, language }: { html: string, language: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Leaving this page by a link would leave the session.
    for (const link of box.current?.querySelectorAll<HTMLAnchorElement>('a[href^=http]') ?? []) {
      link.target = '_blank'
      link.rel = 'noopener'
    }
  }, [html])
  return <div class="text" lang={language} ref={box} dangerouslySetInnerHTML={{ __html: html }} />
}

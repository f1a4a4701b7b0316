/** Moves the page until this can be read from its top, unless it can already, or someone is busy elsewhere. */
export function bringIntoView(element: Element): void {
  const { top } = element.getBoundingClientRect()
  const isInView = top >= 0 && top < innerHeight * 0.6
  if (isInView || !element.checkVisibility() || isBusy())
    return
  const isCalm = matchMedia('(prefers-reduced-motion: no-preference)').matches
  element.scrollIntoView({ block: 'start', behavior: isCalm ? 'smooth' : 'instant' })
}

/** Someone types, or has opened what lies over the page: nothing may move under their hands. */
function isBusy(): boolean {
  const typedInto = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])'
  return document.activeElement?.matches(typedInto) === true || document.querySelector('dialog[open]') !== null
}

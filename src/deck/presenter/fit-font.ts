/** Sizes in px, the largest first. Below the last one a note scrolls rather than being too small to read. */
const sizes = [24, 22, 21, 20, 19, 18, 17, 16, 15, 14]

/** Gives an element the largest font in which all of it can be seen without scrolling. */
export function fitFont(element: HTMLElement): void {
  for (const size of sizes) {
    element.style.fontSize = `${size}px`
    if (element.scrollHeight <= element.clientHeight)
      return
  }
}

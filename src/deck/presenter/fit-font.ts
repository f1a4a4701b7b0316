/** Sizes in px, the largest first. Below the last one a note scrolls rather than being too small to read. */
const sizes = [24, 22, 21, 20, 19, 18, 17, 16, 15, 14]

/** Gives an element the largest font in which all of it can be seen without scrolling. */
export function fitFont(element: HTMLElement): void {
  // Each try lays the note out anew, so half of what is left is ruled out by one.
  let [first, last] = [0, sizes.length - 1]
  while (first < last) {
    const middle = Math.floor((first + last) / 2)
    if (fits(element, sizes[middle]!))
      last = middle
    else
      first = middle + 1
  }
  element.style.fontSize = `${sizes[first]}px`
}

function fits(element: HTMLElement, size: number): boolean {
  element.style.fontSize = `${size}px`
  return element.scrollHeight <= element.clientHeight
}

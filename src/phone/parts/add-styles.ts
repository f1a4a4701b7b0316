/**
 * Adds the styles of a part that came later to those of the page. As rules, in one that always holds: a `style` element
 * would be text that the server's content policy has not named.
 */
export function addStyles(css: string): void {
  const [sheet] = document.styleSheets
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length)
}

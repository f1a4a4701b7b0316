/** So long, in ms, a browser may take to fetch what it is to save. */
const keptForMs = 60_000

/** Has the browser save a text as a file, which is made here and comes from nowhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptForMs)
}

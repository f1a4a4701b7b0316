// Shows the buttons that copy a field, and makes them work. Without this script the field is there to select.
for (const button of document.querySelectorAll('button[data-copies]')) {
  button.hidden = false
  button.addEventListener('click', () => void copy(button))
}

async function copy(button) {
  const isCopied = await toClipboard(document.getElementById(button.dataset.copies))
  if (isCopied)
    button.focus()
  document.getElementById(button.dataset.tells).textContent = isCopied ? button.dataset.copied : button.dataset.selected
}

// A page that came over plain http from another computer has no clipboard of its own. The older way copies what is
// selected, and where that is refused too, the field stays selected for the keyboard.
async function toClipboard(field) {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  }
  catch {
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}

export { deckShortcuts as default } from '../src/deck/keys/deck-shortcuts.ts'

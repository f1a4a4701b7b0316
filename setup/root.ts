export { startDeck as default } from '../src/deck/session/start-deck.ts'

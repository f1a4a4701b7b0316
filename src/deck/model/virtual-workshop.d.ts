declare module 'virtual:workshop' {
  export const workshop: import('./deck-model.ts').DeckModel
}
declare module 'virtual:look.css' {}

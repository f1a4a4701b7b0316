import process from 'node:process'

/** Builds one part of what the server serves: `phone`, `deck` (with and without notes) or `kit`. */
async function buildPart(part: string | undefined, root: string): Promise<void> {
  switch (part) {
    case 'phone': {
      const { buildPhone } = await import('./build-phone.ts')
      return buildPhone({ root, outDir: 'dist/phone' })
    }
    case 'deck': {
      const { buildDeck } = await import('./build-deck.ts')
      await buildDeck({ root, outDir: 'dist/deck', notes: true })
      return buildDeck({ root, outDir: 'dist/screen', notes: false })
    }
    default:
      throw new Error(`There is no part "${part}". Name phone, deck or kit.`)
  }
}

await buildPart(process.argv[2], process.cwd())

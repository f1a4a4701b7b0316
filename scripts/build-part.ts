import path from 'node:path'
import process from 'node:process'
import { distFolders } from '../src/server/start/dist-folders.ts'

/** Builds one part of what the server serves: `phone`, `deck` (with and without notes) or `kit`. */
async function buildPart(part: string | undefined, root: string): Promise<void> {
  const folders = distFolders(path.join(root, 'dist'))
  switch (part) {
    case 'phone': {
      const { buildPhone } = await import('../src/build/build-phone.ts')
      return buildPhone({ root, outDir: folders.phone })
    }
    case 'deck': {
      const { buildDeck } = await import('../src/build/build-deck.ts')
      await buildDeck({ root, outDir: folders.deck, notes: true })
      return buildDeck({ root, outDir: folders.screen, notes: false })
    }
    case 'kit':
      return buildKit(root)
    default:
      throw new Error(`There is no part "${part}". Name phone, deck or kit.`)
  }
}

/** The whole kit as `npm run export` makes it without options. */
async function buildKit(root: string): Promise<void> {
  await import('../src/jsx-loader.ts')
  const [{ loadWorkshop }, { formatProblem }, { makeKit }] = await Promise.all([
    import('../src/workshop/load.ts'),
    import('../src/workshop/model/problem.ts'),
    import('../src/paper/files/kit.ts'),
  ])
  const { workshop, problems } = await loadWorkshop(root)
  const options = {
    out: distFolders(path.join(root, 'dist')).kit,
    sizes: ['a4', 'letter'] as const,
    largePrint: true,
    only: null,
    startsAt: null,
    lateMinutes: 0,
    venue: null,
    join: null,
  }
  const made
    = workshop
      && (await makeKit(root, workshop, {
        ...options,
        sizes: [...options.sizes],
        lengthMinutes: workshop.config.session.lengthMinutes,
      }))
  const errors = [...problems, ...(made?.problems ?? [])].filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(formatProblem).join('\n'))
}

try {
  await buildPart(process.argv[2], process.cwd())
}
catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

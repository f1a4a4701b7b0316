import path from 'node:path'
import process from 'node:process'
import { distFolders } from '../src/server/start/dist-folders.ts'

// A build is for people, whoever asks for it: in a test run, JSX would bring its helpers and this computer's paths.
process.env.NODE_ENV = 'production'

/** Builds one part of what the server serves: `phone`, `deck` (with and without notes) or `kit`. */
async function buildPart(part: string | undefined, root: string): Promise<void> {
  const folders = distFolders(path.join(root, 'dist'))
  switch (part) {
    case 'phone': {
      const { buildPhone } = await import('../src/build/build-phone.ts')
      return buildPhone({ root, outDir: folders.phone })
    }
    case 'deck': {
      await stopOnErrors(root)
      const { buildDeck } = await import('../src/build/build-deck.ts')
      await buildDeck({ root, outDir: folders.deck, notes: true })
      return buildDeck({ root, outDir: folders.screen, notes: false, sealed: true })
    }
    case 'kit':
      return buildKit(root)
    default:
      throw new Error(`There is no part "${part}". Name phone, deck or kit.`)
  }
}

/** The deck's own builder would wrap what is wrong with the content in a trace. */
async function stopOnErrors(root: string): Promise<void> {
  const [{ loadWorkshop }, { formatProblem }] = await Promise.all([
    import('../src/workshop/load.ts'),
    import('../src/workshop/model/problem.ts'),
  ])
  const { problems } = await loadWorkshop(root)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(formatProblem).join('\n'))
}

/** The whole kit, for the start and venue of the one that is there: as `npm run export` makes it. */
async function buildKit(root: string): Promise<void> {
  await import('../src/jsx-loader.ts')
  const [{ loadWorkshop }, { formatProblem }, { makeRun }, { makeKit }, { keptRun }] = await Promise.all([
    import('../src/workshop/load.ts'),
    import('../src/workshop/model/problem.ts'),
    import('../src/paper/compose/run.ts'),
    import('../src/paper/files/kit.ts'),
    import('../src/paper/files/kit-folder.ts'),
  ])
  const { workshop, problems } = await loadWorkshop(root)
  const out = path.join(root, 'dist/kit')
  const made
    = workshop
      && (await makeKit({
        root,
        run: makeRun(workshop, await keptRun(out)),
        out,
        formats: { sizes: ['a4', 'letter'], largePrint: true },
        only: null,
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

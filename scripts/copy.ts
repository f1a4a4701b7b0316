import path from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { copyData } from '../src/server/start/copy-data.ts'
import { readSettings } from '../src/server/start/settings.ts'
import { StartProblem } from '../src/server/start/start-problem.ts'
import { startWith } from '../src/server/start/start-with.ts'

const help = `Copies the server's data folder, including sessions, answers and key, while the server runs.
If its computer fails, another one can carry on with the copy: ${startWith({ DATA_DIR: '<folder>' })}

Usage: npm run copy -- <folder> [--every <seconds>]

  --every <seconds>    copy again and again, until Ctrl-C (at least every 5 seconds)
  -h, --help           show this

The copy isn't encrypted. Put it on a memory stick or another computer of yours, and delete it after the session:
anything that is deleted here is still there.`

async function main(): Promise<void> {
  const { folder, everySeconds, wantsHelp } = readArguments()
  if (wantsHelp)
    return console.log(help)
  const { dataDir } = readSettings(process.env, process.cwd())
  const to = path.resolve(folder)
  await copyData(dataDir, to)
  console.log(`Copied to ${to}. To carry on with it: ${startWith({ DATA_DIR: to })}`)
  if (everySeconds === null)
    return
  for (;;) {
    await wait(everySeconds * 1000)
    // A stick that was pulled out may be back the next time.
    await copyData(dataDir, to).catch(tell)
  }
}

function readArguments() {
  const { values, positionals } = parse()
  const [folder = '', ...others] = positionals
  const everySeconds = values.every === undefined ? null : Number(values.every)
  if (!values.help && (folder === '' || others.length > 0))
    throw new StartProblem('Name one folder for the copy: npm run copy -- /media/stick/workshop-data')
  if (everySeconds !== null && !(everySeconds >= 5))
    throw new StartProblem(`--every ${values.every} is not a number of seconds, at least 5: write --every 60.`)
  return { folder, everySeconds, wantsHelp: values.help ?? false }
}

function parse() {
  const options = { every: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const
  try {
    return parseArgs({ options, allowPositionals: true })
  }
  catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error} See npm run copy -- --help.`)
  }
}

function tell(error: unknown): void {
  if (!(error instanceof Error))
    throw error
  console.error(error instanceof StartProblem ? error.message : error.stack)
}

await main().catch((error: unknown) => {
  tell(error)
  process.exitCode = 1
})

import type { Problem } from '../src/workshop/model/problem.ts'
import type { Workshop } from '../src/workshop/model/workshop.ts'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkKit } from '../src/build/check-kit.ts'
import { tableLines } from '../src/build/terminal-table.ts'
import { count } from '../src/language/en-GB/counts.ts'
import { budgetTables } from '../src/workshop/check/budget-report.ts'
import { gradedTexts } from '../src/workshop/check/reading-report.ts'
import { localDayAt } from '../src/workshop/model/local-time.ts'
import { formatProblem } from '../src/workshop/model/problem.ts'

const help = `Checks slides.md, workshop.yaml, facts.yaml, toolbox.yaml and handouts/*.md.
Lists everything that is wrong at once.

Usage: npm run check [-- options]

  --as-of-review   check dates against the day in "reviewed" (workshop.yaml) instead of today
  --root <folder>  check the kit in another folder
  --help           show this

Examples:
  npm run check
  npm run check -- --as-of-review

Each line says where, what, and what to do:  slides.md:142  question "first-no" has 1 option. Give it at least 2.
The exit code is 1 if there is an error. Warnings don't count.`

async function main(): Promise<void> {
  const options = readArguments()
  if (!options)
    return
  const { workshop, problems } = await checkKit(options.root, ({ config }) =>
    options.asOfReview ? config.reviewed : localDayAt(Date.now(), config.session.timeZone))
  if (workshop) {
    printReadingLevels(workshop)
    printBudgets(workshop)
  }
  // Last, where they are still on the screen.
  for (const problem of problems) console.log(formatProblem(problem))
  console.log(summary(problems, workshop))
  process.exitCode = problems.some(problem => problem.severity === 'error') ? 1 : 0
}

function readArguments(): { root: string, asOfReview: boolean } | null {
  try {
    const { values } = parseArgs({
      options: {
        'as-of-review': { type: 'boolean', default: false },
        'root': { type: 'string', default: '.' },
        'help': { type: 'boolean', short: 'h', default: false },
      },
    })
    if (!values.help)
      return { root: resolve(values.root), asOfReview: values['as-of-review'] }
    console.log(help)
  }
  catch (error) {
    const fact = error instanceof Error ? error.message.split('. ')[0] : String(error)
    console.error(`${fact}. Run "npm run check -- --help" to see what there is.`)
    process.exitCode = 2
  }
  return null
}

function printReadingLevels(workshop: Workshop): void {
  const texts = gradedTexts(workshop, workshop.config.contentLanguage)
  const rows = texts.map(({ name, words, grade }) => [name, `${words}`, grade.toFixed(1)])
  if (rows.length === 0)
    return
  console.log('\nReading level (Flesch–Kincaid grade; up to 8 is plain English, up to 9 is B2)')
  for (const line of tableLines(['text', 'words', 'grade'], rows)) console.log(line)
}

function printBudgets(workshop: Workshop): void {
  for (const { title, head, rows } of budgetTables(workshop)) {
    console.log(`\n${title}`)
    for (const line of tableLines(head, rows)) console.log(line)
  }
  console.log('')
}

function summary(problems: Problem[], workshop: Workshop | null): string {
  const [errors, warnings] = (['error', 'warning'] as const).map(kind =>
    problems.filter(({ severity }) => severity === kind).length)
  const content = workshop
    ? `${[
      count(workshop.slides.length, 'slide'),
      count(workshop.blocks.length, 'block'),
      count(workshop.handouts.length, 'handout'),
    ].join(', ')}: `
    : ''
  return `${content}${count(errors!, 'error')}, ${count(warnings!, 'warning')}.`
}

await main()

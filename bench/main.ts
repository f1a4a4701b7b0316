import type { Figure } from './support/figure.ts'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { figureTable, isKept, machineLine } from './support/figure.ts'
import '../src/jsx-loader.ts'

/** Each file beside this one measures something: `export async function measure(): Promise<Figure[]>`. */
interface Bench {
  measure: () => Promise<Figure[]>
}

const wanted = process.argv.slice(2)
const files = (await readdir(import.meta.dirname)).filter(file => file.endsWith('.ts') && file !== 'main.ts').sort()
const names = files.map(file => path.basename(file, '.ts')).filter(name => wanted.length === 0 || wanted.includes(name))

if (names.length === 0) {
  console.error(`There is no such bench: choose from ${files.map(file => path.basename(file, '.ts')).join(', ')}.`)
  process.exit(1)
}

const figures: Figure[] = []
for (const name of names) {
  console.error(`Measuring ${name}…`)
  const bench = (await import(path.join(import.meta.dirname, `${name}.ts`))) as Bench
  figures.push(...(await bench.measure()))
}

console.log(`${machineLine()}\n\n${figureTable(figures)}\n`)
for (const figure of figures) console.log(`${figure.name}: ${figure.how}`)
process.exitCode = figures.every(isKept) ? 0 : 1

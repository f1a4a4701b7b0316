import { writeFile } from 'node:fs/promises'
import { configJsonSchema } from '../src/workshop/model/config.ts'

const file = new URL('../public/workshop.schema.json', import.meta.url)

await writeFile(file, `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
console.log('Wrote public/workshop.schema.json')

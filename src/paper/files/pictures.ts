import type { InstitutionColours } from '../../look/palette.ts'
import type { Problem } from '../../workshop/model/problem.ts'
import type { Workshop } from '../../workshop/model/workshop.ts'
import type { Paper } from '../compose/paper.ts'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { brandPicture } from '../../look/brand-picture.ts'
import { typesetContent } from '../typeset/typeset-content.ts'

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
}

export interface Pictures {
  /** By path from the project's root (`/handouts/images/steps.svg`), as `data:` addresses for the pages. */
  addresses: Map<string, string>
  problems: Problem[]
}

/** Reads every picture that a paper or the institution's logo needs, and names the ones that are not there. */
export async function readPictures(root: string, workshop: Workshop, papers: Paper[]): Promise<Pictures> {
  const pictures: Pictures = { addresses: new Map(), problems: [] }
  const { logo, colours } = workshop.config.institution
  if (logo)
    await read({ root, colours }, `/${logo}`, pictures, { file: 'workshop.yaml', line: null })
  for (const paper of papers) {
    const wanted = typesetContent(paper.content, { title: paper.title, large: false }).images
    for (const path of new Set(wanted)) {
      const where = { file: `handouts/${paper.id}.md`, line: lineOf(path, paper, workshop) }
      await read({ root, colours }, path, pictures, where)
    }
  }
  return pictures
}

async function read(
  { root, colours }: { root: string, colours: InstitutionColours },
  path: string,
  pictures: Pictures,
  where: { file: string, line: number | null },
): Promise<void> {
  const type = types[extname(path).toLowerCase()]
  const name = path.slice(1)
  const problem = (fact: string, remedy: string) =>
    pictures.problems.push({ ...where, fact, remedy, severity: 'error' })
  if (normalize(path) !== path) {
    return void problem(
      `the picture ${name} lies outside of its folder`,
      'Put the picture into handouts/images/ and name it as images/name.svg.',
    )
  }
  if (!type)
    return void problem(`the picture ${name} is not an SVG, PNG or JPEG`, 'Save it as an SVG, PNG or JPEG picture.')
  try {
    const file = await readFile(join(root, path))
    const bytes = type === types['.svg'] ? Buffer.from(brandPicture(file.toString(), colours)) : file
    pictures.addresses.set(path, `data:${type};base64,${bytes.toString('base64')}`)
  }
  catch {
    problem(`the picture ${name} is missing`, 'Put the picture there, or correct its path.')
  }
}

/** The line on which a picture is named, found again in the written words. */
function lineOf(path: string, paper: Paper, workshop: Workshop): number | null {
  const file = path.split('/').at(-1) ?? path
  for (const { text, line } of workshop.handouts.find(({ id }) => id === paper.id)?.texts ?? []) {
    const before = text.split(file)
    if (before.length > 1)
      return line + (before[0]?.split('\n').length ?? 1) - 1
  }
  return null
}

/** Whether a paper asks for a picture that is not there. */
export function hasBrokenPicture(paper: Paper, { problems }: Pictures): boolean {
  return problems.some(({ file }) => file === `handouts/${paper.id}.md`)
}

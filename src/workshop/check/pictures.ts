import type { Problem } from '../model/problem.ts'
import type { Workshop } from '../model/workshop.ts'
import type { ContentPart } from './content-part.ts'
import { walkBlocks } from '../markdown/walk.ts'
import { configLine, contentParts, lineOf, problemAt } from './content-part.ts'

/** Pictures have words for those who do not see them, stand in the kit's folders, and exist. */
export function checkPictures(workshop: Workshop, existingFiles: ReadonlySet<string> | null): Problem[] {
  const problems = contentParts(workshop).flatMap(part =>
    picturesOf(part).flatMap(({ src, alt }) => {
      const where = { file: part.file, line: lineOf(part, src) }
      const path = pathOf(part, src)
      return [
        ...(alt.trim()
          ? []
          : [
              problemAt(
                where,
                `the picture ${src} has no words for people who do not see it`,
                'Write what it shows: ![words](picture).',
              ),
            ]),
        ...(path === null
          ? [
              problemAt(
                where,
                `the picture ${src} lies on another host`,
                'Save it in the kit, and name it by its path.',
              ),
            ]
          : []),
        ...(path && existingFiles && !existingFiles.has(path)
          ? [problemAt(where, `the picture ${path} does not exist`, 'Check its name and folder.')]
          : []),
      ]
    }),
  )
  const { logo } = workshop.config.institution
  if (logo && existingFiles && !existingFiles.has(logo)) {
    problems.push(
      problemAt(
        configLine(workshop, 'institution.logo'),
        `the logo ${logo} does not exist`,
        'Save it there, or leave "logo" out.',
      ),
    )
  }
  return problems
}

/** The files that pictures name, relative to the root: for whoever may look at the disk. */
export function pictureFiles(workshop: Workshop): string[] {
  const paths = contentParts(workshop).flatMap(part => picturesOf(part).map(({ src }) => pathOf(part, src)))
  return [...paths, workshop.config.institution.logo ?? null].filter(path => path !== null)
}

function picturesOf(part: ContentPart): { src: string, alt: string }[] {
  return part.docs.flatMap(doc => [...walkBlocks(doc)].flatMap(block => (block.kind === 'image' ? [block] : [])))
}

/** A slide's "/x.svg" is public/x.svg, as Slidev serves it; other paths begin at the file that names them. */
function pathOf(part: ContentPart, src: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
    return null
  if (src.startsWith('/'))
    return `public${src}`
  const folder = part.file.split('/').slice(0, -1)
  const parts = [...folder, ...src.split('/')].filter(part => part !== '.')
  return parts.reduce<string[]>((path, part) => (part === '..' ? path.slice(0, -1) : [...path, part]), []).join('/')
}

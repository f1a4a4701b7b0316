import type { Paper } from '../../src/paper/compose/paper.ts'
import type { Doc, Inline } from '../../src/workshop/model/doc.ts'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { workshopFixture } from '../support/workshop-fixture.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const { config } = workshopFixture()

export function words(text: string): Inline[] {
  return [{ kind: 'text', text }]
}

export function paragraph(text: string): Doc[number] {
  return { kind: 'paragraph', children: words(text) }
}

const everything: Doc = [
  paragraph('Begin here.'),
  { kind: 'heading', level: 2, children: words('Plan') },
  { kind: 'field', id: 'name', label: 'Your name', lines: 1 },
  { kind: 'field', id: 'story', label: 'What happened', lines: 3 },
  { kind: 'heading', level: 4, children: words('Checks') },
  {
    kind: 'list',
    ordered: false,
    items: [
      { tick: false, children: [paragraph('It is small')] },
      { tick: false, children: [paragraph('It has a day')] },
    ],
  },
  {
    kind: 'table',
    head: [words('Who'), words('How')],
    rows: [
      [words('Listeners'), words('Call 116 123')],
      [words('A friend'), []],
    ],
  },
  {
    kind: 'callout',
    tone: 'care',
    title: 'Need to talk?',
    children: [
      {
        kind: 'paragraph',
        children: [{ kind: 'link', href: 'https://www.example.org/help', children: words('Our helpers') }],
      },
    ],
  },
  { kind: 'qr', href: 'https://example.org/', label: 'All papers' },
]

/** A worksheet with one of everything that a paper can hold. */
export function worksheet(changes: Partial<Paper> = {}): Paper {
  return {
    id: 'sheet',
    title: 'My sheet',
    for: 'students',
    purpose: 'To try things.',
    sides: 1,
    orientation: 'portrait',
    look: 'page',
    fillable: true,
    content: everything,
    ...changes,
  }
}

export async function openPdf(bytes: Uint8Array) {
  // pdf.js takes the bytes away from whoever hands them over.
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
}

type OpenPdf = Awaited<ReturnType<typeof openPdf>>

export async function textOf(pdf: OpenPdf): Promise<string> {
  const pages = await eachPage(pdf, async page =>
    (await page.getTextContent()).items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  return pages.join('\n').replaceAll('\u200B', '')
}

export async function eachPage<T>(
  pdf: OpenPdf,
  read: (page: Awaited<ReturnType<OpenPdf['getPage']>>) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (let no = 1; no <= pdf.numPages; no++) results.push(await read(await pdf.getPage(no)))
  return results
}

/** Where the links of each side lead. */
export async function linksOf(pdf: OpenPdf): Promise<string[][]> {
  return eachPage(pdf, async page =>
    (await page.getAnnotations())
      .filter(({ subtype }) => subtype === 'Link')
      // pdf.js takes only some schemes for a safe `url`; the address as written stands in the other one.
      .map(({ url, unsafeUrl }) => url ?? unsafeUrl))
}

interface Tag {
  role?: string
  alt?: string
  type?: string
  children?: Tag[]
}

/** Every tag's role, in reading order. */
export async function rolesOf(pdf: OpenPdf): Promise<string[]> {
  const trees = await eachPage(pdf, async page => (await page.getStructTree()) as Tag)
  return trees.flatMap(tree => walk(tree)).flatMap(({ role }) => (role ? [role] : []))
}

export async function altTextsOf(pdf: OpenPdf): Promise<string[]> {
  const trees = await eachPage(pdf, async page => (await page.getStructTree()) as Tag)
  return trees.flatMap(tree => walk(tree)).flatMap(({ alt }) => (alt ? [alt] : []))
}

function walk(tag: Tag | null): Tag[] {
  return tag ? [tag, ...(tag.children ?? []).flatMap(walk)] : []
}

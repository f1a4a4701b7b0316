import type { InstitutionColours } from '../look/palette.ts'
import type { Problem } from '../workshop/model/problem.ts'
import type { Workshop } from '../workshop/model/workshop.ts'
import { Buffer } from 'node:buffer'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pageWords } from '../language/words.ts'
import { publicToolbox } from '../live/public-toolbox.ts'
import { publicWorkshop } from '../live/public-workshop.ts'
import { brandPicture } from '../look/brand-picture.ts'
import { makeRun } from '../paper/compose/run.ts'
import { makeKit } from '../paper/files/kit.ts'
import { facilitatorFolder } from '../paper/files/variants.ts'
import { loadWorkshop } from '../workshop/load.ts'
import { formatProblem } from '../workshop/model/problem.ts'
import { buildDeck } from './build-deck.ts'
import { buildPhone } from './build-phone.ts'
import { forwardingPage } from './site/forwarding-page.tsx'
import { landingPage } from './site/landing-page.tsx'

const siteParts = ['index.html', 'solo', 'handouts', 'slides']

export interface SiteBuild {
  root: string
  /** Where the site goes. It is replaced as a whole, and only when everything was made. */
  out: string
  /** Told before each part. */
  onStep?: (says: string) => void
}

/**
 * Makes a folder that any static host serves from any path: a front page, the phone page for one person,
 * the handouts and the slides without notes. Nothing of the facilitator's goes in.
 * Throws one line for each error in the content, and a sentence for a folder that holds something else.
 */
export async function buildSite({ root, out, onStep = () => {} }: SiteBuild): Promise<void> {
  onStep('Reading the content')
  const { workshop, problems } = await loadWorkshop(root)
  throwOnErrors(problems)
  if (!workshop)
    return
  await refuseForeignFolder(out)
  await mkdir(path.dirname(out), { recursive: true })
  const unfinished = await mkdtemp(path.join(path.dirname(out), '.site-'))
  try {
    await makeParts(root, workshop, unfinished, onStep)
    await rm(out, { recursive: true, force: true })
    await rename(unfinished, out)
  }
  finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** The folder is emptied first, so it has to be empty, or a site from here. */
async function refuseForeignFolder(out: string): Promise<void> {
  const names: string[] = await readdir(out).catch(() => [])
  if (names.length > 0 && !siteParts.every(name => names.includes(name))) {
    throw new Error(
      `The folder ${out} holds other files, and the site would replace them. Name a new folder with --out.`,
    )
  }
}

async function makeParts(
  root: string,
  workshop: Workshop,
  site: string,
  onStep: (says: string) => void,
): Promise<void> {
  onStep('Making the handouts')
  await makeHandouts(root, workshop, path.join(site, 'handouts'))
  onStep('Building the page for one person')
  await makeSolo(root, workshop, path.join(site, 'solo'))
  onStep('Building the slides')
  await buildDeck({ root, outDir: path.relative(root, path.join(site, 'slides')), notes: false })
  onStep('Writing the front page')
  const { logo, colours } = workshop.config.institution
  const pictures = {
    logo: logo ? await pictureAddress(root, logo, colours) : null,
    steps: await pictureAddress(root, 'public/images/five-steps.svg', colours),
  }
  await writeFile(path.join(site, 'index.html'), landingPage(workshop.config, pictures))
  // Without it, GitHub Pages leaves out files that begin with an underscore, as some of the slides' do.
  await writeFile(path.join(site, '.nojekyll'), '')
}

async function makeHandouts(root: string, workshop: Workshop, out: string): Promise<void> {
  const forStudents = { ...workshop, handouts: workshop.handouts.filter(handout => handout.for === 'students') }
  const { problems } = await makeKit({
    root,
    run: makeRun(forStudents),
    out,
    formats: { sizes: ['a4', 'letter'], largePrint: true },
    only: null,
  })
  throwOnErrors(problems)
  await rm(path.join(out, facilitatorFolder), { recursive: true, force: true })
  await rm(path.join(out, 'kit.json'), { force: true })
}

async function makeSolo(root: string, workshop: Workshop, out: string): Promise<void> {
  await buildPhone({ root, outDir: path.relative(root, out), live: false })
  await writeFile(path.join(out, 'content-alone.json'), JSON.stringify(publicWorkshop(workshop, 'alone')))
  await writeFile(path.join(out, 'toolbox.json'), JSON.stringify(publicToolbox(workshop)))
  // The page names its handouts "handouts/", as on the live server, where they lie beside it.
  await mkdir(path.join(out, 'handouts'))
  const forwarding = forwardingPage('../../handouts/', pageWords.forwarding.handouts)
  await writeFile(path.join(out, 'handouts/index.html'), forwarding)
}

/** `null` when there is no such picture: another university may have taken it out. */
async function pictureAddress(root: string, file: string, colours: InstitutionColours): Promise<string | null> {
  const picture = await readFile(path.join(root, file)).catch(() => null)
  if (!picture)
    return null
  if (path.extname(file) === '.png')
    return `data:image/png;base64,${picture.toString('base64')}`
  const svg = Buffer.from(brandPicture(picture.toString(), colours))
  return `data:image/svg+xml;base64,${svg.toString('base64')}`
}

function throwOnErrors(problems: Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Error(errors.map(formatProblem).join('\n'))
}

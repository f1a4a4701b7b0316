import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@slidev/parser/core'
import { expect, it } from 'vitest'
import setupPreparser from '../../setup/preparser.ts'
import { goodKit, kitWith } from './temporary-kit.ts'

/** Parses the way Slidev does: with the extensions that the setup gives for this file. */
async function parseWithPreparser(root: string, markdown: string) {
  const filepath = join(root, 'slides.md')
  return parse(markdown, filepath, await setupPreparser({ filepath, headmatter: {} }))
}

const deck = `---
title: At {{ institution.shortName }}
table:
  options:
    - label: Ask {{ services.helpPoint.name }}
activity: {kind: number, answer: {value: 140}}
runSheet: Wave at the back row.
quiet: 20
---

# Find {{ services.mentoring.name }}

<!--
Say {{ events.interviews.when }}
-->

---
id: second
---

# About {{ institution.name }}
`

it('fills variables into slides, frontmatter, notes and titles before Slidev compiles them', async () => {
  const [first, second] = (await parseWithPreparser(goodKit, deck)).slides
  expect(first).toMatchObject({
    content: '# Find Mentor Match',
    note: 'Say Monday 8 March 2027, 10 am',
    title: 'At Testing',
    frontmatter: { table: { options: [{ label: 'Ask Careers Desk' }] } },
  })
  expect(second?.title).toBe('About University of Testing')
})

it('takes the activity and the facilitator\'s words out of the frontmatter, which whoever opens the deck could read', async () => {
  const [first] = (await parseWithPreparser(goodKit, deck)).slides
  for (const key of ['activity', 'runSheet', 'quiet']) expect(first?.frontmatter).not.toHaveProperty(key)
})

it('goes on with a kit that has nothing but a name, although the check warns of it', async () => {
  const root = await kitWith({})
  await writeFile(join(root, 'workshop.yaml'), 'institution:\n  name: Somewhere\n')
  const [first] = (await parseWithPreparser(root, '# About {{ institution.name }}\n\nAsk {{ services.helpPoint.name }}.\n')).slides
  expect(first?.content.trim()).toBe('# About Somewhere')
})

it('stops at an unknown variable, and says where it stands', async () => {
  await expect(parseWithPreparser(goodKit, deck.replace('services.mentoring.name', 'services.mentoring.nmae'))).rejects.toThrow(
    'slides.md:11  {{ services.mentoring.nmae }} is not known. Use a path of workshop.yaml, such as {{ institution.name }}. Did you mean "services.mentoring.name"?',
  )
})

it('stops when workshop.yaml is broken, and says what is wrong with it', async () => {
  const root = await kitWith({ 'workshop.yaml': [['title: Dealing with', 'title: [Dealing with']] })
  const said = /workshop\.yaml:\d+ {2}a bracket is opened and not closed/
  await expect(parseWithPreparser(root, deck)).rejects.toThrow(said)
})

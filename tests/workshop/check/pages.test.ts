import { describe, expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

describe('pages', () => {
  it('must have notes, words for pictures, pictures that exist, and full addresses', async () => {
    expect(
      await problemsWith({
        'slides.md': [['<!-- **Say:** Please answer. -->', '![](/missing.svg)\n\n[here](page.html)']],
        'handouts/take-away.md': [
          ['images/talk.svg', 'images/walk.svg'],
          ['qr:https://example.org/mentors', 'qr:example'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "handouts/take-away.md:34  handout "take-away" links to "example", which is not a full address. Write the whole address, with https:// at the start.",
        "handouts/take-away.md:36  the picture handouts/images/walk.svg does not exist. Check its name and folder.",
        "slides.md:55  slide "ask" has no notes. End the slide with a comment: <!-- **Say:** … **Do:** … -->.",
        "slides.md:70  the picture /missing.svg has no words for people who do not see it. Write what it shows: ![words](picture).",
        "slides.md:70  the picture public/missing.svg does not exist. Check its name and folder.",
        "slides.md:72  slide "ask" links to "page.html", which is not a full address. Write the whole address, with https:// at the start.",
      ]
    `)
  })

  it('must not have links that Markdown would print with their brackets', async () => {
    expect(
      await problemsWith({
        'slides.md': [
          ['<!-- **Say:** Please answer. -->', '[here](htp://foo bar)\n\n<!-- **Say:** Please answer. -->'],
        ],
      }),
    ).toEqual([expect.stringContaining('slide "ask" links to "htp://foo bar", which is not a full address')])
  })

  it('must have fields with names of their own', async () => {
    expect(
      await problemsWith({
        'handouts/take-away.md': [
          ['[____3 My plan](field:plan)', '[____3 My plan](field:plan)\n[____ Again](field:plan)'],
        ],
      }),
    ).toEqual([
      'handouts/take-away.md:30  two fields are called "plan". Give each field its own name: what is typed in one would appear in both.',
    ])
  })

  it('say which of the institution\'s colours are too pale for text, and what stands in for them', async () => {
    expect(
      await problemsWith({
        'workshop.yaml': [
          ['#123456', '#FFD400'],
          ['#a01050', '#ffaacc'],
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "workshop.yaml:8  note: the colour primary #FFD400 is too pale to be read on white (1.4 to 1). Text and lines use #756200 instead. Leave it, or choose a colour with at least 4.5 to 1.",
        "workshop.yaml:9  note: the colour accent #ffaacc is too pale to be read on white (1.7 to 1). Text and lines use #c3004e instead. Leave it, or choose a colour with at least 3 to 1.",
      ]
    `)
  })
})

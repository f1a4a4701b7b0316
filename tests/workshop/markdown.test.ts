import type { Doc } from '../../src/workshop/model/doc.ts'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/workshop/markdown/html.tsx'
import { parseMarkdown } from '../../src/workshop/markdown/markdown.ts'
import { plainText } from '../../src/workshop/markdown/plain-text.ts'
import { safeAddress } from '../../src/workshop/markdown/safe-address.ts'
import { formatProblem } from '../../src/workshop/model/problem.ts'

function handout(source: string): Doc {
  const { doc, problems } = parseMarkdown(source, { file: 'h.md', line: 1, html: 'error' })
  expect(problems).toEqual([])
  return doc
}

function handoutProblems(source: string): string[] {
  return parseMarkdown(source, { file: 'h.md', line: 10, html: 'error' }).problems.map(formatProblem)
}

function slide(source: string): Doc {
  return parseMarkdown(source, { file: 'slides.md', line: 1, html: 'drop' }).doc
}

const text = (words: string) => [{ kind: 'text', text: words }]

describe('markdown of a handout', () => {
  it('becomes headings, paragraphs, lists, tables and quotes', () => {
    expect(
      handout(
        '# One\n\nTwo **three** *four* [five](https://example.org)\\\nsix\n\n1. a\n2. b\n   - c\n\n> quoted\n\n---\n',
      ),
    ).toMatchObject([
      { kind: 'heading', level: 1, children: text('One') },
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Two ' },
          { kind: 'strong', children: text('three') },
          { kind: 'text', text: ' ' },
          { kind: 'em', children: text('four') },
          { kind: 'text', text: ' ' },
          { kind: 'link', href: 'https://example.org', children: text('five') },
          { kind: 'break' },
          { kind: 'text', text: 'six' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          { tick: null, children: [{ kind: 'paragraph', children: text('a') }] },
          { tick: null, children: [{ kind: 'paragraph' }, { kind: 'list', ordered: false }] },
        ],
      },
      { kind: 'quote', children: [{ kind: 'paragraph', children: text('quoted') }] },
      { kind: 'rule' },
    ])
    expect(handout('| a | b |\n|---|---|\n| **c** | d |\n')).toMatchObject([
      { kind: 'table', head: [text('a'), text('b')], rows: [[[{ kind: 'strong' }], text('d')]] },
    ])
  })

  it('has boxes to tick', () => {
    expect(handout('- [ ] rest\n- [x] write\n- plain')).toMatchObject([
      {
        kind: 'list',
        items: [
          { tick: false, children: [{ kind: 'paragraph', children: text('rest') }] },
          { tick: true },
          { tick: null },
        ],
      },
    ])
  })

  it('has fields of one or more lines, several of them one after the other', () => {
    expect(handout('[____ Name](field:name)\n[____4 What I will do](field:plan)')).toEqual([
      { kind: 'field', id: 'name', label: 'Name', lines: 1 },
      { kind: 'field', id: 'plan', label: 'What I will do', lines: 4 },
    ])
  })

  it('has QR codes and pictures on lines of their own', () => {
    expect(handout('![QR: Join](qr:https://example.org/AB12)\n\n![A bridge](images/bridge.svg)')).toEqual([
      { kind: 'qr', href: 'https://example.org/AB12', label: 'Join' },
      { kind: 'image', src: 'images/bridge.svg', alt: 'A bridge' },
    ])
  })

  it('has call-outs with a title, columns, and one in the other', () => {
    expect(
      handout(
        '::: care When it is heavy\nCall.\n\n::: columns\n::: column\nleft\n:::\n::: column\nright\n:::\n:::\n\nafter\n:::\n\nend',
      ),
    ).toMatchObject([
      {
        kind: 'callout',
        tone: 'care',
        title: 'When it is heavy',
        children: [
          { kind: 'paragraph', children: text('Call.') },
          { kind: 'columns', columns: [[{ children: text('left') }], [{ children: text('right') }]] },
          { kind: 'paragraph', children: text('after') },
        ],
      },
      { kind: 'paragraph', children: text('end') },
    ])
  })

  it('gets curly quotes and keeps everything else as it was typed', () => {
    expect(plainText(handout('"It\'s (c) fine..."'))).toBe('“It’s (c) fine...”')
  })

  it('keeps text that looks like HTML as text', () => {
    expect(renderHtml(handout('a < b & "c"'))).toBe('<p>a &lt; b &amp; “c”</p>')
  })

  it('names what it cannot print, with the line', () => {
    expect(
      handoutProblems(
        '<div>\nx\n</div>\n\nText\nand<br>more\n\n::: warning\nx\n:::\n\n::: note\nnever closed\n\n~~old~~ [____](field:x)\n\nHere [____ Name](field:name) in a sentence: **[____ In bold](field:bold)**\n\n##### Deep',
      ),
    ).toMatchInlineSnapshot(`
      [
        "h.md:10  the HTML <div> cannot be printed. Use Markdown: **bold**, lists, tables or ::: containers.",
        "h.md:15  the HTML tag <br> cannot be printed. Use Markdown: **bold**, lists, tables or ::: containers.",
        "h.md:17  "::: warning" is not known. Use ::: note, ::: try, ::: care or ::: columns.",
        "h.md:24  "~~" marks are not supported. Use **bold** or *italic*, or plain words.",
        "h.md:24  the field "x" is not written as a field. Write [____ Label](field:name), or [____4 Label](field:name) for four lines.",
        "h.md:26  the field "bold" stands inside other text. Put it on a line of its own.",
        "h.md:28  a heading has 5 # marks. Use 1 to 4.",
        "h.md:21  "::: note" is never closed. Add a line with ::: after its last line.",
      ]
    `)
  })

  it('allows comments for the next author', () => {
    expect(handout('<!-- Ask Ana first. -->\n\nText')).toHaveLength(1)
  })
})

describe('markdown of a slide', () => {
  it('keeps the words inside tags, and drops tags, styles, comments, drawings and slot markers', () => {
    const doc = slide(
      '# A<br>B\n\n<div class="grid" v-if="a > b">\n\n  <p>First <b>part</b></p>\n\n- one\n\n</div>\n\n::right::\n\n<v-clicks at="1">\n\n- two\n\n</v-clicks>\n\n<svg><text>no</text></svg>\n<!-- hidden\n\n# no -->\n<style>\nh1 { x: y }\n</style>\n\n<JoinCard />\n<https://example.org/a>',
    )
    expect(plainText(doc)).toBe('A B\nFirst part\none\ntwo\nhttps://example.org/a')
  })

  it('keeps the words of an indented tag, and a list inside a list', () => {
    expect(slide('<div>\n    <p>Indented</p>\n</div>\n\n- a\n    - b\n')).toMatchObject([
      { kind: 'paragraph', children: text('Indented') },
      { kind: 'list', items: [{ children: [{ kind: 'paragraph' }, { kind: 'list' }] }] },
    ])
  })

  it('never gives the phone a line that was commented out', () => {
    expect(slide('Shown\n\n<!--\n\nsecret\n\n-->')).toHaveLength(1)
  })
})

describe('html of a tree', () => {
  it('is semantic, with headings moved below the page\'s own', () => {
    expect(renderHtml(slide('# One\n\n- a\n- b\n\n| h |\n|---|\n| c |'), { headingOffset: 1 })).toBe(
      '<h2>One</h2><ul><li>a</li><li>b</li></ul><div class="table-scroll"><table><thead><tr><th scope="col">h</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table></div>',
    )
  })

  it('lets no link run a script, and no word become a tag', () => {
    expect(
      renderHtml([
        {
          kind: 'paragraph',
          children: [
            { kind: 'link', href: 'javascript:alert(1)', children: [{ kind: 'text', text: '<img onerror=x>' }] },
          ],
        },
        { kind: 'image', src: 'a"><script>', alt: '"quoted"' },
      ]),
    ).toBe(
      '<p><a href="#">&lt;img onerror=x></a></p><img src="a&quot;>&lt;script>" alt="&quot;quoted&quot;"/>',
    )
  })

  it('draws fields as lines and QR codes as a link', () => {
    expect(renderHtml(handout('[____2 Plan](field:plan)'))).toContain(
      '<span class="field-line"></span><span class="field-line"></span>',
    )
    expect(renderHtml(handout('![QR: Join](qr:https://example.org)'))).toBe(
      '<p class="qr"><a href="https://example.org">Join</a></p>',
    )
  })
})

describe('the address of a link', () => {
  it.each(['https://a.org', 'http://a.org', 'mailto:a@b.org', 'tel:116123', 'sms:741741', '#plan', 'handouts/'])(
    'may be %s',
    (href) => {
      expect(safeAddress(href)).toBe(href)
    },
  )

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'is dropped when it is "%s"',
    (href) => {
      expect(safeAddress(href)).toBe('#')
    },
  )
})

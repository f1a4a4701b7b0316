import type { Support } from '../../src/workshop/model/config.ts'
import type { Doc } from '../../src/workshop/model/doc.ts'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/workshop/markdown/html.tsx'
import { parseMarkdown } from '../../src/workshop/markdown/markdown.ts'
import { linkSupport } from '../../src/workshop/read/link-support.ts'
import { emptyToolbox } from '../../src/workshop/read/toolbox.ts'
import { supportLinks } from '../../src/workshop/support-links.ts'

const about = { about: 'For anyone.', lastChecked: '2026-11-20' }
const support: Support[] = [
  { ...about, id: 'listeners', role: 'listening', name: 'Listeners', phone: '116 123', url: 'https://www.example.org' },
  { ...about, id: 'shout', role: 'text', name: 'SHOUT', text: { number: '85258', word: 'SHOUT' } },
  { ...about, id: 'emergency', role: 'emergency', name: 'Emergencies', phone: '999' },
]

/** The HTML that a handout's Markdown becomes. */
function html(markdown: string): string {
  const { doc } = parseMarkdown(markdown, { file: 'handouts/sheet.md', line: 1, html: 'error' })
  return renderHtml(linked(doc))
}

function linked(content: Doc): Doc {
  const handout = {
    id: 'sheet',
    title: '',
    for: 'students' as const,
    purpose: '',
    sides: 1,
    blockId: null,
    guidance: [],
    facts: [],
    fillable: false,
    look: 'page' as const,
    orientation: 'portrait' as const,
    line: 1,
  }
  const made = linkSupport({ facts: [], toolbox: emptyToolbox, blocks: [], slides: [], handouts: [{ ...handout, content }] }, support, 'en-GB')
  return made.handouts[0]!.content
}

describe('the ways to someone who helps', () => {
  it('open the dialler, a message with its word, and the browser', () => {
    expect(supportLinks({ ...support[0]!, text: { number: '0 7860', word: 'HELLO THERE' } })).toEqual([
      { kind: 'call', label: 'Call 116 123', href: 'tel:116123' },
      { kind: 'text', label: 'Text HELLO THERE to 0 7860', href: 'sms:07860?body=HELLO%20THERE' },
      { kind: 'web', label: 'example.org', href: 'https://www.example.org' },
    ])
  })

  it('keep the plus of a number from another country', () => {
    expect(supportLinks({ ...about, id: 'far', role: 'crisis', name: 'Far', phone: '+44 (0) 116-123' })[0]!.href).toBe('tel:+440116123')
  })
})

describe('support in a text', () => {
  it('are links to call, wherever the number stands', () => {
    const call = '<a href="tel:116123">116 123</a>'
    expect(html('Call 116 123, day and night.')).toBe(`<p>Call ${call}, day and night.</p>`)
    expect(html('- **116 123**')).toContain(`<li><strong>${call}</strong></li>`)
    expect(html('| Who | How |\n| --- | --- |\n| Listeners | 116 123 |')).toContain(`<td>${call}</td>`)
    expect(html('::: care Help\nIn danger: 999.\n:::')).toContain('<a href="tel:999">999</a>.')
    expect(html('::: columns\n::: column\n> 116 123\n:::\n:::')).toContain(`<blockquote><p>${call}</p></blockquote>`)
  })

  it('are links to text, with the word to send', () => {
    expect(html('SHOUT: text SHOUT to 85258.')).toBe(
      '<p>SHOUT: <a href="sms:85258?body=SHOUT">text SHOUT to 85258</a>.</p>',
    )
    expect(html('Write **SHOUT** to 85258.')).toContain('<a href="sms:85258?body=SHOUT">85258</a>.')
  })

  it('are links to their pages', () => {
    expect(html('See https://www.example.org.')).toBe(
      '<p>See <a href="https://www.example.org">https://www.example.org</a>.</p>',
    )
  })

  it.each([
    'Call +44 116 123 instead.',
    'The file 0116 1234 is closed.',
    'Call 116 123 4567.',
    'It costs £999 or 1,999.50.',
    'In 999% of cases, the room A999.',
    'See https://www.example.org/other and https://www.example.org.uk for more.',
  ])('are not made of a longer number or address: %s', (words) => {
    expect(html(words)).toBe(`<p>${words}</p>`)
  })

  it('leave a link alone that an author has made', () => {
    expect(html('[call 116 123 now](https://example.com/)')).toBe(
      '<p><a href="https://example.com/">call 116 123 now</a></p>',
    )
  })
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { mountTag, questionView, showSession } from './support/mount-tag.ts'

afterEach(() => showSession(null))

describe('a question without a session', () => {
  it('reads as a heading with its options as a list', () => {
    const question = mountTag('LiveQuestion', 'on-feel')
    expect(question.get('h1').text()).toBe('After a rejection, I feel…')
    expect(question.findAll('li').map(item => item.text())).toEqual(['Relief', 'Anger', 'Nothing much'])
    expect(question.text()).not.toMatch(/\d+ answer/)
  })

  it('does not give the suggested order away', () => {
    const question = mountTag('LiveQuestion', 'on-steps')
    expect(question.findAll('li').map(item => item.text())).toEqual(['Act', 'Connect', 'Thank'])
  })

  it('lists the lines to sort with both boxes, and not which is in which', () => {
    const question = mountTag('LiveQuestion', 'on-email')
    expect(question.get('.sort-boxes').text()).toBe('Belongs in the email or Leave out')
    expect(question.findAll('li').map(item => item.text())).toEqual([
      'You asked unfair questions',
      'One question about my answers',
      'Thank you for your time',
    ])
  })

  it('says of a private one that it stays on the phone', () => {
    expect(mountTag('LiveQuestion', 'on-before').text()).toContain('Stays on your phone')
  })

  it('has something to read for every kind', () => {
    for (const kind of ['feel', 'menu', 'before', 'guess', 'steps', 'email', 'box'])
      expect(mountTag('LiveQuestion', `on-${kind}`).get('.asking').text().length).toBeGreaterThan(10)
  })
})

describe('an open question', () => {
  it('counts the answers, and says that pass is one', () => {
    showSession({ questions: [questionView('feel')], received: { feel: 9 } })
    const text = mountTag('LiveQuestion', 'on-feel').text()
    expect(text).toContain('9 answers')
    expect(text).toContain('“Pass” is an answer.')
  })

  it('shows no results, even if some were sent', () => {
    const results = { kind: 'choice' as const, answered: 6, bars: [{ id: 'relief', label: 'Relief', count: 6 }] }
    showSession({ questions: [questionView('feel', { results })], received: { feel: 6 } })
    expect(mountTag('LiveQuestion', 'on-feel').find('table').exists()).toBe(false)
  })
})

describe('a revealed question', () => {
  it('is a table with label, count and share', () => {
    const bars = [
      { id: 'relief', label: 'Relief', count: 2 },
      { id: 'anger', label: 'Anger', count: 6 },
    ]
    showSession({
      questions: [
        questionView('feel', { status: 'revealed', results: { kind: 'choice', answered: 8, bars } }),
      ],
    })
    const chart = mountTag('LiveQuestion', 'on-feel')
    expect(chart.findAll('thead th').map(head => head.text())).toEqual(['Answer', 'How many', 'Share'])
    expect(chart.findAll('tbody tr').map(row => row.text())).toEqual(['Relief225%', 'Anger675%'])
    expect(chart.text()).toContain('8 answers')
  })

  it('says calmly when there are too few answers', () => {
    showSession({ questions: [questionView('quick', { status: 'revealed', tooFew: true })] })
    expect(mountTag('LiveQuestion', 'on-quick').text()).toContain('Fewer than 5 answers, not counting passes, so nothing is shown.')
  })

  it('says of a sensitive one why it shows nothing, even where more than the minimum group have answered', () => {
    showSession({ questions: [questionView('feel', { status: 'revealed', tooFew: true })] })
    expect(mountTag('LiveQuestion', 'on-feel').text()).toContain('With so few answers, the results could give someone away')
  })

  it('draws few at one length and tells no number, share or total of which it would follow', () => {
    const bars = [
      { id: 'relief', label: 'Relief', count: 1, range: 'few' as const },
      { id: 'anger', label: 'Anger', count: 6, range: 'more' as const },
      { id: 'numb', label: 'Nothing much', count: 0 },
    ]
    const lengthOfFew = (most: number) => {
      const all = bars.map(bar => (bar.id === 'anger' ? { ...bar, count: most } : bar))
      const results = { kind: 'choice' as const, answered: most + 1, atLeast: true as const, bars: all }
      showSession({ questions: [questionView('feel', { status: 'revealed', results })] })
      return mountTag('LiveQuestion', 'on-feel').get('.bar').attributes('style')
    }
    expect(lengthOfFew(6)).toBe(lengthOfFew(60))
    lengthOfFew(6)
    const chart = mountTag('LiveQuestion', 'on-feel')
    const rows = chart.findAll('tbody tr').map(row => row.findAll('th, .bar-count').map(cell => cell.text()))
    expect(rows).toEqual([['Relief', 'fewer than 3'], ['Anger', '6+6 or more'], ['Nothing much', '0']])
    expect(chart.text()).not.toMatch(/%|Share/)
    expect(chart.text()).toContain('At least 7 answers')
  })

  it('writes few above its column in short, and says it in words', () => {
    const bars = [
      { id: '0', label: 'no change', count: 3, range: 'more' as const },
      { id: '1', label: '+1', count: 1, range: 'few' as const },
    ]
    const items = [{ id: 'try', label: 'I can try again', bars }]
    const results = { kind: 'scale' as const, answered: 4, atLeast: true as const, change: true, items }
    showSession({ questions: [questionView('after', { status: 'revealed', results })] })
    const chart = mountTag('LiveQuestion', 'on-after')
    expect(chart.findAll('.column-count').map(count => count.text())).toEqual(['3+', '1–2'])
    expect(chart.findAll('td .for-readers').map(count => count.text())).toEqual(['3 or more', 'fewer than 3'])
  })

  it('puts the answer of a guess beside the room\'s middle guess, with its source', () => {
    const bars = [
      { id: '100', label: '100–140', count: 4 },
      { id: '150', label: '150–190', count: 2 },
    ]
    const results = {
      kind: 'number' as const,
      answered: 6,
      bars,
      median: 120,
      answer: { value: 140, source: 'A survey, 2025' },
    }
    showSession({ questions: [questionView('guess', { status: 'revealed', results })] })
    const chart = mountTag('LiveQuestion', 'on-guess')
    expect(chart.get('.number-figures').text()).toMatch(/Middle guess.*120.*Answer.*140.*Source: A survey, 2025/s)
    expect(chart.get('tr.marked').text()).toContain('100–140')
  })

  it('says in words in which box the workshop would put a line', () => {
    const bars = (inside: number, outside: number) => [
      { id: 'in', label: 'Belongs in the email', count: inside },
      { id: 'out', label: 'Leave out', count: outside },
    ]
    const lines = [
      { id: 'thanks', label: 'Thank you for your time', box: 'in', bars: bars(6, 0) },
      { id: 'blame', label: 'You asked unfair questions', box: 'out', bars: bars(1, 5) },
    ]
    showSession({
      questions: [questionView('email', { status: 'revealed', results: { kind: 'sort', answered: 6, lines } })],
    })
    const chart = mountTag('LiveQuestion', 'on-email')
    expect(chart.findAll('thead th').map(head => head.text())).toEqual(['Line', 'Belongs in the email', 'Leave out'])
    expect(chart.findAll('tbody tr').map(row => row.findAll('th, td').map(cell => cell.text()))).toEqual([
      ['Thank you for your time', '6✓ our answer', '0'],
      ['You asked unfair questions', '1', '5✓ our answer'],
    ])
    // Beside the bar that it is about, clear of the next column.
    expect(chart.findAll('.bar-line > .sort-ours')).toHaveLength(2)
  })

  it('leaves out the changes at both ends that nobody reported', () => {
    const bars = [-2, -1, 0, 1, 2].map(change => ({
      id: String(change),
      label: String(change),
      count: change === 1 ? 5 : 0,
    }))
    const results = {
      kind: 'scale' as const,
      answered: 5,
      change: true,
      items: [{ id: 'try', label: 'I can try again', bars }],
    }
    showSession({ questions: [questionView('after', { status: 'revealed', results })] })
    const chart = mountTag('LiveQuestion', 'on-after')
    expect(chart.findAll('tbody th').map(head => head.text())).toEqual(['-1', '0', '1'])
    expect(chart.text()).toContain('more true now')
  })

  it('that is open all the time shows its texts as they are approved, with their votes, and no count of answers', () => {
    const texts = [
      { id: 'b', text: 'How long do I wait?', votes: 6 },
      { id: 'a', text: 'Whom else can I ask?', isAnswered: true as const },
    ]
    showSession({ questions: [questionView('ask')], received: { ask: 7 } })
    const before = mountTag('LiveQuestion', 'on-ask')
    expect(before.find('.text-hint').exists()).toBe(true)
    expect(before.text()).not.toContain('7')
    showSession({ questions: [questionView('ask', { results: { kind: 'text', answered: 2, texts } })] })
    const shown = mountTag('LiveQuestion', 'on-ask')
    expect(shown.findAll('.text-cards li').map(card => card.text().replace(/\s+/g, ' ')))
      .toEqual(['How long do I wait? 6 or more would ask this too', 'Whom else can I ask? ✓ answered'])
    expect(shown.text()).not.toMatch(/\d answer/)
  })

  it('shows the approved texts, and thanks where there are none', () => {
    showSession({
      questions: [
        questionView('box', {
          status: 'revealed',
          results: { kind: 'text', answered: 6, texts: [{ id: 'a', text: 'How long do I wait?' }] },
        }),
      ],
    })
    expect(mountTag('LiveQuestion', 'on-box').get('.text-cards').text()).toBe('How long do I wait?')
    showSession({
      questions: [questionView('box', { status: 'revealed', results: { kind: 'text', answered: 6, texts: [] } })],
    })
    expect(mountTag('LiveQuestion', 'on-box').text()).toContain('The facilitator reads written answers before any are shown.')
  })
})

import { describe, expect, it } from 'vitest'
import { choices, playSession } from '../../support/live-rules.ts'

describe('a question on its slide', () => {
  it('opens on arrival, reveals at the next click, closes on leaving', () => {
    const session = playSession()
    session.go('on-quick')
    expect(session.question('quick')).toMatchObject({ status: 'open', results: null })
    session.answer('quick', choices('relief', 6))
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ status: 'revealed', tooFew: false, results: { answered: 6 } })
    session.go('on-menu')
    session.go('end')
    expect(session.question('menu')).toMatchObject({ status: 'closed', results: null })
  })

  it('stays closed when the deck only says again where it stands', () => {
    const session = playSession()
    session.go('on-quick')
    session.command({ type: 'question:close', questionId: 'quick' })
    session.go('on-quick')
    expect(session.question('quick')?.status).toBe('closed')
  })

  it('keeps what was revealed when the presenter steps back from the next slide', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('anger', 5))
    session.go('on-quick', 1)
    session.go('on-review')
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ status: 'revealed', results: { answered: 5 } })
  })

  it('shows what was shown when the presenter steps back to the question', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('anger', 5))
    session.go('on-quick', 1)
    const shown = session.question('quick')
    session.answer('quick', choices('relief', 1))
    session.go('on-quick', 0)
    expect(session.question('quick')).toEqual(shown)
    expect(session.command({ type: 'question:open', questionId: 'quick' })).toBe('question-closed')
  })

  it('begins a new round when it is asked again, once', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('anger', 5))
    session.go('on-quick', 1)
    for (const _twice of [1, 2])
      expect(session.command({ type: 'question:ask-again', questionId: 'quick', round: 1 })).toBeNull()
    expect(session.question('quick')).toMatchObject({ status: 'open', round: 2, results: null })
    expect(session.received('quick')).toBe(0)
    session.answer('quick~2', choices('relief', 4))
    session.command({ type: 'results:reveal', questionId: 'quick' })
    expect(session.question('quick')).toMatchObject({ status: 'revealed', round: 2, results: null, tooFew: true })
  })

  it('is not known to phones before it has been opened', () => {
    const session = playSession()
    session.go('hello')
    expect(session.view().questions).toEqual([])
  })
})

describe('the minimum group', () => {
  it('hides results of four and shows those of five', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('anger', 4))
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ status: 'revealed', results: null, tooFew: true })
    expect(session.received('quick')).toBe(4)
    session.go('on-quick', 0)
    session.answer('quick', choices('relief', 1))
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ tooFew: false, results: { answered: 5 } })
  })

  it('does not count passes', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', [...choices('anger', 4), { value: { kind: 'pass' }, count: 20 }])
    session.go('on-quick', 1)
    expect(session.question('quick')).toMatchObject({ results: null, tooFew: true })
    expect(session.received('quick')).toBe(24)
  })

  it('never shows what came after the freeze, so that no late answer can be read off the difference', () => {
    const session = playSession()
    session.go('on-quick')
    session.answer('quick', choices('anger', 5))
    session.go('on-quick', 1)
    const shown = session.question('quick')?.results
    session.answer('quick', choices('relief', 1))
    expect(session.question('quick')?.results).toEqual(shown)
  })
})

describe('a sensitive question', () => {
  it('is released once: it never reopens and its results never change', () => {
    const session = playSession()
    session.go('on-feel')
    session.answer('feel', choices('numb', 5))
    session.go('on-feel', 1)
    const shown = session.question('feel')
    session.go('on-feel', 0)
    expect(session.question('feel')).toEqual(shown)
    expect(session.command({ type: 'question:open', questionId: 'feel' })).toBe('question-closed')
    session.answer('feel', choices('anger', 3))
    session.go('hello')
    session.go('on-feel', 0)
    session.go('on-feel', 1)
    expect(session.question('feel')?.results).toEqual(shown?.results)
  })

  it('shows neither a count of one or two nor what it would follow from', () => {
    const session = playSession()
    session.join(20)
    session.go('on-feel')
    session.answer('feel', [...choices('numb', 1), ...choices('anger', 7), ...choices('relief', 8)])
    session.go('on-feel', 1)
    expect(session.question('feel')?.results).toEqual({
      kind: 'choice',
      answered: 13,
      atLeast: true,
      bars: [
        { id: 'relief', label: 'Relief', count: 6, range: 'more' },
        { id: 'anger', label: 'Anger', count: 6, range: 'more' },
        { id: 'numb', label: 'Nothing much', count: 1, range: 'few' },
      ],
    })
  })

  it('shows exact counts where none is small; one of nobody points at nobody', () => {
    const session = playSession()
    session.go('on-feel')
    session.answer('feel', [...choices('numb', 3), ...choices('anger', 7)])
    session.go('on-feel', 1)
    expect(session.question('feel')?.results).toMatchObject({ answered: 10, bars: [{ count: 0 }, { count: 7 }, { count: 3 }] })
    expect(JSON.stringify(session.question('feel'))).not.toMatch(/range|atLeast/)
  })

  it('shows nothing where everyone has answered and the one who is alone would follow', () => {
    const session = playSession()
    session.join(7)
    session.go('on-feel')
    session.answer('feel', [...choices('numb', 1), ...choices('anger', 6)])
    session.go('on-feel', 1)
    expect(session.question('feel')).toMatchObject({ results: null, tooFew: true })
  })

  it('may reopen while too few have answered for anything to be released', () => {
    const session = playSession()
    session.go('on-feel')
    session.answer('feel', choices('numb', 3))
    session.go('on-feel', 1)
    expect(session.question('feel')?.tooFew).toBe(true)
    session.go('on-feel', 0)
    expect(session.question('feel')?.status).toBe('open')
  })
})

describe('a private question', () => {
  it('cannot be asked again: nobody else ever had an answer', () => {
    const session = playSession()
    expect(session.command({ type: 'question:ask-again', questionId: 'before', round: 1 })).toBe('question-private')
  })

  it('counts nothing and releases nothing', () => {
    const session = playSession()
    session.go('on-before')
    session.go('on-before', 1)
    expect(session.question('before')).toEqual({
      id: 'before',
      status: 'revealed',
      round: 1,
      results: null,
      tooFew: false,
    })
  })
})

describe('texts', () => {
  const five = ['one', 'two', 'three', 'four', 'five'].map(text => ({
    value: { kind: 'text' as const, text },
    count: 1,
  }))

  it('are held until the facilitator approves them, and only shown above the minimum group', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five.slice(0, 4))
    session.command({ type: 'text:approve', questionId: 'box', textId: 'one' })
    session.go('on-box', 1)
    expect(session.question('box')).toMatchObject({ tooFew: true, results: null })
    session.go('on-box', 0)
    session.answer('box', five.slice(4))
    session.go('on-box', 1)
    expect(session.question('box')?.results).toEqual({ kind: 'text', answered: 5, texts: [{ id: 'one', text: 'one' }] })
  })

  it('appear and go when they are approved and hidden after the reveal', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.go('on-box', 1)
    session.command({ type: 'text:approve', questionId: 'box', textId: 'two' })
    expect(session.question('box')?.results).toMatchObject({ texts: [{ text: 'two' }] })
    session.command({ type: 'text:hide', questionId: 'box', textId: 'two' })
    expect(session.question('box')?.results).toMatchObject({ texts: [] })
  })

  it('stand in the order in which they were approved', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.go('on-box', 1)
    for (const textId of ['four', 'one', 'three']) session.command({ type: 'text:approve', questionId: 'box', textId })
    expect(session.question('box')?.results).toMatchObject({
      texts: [{ text: 'four' }, { text: 'one' }, { text: 'three' }],
    })
  })

  it('are hidden together when nobody has judged them, and a repeat changes nothing', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.command({ type: 'text:approve', questionId: 'box', textId: 'two' })
    const hideAll = { type: 'text:hide-held' as const, textIds: ['one', 'two', 'three', 'never sent'] }
    expect(session.command(hideAll)).toBeNull()
    const { revision } = session
    session.command(hideAll)
    expect(session.revision).toBe(revision)
    expect(session.state.texts.map(({ id, status }) => `${id} ${status}`).sort())
      .toEqual(['one hidden', 'three hidden', 'two approved'])
  })

  it('are shown in the facilitator’s spelling, which the same words as were sent take back', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.go('on-box', 1)
    const box = { questionId: 'box', textId: 'two' }
    session.command({ type: 'text:approve', ...box })
    session.command({ type: 'text:correct', ...box, text: ' Two\u200B! ' })
    expect(session.question('box')?.results).toMatchObject({ texts: [{ id: 'two', text: 'Two!' }] })
    session.command({ type: 'text:correct', ...box, text: 'two' })
    expect(session.question('box')?.results).toMatchObject({ texts: [{ id: 'two', text: 'two' }] })
    expect(session.command({ type: 'text:correct', ...box, text: ' ' })).toBe('malformed')
    expect(session.command({ type: 'text:correct', ...box, text: 'a'.repeat(400) })).toBe('text-too-long')
  })

  it('fill the wall only once the room has seen them, and until the next slide', () => {
    const session = playSession()
    const two = { questionId: 'box', textId: 'two' }
    session.go('on-box')
    session.answer('box', five.slice(0, 4))
    session.command({ type: 'text:approve', ...two })
    session.go('on-box', 1)
    expect(session.command({ type: 'text:enlarge', ...two })).toBe('unknown-text')
    session.go('on-box', 0)
    session.answer('box', five.slice(4))
    session.go('on-box', 1)
    expect(session.command({ type: 'text:enlarge', ...two })).toBeNull()
    expect(session.wall().enlarged).toEqual({ id: 'two', text: 'two' })
    session.go('end')
    expect(session.wall().enlarged).toBeNull()
    session.go('on-box', 1)
    session.command({ type: 'text:enlarge', ...two })
    session.command({ type: 'text:hide', ...two })
    expect(session.wall().enlarged).toBeNull()
  })

  it('are marked as answered, and not as answered again', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.go('on-box', 1)
    const two = { questionId: 'box', textId: 'two' }
    session.command({ type: 'text:approve', ...two })
    session.command({ type: 'text:answered', ...two, answered: true })
    expect(session.question('box')?.results).toMatchObject({ texts: [{ id: 'two', isAnswered: true }] })
    session.command({ type: 'text:answered', ...two, answered: false })
    expect(session.question('box')?.results).toEqual({ kind: 'text', answered: 5, texts: [{ id: 'two', text: 'two' }] })
  })

  it('can still be taken down when the session has ended', () => {
    const session = playSession()
    session.go('on-box')
    session.answer('box', five)
    session.command({ type: 'session:end' })
    expect(session.command({ type: 'text:hide', questionId: 'box', textId: 'two' })).toBeNull()
    expect(session.command({ type: 'text:approve', questionId: 'box', textId: 'two' })).toBe('session-ended')
  })
})

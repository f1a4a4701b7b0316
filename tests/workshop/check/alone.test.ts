import { expect, it } from 'vitest'
import { problemsWith } from '../temporary-kit.ts'

it('names words for someone on their own that nobody could read', async () => {
  expect(await problemsWith({
    'slides.md': [['id: ask\n', 'id: ask\nreaders: room\nalone:\n  text: Read this.\n']],
  })).toMatchInlineSnapshot(`
    [
      "slides.md:55  slide "ask" is only for a room, and has words for someone on their own. Leave one of them out.",
    ]
  `)
  expect(await problemsWith({ 'slides.md': [['id: cover\n', 'id: cover\nalone:\n  prompt: And you?\n']] })).toMatchInlineSnapshot(`
    [
      "slides.md:1  slide "cover" has a prompt or a help for someone on their own, but no question. Write what they read as "text", or add the question.",
    ]
  `)
})

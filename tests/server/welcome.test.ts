import { expect, it } from 'vitest'
import { welcomeText } from '../../src/server/start/welcome.ts'

it('says where to present, what phones open and what to print', () => {
  const text = welcomeText({
    url: 'http://localhost:3030',
    key: 'ABCD-EFGH-JKMN',
    phoneOrigin: 'http://192.168.1.20:3030',
  })
  expect(text.split('\n').filter(line => /^ {2}\S/.test(line) && !/[█▀▄]/.test(line))).toMatchInlineSnapshot(`
    [
      "  The workshop is ready.",
      "  Present    http://localhost:3030/present?key=ABCD-EFGH-JKMN",
      "  Phones     http://192.168.1.20:3030",
      "  Handouts   http://localhost:3030/handouts/",
      "  Stop with Ctrl-C. Answers are kept, and sessions carry on at the next start.",
    ]
  `)
  expect(text).toMatch(/[█▀▄]{10}/)
})

it('says so when no phone can reach the address', () => {
  expect(welcomeText({ url: 'http://localhost:3030', key: 'K', phoneOrigin: 'http://127.0.0.1:3030' })).toContain(
    'Only this computer can open that',
  )
})

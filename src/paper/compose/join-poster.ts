import type { Doc } from '../../workshop/model/doc.ts'
import type { Run } from './run.ts'
import { paperWords } from '../../language/words.ts'
import { joinUrl } from '../../live/protocol/join-url.ts'
import { codeLength } from '../../live/protocol/session-code.ts'
import { typedAddress } from '../../workshop/typed-address.ts'
import { heading, strong, table } from './elements.ts'

const words = paperWords.poster

/** How to join, readable from the back row: QR code, address and code, or big boxes to write them in. */
export function joinSteps({ options: { join } }: Run): Doc {
  return join ? knownSession(join.address, join.code) : unknownSession()
}

function knownSession(address: string, code: string): Doc {
  return [
    { kind: 'qr', href: joinUrl(address, code), label: words.join(code), giant: true },
    { kind: 'paragraph', display: true, children: [{ kind: 'text', text: typedAddress(address) }] },
    { kind: 'paragraph', display: true, children: [strong(code)] },
  ]
}

function unknownSession(): Doc {
  const boxes = Array.from({ length: codeLength }, (_, index) => String(index + 1))
  return [
    { kind: 'field', id: 'address', label: words.openAddress, lines: 2 },
    heading(2, words.typeCode),
    table(boxes, [boxes.map(() => '')], { roomy: true }),
  ]
}

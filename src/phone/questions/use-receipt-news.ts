import type { AnswerRecord } from '../answers/record.ts'
import { useEffect, useRef } from 'preact/hooks'
import { questionWords as words } from '../../language/words.ts'
import { announce } from '../parts/announce.ts'

/** Tells those who listen that an answer was received, or will not be. */
export function useReceiptNews(record: AnswerRecord | undefined): void {
  const last = useRef(record?.state)
  useEffect(() => {
    if (record && last.current !== record.state) {
      if (record.state === 'received')
        announce(words.receivedAloud)
      if (record.state === 'refused')
        announce(record.message ?? words.refusedAloud)
    }
    last.current = record?.state
  }, [record?.state])
}

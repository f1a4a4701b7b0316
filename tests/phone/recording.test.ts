import { describe, expect, it } from 'vitest'
import { newRecordingId, readInfo, withMark } from '../../src/phone/recordings/recording.ts'

const info = { id: 'a', type: 'audio/webm;codecs=opus', size: 12_000, seconds: 9, marks: [2, 5] }

describe('what is known of a recording', () => {
  it('reads back as it was written', () => {
    expect(readInfo(structuredClone(info))).toEqual(info)
  })

  it('is none where it cannot be played, and leaves out what does not fit', () => {
    for (const odd of [null, {}, { ...info, id: '' }, { ...info, type: 'text/html' }, { ...info, size: -1 }])
      expect(readInfo(odd), JSON.stringify(odd)).toBeNull()
    expect(readInfo({ ...info, seconds: 'long', marks: [5, 'x', -1, 2.5, 5, 2] })).toEqual({ ...info, seconds: 0 })
  })

  it('has its marks in order, each once', () => {
    expect(withMark(withMark(info, 3.7), 2.2).marks).toEqual([2, 3, 5])
  })

  it('has an id of its own, even within the same moment', () => {
    expect(newRecordingId(1, 0.1)).not.toBe(newRecordingId(1, 0.2))
  })
})

// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { mountTag, showSession } from './support/mount-tag.ts'
import { workshop } from './support/workshop.ts'

afterEach(() => showSession(null))

const minutesOnWall = () => mountTag('SessionSchedule', 'join').findAll('.schedule-minutes').map(line => line.text())

it('shows the wall the published minutes, or those of the session', () => {
  showSession({ lengthMinutes: 60 })
  const published = minutesOnWall()
  const [first, second, ...rest] = workshop.blocks.map(({ id, minutes }) => [id, minutes[60]] as const)
  const own = Object.fromEntries([[first![0], first![1] + 1], [second![0], second![1] - 1], ...rest])
  showSession({ lengthMinutes: 60, blockMinutes: own })
  const changed = minutesOnWall()
  expect(changed).toHaveLength(published.length)
  expect(changed[0]).toContain(String(first![1] + 1))
  expect(changed[1]).toContain(String(second![1] - 1))
  expect(changed.slice(2)).toEqual(published.slice(2))
})

import { expect, it } from 'vitest'
import { publicWorkshop } from '../../src/live/public-workshop.ts'
import { loadWorkshop } from '../../src/workshop/load.ts'

const { workshop } = await loadWorkshop('.')
const alone = publicWorkshop(workshop!, 'alone')
const room = publicWorkshop(workshop!, 'room')
function wordsOf(slide: typeof alone.slides[number]) {
  const { activity } = slide
  const asked = activity && activity.kind !== 'exercise' ? [activity.prompt, activity.help] : []
  return [slide.title, slide.html.replaceAll(/<[^>]*>/g, ' '), ...asked].join(' ')
}

const ofRooms = /\b(?:this room|neighbour|in pairs|in threes|join with|the code|your phone sends)\b/i

it('tells someone on their own nothing of a room, of a partner, or of joining', () => {
  const told = alone.slides.filter(slide => ofRooms.test(wordsOf(slide)))
  expect(told.map(({ id }) => id)).toEqual([])
})

it('leaves out what makes sense only with others, and keeps it in a room', () => {
  const left = room.slides.filter(({ id }) => !alone.slides.some(slide => slide.id === id)).map(({ id }) => id)
  expect(left).toEqual(['join', 'my-story', 'guess-the-room', 'count-the-room', 'questions'])
})

it('has words of their own for them, which the room does not get', () => {
  const own = (content: typeof alone) => wordsOf(content.slides.find(({ id }) => id === 'peer-talk')!)
  expect(own(alone)).toContain('Read it out loud')
  expect(own(room)).not.toContain('Read it out loud')
})

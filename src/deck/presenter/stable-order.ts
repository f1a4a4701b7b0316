import type { HeldText } from '../../live/protocol/view.ts'

const statusOrder: HeldText['status'][] = ['held', 'approved', 'hidden']

/** By status; what has been answered comes after what has not. */
function rank({ status, isAnswered }: HeldText): number {
  return statusOrder.indexOf(status) + (isAnswered ? 0.5 : 0)
}

/**
 * Keeps texts where they are: new ones come last, the unjudged first among them and then what most people would
 * ask; one that is judged stays in its place, so that a second click never meets the next text's button.
 */
export function createStableOrder() {
  let places = new Map<string, number>()

  return (texts: HeldText[]): HeldText[] => {
    const known = texts.filter(({ id }) => places.has(id)).sort((a, b) => places.get(a.id)! - places.get(b.id)!)
    const fresh = texts
      .filter(({ id }) => !places.has(id))
      .sort((a, b) => rank(a) - rank(b) || b.votes - a.votes)
    const all = [...known, ...fresh]
    places = new Map(all.map(({ id }, place) => [id, place]))
    return all
  }
}

import type { HeldText } from '../../live/protocol/view.ts'

const statusOrder: HeldText['status'][] = ['held', 'approved', 'hidden']

/**
 * Keeps texts where they are: new ones come last, the unjudged first among them, and one that is judged stays in its
 * place, so that a second click never meets the next text's button.
 */
export function createStableOrder() {
  let places = new Map<string, number>()

  return (texts: HeldText[]): HeldText[] => {
    const known = texts.filter(({ id }) => places.has(id)).sort((a, b) => places.get(a.id)! - places.get(b.id)!)
    const fresh = texts
      .filter(({ id }) => !places.has(id))
      .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
    const all = [...known, ...fresh]
    places = new Map(all.map(({ id }, place) => [id, place]))
    return all
  }
}

import { createStore } from '../state/store.ts'

/** True while someone has said that they need longer here: then the room's next slide does not take theirs away. */
export const staysHere = createStore(false)

/** Whoever has signed in with the key: they may do everything, in every session. */
export const leadId = 'lead'

/** Someone who presents a session. A lead has no name: a key tells nothing of who has it. */
export interface Presenter {
  id: string
  name: string | null
}

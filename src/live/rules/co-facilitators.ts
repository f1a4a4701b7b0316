import type { Presenter } from '../protocol/presenter.ts'
import type { SessionState } from './state.ts'
import { leadId } from '../protocol/presenter.ts'

/** More would need a list to look names up in. */
export const mostCoFacilitators = 12

/** The session with one more person who may present it. */
export function withCoFacilitator(state: SessionState, added: { id: string, name: string }): SessionState {
  return { ...state, coFacilitators: [...state.coFacilitators, added] }
}

/** The session without them; the clicker they had goes back to whoever has the key. */
export function withoutCoFacilitator(state: SessionState, id: string): SessionState {
  const coFacilitators = state.coFacilitators.filter(other => other.id !== id)
  return { ...state, coFacilitators, clicker: state.clicker === id ? leadId : state.clicker }
}

/** The presenter of this id, by name. */
export function presenterOf({ coFacilitators }: SessionState, id: string): Presenter {
  return { id, name: coFacilitators.find(other => other.id === id)?.name ?? null }
}

import { phoneWords } from '../../language/words.ts'

/** Stands where something is still on its way. */
export function Loading() {
  return <p class="loading">{phoneWords.loading.moment}</p>
}

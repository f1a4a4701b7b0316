import { phoneWords } from '../../language/words.ts'

export function Loading() {
  return <p class="loading">{phoneWords.loading.moment}</p>
}

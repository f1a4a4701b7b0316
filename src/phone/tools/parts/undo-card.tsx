import { toolWords } from '../../../language/words.ts'
import { announce } from '../../parts/announce.ts'

const words = toolWords.undo

/** Says what has gone, and brings it back; it stays until something else goes, because some need longer than others. */
export function UndoCard({ says, undo }: { says: string, undo: () => void }) {
  const bringBack = () => {
    undo()
    announce(words.undone)
  }
  return (
    <div class="card undo-card" role="status">
      <p>{says}</p>
      <button class="button plain" type="button" onClick={bringBack}>{words.undo}</button>
    </div>
  )
}

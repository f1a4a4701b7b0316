import type { Exercise } from '../../../workshop/model/activity.ts'
import type { RowChange, Try } from './practice-notes.ts'
import { useId, useState } from 'preact/hooks'
import { practiceWords } from '../../../language/words.ts'
import { rowChanges } from './practice-notes.ts'

const words = practiceWords.compare

interface TwoTriesProps {
  /** At the same question, at least two, oldest first. */
  tries: Try[]
  rubric: Exercise['rubric']
}

/** Two tries side by side, and in words what changed in the answer. */
export function TwoTries({ tries, rubric }: TwoTriesProps) {
  const [chosen, setChosen] = useState<[number, number]>([tries.length - 2, tries.length - 1])
  const first = tries[chosen[0]] ?? tries[0]!
  const second = tries[chosen[1]] ?? tries.at(-1)!
  const rows = rowChanges(rubric, first, second)
  return (
    <div class="two-tries">
      <div class="sides">
        <Side tries={tries} one={first} label={words.first} choose={no => setChosen([no, chosen[1]])} />
        <Side tries={tries} one={second} label={words.second} choose={no => setChosen([chosen[0], no])} />
      </div>
      {rows.length > 0
        ? <ul class="row-changes">{rows.map(row => <li key={row.label}>{inWords(row)}</li>)}</ul>
        : <p class="quiet">{words.noScores}</p>}
      {rows.length > 0 && <p class="quiet">{words.notYou}</p>}
    </div>
  )
}

function inWords({ label, first, second }: RowChange): string {
  if (first === null || second === null)
    return words.once(label, first ?? second!)
  return first === second ? words.same(label, first) : words.changed(label, first, second)
}

interface SideProps {
  tries: Try[]
  one: Try
  label: string
  choose: (no: number) => void
}

function Side({ tries, one, label, choose }: SideProps) {
  const id = useId()
  const parts = one.route === 'star' ? Object.values(one.star) : [one.free]
  return (
    <div class="side">
      <label for={id}>{label}</label>
      <select id={id} value={tries.indexOf(one)} onChange={event => choose(Number(event.currentTarget.value))}>
        {tries.map(({ id }, index) => <option key={id} value={index}>{practiceWords.tryNo(index + 1)}</option>)}
      </select>
      {parts.filter(part => part.trim()).map(part => <p key={part} class="written">{part}</p>)}
      {one.keep.trim() && <p>{words.keep(one.keep)}</p>}
      {one.change.trim() && <p>{words.change(one.change)}</p>}
    </div>
  )
}

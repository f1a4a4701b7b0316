import type { PracticeKind, PracticeQuestion } from '../../../workshop/model/toolbox.ts'
import { useId, useState } from 'preact/hooks'
import { practiceWords as words } from '../../../language/words.ts'
import { shuffle } from '../../../live/questions/shuffle.ts'
import { announce } from '../../parts/announce.ts'
import { Loading } from '../../parts/loading.tsx'
import { NoteField } from '../parts/note-field.tsx'

interface QuestionBankProps {
  /** `null` until they have come. */
  questions: PracticeQuestion[] | null
  begin: (question: string, why: boolean) => void
}

/** One question to start with, another one, all of a kind, or one's own. */
export function QuestionBank({ questions, begin }: QuestionBankProps) {
  const [kind, setKind] = useState<PracticeKind | null>(null)
  const [own, setOwn] = useState('')
  const [seed, setSeed] = useState(() => String(Math.random()))
  const [turn, setTurn] = useState(0)
  const all = questions ?? []
  const shown = shuffle(all.filter(question => kind === null || question.kind === kind), seed)
  const offered = shown[turn % Math.max(1, shown.length)]

  function next() {
    const wraps = turn + 1 >= shown.length
    setTurn(wraps ? 0 : turn + 1)
    announce(shown[wraps ? 0 : turn + 1]?.text ?? '')
  }

  return (
    <section class="card">
      {questions === null && <Loading />}
      {offered && (
        <>
          <p class="asked">{offered.text}</p>
          <p class="row">
            <button class="button" type="button" onClick={() => begin(offered.text, offered.kind === 'motivation')}>
              {words.begin}
            </button>
            <button class="button plain" type="button" onClick={next}>{words.another}</button>
          </p>
        </>
      )}
      {questions && (
        <KindChoice
          questions={questions}
          kind={kind}
          choose={(next) => {
            setKind(next)
            setTurn(0)
          }}
        />
      )}
      {shown.length > 0 && (
        <details>
          <summary>{words.all(shown.length)}</summary>
          <ul class="bank">
            {shown.map(({ id, text, kind }) => (
              <li key={id}>
                <button class="button plain" type="button" onClick={() => begin(text, kind === 'motivation')}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
          <p class="row">
            <button
              class="button plain"
              type="button"
              onClick={() => {
                setSeed(String(Math.random()))
                setTurn(0)
              }}
            >
              {words.shuffle}
            </button>
          </p>
        </details>
      )}
      <div class="sheet-part">
        <NoteField label={words.own} rows={1} value={own} change={setOwn} />
        {own.trim() && (
          <p class="row">
            <button class="button" type="button" onClick={() => begin(own.trim(), false)}>{words.beginOwn}</button>
          </p>
        )}
      </div>
    </section>
  )
}

interface KindChoiceProps {
  questions: PracticeQuestion[]
  kind: PracticeKind | null
  choose: (kind: PracticeKind | null) => void
}

/** Only the kinds that there are questions of. */
function KindChoice({ questions, kind, choose }: KindChoiceProps) {
  const name = useId()
  const kinds = [...new Set(questions.map(question => question.kind))]
  return (
    <fieldset class="kinds">
      <legend>{words.kind}</legend>
      <div class="ratings">
        {[null, ...kinds].map(one => (
          <label key={one} class="rating">
            <input type="radio" name={name} checked={kind === one} onChange={() => choose(one)} />
            <span>{one === null ? words.anyKind : words.kinds[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import type { Exercise } from '../../../workshop/model/activity.ts'
import type { Try } from './practice-notes.ts'
import { practiceWords as words } from '../../../language/words.ts'
import { byQuestion } from './practice-notes.ts'
import { TwoTries } from './two-tries.tsx'

interface KeptTriesProps {
  tries: Try[]
  rubric: Exercise['rubric']
  open: (id: number) => void
}

/** What has been tried, by question; two tries at the same one can be put side by side. */
export function KeptTries({ tries, rubric, open }: KeptTriesProps) {
  return tries.length === 0
    ? null
    : (
        <section class="kept-tries">
          <h3>{words.kept}</h3>
          {byQuestion(tries).map(group => (
            <section key={group.question} class="card">
              <h4>{group.question}</h4>
              <p class="row">
                {group.tries.map((one, index) => (
                  <button key={one.id} class="button plain" type="button" onClick={() => open(one.id)}>
                    {words.tryNo(index + 1)}
                  </button>
                ))}
              </p>
              {group.tries.length > 1 && (
                <details>
                  <summary>{words.compare.title}</summary>
                  <TwoTries tries={group.tries} rubric={rubric} />
                </details>
              )}
            </section>
          ))}
        </section>
      )
}

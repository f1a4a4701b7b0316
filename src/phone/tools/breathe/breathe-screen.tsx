import { useEffect, useState } from 'preact/hooks'
import { toolWords } from '../../../language/words.ts'
import { addStyles } from '../../parts/add-styles.ts'
import { announce } from '../../parts/announce.ts'
import styles from '../../styles/breathe.css?inline'
import { breathAt, breaths } from './breath.ts'

addStyles(styles)

const words = toolWords.breathe
const tickMs = 250

/** Two minutes of slow breathing: a circle that grows and shrinks, and the same in words for eyes and ears. */
export function BreatheScreen() {
  const [startedMs, setStartedMs] = useState<number | null>(null)
  const [nowMs, setNowMs] = useState(0)
  const [isSpoken, setSpoken] = useState(false)
  const [isOver, setOver] = useState(false)
  const breath = startedMs === null ? null : breathAt(nowMs - startedMs)

  useEffect(() => {
    if (startedMs === null)
      return
    const timer = setInterval(() => setNowMs(performance.now()), tickMs)
    return () => clearInterval(timer)
  }, [startedMs])

  useEffect(() => {
    if (startedMs !== null && !breath) {
      setStartedMs(null)
      setOver(true)
      announce(words.over)
    }
  }, [startedMs, breath])

  useEffect(() => {
    if (breath && isSpoken)
      announce(words[breath.phase])
  }, [breath?.phase, breath?.no, isSpoken])

  function start() {
    setOver(false)
    setNowMs(performance.now())
    setStartedMs(performance.now())
  }

  return (
    <section class="card breathe">
      {breath
        ? (
            <>
              <div class={`breath ${breath.phase}`} aria-hidden="true"><span /></div>
              <p class="breath-words">
                <strong>{words[breath.phase]}</strong>
                <span class="digits">{breath.secondsLeft}</span>
              </p>
              <p class="quiet">{words.left(breaths - breath.no)}</p>
            </>
          )
        : <p>{isOver ? words.over : words.how}</p>}
      <p class="row">
        {breath
          ? <button class="button plain" type="button" onClick={() => setStartedMs(null)}>{words.stop}</button>
          : <button class="button" type="button" onClick={start}>{isOver ? words.again : words.start}</button>}
      </p>
      <label class="switch">
        <input type="checkbox" checked={isSpoken} onChange={event => setSpoken(event.currentTarget.checked)} />
        <span>{words.speak}</span>
      </label>
      <p class="quiet">{words.unwell}</p>
    </section>
  )
}

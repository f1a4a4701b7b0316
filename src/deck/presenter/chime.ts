/** Two notes of a soft bell, in Hz. */
const notes = [659.25, 880]
const apartSeconds = 0.28
const fadeSeconds = 1.4
const loudness = 0.25

let context: AudioContext | null = null

/** Plays a soft chime. Where the browser does not let a page be heard yet, nothing happens. */
export function playChime(): void {
  if (!('AudioContext' in globalThis))
    return
  context ??= new AudioContext()
  void context.resume().catch(() => {})
  notes.forEach((note, index) => playNote(context!, note, context!.currentTime + index * apartSeconds))
}

function playNote(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.frequency.value = frequency
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(loudness, at + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, at + fadeSeconds)
  tone.connect(volume).connect(context.destination)
  tone.start(at)
  tone.stop(at + fadeSeconds)
}

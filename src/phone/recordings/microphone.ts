/** With or without a picture. */
export type Medium = 'audio' | 'video'

/** Why there is no microphone: someone said no, there is none, another app has it. */
export type NoMicrophone = 'refused' | 'none' | 'busy'

/** Whether this page may ask for the microphone at all. Over plain http, as in a room, it may not. */
export function mayRecord(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === 'function' && typeof MediaRecorder === 'function'
}

/** Asks for the microphone, and the camera with `video`; the browser asks the person. */
export async function askForMicrophone(medium: Medium): Promise<MediaStream | NoMicrophone> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true, video: medium === 'video' })
  }
  catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotAllowedError' || name === 'SecurityError')
      return 'refused'
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
  }
}

/** About how many bytes this browser still takes; `null` where it does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined ? null : quota - (usage ?? 0)
  }
  catch {
    return null
  }
}

/** Watches how loud it is, 0 to 1, ten times a second; the function given back ends it. */
export function watchLevel(stream: MediaStream, show: (level: number) => void): () => void {
  const audio = new AudioContext()
  const analyser = audio.createAnalyser()
  audio.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  const watching = setInterval(() => {
    analyser.getFloatTimeDomainData(samples)
    const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
    // Speech is quiet as numbers go: most of it is below a third.
    show(Math.min(1, loudness * 3))
  }, 100)
  return () => {
    clearInterval(watching)
    void audio.close()
  }
}

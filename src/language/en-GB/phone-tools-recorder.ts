import { spokenDuration } from './durations.ts'

/** What is said around recording an answer: in the page where it may, and with the phone's own recorder. */
export const phoneToolsRecorder = {
  title: 'Record your answer',
  label: 'Your recording',
  about: 'Your browser will ask if it may use the microphone. The recording stays on this phone and is never sent.',
  start: { audio: 'Record sound', video: 'Record video' },
  asking: 'Your browser is asking for permission…',
  without: {
    refused: 'The browser didn’t allow it, and that’s fine. You can write instead, use your phone’s own recorder, or '
      + 'change it in the browser’s settings for this page.',
    none: 'There’s no microphone or camera here. You can write instead, or use another recorder.',
    busy: 'The microphone isn’t free. Another app or a call may be using it. Close it and try again, or write instead.',
  },
  little: (size: string) => `There’s only about ${size} free for this page. A short sound recording will still fit.`,
  running: 'Recording',
  picture: 'What the camera sees',
  level: 'How loud it is',
  stop: 'Stop',
  done: (seconds: number, size: string) => `Recorded: ${spokenDuration(seconds)}, ${size}. Would you like to keep it?`,
  keep: 'Keep it on this phone',
  discard: 'Discard it',
  kept: 'The recording is kept on this phone.',
  notKept: {
    full: 'There’s no room for it on this phone. Wipe something under “What’s on this phone”, then try again.',
    blocked: 'This browser doesn’t let the page keep recordings, perhaps because it’s a private window. Your phone’s '
      + 'own recorder can.',
  },
  onPhone: (seconds: number, size: string): string =>
    seconds > 0
      ? `Your recording: ${spokenDuration(seconds)}, ${size}. On this phone only.`
      : `Your recording: ${size}. On this phone only.`,
  speed: 'Speed',
  times: (number: string) => `${number} ×`,
  mark: 'Mark this moment',
  playFrom: (time: string) => `Play from ${time}`,
  remove: 'Delete the recording',
  removed: 'The recording is deleted.',
  undo: 'Bring the recording back',
  own: {
    why: 'This page can’t use the microphone here, because its address isn’t encrypted.',
    app: 'You can record with your phone’s own app, then come back here to score your answer.',
    choose: 'Record now, or choose a recording',
    elsewhere: 'Recording in the page works here:',
  },
}

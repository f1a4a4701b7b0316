import type { StorageHealth } from './storage-health.ts'
import type { Storage } from './storage.ts'
import { StorageTrouble } from './storage-trouble.ts'

/** The same storage, telling `health` of each write whether it worked. */
export function watchedStorage(storage: Storage, health: Pick<StorageHealth, 'failed' | 'worked' | 'untidy'>): Storage {
  const { sessions, answers } = storage

  function watched<Given extends unknown[], Result>(
    act: (...given: Given) => Promise<Result>,
    /** Whether something was written: a write that changes nothing works on a full disk, too. */
    hasWritten: (result: Result) => boolean = () => false,
    failed: (error: StorageTrouble) => void = health.failed,
  ) {
    return async (...given: Given): Promise<Result> => {
      try {
        const result = await act(...given)
        if (hasWritten(result))
          health.worked()
        return result
      }
      catch (error) {
        if (error instanceof StorageTrouble)
          failed(error)
        throw error
      }
    }
  }

  return {
    ...storage,
    cleanUp: watched(storage.cleanUp, () => false, health.untidy),
    close: watched(storage.close, () => false, health.untidy),
    sessions: {
      ...sessions,
      insert: watched(sessions.insert, inserted => inserted),
      save: watched(sessions.save, revision => revision !== null),
      noteDue: watched(sessions.noteDue),
    },
    answers: {
      ...answers,
      commit: watched(answers.commit, revisions => revisions.size > 0),
      forget: watched(answers.forget),
      removeParticipants: watched(answers.removeParticipants),
      removeBallots: watched(answers.removeBallots),
    },
  }
}

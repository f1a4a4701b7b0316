/** What a person reads when the server refuses a request: one calm sentence without a code. */
export const refusals = {
  /** The usual sentence of each reason. */
  reasons: {
    'unknown-session': 'There is no session with this code. Check it against the screen.',
    'session-ended': 'This session has ended.',
    'unknown-question': 'This session has no such question.',
    'unknown-slide': 'The workshop has no such slide.',
    'question-closed': 'This question has closed.',
    'question-private': 'This question is private: its answer stays on the phone.',
    'invalid-answer': 'That is not one of the answers to this question.',
    'text-too-long': 'This text is too long. Please shorten it.',
    'malformed': 'That could not be read.',
    'too-large': 'That is too much at once. Please shorten it.',
    'not-facilitator': 'Please sign in as the facilitator first.',
    'not-participant': 'Please open the session on this phone first.',
    'unknown-text': 'This text is no longer there: its writer may have replaced it.',
    'no-timer': 'There is no timer to change.',
    'too-many': 'That was a lot at once. Please wait a moment.',
    'busy': 'The server is busy. Your phone tries again by itself.',
    'not-found': 'There is nothing at this address.',
  },
  failed: 'Something went wrong here. Please try again.',
  otherSite: 'This was sent from another site, so it was not done.',
  otherForm: 'This is not in a form the server reads.',
  staysClosed: 'Its results have been shown, so it stays closed.',
  unknownAtProjector: 'There is no session with this code. Check it against the session\'s page.',
}

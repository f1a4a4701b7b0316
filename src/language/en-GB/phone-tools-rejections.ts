/** What the list of rejections on the phone says. */
export const rejectionTool = {
  none: 'There’s nothing here yet. Start with an old one, if that’s easier.',
  add: 'Add something I tried',
  what: { label: 'What I tried', help: 'For example: a summer placement, and I got to the second interview.' },
  learnt: { label: 'What I learnt', help: 'About the work, the questions, or yourself.' },
  later: { label: 'What came of it later', help: 'Leave this empty for now. Come back when there’s something to add.' },
  unnamed: 'Something I tried',
  remove: 'Remove',
  removeOne: (title: string) => `Remove: ${title}`,
  removed: (title: string) => `Removed: ${title}`,
  sheet: 'What I tried, and what I learnt',
}

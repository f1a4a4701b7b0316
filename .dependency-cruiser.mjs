/**
 * The rooms of the house, each with the rooms it may import from. A folder that is not listed fails the check, and so
 * does an import that is not allowed here. ARCHITECTURE.md draws the same picture.
 */
const rooms = {
  'src/language': [],
  'src/look': [],
  'src/workshop': ['language', 'look'],
  'src/live': ['language', 'look', 'workshop'],
  'src/deck': ['language', 'look', 'workshop', 'live'],
  'src/phone': ['language', 'look', 'workshop', 'live'],
  'src/paper': ['language', 'look', 'workshop', 'live'],
  'src/server': ['language', 'look', 'workshop', 'live', 'paper'],
  'src/build': ['language', 'look', 'workshop', 'live', 'deck', 'phone', 'paper', 'server'],
  'components': ['language', 'look', 'workshop', 'live', 'deck'],
  'layouts': ['language', 'deck', 'components'],
  'setup': ['language', 'deck', 'components'],
  'styles': [],
  'scripts': ['language', 'look', 'workshop', 'live', 'paper', 'server', 'build'],
}

const folder = room => `^${room}/`
const source = name => (['components'].includes(name) ? `^${name}/` : `^src/${name}/`)
const known = [...Object.keys(rooms).map(folder), '^src/jsx-loader', '^[^/]+$', '^tests/', '^bench/', '^public/']

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one thing, or share a third: take it out into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-room-is-listed',
      comment: 'This folder is in no room of .dependency-cruiser.mjs: say there what it may import.',
      severity: 'error',
      from: { pathNot: [...known, 'node_modules'] },
      to: {},
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room.replace('src/', '')}-imports`,
      comment: `${room} may import from ${allowed.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: { path: folder(room) },
      to: {
        path: '^(?:src|scripts|setup|components|layouts|tests|bench)/',
        pathNot: [folder(room), '^src/jsx-loader', ...allowed.map(source)],
      },
    })),
    {
      name: 'nothing-imports-commands',
      comment: 'scripts/ holds command lines only. What others need belongs under src/.',
      severity: 'error',
      from: {},
      to: { path: '^scripts/' },
    },
    {
      name: 'no-node-in-browsers',
      comment: 'These files run in browsers too. What needs Node belongs into load.ts, src/server or src/build.',
      severity: 'error',
      from: {
        path: '^src/(?:language|look|workshop|live|deck|phone)/',
        pathNot: ['^src/language/(?:chosen|one-language)\\.ts', '^src/workshop/load\\.ts', '^src/deck/slidev/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-vue-in-pure-rooms',
      comment: 'Words, tokens, content and rules serve every face, so they know none of them.',
      severity: 'error',
      from: { path: '^src/(?:language|look|workshop|live)/' },
      to: { path: ['^vue$', 'node_modules/(?:vue|@vue)/', '@slidev/client'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.vue', '.mjs', '.js', '.d.ts'],
    },
  },
}

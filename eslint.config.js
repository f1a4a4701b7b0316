import antfu from '@antfu/eslint-config'

/** Folders may import only what stands below them: `workshop ← live ← {server, phone, paper, components}`. */
function forbid(files, folders) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: folders.map(folder => `**/${folder}/**`),
              message: 'Imports go one way: see "How it is built" in the README.',
            },
          ],
        },
      ],
    },
  }
}

function forbidNode(files, ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'localStorage', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/^(node:|vue$|preact)/]',
          message: 'This folder is pure: no node:*, no Vue, no clock.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: '`now` is an argument here.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'No randomness here.',
        },
      ],
    },
  }
}

export default antfu(
  {
    typescript: true,
    vue: true,
    markdown: true,
    formatters: false,
    ignores: ['dist', 'data', '.cache', 'public/workshop.schema.json'],
  },
  {
    rules: {
      'no-console': 'error',
      'antfu/reasonable-newline': 'off',
      'ts/no-explicit-any': 'error',
      'node/prefer-global/process': 'off',
      'node/prefer-global/buffer': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'src/server/main.ts'],
    rules: { 'no-console': 'off', 'antfu/no-top-level-await': 'off' },
  },
  forbid(['src/workshop/**'], ['live', 'server', 'phone', 'paper', 'components', 'scripts']),
  forbid(['src/live/**'], ['server', 'phone', 'paper', 'components', 'scripts']),
  forbid(['src/paper/**'], ['server', 'phone', 'components', 'scripts']),
  forbid(['src/phone/**'], ['server', 'paper', 'components', 'scripts']),
  forbid(['src/server/**'], ['phone', 'components', 'scripts']),
  forbid(['components/**', 'setup/**', 'layouts/**'], ['phone', 'paper', 'scripts']),
  forbidNode(['src/workshop/**', 'src/live/**'], ['src/workshop/load.ts', 'src/live/client/**']),
).remove('antfu/markdown/rules')

import antfu from '@antfu/eslint-config'

/** What a room must do without, so that it runs in any browser and gives the same result for the same input. */
function pure(files, ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'localStorage', 'fetch'],
      'no-restricted-syntax': [
        'error',
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
  pure(
    ['src/language/**', 'src/look/**', 'src/workshop/**', 'src/live/**'],
    ['src/workshop/load.ts', 'src/live/client/**'],
  ),
).remove('antfu/markdown/rules')

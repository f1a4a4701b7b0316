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

/** Rooms whose screens and pages take all their words from the language room. */
const speaking = ['src/phone/**/*.tsx', 'src/server/**/*.tsx', 'src/paper/**/*.tsx', 'src/build/**/*.tsx']

/** Where words can hide in a component: as its text, and in the attributes that are shown or read out. */
const shown = 'JSXElement > JSXExpressionContainer'
const spoken = 'JSXAttribute[name.name=/^(aria-label|aria-valuetext|placeholder|alt|title)$/]'
const literalWords = [
  'JSXText[value=/[A-Za-z]/]',
  `${shown} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]/]`,
  `${shown} > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/[A-Za-z]/]`,
  `${spoken} > Literal`,
  `${spoken} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]/]`,
]

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
  {
    files: ['components/**', 'layouts/**', '*.vue'],
    rules: {
      // What people read is in src/language, where another language finds it. Signs are the same in all of them.
      'vue/no-bare-strings-in-template': ['error', { allowlist: ['·', '–', '%', '&nbsp;'] }],
    },
  },
  pure(
    ['src/language/**', 'src/look/**', 'src/workshop/**', 'src/live/**'],
    ['src/workshop/load.ts', 'src/live/client/**'],
  ),
  {
    files: speaking,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...literalWords.map(selector => ({
          selector,
          message: 'Words come from src/language: add them to the file of this face, and take them from words.ts.',
        })),
      ],
    },
  },
).remove('antfu/markdown/rules')

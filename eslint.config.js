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
/** Looks at a page that do not wait: right on an idle machine, and wrong now and then on a busy one. */
const looks = 'all|count|textContent|innerText|innerHTML|inputValue|evaluateAll|allTextContents|allInnerTexts'
/** The same, but for names that other things have too, which give no promise. */
const states = 'isVisible|isHidden|isChecked|isEnabled|isDisabled|isEditable|getAttribute'
const events = 'pageerror|weberror|console|request|requestfailed|requestfinished|response'

const waitFirst = 'This looks once, at whatever is there. Use tests/support/page-reading.ts, which waits first.'
const listenFirst = 'This may listen too late. openPage of tests/support/browser.ts listens from the start.'
const noSleep = 'No sleeps: wait for what the test needs to see.'
const openThere = 'Use openPage of tests/support/browser.ts: it listens from the start, and names what it waited for.'

/** What makes a test fail now and then, each with what to write instead. */
const noFlakes = {
  files: ['tests/**/*.ts'],
  ignores: ['tests/support/page-reading.ts', 'tests/support/browser.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        // All of a list of promises, and all rows of a database, are no looks at a page.
        selector: `CallExpression[callee.property.name=/^(${looks})$|^\\$/]`
          + ':not([callee.object.name="Promise"], [callee.object.callee.property.name="prepare"])',
        message: waitFirst,
      },
      { selector: `AwaitExpression > CallExpression[callee.property.name=/^(${states})$/]`, message: waitFirst },
      {
        selector: `CallExpression[callee.property.name=/^(on|once)$/][arguments.0.value=/^(${events})$/]`,
        message: listenFirst,
      },
      {
        selector: 'CallExpression[callee.object.name="browser"][callee.property.name=/^new(Page|Context)$/]',
        message: openThere,
      },
      { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: noSleep },
      { selector: 'CallExpression[callee.name="setTimeout"]', message: noSleep },
    ],
  },
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
    files: ['**/*.{ts,tsx,js,mjs}'],
    ignores: ['**/*.md/**'],
    rules: { 'style/max-len': ['error', { code: 120, ignoreUrls: true }] },
  },
  {
    files: ['**/*.vue'],
    rules: { 'vue/max-len': ['error', { code: 120, template: 120, ignoreUrls: true }] },
  },
  {
    // A message is pinned as the person reads it: in one piece.
    files: ['tests/**/*.ts'],
    rules: {
      'style/max-len': ['error', { code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
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
  noFlakes,
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

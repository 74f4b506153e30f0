import { levelsFrom } from '../../src/db-migrate/plan/levels.ts'
import { defaults, rules } from '../../src/lint/rule.ts'

function read(given: unknown) {
  const errors: string[] = []
  return { levels: levelsFrom(given, (what) => void errors.push(what)), errors }
}

const off = Object.fromEntries(rules.map((rule) => [rule, 'off']))

test.each<readonly [string, unknown, object]>([
  ['nothing', undefined, defaults],
  ['an empty input', null, defaults],
  ['one rule', { 'drop-column': 'warn' }, { ...defaults, 'drop-column': 'warn' }],
  ['all', { all: 'off' }, off],
  ['all, and one after it', { all: 'off', 'drop-column': 'error' }, { ...off, 'drop-column': 'error' }],
  ['all, and one before it', { 'drop-column': 'error', all: 'off' }, { ...off, 'drop-column': 'error' }],
  ['off as YAML 1.1 reads it', { all: false }, off],
])('levels from %s', (_, given, expected) => {
  expect(read(given)).toEqual({ levels: expected, errors: [] })
})

test.each<readonly [string, unknown, string]>([
  ['a list', ['drop-column'], 'is not a map'],
  ['a text', 'off', 'is not a map'],
  ['a level that there is not', { 'drop-column': 'fatal' }, 'sets `drop-column` to the level `fatal`; allowed: `off`'],
  ['true', { 'drop-column': true }, 'sets `drop-column` to the level `true`'],
  ['a rule that there is not', { 'drop-colum': 'warn' }, 'names `drop-colum`, which is not a rule; allowed: `all`'],
])('%s is an error, and changes nothing', (_, given, expected) => {
  const { levels, errors } = read(given)
  expect([levels, errors]).toEqual([defaults, [expect.stringContaining(expected)]])
})

test('errors come in the order of the input, and one about a name lists all rules', () => {
  const { errors } = read({ first: 'warn', 'drop-column': 'fatal', second: 'warn', all: 'no', third: 'off' })
  const known = `allowed: ${['all', ...rules].map((rule) => `\`${rule}\``).join(', ')}`
  const levels = 'allowed: `off`, `warn`, `error`'
  expect(errors).toEqual([
    `sets \`all\` to the level \`no\`; ${levels}`,
    `names \`first\`, which is not a rule; ${known}`,
    `sets \`drop-column\` to the level \`fatal\`; ${levels}`,
    `names \`second\`, which is not a rule; ${known}`,
    `names \`third\`, which is not a rule; ${known}`,
  ])
})

import { describeFault, plainOf, readYaml } from '../../src/input/yaml.ts'

const read = async (text: string) => {
  const reading = await readYaml(text)
  return reading.kind === 'read' ? plainOf(reading.value) : reading.faults.map(describeFault)
}

test.each<readonly [string, string, unknown]>([
  ['nothing', '', null],
  ['a comment alone', '# a', null],
  ['a value', 'a', 'a'],
  [
    'values of every kind',
    'a: 1\nb: 1.50\nc: true\nd: ~\ne: "1"\nf: yes',
    { a: 1, b: 1.5, c: true, d: null, e: '1', f: 'yes' },
  ],
  ['keys as they are written', '1.10: a\ntrue: b\nnull: c', { '1.10': 'a', true: 'b', null: 'c' }],
  ['a list', '- a\n- [b, c]', ['a', ['b', 'c']]],
  ['an alias', 'a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['the newest anchor of a name', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
  [
    'an anchor below an alias does not count again',
    'x: &a {b: &c 1}\ny: &c 2\nz: *a\nw: *c',
    { x: { b: 1 }, y: 2, z: { b: 1 }, w: 2 },
  ],
  ['an alias as key', 'a: &x b\n*x : c', { a: 'b', b: 'c' }],
  ['a merge key is a key', 'a: &x {b: 1}\nc: {<<: *x}', { a: { b: 1 }, c: { '<<': { b: 1 } } }],
  ['a byte order mark', '\ufeffa: 1', { a: 1 }],
  ['one document with its marks', '---\na: 1\n...\n', { a: 1 }],
])('%s', async (_name, text, expected) => {
  expect(await read(text)).toEqual(expected)
})

test('a key such as __proto__ is a property like any other', async () => {
  const value = await read('__proto__: {polluted: true}\nconstructor: 1\ntoString: 2')
  expect(Object.entries(value as object)).toEqual([
    ['__proto__', { polluted: true }],
    ['constructor', 1],
    ['toString', 2],
  ])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.each<readonly [string, string, string]>([
  ['a reserved character', 'a: b\npassword: @s3cret', 'is not YAML: a value begins with a reserved character'],
  ['a quote that is not closed', 'url: "s3cret', 'is not YAML: a quoted text has no closing quote'],
  ['a wrong quote', "a: 's3cret'x", 'is not YAML: there is an unexpected character here (line 1, column 12)'],
  ['an escape', 'a: "\\s3cret"', 'is not YAML: a backslash in double quotes does not begin a valid escape'],
  ['a tag', 'a: !<s3cret 1', 'is not YAML'],
  ['a list that is not closed', 'a: [s3cret', 'is not YAML'],
  ['a key without a colon', 'a: 1\ns3cret', 'is not YAML'],
  ['an indentation', 'a:\n  b: s3cret\n c: 1', 'is not YAML'],
  ['a tab', 'a:\n\tb: s3cret', 'is not YAML'],
  ['a value with a colon', 'password: s3cret: x', 'is not YAML: a value contains `: `'],
  ['a directive', '%s3cret\n---\na: 1', ''],
  ['a key twice', 's3cret: 1\nb: 2\ns3cret: 3', 'has a key twice (line 3, column 1)'],
  ['a key twice in another spelling', '"1": a\n1: b', 'has a key twice (line 2, column 1)'],
  ['a list as key', '[s3cret]: 1', 'has a key that is not text (line 1, column 1)'],
  ['two documents', 'a: 1\n---\na: s3cret', 'holds several documents (`---`); allowed: one (line 2, column 1)'],
  [
    'an alias of nothing',
    'a: *s3cret',
    'has an alias (`*name`) without an anchor (`&name`) before it (line 1, column 4)',
  ],
  ['an alias of itself', 'a: &s3cret [*s3cret]', 'is too large'],
  ['binary', '%YAML 1.1\n---\na: !!binary czNjcmV0', 'contains something that is neither text'],
])('a document with %s is broken, and no message quotes it', async (_name, text, expected) => {
  const reading = await readYaml(text)
  const faults = reading.kind === 'broken' ? reading.faults.map(describeFault) : []
  expect(faults.join('\n')).toContain(expected)
  expect(faults.join('\n')).not.toContain('s3cret')
})

const bomb = `${Array.from(
  { length: 10 },
  (_, at) =>
    `a${at}: &a${at} [${Array(10)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join(', ')}]`,
).join('\n')}\n`

test.each<readonly [string, string]>([
  ['an alias bomb', bomb],
  ['brackets', '['.repeat(200_000)],
  ['braces', '{a: '.repeat(100_000)],
  ['dashes in a line', `${'- '.repeat(100_000)}a`],
  ['question marks', '? '.repeat(100_000)],
  ['levels', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['41 levels', `${'['.repeat(42)}${']'.repeat(42)}`],
  ['values', '- a\n'.repeat(60_000)],
  ['keys', Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n')],
  ['characters', ' '.repeat(1_000_001)],
  ['aliases of one value', `a: &a 1\nb: [${'*a, '.repeat(60_000)}]`],
])('too many %s: one fault, nothing thrown', async (_name, text) => {
  const reading = await readYaml(text)
  expect(reading).toMatchObject({
    kind: 'broken',
    faults: [{ what: expect.stringMatching(/is too large|is longer than/) }],
  })
})

test('places count from 1, and are those of keys and values', async () => {
  const reading = await readYaml('a:\n  - b: c')
  expect(reading).toMatchObject({
    value: {
      position: { line: 1, column: 1 },
      entries: [
        {
          position: { line: 1, column: 1 },
          value: {
            position: { line: 2, column: 3 },
            items: [{ entries: [{ value: { position: { line: 2, column: 8 } } }] }],
          },
        },
      ],
    },
  })
})

test('an alias can be refused', async () => {
  const reading = await readYaml('a: &x 1\nb: *x', { aliases: 'refuse' })
  expect(reading).toMatchObject({
    faults: [{ position: { line: 2, column: 4 }, what: expect.stringContaining('alias') }],
  })
})

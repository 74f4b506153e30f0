import { type DirectiveComment, readHead } from '../../src/db-migrate/statements/directives.ts'
import { effort } from '../support/effort.ts'

const comment = (text: string, line = 1): DirectiveComment => ({ text, line })

describe('directives', () => {
  test.each([
    ['transaction=false batch=5000 timeout=10m', { transaction: false, batch: 5_000, timeout: 600_000 }],
    ['  Pause=500ms   timeout=0 ', { pause: 500, timeout: 0 }],
    ['transaction=true', { transaction: true }],
    ['timeout=1.5m', { timeout: 90_000 }],
  ])('%s', (text, expected) => {
    expect(readHead([comment(text)])).toMatchObject({ directives: expected, waivers: [], faults: [] })
  })

  test('several comments are read together, with their lines', () => {
    const { directives, lines } = readHead([comment('batch=5', 3), comment('pause=1s', 4)])
    expect([directives, [...lines]]).toEqual([
      { batch: 5, pause: 1_000 },
      [
        ['batch', 3],
        ['pause', 4],
      ],
    ])
  })

  test.each([
    [
      'transactoin=false',
      /has `transactoin=false`, which is not a directive\. Known: `transaction=true\|false`.*reason="…"/,
    ],
    ['transaction=no', /has `transaction=no`\. Allowed: `true`, `false`/],
    ['batch=0', /has `batch=0`\. Allowed: a number of rows/],
    ['batch=1e3', /has `batch=1e3`/],
    ['batch=', /has `batch=`/],
    ['batch="5"x', /has `x`, which is not a directive/],
    ['timeout=10', /has `timeout=10`\. Allowed: a number with a unit/],
    ['timeout=-1s', /has `timeout=-1s`/],
    ['timeout=999999999h', /up to 30 days/],
    ['batch=1 batch=2', /sets `batch` again; line 1/],
    ['constructor=1', /has `constructor=1`, which is not a directive/],
    ['', /nothing after it/],
    ['batch', /has `batch`, which is not a directive/],
    ['(x)', /is not a directive/],
    ['batch = 5', /has `batch`, which is not a directive/],
    ['a batch=5', /has `a`, which is not a directive/],
    ['"a="b', /has `"a="b`, which is not a directive/],
    ['batch=x="b" pause=1s', /has `batch=x="b" pause=1s`, which is not a directive/],
  ])('`%s` is an error', (text, message) => {
    const { faults } = readHead([comment(text)])
    expect(faults[0]?.what).toMatch(message)
    expect(faults[0]?.isWaiver).toBe(false)
  })
})

test('only a waiver may have blanks between parentheses', () => {
  const { faults } = readHead([comment('batch=(1 2)')])
  expect(faults.map(({ what }) => what.slice(0, 15))).toEqual(['has `batch=(1`.', 'has `2)`, which'])
})

describe('waivers', () => {
  test.each([
    ['allow=drop-column reason="never read"', ['drop-column'], 'never read', undefined],
    ['allow=drop-column reason="never read (since May)"', ['drop-column'], 'never read (since May)', undefined],
    ['reason="a, b=c" compatible=false allow=drop-index,drop-column', ['drop-index', 'drop-column'], 'a, b=c', false],
    ['compatible=true batch=5000 allow=drop-column reason=" x "', ['drop-column'], 'x', true],
  ])('%s', (text, rules, reason, compatible) => {
    expect(readHead([comment(text, 7)])).toMatchObject({
      waivers: [{ rules, reason, compatible, line: 7 }],
      faults: [],
    })
  })

  test.each([
    ['allow=drop-column', /has a waiver without a reason: add `reason="…"`/],
    ['allow=drop-column reason=""', /has a waiver without a reason/],
    ['allow=drop-column reason=never', /reason in double quotes/],
    ['allow=drop-column reason="never', /has a quote that is not closed: `reason="never`/],
    ['allow=drop-column reason="never read', /has a quote that is not closed: `reason="never read`/],
    ['allow=drop-column reason="x" compatible=maybe', /has `compatible=maybe`/],
    ['allow=drop-colum reason="x"', /waives `drop-colum`, which is not a rule/],
    ['allow=drop-column,drop-colum(x) reason="x"', /waives `drop-colum\(x\)`, which is not a rule/],
    ['allow=toString reason="x"', /waives `toString`, which is not a rule/],
    ['allow=drop-column,drop-column reason="x"', /waives a rule twice/],
    ['allow= reason="x"', /has a waiver without a rule/],
    ['allow', /has `allow`, which is not a directive/],
    ['reason="x"', /a part of a waiver without `allow=<rule>`/],
    ['allow=drop-column reason="x" allow=drop-index', /sets `allow` twice/],
    [
      'allow=drop-column(never read) batch=5',
      /has `allow=drop-column\(…\)`, which is no longer supported\. Write `allow=drop-column rea/,
    ],
  ])('`%s` is not accepted', (text, message) => {
    const { waivers, faults } = readHead([comment(text)])
    expect(waivers).toEqual([])
    expect(faults.map(({ what }) => what).join('\n')).toMatch(message)
    expect(faults.every(({ isWaiver }) => isWaiver)).toBe(true)
  })

  test('two waivers of one rule above one statement are an error', () => {
    const { waivers, faults } = readHead([
      comment('allow=drop-column reason="a"', 3),
      comment('allow=drop-index reason="b"', 4),
      comment('allow=drop-column reason="c"', 5),
    ])
    expect(waivers.map(({ line }) => line)).toEqual([3, 4])
    expect(faults.map(({ line, what }) => `${line} ${what}`)).toEqual([
      expect.stringMatching(/^5 repeats the waiver in line 3/),
    ])
  })

  test('one rule of several is enough', () => {
    const { faults } = readHead([
      comment('allow=drop-index,drop-column reason="a"', 3),
      comment('allow=drop-column reason="b"', 4),
    ])
    expect(faults.map(({ what }) => what)).toEqual([expect.stringMatching(/^repeats the waiver in line 3/)])
  })

  test('a waiver stays beside a directive that cannot be read', () => {
    const { waivers, faults } = readHead([comment('allow=drop-column reason="x" batch=0')])
    expect(waivers).toHaveLength(1)
    expect(faults.map(({ isWaiver }) => isWaiver)).toEqual([false])
  })

  test('errors have the order of the text', () => {
    const { faults } = readHead([
      comment('bogus=1 allow=drop-colum batch=x', 2),
      comment('compatible=true', 3),
      comment('timeout=x', 4),
    ])
    expect(faults.map(({ line, what }) => `${line} ${what.slice(0, 26)}`)).toEqual([
      '2 has `bogus=1`, which is no',
      '2 waives `drop-colum`, which',
      '2 has `batch=x`. Allowed: a ',
      '3 has a part of a waiver wit',
      '4 has `timeout=x`. Allowed: ',
    ])
  })
})

test('reading is linear', async () => {
  const spent = await effort(() => {
    for (const text of [
      `allow=a(${'('.repeat(1_000_000)})`,
      `allow=${'a,'.repeat(500_000)}`,
      `allow=drop-table ${'reason="'.repeat(200_001)}`,
      'x '.repeat(500_000),
      'a'.repeat(1_000_000),
      `a=${'b'.repeat(1_000_000)}"`,
      `${' '.repeat(1_000_000)}x`,
      '="'.repeat(500_000),
    ])
      readHead([comment(text)])
  })
  expect(spent).toBeLessThan(5_000)
})

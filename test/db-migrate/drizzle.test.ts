/** Drizzle's journal and its folders named by time. */
import { drizzleSegments, journalFaults, millisecondsOf, readJournal } from '../../src/db-migrate/scripts/drizzle.ts'

const entry = (tag: string, when = 1) => ({ idx: 0, version: '7', when, tag, breakpoints: true })

test('a journal has its tags in their order', () => {
  const text = JSON.stringify({ version: '7', entries: [entry('0001_b', 5), entry('0000_a', 3)] })
  expect([...readJournal(text, 'x')]).toEqual([
    ['0001_b', 5],
    ['0000_a', 3],
  ])
  expect([...readJournal('{"entries":[]}', 'x')]).toEqual([])
})

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['a number', '1'],
  ['a text', '"entries"'],
  ['a list', '[]'],
  ['no entries', '{"version":"7"}'],
  ['entries that are no list', '{"entries":{"length":0}}'],
  ['an entry that is nothing', '{"entries":[null]}'],
  ['an entry that is a text', '{"entries":["0000_a"]}'],
  ['an entry without a tag', '{"entries":[{"when":1}]}'],
  ['an entry without a time', '{"entries":[{"tag":"0000_a"}]}'],
  ['a tag that is a number', '{"entries":[{"tag":1,"when":1}]}'],
  ['a time that is a text', '{"entries":[{"tag":"0000_a","when":"1"}]}'],
  ['a second entry that does not fit', '{"entries":[{"tag":"0000_a","when":1},{}]}'],
])('a journal with %s is refused', (_, text) => {
  const message =
    '`db/meta/_journal.json` is not what drizzle-kit writes: `entries`, each with `tag` and `when`. ' +
    'Restore the file, or generate it again with `drizzle-kit generate`.'
  expect(() => readJournal(text, 'db/meta/_journal.json')).toThrow(
    expect.objectContaining({ name: 'UserError', reason: 'invalid-script', message }),
  )
})

const path = '`db/meta/_journal.json`'
const alone = (tag: string) =>
  `\`db/${tag}.sql\` is not in ${path}, so Drizzle does not run it. Generate it again with \`drizzle-kit generate\`, or remove the file.`
const missing = (tag: string) =>
  `${path} lists \`${tag}\`, but there is no such script. Restore it, or remove the entry.`
const misplaced = (tag: string) => `${path} lists \`${tag}\` at a place that does not match its number. Renumber it.`

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing', ['0_a', '1_b'], ['0_a', '1_b'], []],
  ['nothing without a journal', [], ['0_a'], []],
  ['a script that is not in the journal', ['0_a', '2_c'], ['0_a', '1_b', '2_c'], [alone('1_b')]],
  ['an entry without a script', ['0_a', '1_b', '2_c'], ['0_a', '2_c'], [missing('1_b')]],
  ['another order', ['0_a', '2_c', '1_b'], ['0_a', '1_b', '2_c'], [misplaced('2_c')]],
  ['all of it', ['2_c', '1_b', '4_e'], ['1_b', '2_c', '3_d'], [alone('3_d'), missing('4_e'), misplaced('2_c')]],
])('what is wrong with a journal: %s', (_, entries, scripts, expected) => {
  expect(journalFaults(new Map(entries.map((tag) => [tag, 1])), scripts, 'db')).toEqual(expected)
})

test.each([
  ['20260131120000', 1_769_860_800_000],
  ['20260131120001', 1_769_860_801_000],
  ['20260131130500', 1_769_864_700_000],
  ['19700101000000', 0],
  ['920260131120000', undefined],
  ['202601311200009', undefined],
  ['2026013112000', undefined],
  ['0001', undefined],
  ['2026-01-31', undefined],
])('the time %s is %s milliseconds', (stamp, expected) => {
  expect(millisecondsOf(stamp)).toBe(expected)
})

test('a script is cut at its marks, each part with its line', () => {
  const text = 'A;\nB;\n--> statement-breakpoint\nC;--> statement-breakpoint\n\nD;'
  expect(drizzleSegments({ path: '0_a.sql', text, line: 5 })).toEqual([
    { text: 'A;\nB;\n', line: 5, isWhole: false },
    { text: '\nC;', line: 7, isWhole: false },
    { text: '\n\nD;', line: 8, isWhole: false },
  ])
})

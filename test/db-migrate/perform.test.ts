import { performScript } from '../../src/db-migrate/run/perform.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { standardModes } from '../../src/db-migrate/server/engine.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import { type Answer, contextOf, fakeConnection } from './context.ts'

const [script] = catalogue(
  [{ path: 'V1__a.sql', text: 'INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);' }],
  'm',
).scripts
const around = {
  dialect: 'mysql',
  modes: standardModes,
  layout: 'slipway',
  folder: 'm',
  placeholders: {},
  storage: undefined,
  finished: new Set<number>(),
} as const

/** Runs a script of two INSERTs as one transaction; answers its end and the statements that reached the server, in short. */
async function perform(answer: (sql: string) => Answer) {
  const prepared = script && prepare(script, 'up', around)
  if (prepared === undefined) throw new Error('nothing prepared')
  const connection = fakeConnection('mysql', answer)
  const end = await performScript({ prepared, revision: 0, journal: [] }, contextOf(connection)).catch(
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const short = (sql: string) =>
    (sql.includes('slipway_history') ? 'claim' : sql.replace('INSERT INTO a VALUES ', '')).trim()
  return [end, ...connection.sent.map(short)]
}

const no = { failure: { code: '1146', state: '42S02', message: 'no such thing' } }

test.each<readonly [string, (sql: string) => Answer, readonly string[]]>([
  ['all goes well', () => ({}), ['done', 'START TRANSACTION', 'claim', '(1)', '(2)', 'COMMIT']],
  [
    'a statement fails: nothing stays open for what the run writes next',
    (sql) => (sql.includes('(2)') ? no : {}),
    ['no such thing', 'START TRANSACTION', 'claim', '(1)', '(2)', 'ROLLBACK'],
  ],
  [
    'another runner has claimed it',
    (sql) => (sql.includes('slipway_history') ? { failure: { code: '1062' } } : {}),
    ['already', 'START TRANSACTION', 'claim', 'ROLLBACK'],
  ],
])('a transaction: %s', async (_, answer, expected) => {
  expect(await perform(answer)).toEqual(expected)
})

test('a transaction: if the claim is refused, nothing of the script is sent, and nothing stays open', async () => {
  const [end, ...sent] = await perform((sql) => (sql.includes('slipway_history') ? no : {}))
  expect(end).toContain('While writing the history')
  expect(sent).toEqual(['START TRANSACTION', 'claim', 'ROLLBACK'])
})

/** What the history of another tool adds to a plan, and what of it stands in the way. */
import type { ForeignHistory } from '../../src/db-migrate/adopt/adopt.ts'
import { goose } from '../../src/db-migrate/peers/goose.ts'
import { all, type Case, checksumOf, planOf, wordsOf } from './plans.ts'

describe('what another tool recorded', () => {
  const foreignOf = (isSame: boolean, unfinished: readonly string[] = []): ForeignHistory => ({
    peer: goose,
    table: 'main.goose_db_version',
    record: { applied: [{ key: 'V1', isSame: () => isSame }], baseline: undefined, unfinished },
  })

  test.each<readonly [string, Case, readonly string[]]>([
    ['before anything else', { hasLedger: false }, ['create', 'import V1 import 0', 'up V2', 'up V3', 'up R__views']],
    ['without running anything', { history: all.slice(1) }, ['import V1 import 0']],
    ['before one script', { inputs: { steps: '1' } }, ['import V1 import 0', 'up V2']],
    [
      'before one baseline',
      { inputs: { command: 'baseline', target: '2' } },
      ['import V1 import 0', 'record V2 baseline 0'],
    ],
    ['but not for a status', { inputs: { command: 'status' } }, []],
    ['but not for a validation', { inputs: { command: 'validate' } }, []],
  ])('is taken over %s', async (_, given, steps) => {
    const plan = await planOf({ foreign: foreignOf(true), ...given })
    expect(wordsOf(plan)).toEqual(steps)
  })

  test('is taken over with its table and tool', async () => {
    const [step] = (await planOf({ foreign: foreignOf(true) })).steps
    const row = { key: 'V1', revision: 0, action: 'import', script: 'V1__a.sql', checksum: checksumOf('V1') }
    expect(step).toEqual({ kind: 'import', from: 'main.goose_db_version', tool: 'goose', rows: [row] })
  })

  const open = { reason: 'foreign-unfinished', text: 'V9 is open' }
  const cure =
    'Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.'
  const changed = {
    reason: 'edited-script',
    text: `\`migrations/V1__a.sql\` is not what goose applied: its checksum differs from the one in \`main.goose_db_version\`. ${cure}`,
    file: 'migrations/V1__a.sql',
  }

  test.each<readonly [string, readonly object[]]>([
    ['up', [open, changed]],
    ['plan', [open, changed]],
    ['repair', [open]],
    ['status', []],
  ])('is in the way of `%s` if it is not finished or not what was applied: %j', async (command, problems) => {
    const plan = await planOf({ foreign: foreignOf(false, [open.text]), inputs: { command } })
    expect(plan.problems).toEqual(problems)
  })
})

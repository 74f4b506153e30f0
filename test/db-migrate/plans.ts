/** Plans of a small folder of scripts, and their steps in words. */
import type { ForeignHistory } from '../../src/db-migrate/adopt/adopt.ts'
import { readInputs } from '../../src/db-migrate/inputs.ts'
import type { HistoryRow, JournalRow } from '../../src/db-migrate/ledger/history.ts'
import { type MigrationPlan, makePlan } from '../../src/db-migrate/plan/plan.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import { type StorageLimits, standardModes } from '../../src/db-migrate/server/engine.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { sampleHost } from '../contract/sample.ts'
import { blankJournal } from './rows.ts'

const scripts = catalogue(
  [
    { path: 'V1__a.sql', text: 'CREATE TABLE a (id INT);\n' },
    { path: 'V2__b.sql', text: 'CREATE TABLE b (id INT);\n' },
    { path: 'U2__b.sql', text: 'DROP TABLE b;\n' },
    { path: 'V3__c.sql', text: 'CREATE TABLE c (id INT);\n' },
    { path: 'R__views.sql', text: 'CREATE VIEW v AS SELECT 1;\n' },
  ],
  'migrations',
)
export const checksumOf = (key: string) => scripts.scripts.find((script) => script.key === key)?.checksum ?? ''

export const applied = (key: string, checksum = checksumOf(key)): HistoryRow => ({
  key,
  revision: 0,
  action: 'up',
  script: '',
  checksum,
})
export const undone = (key: string): HistoryRow => ({ ...applied(key), revision: 1, action: 'down' })
export const begun = (key: string, more: Partial<JournalRow> = {}): JournalRow => ({
  key,
  revision: 0,
  direction: 'up',
  position: 1,
  line: 1,
  ...blankJournal,
  state: 'begun',
  ...more,
})

export interface Case {
  readonly inputs?: Readonly<Record<string, string>>
  readonly among?: typeof scripts
  readonly history?: readonly HistoryRow[]
  readonly journal?: readonly JournalRow[]
  readonly hasLedger?: boolean
  readonly largest?: number
  readonly foreign?: ForeignHistory
  readonly storage?: StorageLimits
  readonly dialect?: Dialect
}

export async function planOf(given: Case): Promise<MigrationPlan> {
  const { inputs = {}, among = scripts, history = [], journal = [], hasLedger = true, foreign, storage } = given
  const named = { url: 'sqlite:shop.db', scripts: 'migrations', ...inputs }
  const env = Object.fromEntries(Object.entries(named).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return makePlan(await readInputs(sampleHost('/nowhere', env)), {
    home: { dialect: given.dialect ?? 'sqlite', schema: 'main' },
    catalogue: among,
    hasLedger,
    history,
    journal,
    series: undefined,
    modes: standardModes,
    storage,
    packet: { largest: given.largest ?? Number.POSITIVE_INFINITY, limit: 'the limit' },
    foreign: { history: foreign, notes: [] },
  })
}

/** Each step in words. */
export function wordsOf({ steps }: MigrationPlan): readonly string[] {
  return steps.map((step) => {
    if (step.kind === 'run') return `${step.chosen.direction} ${step.chosen.script.key}`
    if (step.kind === 'record' || step.kind === 'import')
      return `${step.kind} ${step.rows.map(({ key, action, revision }) => `${key} ${action} ${revision}`).join(', ')}`
    return step.kind === 'clear' ? `clear ${step.key} ${step.revision}` : step.kind
  })
}

/** The history of a database where everything is applied. */
export const all = ['V1', 'V2', 'V3', 'R__views'].map((key) => applied(key))

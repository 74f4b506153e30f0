import { readInputs } from '../../src/db-migrate/inputs.ts'
import type { HistoryAction, HistoryRow, JournalRow } from '../../src/db-migrate/ledger/history.ts'
import { choose } from '../../src/db-migrate/plan/choice.ts'
import { catalogue } from '../../src/db-migrate/scripts/layout.ts'
import type { Catalogue } from '../../src/db-migrate/scripts/script.ts'
import { standardModes } from '../../src/db-migrate/server/engine.ts'
import { sampleHost } from '../contract/sample.ts'
import { blankJournal } from './rows.ts'

const named = (...names: readonly string[]) =>
  catalogue(
    names.map((name) => ({ path: `${name}.sql`, text: `-- ${name}\n` })),
    'migrations',
  )
const scripts = named('V1__a', 'V2__b', 'V10__c', 'V10.1__d', 'R__views')

/** Rows of a history: `V1 up` has the checksum of the script, `V1 up=x` this one, `V1 up=` none. */
function historyOf(words: readonly string[]): readonly HistoryRow[] {
  const seen = new Map<string, number>()
  return words.map((word) => {
    const [, key = '', action = '', , given] = /^(\S+) (\w+)(=(\w*))?$/.exec(word) ?? []
    const revision = seen.get(key) ?? 0
    seen.set(key, revision + 1)
    const checksum = given ?? scripts.scripts.find((script) => script.key === key)?.checksum ?? ''
    const known: readonly HistoryAction[] = ['up', 'down', 'import', 'baseline', 'repair']
    return { key, revision, action: known.find((each) => each === action) ?? 'up', script: '', checksum }
  })
}

/** Journal rows of scripts that were begun: `V2 up 0` is of the revision 0. */
function journalOf(words: readonly string[]): readonly JournalRow[] {
  return words.map((word) => {
    const [key = '', direction, revision] = word.split(' ')
    const place = { key, revision: Number(revision), position: 1, line: 1, state: 'done' } as const
    return { ...blankJournal, ...place, direction: direction === 'down' ? 'down' : 'up' }
  })
}

function factsOf(among: Catalogue, history: readonly HistoryRow[], journal: readonly JournalRow[]) {
  return {
    home: { dialect: 'sqlite', schema: 'main' },
    catalogue: among,
    hasLedger: true,
    history,
    journal,
    series: undefined,
    modes: standardModes,
    storage: undefined,
    packet: { largest: Number.POSITIVE_INFINITY, limit: '' },
    foreign: { history: undefined, notes: [] },
  } as const
}

interface Case {
  readonly among?: Catalogue
  readonly inputs?: Readonly<Record<string, string>>
  readonly history?: readonly string[]
  readonly taken?: readonly string[]
  readonly journal?: readonly string[]
}

async function chosenOf({ among = scripts, inputs = {}, history = [], taken = [], journal = [] }: Case) {
  const given = { url: 'sqlite:shop.db', scripts: 'migrations', ...inputs }
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const facts = factsOf(among, historyOf(history), journalOf(journal))
  const choice = choose(await readInputs(sampleHost('/nowhere', env)), facts, historyOf(taken))
  return {
    chosen: choice.chosen.map(({ script, direction, revision }) => `${script.key} ${direction} ${revision}`),
    problems: choice.problems.map(({ reason }) => reason),
    told: choice.problems.map(({ file, text }) => [file, text]),
    edited: choice.edited.map(({ key }) => key),
    pending: choice.pending.map(({ key }) => key),
    missing: choice.missing,
    current: choice.current,
  }
}

const all = ['V1 up', 'V2 up', 'V10 up', 'V10.1 up', 'R__views up']
const every = ['V1 up 0', 'V2 up 0', 'V10 up 0', 'V10.1 up 0', 'R__views up 0']

test.each<readonly [string, Case, object]>([
  ['nothing is applied', {}, { chosen: every, problems: [], current: undefined }],
  ['everything is', { history: all }, { chosen: [], pending: [], edited: [], problems: [], current: '10.1' }],
  ['some are', { history: ['V1 up', 'V2 up'] }, { chosen: every.slice(2), current: '2' }],
  ['a few steps', { inputs: { steps: '2' } }, { chosen: every.slice(0, 2) }],
  ['up to a version', { inputs: { target: '10' } }, { chosen: every.slice(0, 3) }],
  [
    'up to a version that is there',
    { inputs: { target: '2' }, history: ['V1 up', 'V2 up'] },
    { chosen: [], problems: [] },
  ],
  ['up to no version', { inputs: { target: '3' } }, { chosen: [], problems: ['unknown-target'] }],
  [
    'up to a version that is there, but its script is gone',
    { inputs: { target: '3' }, history: ['V1 up', 'V2 up', 'V3 up'] },
    { chosen: [], problems: [] },
  ],
  ['a plan', { inputs: { command: 'plan', steps: '1' } }, { chosen: every.slice(0, 1), problems: [] }],
])('up: %s', async (_, given, expected) => {
  expect(await chosenOf(given)).toMatchObject(expected)
})

test.each<readonly [string, Case, object]>([
  ['the same', { history: ['V1 up'] }, { edited: [], problems: [] }],
  ['another', { history: ['V1 up=abc'] }, { edited: ['V1'], problems: ['edited-script'] }],
  ['none, as with what another tool applied', { taken: ['V1 import='] }, { edited: [], problems: [] }],
  [
    'another, of what another tool applied',
    { taken: ['V1 import=abc'] },
    { edited: ['V1'], problems: ['edited-script'] },
  ],
  ['none, as with a baseline', { history: ['V1 baseline='] }, { edited: [], problems: [] }],
  ['another, but it is undone', { history: ['V1 up=abc', 'V1 down=abc'] }, { edited: [], problems: [] }],
  ['another, and then accepted', { history: ['V1 up=abc', 'V1 repair'] }, { edited: [], problems: [] }],
  [
    'another, and `repair` is to accept it',
    { inputs: { command: 'repair' }, history: ['V1 up=abc'] },
    { edited: ['V1'], problems: [] },
  ],
  [
    'another, and `status` only shows it',
    { inputs: { command: 'status' }, history: ['V1 up=abc'] },
    { edited: ['V1'], problems: [] },
  ],
])('a script whose applied checksum is %s', async (_, given, expected) => {
  expect(await chosenOf(given)).toMatchObject(expected)
})

test.each<readonly [string, Case, readonly string[]]>([
  ['edited', { history: [...all.slice(0, 4), 'R__views up=abc'] }, ['R__views up 1']],
  ['not edited', { history: all }, []],
  ['taken over without a checksum', { history: all.slice(0, 4), taken: ['R__views import='] }, []],
  ['left out where a version is wanted', { inputs: { target: '10.1' }, history: all.slice(0, 4) }, []],
])('a repeatable script that is %s', async (_, given, expected) => {
  const { chosen, edited } = await chosenOf(given)
  expect([chosen, edited]).toEqual([expected, []])
})

test.each<readonly [string, Case, readonly string[]]>([
  ['below the highest applied one', { history: ['V10 up'] }, ['out-of-order', 'out-of-order']],
  ['below an applied one whose script is gone', { history: ['V9 up', 'V1 up'] }, ['out-of-order']],
  ['only above it', { history: ['V1 up', 'V2 up', 'V10 up'] }, []],
  ['below one that was undone', { history: ['V10 up', 'V10 down'] }, []],
  ['below it, and allowed', { inputs: { 'out-of-order': 'allow' }, history: ['V10 up'] }, []],
])('scripts to run that are %s', async (_, given, problems) => {
  expect((await chosenOf(given)).problems).toEqual(problems)
})

test.each<readonly [string, Case, object]>([
  ['one', { history: all }, { chosen: ['V10.1 down 1'] }],
  [
    'the highest first, whatever the order they were applied in',
    { inputs: { steps: '2' }, history: ['V10 up', 'V2 up', 'V1 up'] },
    { chosen: ['V10 down 1', 'V2 down 1'] },
  ],
  [
    'down to a version, which stays',
    { inputs: { target: '2' }, history: all },
    { chosen: ['V10.1 down 1', 'V10 down 1'] },
  ],
  [
    'one that is half undone is finished',
    { history: ['V1 up', 'V2 up'], journal: ['V2 down 1'] },
    { chosen: ['V2 down 1'], problems: [] },
  ],
  ['nothing that is undone already', { history: ['V1 up', 'V2 up', 'V2 down'] }, { chosen: ['V1 down 1'] }],
  ['down to nothing', { inputs: { target: '0' }, history: ['V1 up', 'V2 up'] }, { chosen: ['V2 down 1', 'V1 down 1'] }],
  [
    'down to a version that is not applied',
    { inputs: { target: '10' }, history: ['V1 up'] },
    { chosen: [], problems: ['unknown-target'] },
  ],
  ['one whose script is gone', { history: ['V11 up'] }, { chosen: [], problems: ['missing-script'] }],
  [
    'one that is half applied',
    { history: ['V1 up'], journal: ['V2 up 0'] },
    { chosen: [], problems: ['unfinished-script'] },
  ],
  [
    'a journal of an earlier life counts no more',
    { history: ['V1 up', 'V2 up'], journal: ['V2 up 0'] },
    { chosen: ['V2 down 1'], problems: [] },
  ],
])('down: %s', async (_, { inputs, ...given }, expected) => {
  expect(await chosenOf({ ...given, inputs: { command: 'down', ...inputs } })).toMatchObject(expected)
})

test.each<readonly [string, Case, object]>([
  ['up', { history: ['V1 up'] }, { chosen: ['V2 up 0', 'V10 up 0'] }],
  ['down', { history: all }, { chosen: ['V10.1 down 1'] }],
  [
    'what is half applied is finished',
    { history: ['V1 up'], journal: ['V2 up 0'] },
    { chosen: ['V2 up 0', 'V10 up 0'] },
  ],
  [
    'nothing is run as long as something above cannot be undone',
    { history: ['V1 up', 'V11 up'] },
    { chosen: [], problems: ['missing-script'] },
  ],
  [
    'what is half undone is finished, not run',
    { history: ['V1 up'], journal: ['V1 down 1'] },
    { chosen: [], problems: ['unfinished-script'] },
  ],
])('to: %s', async (_, given, expected) => {
  expect(await chosenOf({ ...given, inputs: { command: 'to', target: '10' } })).toMatchObject(expected)
})

const withBaselines = named('V1__a', 'B2__base', 'V2__b', 'V3__c', 'B4__base', 'V4__d', 'V5__e', 'R__views')

test.each<readonly [string, Case, object]>([
  ['on an empty database the newest one', {}, { chosen: ['B4 up 0', 'V5 up 0', 'R__views up 0'] }],
  [
    'on a database from which everything was undone the newest one',
    { history: ['V1 up', 'V1 down'] },
    { chosen: ['B4 up 0', 'V5 up 0', 'R__views up 0'] },
  ],
  ['the newest one up to the target', { inputs: { target: '3' } }, { chosen: ['B2 up 0', 'V3 up 0'] }],
  ['one that is the target', { inputs: { target: '4' } }, { chosen: ['B4 up 0'] }],
  ['none below the target', { inputs: { target: '1' } }, { chosen: ['V1 up 0'] }],
  [
    'none where something is applied',
    { history: ['V1 up'] },
    { chosen: ['V2 up 0', 'V3 up 0', 'V4 up 0', 'V5 up 0', 'R__views up 0'] },
  ],
  [
    'one that was run stands for those up to it',
    { history: ['B2 up'] },
    { chosen: ['V3 up 0', 'V4 up 0', 'V5 up 0', 'R__views up 0'], problems: [] },
  ],
  ['and what was applied under it stays known', { history: ['V1 up', 'B2 up'] }, { missing: [], edited: [] }],
])('baselines: %s', async (_, given, expected) => {
  expect(await chosenOf({ among: withBaselines, ...given })).toMatchObject(expected)
})

test('applied scripts that are missing are named; existing or undone ones are not', async () => {
  const { missing } = await chosenOf({ history: [...all, 'V3 up', 'V4 up', 'V4 down', 'R__gone up'] })
  expect(missing).toEqual(['V3', 'R__gone'])
})

const sets = catalogue(
  [
    {
      path: 'changes.sql',
      text: '--liquibase formatted sql\n--changeset ann:1\nSELECT 1;\n--rollback SELECT 2;\n--changeset ann:2\nSELECT 1;\n--rollback SELECT 2;\n',
    },
  ],
  'migrations',
)
const [first = '', second = ''] = sets.scripts.map(({ key }) => key)

test.each<readonly [string, Case, object]>([
  ['up runs them in the order of the file', {}, { chosen: [`${first} up 0`, `${second} up 0`], problems: [] }],
  ['up to a version there is none of', { inputs: { target: '1' } }, { chosen: [], problems: ['unknown-target'] }],
  [
    'down leaves what is undone already',
    { inputs: { command: 'down' }, history: [`${first} up`, `${second} up`, `${second} down`] },
    { chosen: [`${first} down 1`] },
  ],
  [
    'down undoes the one that was applied last',
    { inputs: { command: 'down' }, history: [`${second} up`, `${first} up`] },
    { chosen: [`${first} down 1`] },
  ],
  [
    'down to nothing undoes all',
    { inputs: { command: 'down', target: '0' }, history: [`${first} up`, `${second} up`] },
    { chosen: [`${second} down 1`, `${first} down 1`] },
  ],
])('change sets have no versions: %s', async (_, given, expected) => {
  expect(await chosenOf({ among: sets, ...given })).toMatchObject(expected)
})

test.each(['status', 'validate', 'repair'])('%s runs nothing', async (command) => {
  expect((await chosenOf({ inputs: { command } })).chosen).toEqual([])
})

test('a script that was started continues from its own notes only', async () => {
  const env = { INPUT_URL: 'sqlite:shop.db', INPUT_SCRIPTS: 'migrations' }
  const journal = journalOf(['V1 up 0', 'V1 up 1', 'V2 up 0'])
  const choice = choose(await readInputs(sampleHost('/nowhere', env)), factsOf(scripts, [], journal), [])
  expect(
    choice.chosen.map(({ script, journal: own }) => [script.key, own.map(({ key, revision }) => `${key} ${revision}`)]),
  ).toEqual([
    ['V1', ['V1 0']],
    ['V2', ['V2 0']],
    ['V10', []],
    ['V10.1', []],
    ['R__views', []],
  ])
  expect(choice.unfinished).toEqual(['V1', 'V2'])
})

const numbered = (count: number) =>
  named(...Array.from({ length: count }, (_, index) => `V${index + 1}__a`), 'R__views')
const noVersion = 'but Liquibase change sets have no versions.'

test.each<readonly [string, Case, string | undefined, string]>([
  [
    'a target among few scripts',
    { among: numbered(2), inputs: { target: '99' } },
    undefined,
    'Input `target` is `99`, but no script has that version; the newest are `1`, `2`.',
  ],
  [
    'a target among many scripts',
    { among: numbered(12), inputs: { target: '99' } },
    undefined,
    'Input `target` is `99`, but no script has that version; the newest are `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`.',
  ],
  [
    'a target among no scripts',
    { among: named('R__views'), inputs: { target: '99' } },
    undefined,
    'Input `target` is `99`, but no script has that version; there are none.',
  ],
  [
    'a target among change sets',
    { among: sets, inputs: { target: '1' } },
    undefined,
    `Input \`target\` is \`1\`, ${noVersion} Remove it, or give a number with \`steps\`.`,
  ],
  [
    'a baseline among change sets',
    { among: sets, inputs: { command: 'baseline', target: '1' } },
    undefined,
    `Input \`target\` is \`1\`, ${noVersion} Record them with \`liquibase changelog-sync\`: Slipway takes over its table.`,
  ],
  [
    'a script below an applied one',
    { among: numbered(1), history: ['V10 up'] },
    'migrations/V1__a.sql',
    '`migrations/V1__a.sql` (`V1`) is not applied, but the later `V10` is already applied. Give it a higher version, or run it anyway with `out-of-order: allow`. If the database already has its changes, record it with `command: baseline` and `target: 1`.',
  ],
  [
    'an edited script',
    { among: numbered(1), history: ['V1 up=abc'] },
    'migrations/V1__a.sql',
    '`migrations/V1__a.sql` was changed after it was applied. Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.',
  ],
  [
    'a script that is gone',
    { inputs: { command: 'down' }, history: ['V11 up'] },
    undefined,
    '`V11` is applied, but its script is not in the folder, so it cannot be undone. Check out the commit that has it.',
  ],
  [
    'a script that is half undone',
    { history: ['V1 up'], journal: ['V1 down 1'] },
    undefined,
    'The undo of `V1` did not finish. Run `command: down` to finish it, or restore the database by hand and run `command: repair`.',
  ],
  [
    'a script that is half applied',
    { inputs: { command: 'down' }, history: ['V1 up'], journal: ['V2 up 0'] },
    undefined,
    '`V2` was started but did not finish. Run `command: up` to finish it first, or restore the database by hand and run `command: repair`.',
  ],
])('what is told about %s', async (_, given, file, text) => {
  expect((await chosenOf(given)).told).toEqual([[file, text]])
})

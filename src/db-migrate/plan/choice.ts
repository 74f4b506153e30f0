import { brief } from '../../text/printable.ts'
import type { Inputs } from '../inputs.ts'
import { type HistoryRow, type JournalRow, type ScriptState, scriptStates } from '../ledger/history.ts'
import { type Catalogue, type Direction, type Script, shownScript } from '../scripts/script.ts'
import { compareVersions, versionOfKey } from '../scripts/version.ts'
import type { MigrationFacts } from './facts.ts'

/** An obstacle; `reason` is one of the README's list. */
export interface ScriptProblem {
  readonly reason:
    | 'edited-script'
    | 'out-of-order'
    | 'unknown-target'
    | 'missing-undo'
    | 'missing-script'
    | 'unfinished-script'
    | 'foreign-unfinished'
    | 'invalid-script'
    | 'lint'
    | 'packet-too-large'
  readonly text: string
  /** Where an annotation points. */
  readonly file?: string
}

/** One script to run, in one direction. */
export interface ChosenScript {
  readonly script: Script
  readonly direction: Direction
  readonly revision: number
  readonly journal: readonly JournalRow[]
}

/** The result of comparing the scripts with the history, before any script is split. */
export interface ScriptChoice {
  readonly chosen: readonly ChosenScript[]
  /** Everything that is not applied, whether chosen now or not. */
  readonly pending: readonly Script[]
  readonly problems: readonly ScriptProblem[]
  /** Applied, but no longer in the folder. */
  readonly missing: readonly string[]
  readonly edited: readonly Script[]
  /** Keys of scripts that were started but not finished. */
  readonly unfinished: readonly string[]
  /** Highest applied version; undefined if none is. */
  readonly current: string | undefined
  readonly states: ReadonlyMap<string, ScriptState>
}

/** Chooses what a command runs. `taken` is what another tool's history adds to ours. */
export function choose(inputs: Inputs, facts: MigrationFacts, taken: readonly HistoryRow[]): ScriptChoice {
  const states = scriptStates([...taken, ...facts.history])
  const scripts = withBaseline(facts.catalogue, states, inputs.target)
  const isApplied = ({ key }: Script) => states.get(key)?.isApplied === true
  const current = highest([...states].flatMap(([key, { isApplied: is }]) => (is ? versionOf(key) : [])))
  const edited = scripts.filter((script) => !script.isRepeatable && isEdited(script, states))
  const pending = scripts.filter((script) => !isApplied(script) || (script.isRepeatable && isEdited(script, states)))
  const known = new Set([...facts.catalogue.scripts, ...facts.catalogue.baselines].map(({ key }) => key))
  const missing = [...states].filter(([key, { isApplied: is }]) => is && !known.has(key)).map(([key]) => key)
  const open = openOf(facts.journal, states)
  const hasVersions = facts.catalogue.layout !== 'liquibase'
  const around = { inputs, states, current, scripts, pending, open, hasVersions }
  const picked = pick(around)
  return {
    chosen: picked.chosen,
    pending,
    problems: [...editedProblems(inputs, edited), ...picked.problems],
    missing,
    edited,
    unfinished: [...new Set(open.map(({ key }) => key))],
    current,
    states,
  }
}

/**
 * The scripts that count, as with Flyway's `B` scripts: on an empty database the newest baseline replaces those up to its version. If one was run,
 * the scripts that it replaces are not pending.
 */
function withBaseline(
  { scripts, baselines }: Catalogue,
  states: ReadonlyMap<string, ScriptState>,
  target: string | undefined,
): readonly Script[] {
  const applied = new Set([...states].flatMap(([key, { isApplied }]) => (isApplied ? [key] : [])))
  const isWanted = ({ key, version }: Script) =>
    applied.size > 0 ? applied.has(key) : target === undefined || compareVersions(version ?? '0', target) <= 0
  const newest = baselines.findLast(isWanted)
  if (newest?.version === undefined) return scripts
  const floor = newest.version
  const stands = scripts.filter(
    ({ key, version }) => version === undefined || applied.has(key) || compareVersions(version, floor) > 0,
  )
  return [newest, ...stands]
}

interface ChoiceContext {
  readonly inputs: Inputs
  readonly states: ReadonlyMap<string, ScriptState>
  readonly current: string | undefined
  readonly scripts: readonly Script[]
  readonly pending: readonly Script[]
  readonly open: readonly JournalRow[]
  /** False for change sets of Liquibase. */
  readonly hasVersions: boolean
}

interface Picked {
  readonly chosen: readonly ChosenScript[]
  readonly problems: readonly ScriptProblem[]
}

function pick(around: ChoiceContext): Picked {
  const { command, target } = around.inputs
  if (!around.hasVersions && target !== undefined && target !== '0')
    return { chosen: [], problems: [noVersions(target, command)] }
  if (command === 'up' || command === 'plan') return pickUp(around, target)
  if (command === 'down') return pickDown(around, target)
  if (command !== 'to' || target === undefined) return { chosen: [], problems: [] }
  const down = pickDown(around, target)
  if (down.chosen.length > 0 || down.problems.length > 0) return down
  return pickUp(around, target)
}

function pickUp(around: ChoiceContext, target: string | undefined): Picked {
  const { inputs, current, scripts, pending, open } = around
  if (target !== undefined && !scripts.some(({ version }) => version === target) && current !== target)
    return { chosen: [], problems: [unknownTarget(target, scripts)] }
  const halfDown = open.find(({ direction }) => direction === 'down')
  if (halfDown !== undefined) return { chosen: [], problems: [halfUndone(halfDown)] }
  const versioned = pending.filter(
    ({ version }) => version !== undefined && (target === undefined || compareVersions(version, target) <= 0),
  )
  const isWhole = target === undefined
  const wanted = [...versioned, ...(isWhole ? pending.filter(({ version }) => version === undefined) : [])]
  const late =
    current === undefined
      ? []
      : versioned
          .filter(({ version }) => version !== undefined && compareVersions(version, current) < 0)
          .map((script) => outOfOrder(script, current, inputs.folder))
  return {
    chosen: wanted.slice(0, inputs.steps).map((script) => chosen(script, 'up', around)),
    problems: inputs.outOfOrder === 'refuse' ? late : [],
  }
}

function pickDown(around: ChoiceContext, target: string | undefined): Picked {
  const { inputs, scripts, open } = around
  const halfUp = open.find(({ direction }) => direction === 'up')
  if (halfUp !== undefined && inputs.command === 'down') return { chosen: [], problems: [halfApplied(halfUp)] }
  const applied = latestFirst(around)
  if (
    target !== undefined &&
    target !== '0' &&
    inputs.command === 'down' &&
    !applied.some(({ version }) => version === target)
  )
    return { chosen: [], problems: [unknownTarget(target, scripts)] }
  const above =
    target === undefined
      ? applied.slice(0, inputs.steps ?? 1)
      : applied.filter(({ version }) => target === '0' || compareVersions(version, target) > 0)
  const found = above.map(({ key }) => ({ key, script: scripts.find((script) => script.key === key) }))
  const problems = found.flatMap(({ key, script }) => (script === undefined ? [missingScript(key)] : []))
  return { chosen: found.flatMap(({ script }) => (script ? [chosen(script, 'down', around)] : [])), problems }
}

/** What can be undone, newest first: by version, or without versions by the order in which it was applied. */
function latestFirst({
  states,
  hasVersions,
}: ChoiceContext): readonly { readonly key: string; readonly version: string }[] {
  const applied = [...states].filter(([, { isApplied }]) => isApplied)
  if (!hasVersions) return applied.map(([key]) => ({ key, version: '' })).toReversed()
  return applied
    .flatMap(([key]) => versionOf(key).map((version) => ({ key, version })))
    .toSorted((left, right) => compareVersions(right.version, left.version))
}

function chosen(script: Script, direction: Direction, { states, open }: ChoiceContext): ChosenScript {
  const revision = states.get(script.key)?.next ?? 0
  return { script, direction, revision, journal: open.filter(({ key }) => key === script.key) }
}

/** Rows of the journal that belong to the next change of their script. */
function openOf(journal: readonly JournalRow[], states: ReadonlyMap<string, ScriptState>): readonly JournalRow[] {
  return journal.filter(({ key, revision }) => revision === (states.get(key)?.next ?? 0))
}

function isEdited({ key, checksum }: Script, states: ReadonlyMap<string, ScriptState>): boolean {
  const standing = states.get(key)
  return standing?.isApplied === true && standing.checksum !== '' && standing.checksum !== checksum
}

/** The version in a key, as a list of none or one. */
function versionOf(key: string): readonly string[] {
  const version = versionOfKey(key)
  return version === undefined ? [] : [version]
}

/** The highest of some versions. */
export function highest(versions: readonly string[]): string | undefined {
  return versions.reduce<string | undefined>(
    (best, version) => (best === undefined || compareVersions(version, best) > 0 ? version : best),
    undefined,
  )
}

function editedProblems({ folder, command }: Inputs, edited: readonly Script[]): readonly ScriptProblem[] {
  if (command === 'repair' || command === 'status') return []
  return edited.map(({ file, key }): ScriptProblem => {
    const path = `${folder}/${file.path}`
    const cure =
      'Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.'
    return {
      reason: 'edited-script',
      text: `\`${brief(shownScript(key, path))}\` was changed after it was applied. ${cure}`,
      file: path,
    }
  })
}

function outOfOrder({ file, key }: Script, current: string, folder: string): ScriptProblem {
  const path = `${folder}/${file.path}`
  const cure = `Give it a higher version, or run it anyway with \`out-of-order: allow\`. If the database already has its changes, record it with \`command: baseline\` and \`target: ${key.slice(1)}\`.`
  return {
    reason: 'out-of-order',
    text: `\`${brief(path)}\` (\`${brief(key)}\`) is not applied, but the later \`V${current}\` is already applied. ${cure}`,
    file: path,
  }
}

function unknownTarget(target: string, scripts: readonly Script[]): ScriptProblem {
  const known = scripts.flatMap(({ version }) => (version === undefined ? [] : [`\`${version}\``])).slice(-10)
  const list = known.length === 0 ? 'there are none' : `the newest are ${known.join(', ')}`
  return {
    reason: 'unknown-target',
    text: `Input \`target\` is \`${target}\`, but no script has that version; ${list}.`,
  }
}

function noVersions(target: string, command: Inputs['command']): ScriptProblem {
  const way =
    command === 'baseline'
      ? 'Record them with `liquibase changelog-sync`: Slipway takes over its table.'
      : 'Remove it, or give a number with `steps`.'
  return {
    reason: 'unknown-target',
    text: `Input \`target\` is \`${target}\`, but Liquibase change sets have no versions. ${way}`,
  }
}

function missingScript(key: string): ScriptProblem {
  const cure = 'Check out the commit that has it.'
  return {
    reason: 'missing-script',
    text: `\`${brief(key)}\` is applied, but its script is not in the folder, so it cannot be undone. ${cure}`,
  }
}

function halfUndone({ key }: JournalRow): ScriptProblem {
  const cure = 'Run `command: down` to finish it, or restore the database by hand and run `command: repair`.'
  return { reason: 'unfinished-script', text: `The undo of \`${brief(key)}\` did not finish. ${cure}` }
}

function halfApplied({ key }: JournalRow): ScriptProblem {
  const cure = 'Run `command: up` to finish it first, or restore the database by hand and run `command: repair`.'
  return { reason: 'unfinished-script', text: `\`${brief(key)}\` was started but did not finish. ${cure}` }
}

import { brief } from '../runner/printable.ts'
import type { Facts } from './facts.ts'
import { type HistoryRow, type JournalRow, type Standing, standingsOf } from './history.ts'
import type { Inputs } from './inputs.ts'
import type { Direction, Script } from './script.ts'
import { compareVersions } from './version.ts'

/** Something that stands against going on; `reason` is one of the README's list. */
export interface Problem {
  readonly reason:
    | 'edited-script'
    | 'out-of-order'
    | 'unknown-target'
    | 'missing-undo'
    | 'missing-script'
    | 'unfinished-script'
    | 'foreign-unfinished'
    | 'lint'
  readonly text: string
  /** Where an annotation points. */
  readonly file?: string
}

/** One script to run, in one direction. */
export interface Chosen {
  readonly script: Script
  readonly direction: Direction
  readonly revision: number
  readonly journal: readonly JournalRow[]
}

/** What the scripts and the history come to, before anything is split. */
export interface Choice {
  readonly chosen: readonly Chosen[]
  /** Everything that is not applied, whether chosen now or not. */
  readonly pending: readonly Script[]
  readonly problems: readonly Problem[]
  /** Applied, and no longer in the folder. */
  readonly missing: readonly string[]
  readonly edited: readonly Script[]
  /** Keys of scripts that were begun and did not come to their end. */
  readonly unfinished: readonly string[]
  /** Highest applied version; undefined where none is. */
  readonly current: string | undefined
  readonly standings: ReadonlyMap<string, Standing>
}

/** Chooses what a command runs. `taken` is what another tool's history adds to ours. */
export function choose(inputs: Inputs, facts: Facts, taken: readonly HistoryRow[]): Choice {
  const standings = standingsOf([...taken, ...facts.history])
  const { scripts } = facts.catalogue
  const isApplied = ({ key }: Script) => standings.get(key)?.isApplied === true
  const current = highest([...standings].flatMap(([key, { isApplied: is }]) => (is ? versionOf(key) : [])))
  const edited = scripts.filter((script) => script.version !== undefined && isEdited(script, standings))
  const pending = scripts.filter(
    (script) => !isApplied(script) || (script.version === undefined && isEdited(script, standings)),
  )
  const known = new Set(scripts.map(({ key }) => key))
  const missing = [...standings].filter(([key, { isApplied: is }]) => is && !known.has(key)).map(([key]) => key)
  const open = openOf(facts.journal, standings)
  const around = { inputs, standings, current, scripts, pending, open }
  const picked = pick(around)
  return {
    chosen: picked.chosen,
    pending,
    problems: [...editedProblems(inputs, edited), ...picked.problems],
    missing,
    edited,
    unfinished: [...new Set(open.map(({ key }) => key))],
    current,
    standings,
  }
}

interface Around {
  readonly inputs: Inputs
  readonly standings: ReadonlyMap<string, Standing>
  readonly current: string | undefined
  readonly scripts: readonly Script[]
  readonly pending: readonly Script[]
  readonly open: readonly JournalRow[]
}

interface Picked {
  readonly chosen: readonly Chosen[]
  readonly problems: readonly Problem[]
}

function pick(around: Around): Picked {
  const { command, target } = around.inputs
  if (command === 'up' || command === 'plan') return pickUp(around, target)
  if (command === 'down') return pickDown(around, target)
  if (command !== 'to' || target === undefined) return { chosen: [], problems: [] }
  const down = pickDown(around, target)
  if (down.chosen.length > 0 || down.problems.length > 0) return down
  return pickUp(around, target)
}

function pickUp(around: Around, target: string | undefined): Picked {
  const { inputs, current, scripts, pending, open } = around
  if (target !== undefined && !scripts.some(({ version }) => version === target) && around.current !== target)
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
      : versioned.filter(({ version }) => version !== undefined && compareVersions(version, current) < 0)
  const problems =
    inputs.outOfOrder === 'refuse' ? late.map((script) => outOfOrder(script, current ?? '', inputs.folder)) : []
  return { chosen: wanted.slice(0, inputs.steps).map((script) => chosen(script, 'up', around)), problems }
}

function pickDown(around: Around, target: string | undefined): Picked {
  const { inputs, standings, scripts, open } = around
  const halfUp = open.find(({ direction }) => direction === 'up')
  if (halfUp !== undefined && inputs.command === 'down') return { chosen: [], problems: [halfApplied(halfUp)] }
  const applied = [...standings]
    .flatMap(([key, { isApplied }]) => (isApplied ? versionOf(key).map((version) => ({ key, version })) : []))
    .toSorted((left, right) => compareVersions(right.version, left.version))
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
      : applied.filter(({ version }) => compareVersions(version, target) > 0)
  const found = above.map(({ key }) => ({ key, script: scripts.find((script) => script.key === key) }))
  const problems = found.flatMap(({ key, script }) => (script === undefined ? [missingScript(key)] : []))
  return { chosen: found.flatMap(({ script }) => (script ? [chosen(script, 'down', around)] : [])), problems }
}

function chosen(script: Script, direction: Direction, { standings, open }: Around): Chosen {
  const revision = standings.get(script.key)?.next ?? 0
  return { script, direction, revision, journal: open.filter(({ key }) => key === script.key) }
}

/** Rows of the journal that belong to the next change of their script. */
function openOf(journal: readonly JournalRow[], standings: ReadonlyMap<string, Standing>): readonly JournalRow[] {
  return journal.filter(({ key, revision }) => revision === (standings.get(key)?.next ?? 0))
}

function isEdited({ key, checksum }: Script, standings: ReadonlyMap<string, Standing>): boolean {
  const standing = standings.get(key)
  return standing?.isApplied === true && standing.checksum !== '' && standing.checksum !== checksum
}

/** The version in a key, as a list of none or one. */
function versionOf(key: string): readonly string[] {
  return /^V\d/.test(key) ? [key.slice(1)] : []
}

/** The highest of some versions. */
export function highest(versions: readonly string[]): string | undefined {
  return versions.reduce<string | undefined>(
    (best, version) => (best === undefined || compareVersions(version, best) > 0 ? version : best),
    undefined,
  )
}

function editedProblems({ folder, command }: Inputs, edited: readonly Script[]): readonly Problem[] {
  if (command === 'repair' || command === 'status') return []
  return edited.map(({ file }): Problem => {
    const path = `${folder}/${file.path}`
    const cure =
      'Restore it and put the change into a new script; or, when every environment is to accept it as it is, run `command: repair`.'
    return { reason: 'edited-script', text: `\`${brief(path)}\` was changed after it was applied. ${cure}`, file: path }
  })
}

function outOfOrder({ file, key }: Script, current: string, folder: string): Problem {
  const path = `${folder}/${file.path}`
  const cure = 'Give it a higher version, or run it anyway with `out-of-order: allow`.'
  return {
    reason: 'out-of-order',
    text: `\`${brief(path)}\` (\`${brief(key)}\`) is not applied and comes before \`V${current}\`, which is. ${cure}`,
    file: path,
  }
}

function unknownTarget(target: string, scripts: readonly Script[]): Problem {
  const known = scripts.flatMap(({ version }) => (version === undefined ? [] : [`\`${version}\``])).slice(-10)
  const list = known.length === 0 ? 'there are none' : `the newest are ${known.join(', ')}`
  return {
    reason: 'unknown-target',
    text: `Input \`target\` is \`${target}\`, and no script has that version; ${list}.`,
  }
}

function missingScript(key: string): Problem {
  const cure = 'Check out the commit that has it.'
  return {
    reason: 'missing-script',
    text: `\`${brief(key)}\` is applied, and its script is not in the folder, so it cannot be undone. ${cure}`,
  }
}

function halfUndone({ key }: JournalRow): Problem {
  const cure = 'Run `command: down` to finish it, or bring the database back by hand and run `command: repair`.'
  return { reason: 'unfinished-script', text: `Undoing \`${brief(key)}\` did not come to its end. ${cure}` }
}

function halfApplied({ key }: JournalRow): Problem {
  const cure = 'Run `command: up` to finish it first, or bring the database back by hand and run `command: repair`.'
  return { reason: 'unfinished-script', text: `\`${brief(key)}\` was begun and did not come to its end. ${cure}` }
}

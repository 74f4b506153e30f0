import type { Dialect } from '../sql/script.ts'
import { adviceFor } from './advice.ts'
import type { Change } from './change.ts'
import { judge, quoted, rowsOf } from './judge.ts'
import type { Known } from './known.ts'
import { readStatement } from './read.ts'
import type { Finding, Level, Raw, Rule } from './rule.ts'
import { advance, isFresh, openScene, type Scene } from './scene.ts'
import { mergeWaivers, readWaivers, type Waiver } from './waiver.ts'

/** How the server changes a table's definition. */
export interface Lock {
  readonly algorithm: 'instant' | 'inplace' | 'shared' | 'copy'
  /** The server's own words why it is not better; '' for `instant` and `inplace`, which let others go on. */
  readonly reason: string
}

/** One statement as it is sent, comments in front included. */
export interface Statement {
  readonly sql: string
  /** Line of the file that its first character stands on, comments before it included. */
  readonly line: number
  /** How many lines of comments stand in front of its first word. */
  readonly offset: number
  /** What it changes, where that was read already. */
  readonly changes?: readonly Change[]
  /** What the server itself says about the lock; undefined where it was not asked or could not tell. */
  readonly lock?: Lock | undefined
  /** Waivers that were read already: `allow=rule(reason)`. */
  readonly allow?: readonly { readonly rule: string; readonly reason: string; readonly line: number }[]
}

/** One script that is about to be run. */
export interface Script {
  /** From the workspace. */
  readonly path: string
  readonly statements: readonly Statement[]
  readonly mode: 'transaction' | 'journal'
  /** Undefined where nobody undoes: a repeatable script, a folder without any. */
  readonly hasUndo: boolean | undefined
  /** It undoes another: that it takes things away is expected, so nothing is more than a warning. */
  readonly isUndo: boolean
}

/** What the rules are looked up in, and what is known beside the scripts. */
export interface Settings {
  readonly dialect: Dialect
  readonly levels: Readonly<Record<Rule, Level>>
  readonly known: Known | undefined
  /** What each script has done that belongs to these, in an earlier run that did not come to its end. */
  readonly before?: readonly (readonly Change[])[]
}

/** What the lint came to. */
export interface Verdict {
  readonly findings: readonly Finding[]
  /** Whether the previous version of the application can run on the result; undefined where that cannot be told. */
  readonly compatible: boolean | undefined
}

/** Lints scripts in the order in which they will run. Rules that are off, and waivers, hide findings; they do not change the verdict. */
export function lint(scripts: readonly Script[], settings: Settings): Verdict {
  const read = scripts.map((script) => ({
    script,
    statements: script.statements.map((statement) => ({
      statement,
      changes: statement.changes ?? readStatement(statement.sql, settings.dialect),
    })),
  }))
  const scene = openScene(
    settings.dialect,
    settings.known,
    read.flatMap(({ statements }) => statements.flatMap(({ changes }) => changes)),
  )
  for (const changes of settings.before ?? []) {
    scene.schema = ''
    for (const change of changes) advance(scene, change)
  }
  const all: Placed[] = []
  for (const { script, statements } of read) {
    // Each script begins in the connection's own schema.
    scene.schema = ''
    if (script.hasUndo === false) all.push(place('missing-undo', 1, 'Nothing undoes this script.', script, true))
    const pace: Pace = { hasDefinition: false, isTold: false }
    for (const { statement, changes } of statements) all.push(...lintStatement(statement, changes, script, scene, pace))
  }
  const verdicts = all.map(({ compatible }) => compatible)
  return {
    findings: all.flatMap((found) => findingOf(found, settings)),
    compatible: verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true,
  }
}

/** Whether a script has changed a table that others use, before it writes rows. */
interface Pace {
  hasDefinition: boolean
  isTold: boolean
}

interface Placed {
  readonly rule: Rule
  readonly line: number
  readonly message: string
  readonly compatible: boolean | undefined
  readonly waived: string | undefined
  readonly script: Script
}

function place(rule: Rule, line: number, message: string, script: Script, compatible: boolean | undefined): Placed {
  return { rule, line, message, compatible, waived: undefined, script }
}

function lintStatement(
  statement: Statement,
  changes: readonly Change[],
  script: Script,
  scene: Scene,
  pace: Pace,
): readonly Placed[] {
  const { sql, line, offset } = statement
  const raws: Raw[] = []
  for (const change of changes) {
    raws.push(...judge(change, scene), ...judgePace(change, script, scene, pace))
    advance(scene, change)
  }
  const told = statement.lock === undefined ? raws : withLock(raws, changes, statement.lock, scene)
  const head = sql.split('\n', offset).join('\n')
  const { waivers, faults } = mergeWaivers(readWaivers(head, line), statement.allow ?? [])
  const used = new Set<Waiver>()
  const placed = told.map(({ rule, start, message, compatible }): Placed => {
    const waiver = waivers.find(({ rules }) => rules.includes(rule))
    if (waiver !== undefined) used.add(waiver)
    const judged = waiver?.compatible ?? compatible
    return { ...place(rule, line + lineBreaks(sql, start), message, script, judged), waived: waiver?.reason }
  })
  const idle = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) =>
      place('waiver', waiver.line, `The waiver of \`${waiver.rules.join('`, `')}\` waives nothing.`, script, true),
    )
  return [...placed, ...idle, ...faults.map((fault) => place('waiver', fault.line, fault.message, script, true))]
}

/** What the server says takes the place of what was guessed from the text. */
function withLock(raws: readonly Raw[], changes: readonly Change[], lock: Lock, scene: Scene): readonly Raw[] {
  const others = raws.filter(({ rule }) => rule !== 'rewrite-table')
  const [first] = changes
  if (first === undefined || lock.algorithm === 'instant' || lock.algorithm === 'inplace') return others
  const table = 'table' in first ? first.table : undefined
  const name = table === undefined ? 'the table' : `\`${quoted(table.shown)}\`${rowsOf(table, scene)}`
  const how = lock.algorithm === 'copy' ? 'copies' : 'rebuilds'
  const message = `The server ${how} ${name}, and writing waits until it is done. It says: \`${quoted(lock.reason)}\`.`
  return [...others, { rule: 'long-lock', start: first.start, message, compatible: true }]
}

function lineBreaks(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** What a statement means for those before it in the same script. */
function judgePace(change: Change, { mode }: Script, scene: Scene, pace: Pace): readonly Raw[] {
  const { start } = change
  if (change.kind === 'alone' && mode === 'transaction')
    return [
      {
        rule: 'non-transactional',
        start,
        message: `${change.what} cannot run inside a transaction, and this script is run in one.`,
        compatible: true,
      },
    ]
  const isWrite = change.kind === 'write' || change.kind === 'write-all'
  if (isWrite && pace.hasDefinition && !pace.isTold) {
    pace.isTold = true
    const cost =
      mode === 'transaction'
        ? 'the locks of the definitions are held until the rows are written'
        : 'a failure in between leaves the script half done'
    return [
      {
        rule: 'mixed-ddl-and-dml',
        start,
        message: `The script changes definitions and writes rows: ${cost}.`,
        compatible: true,
      },
    ]
  }
  if (
    !isWrite &&
    change.kind !== 'create-table' &&
    'table' in change &&
    change.table !== undefined &&
    !isFresh(change.table, scene)
  )
    pace.hasDefinition = true
  return []
}

function findingOf(
  { rule, line, message, compatible, waived, script }: Placed,
  { levels, dialect }: Settings,
): readonly Finding[] {
  const level = levels[rule]
  if (level === 'off') return []
  const own = script.isUndo || waived !== undefined ? 'warn' : level
  return [{ rule, level: own, file: script.path, line, message, advice: adviceFor(rule, dialect), compatible, waived }]
}

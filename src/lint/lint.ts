import type { Dialect } from '../sql/scan/script.ts'
import { adviceFor, advised } from './judge/advice.ts'
import { advanceConstraints } from './judge/constraints.ts'
import { quoted } from './judge/finding.ts'
import { judge } from './judge/judge.ts'
import { advance, isFresh, type KnownSchema, openKnownSchema, rowsOf, strictSchema } from './judge/schema.ts'
import type { Known } from './known.ts'
import type { Change } from './reading/change.ts'
import { readStatement } from './reading/read.ts'
import type { Finding, Level, Raw, Rule } from './rule.ts'

/** How the server changes a table's definition. */
export interface Lock {
  readonly algorithm: 'instant' | 'inplace' | 'shared' | 'copy'
  /** The server's reason why it cannot do better; '' for `instant` and `inplace`, which do not block others. */
  readonly reason: string
}

/** An author's confirmation that a finding is intended, above its statement. */
export interface Waiver {
  readonly rules: readonly Rule[]
  readonly reason: string
  /** What the author says about the previous version; undefined if nothing. */
  readonly compatible: boolean | undefined
  readonly line: number
}

/** One statement as it is sent, including comments in front of it. */
export interface LintedStatement {
  readonly sql: string
  /** Line of its first character in the file, including comments before it. */
  readonly line: number
  /** What it changes, if that was already read. */
  readonly changes?: readonly Change[]
  /** What the server itself reports about the lock; undefined if it was not asked or does not know. */
  readonly lock?: Lock | undefined
  /** It is run in batches. */
  readonly isBatched?: boolean
  readonly waivers?: readonly Waiver[]
  /** Waivers that are not valid; `what` continues the sentence «The comment …». */
  readonly waiverFaults?: readonly { readonly line: number; readonly what: string }[]
}

/** One script that is about to be run. */
export interface LintedScript {
  /** From the workspace's root. */
  readonly path: string
  readonly statements: readonly LintedStatement[]
  readonly mode: 'transaction' | 'journal'
  /** Undefined if no undo is expected: a repeatable script, a folder without undo scripts. */
  readonly hasUndo: boolean | undefined
  /** It undoes another script: it is expected to remove things, so each finding is at most a warning. */
  readonly isUndo: boolean
}

/** The rules' levels, and what is known besides the scripts. */
export interface Settings {
  readonly dialect: Dialect
  readonly levels: Readonly<Record<Rule, Level>>
  readonly known: Known | undefined
  /** What each of these scripts has already done in an earlier run that did not finish. */
  readonly before?: readonly (readonly Change[])[]
}

/** The result of the lint. */
export interface LintVerdict {
  readonly findings: readonly Finding[]
  /** Whether the previous version of the application can run on the result; undefined if that is unknown. */
  readonly compatible: boolean | undefined
}

/** Lints scripts in the order in which they will run. Disabled rules and waivers hide findings, but do not change the verdict. */
export function lint(scripts: readonly LintedScript[], settings: Settings): LintVerdict {
  const read = scripts.map((script) => ({
    script,
    statements: script.statements.map((statement) => ({
      statement,
      changes: statement.changes ?? readStatement(statement.sql, settings.dialect),
    })),
  }))
  const scene = openKnownSchema(
    settings.dialect,
    settings.known,
    read.flatMap(({ statements }) => statements.flatMap(({ changes }) => changes)),
  )
  for (const changes of settings.before ?? []) {
    scene.schema = ''
    for (const change of changes) take(scene, change)
  }
  const all: Placed[] = []
  for (const { script, statements } of read) {
    // Each script begins in the connection's own schema.
    scene.schema = ''
    if (script.hasUndo === false) all.push(place('missing-undo', 1, 'This script has no undo script.', script, true))
    const pace: Pace = { hasDefinition: false, isTold: false }
    for (const { statement, changes } of statements) all.push(...lintStatement(statement, changes, script, scene, pace))
  }
  const verdicts = all.map(({ compatible }) => compatible)
  return {
    findings: all.flatMap((found) => findingOf(found, settings)),
    compatible: verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true,
  }
}

/** Whether a script has changed a table that others use before it writes rows. */
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
  readonly script: LintedScript
  /** Replaces the rule's own advice. */
  readonly advice?: string | undefined
}

function place(
  rule: Rule,
  line: number,
  message: string,
  script: LintedScript,
  compatible: boolean | undefined,
): Placed {
  return { rule, line, message, compatible, waived: undefined, script }
}

function take(scene: KnownSchema, change: Change): void {
  advance(scene, change)
  advanceConstraints(scene, change)
}

function lintStatement(
  statement: LintedStatement,
  changes: readonly Change[],
  script: LintedScript,
  scene: KnownSchema,
  pace: Pace,
): readonly Placed[] {
  const { sql, line, waivers = [], waiverFaults = [] } = statement
  const raws: Raw[] = []
  const possible = new Set<Rule>()
  for (const change of changes) {
    for (const rule of possibleRules(change, script, scene)) possible.add(rule)
    raws.push(...judge(change, scene), ...judgePace(change, script, scene, pace))
    take(scene, change)
  }
  const told = statement.lock === undefined ? raws : withLock(raws, changes, statement.lock, scene)
  const used = new Set<Waiver>()
  const placed = told.map(({ rule, start, message, compatible, advice }): Placed => {
    const waiver = waivers.find(({ rules }) => rules.includes(rule))
    if (waiver !== undefined) used.add(waiver)
    const judged = waiver?.compatible ?? compatible
    const found = place(rule, line + lineBreaks(sql, start), message, script, judged)
    const isBatched = statement.isBatched === true && /^(update|delete)-without-where$/.test(rule)
    return { ...found, waived: waiver?.reason, advice: isBatched ? advised.batched : advice }
  })
  const idle = waivers
    .filter((waiver) => !used.has(waiver) && !waiver.rules.some((rule) => possible.has(rule)))
    .map((waiver) =>
      place('waiver', waiver.line, `The waiver of \`${waiver.rules.join('`, `')}\` matches no finding.`, script, true),
    )
  const faults = waiverFaults.map((fault) => place('waiver', fault.line, `The comment ${fault.what}.`, script, true))
  return [...placed, ...idle, ...faults]
}

/**
 * What could be found in a change on some database. A waiver for it is not unused if this database gives no finding: the same script also
 * builds new databases, in which all tables are new.
 */
function possibleRules(change: Change, script: LintedScript, scene: KnownSchema): readonly Rule[] {
  const strict = strictSchema(scene)
  const after: Pace = { hasDefinition: true, isTold: false }
  const found = [...judge(change, strict), ...judgePace(change, script, strict, after)].map(({ rule }) => rule)
  const asked: readonly Rule[] = scene.dialect === 'mysql' && 'table' in change ? ['long-lock', 'rewrite-table'] : []
  return [...found, ...asked, ...rulesByKnowledge(change)]
}

/** Rules that need the database to say what existed before. */
function rulesByKnowledge(change: Change): readonly Rule[] {
  if (change.kind === 'add-column') return ['rewrite-table']
  if (change.kind === 'drop-object') return ['drop-object', 'replace-object']
  if (change.kind === 'set-type') return ['narrow-type', 'change-enum', 'rewrite-table']
  if (change.kind !== 'modify-column') return []
  const { isNotNull, hasDefault } = change.column
  const repeated: readonly Rule[] = [
    ...(isNotNull ? [] : ['drop-not-null' as const]),
    ...(hasDefault ? [] : ['drop-default' as const]),
  ]
  return ['narrow-type', 'change-enum', 'rewrite-table', ...repeated]
}

/** What the server reports replaces what was guessed from the text. */
function withLock(raws: readonly Raw[], changes: readonly Change[], lock: Lock, scene: KnownSchema): readonly Raw[] {
  const others = raws.filter(({ rule }) => rule !== 'rewrite-table')
  const [first] = changes
  if (first === undefined || lock.algorithm === 'instant' || lock.algorithm === 'inplace') return others
  const table = 'table' in first ? first.table : undefined
  const name = table === undefined ? 'the table' : `\`${quoted(table.shown)}\`${rowsOf(table, scene)}`
  const how = lock.algorithm === 'copy' ? 'copies' : 'rebuilds'
  const message = `The server ${how} ${name}, and writes wait until it is done. It says: \`${quoted(lock.reason)}\`.`
  return [...others, { rule: 'long-lock', start: first.start, message, compatible: true }]
}

function lineBreaks(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** What a statement means for earlier ones in the same script. */
function judgePace(change: Change, { mode }: LintedScript, scene: KnownSchema, pace: Pace): readonly Raw[] {
  const { start } = change
  if (change.kind === 'alone' && mode === 'transaction')
    return [
      {
        rule: 'non-transactional',
        start,
        message: `${change.what} cannot run inside a transaction, but this script runs in one.`,
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
  { rule, line, message, compatible, waived, script, advice = undefined }: Placed,
  { levels, dialect }: Settings,
): readonly Finding[] {
  const level = levels[rule]
  if (level === 'off') return []
  const own = script.isUndo || waived !== undefined ? 'warn' : level
  return [
    {
      rule,
      level: own,
      file: script.path,
      line,
      message,
      advice: advice ?? adviceFor(rule, dialect),
      compatible,
      waived,
    },
  ]
}

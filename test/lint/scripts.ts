import { attachComments } from '../../src/db-migrate/statements/comments.ts'
import { readHead } from '../../src/db-migrate/statements/directives.ts'
import type { Known, KnownColumn, KnownTable } from '../../src/lint/known.ts'
import { type LintedScript, type LintVerdict, lint } from '../../src/lint/lint.ts'
import { defaults, type Level, type Rule } from '../../src/lint/rule.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'

export interface Given {
  readonly known?: Known
  readonly levels?: Readonly<Partial<Record<Rule, Level>>>
  readonly script?: Partial<LintedScript>
}

/** Lints scripts of one statement each, or of several. */
export function lintAll(dialect: Dialect, scripts: readonly (readonly string[])[], given: Given = {}): LintVerdict {
  const list = scripts.map((statements, index): LintedScript => {
    let line = 1
    const placed = statements.map((sql) => {
      const endLine = line + sql.split('\n').length - 1
      const segment = { text: sql, line, isWhole: true }
      const split = [{ segment, pieces: [{ kind: 'statement' as const, sql, line, endLine }] }]
      const { waivers, faults } = readHead(attachComments(split, { dialect }).pieces[0]?.comments ?? [])
      const own = { sql, line, waivers, waiverFaults: faults }
      line = endLine + 1
      return own
    })
    const base = { path: `migrations/V${index + 1}.sql`, mode: 'journal', hasUndo: undefined, isUndo: false } as const
    return { ...base, statements: placed, ...given.script }
  })
  return lint(list, { dialect, levels: { ...defaults, ...given.levels }, known: given.known })
}

/** Rules of the findings of one script. */
export function rulesOf(dialect: Dialect, sql: string | readonly string[], given: Given = {}): readonly string[] {
  const statements = typeof sql === 'string' ? [sql] : sql
  return lintAll(dialect, [statements], given).findings.map(({ rule }) => rule)
}

/** A database with one table `users` of these columns. */
export function database(columns: Readonly<Record<string, string>>, rows?: number): Known {
  const entries = Object.entries(columns).map(([name, text]): readonly [string, KnownColumn] => {
    const isNotNull = / not null/.test(text)
    const charset = / charset (\w+)/.exec(text)?.[1] ?? ''
    const type = text.replace(/ (not null|default|charset \w+)/g, '')
    return [name, { type, isNotNull, hasDefault: / default/.test(text), charset }]
  })
  const users: KnownTable = { rows, columns: new Map(entries) }
  return { schema: 'shop', tables: new Map([['users', users]]) }
}

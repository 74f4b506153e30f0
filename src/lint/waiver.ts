import { isRule, type Rule } from './rule.ts'

/** An author's word that a finding is meant, above the statement that has it. */
export interface Waiver {
  readonly rules: readonly Rule[]
  readonly reason: string
  /** What the author says of the previous version; undefined where nothing is said. */
  readonly compatible: boolean | undefined
  readonly line: number
}

/** The waivers above a statement, and those that cannot be taken. */
export interface ReadWaivers {
  readonly waivers: readonly Waiver[]
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

/**
 * Reads `-- slipway: allow=drop-column,drop-index reason="never read since 3.2" compatible=true` among the lines of comments in front of a
 * statement; `line` is that of the first of them.
 */
export function readWaivers(comments: string, line: number): ReadWaivers {
  const waivers: Waiver[] = []
  const faults: { line: number; message: string }[] = []
  if (!comments.includes('slipway:')) return { waivers, faults }
  for (const [index, text] of comments.split('\n').entries()) {
    const [, given] = /^\s*(?:--|#)\s*slipway:\s*allow(?![=a-z,-]*\()(?=[\s=]|$)(.{0,2000})/i.exec(text) ?? []
    if (given === undefined) continue
    const read = readWaiver(given, line + index)
    if (typeof read === 'string') faults.push({ line: line + index, message: read })
    else waivers.push(read)
  }
  return { waivers, faults }
}

/** Adds waivers of the form `allow=rule(reason)`, which are read with the other directives. */
export function mergeWaivers(
  { waivers, faults }: ReadWaivers,
  allow: readonly { readonly rule: string; readonly reason: string; readonly line: number }[],
): ReadWaivers {
  const taken = allow.flatMap(({ rule, reason, line }): readonly Waiver[] =>
    isRule(rule) ? [{ rules: [rule], reason, compatible: undefined, line }] : [],
  )
  const unknown = allow
    .filter(({ rule }) => !isRule(rule))
    .map(({ rule, line }) => ({ line, message: `A waiver names \`${rule}\`, which is no rule.` }))
  return { waivers: [...waivers, ...taken], faults: [...faults, ...unknown] }
}

function readWaiver(given: string, line: number): Waiver | string {
  const [, names = '', rest = ''] = /^=([a-z,-]*)(?:\s(.*))?$/.exec(given.trimEnd()) ?? []
  const rules = names.split(',').filter((name) => name !== '')
  const [unknown] = rules.filter((name) => !isRule(name))
  if (rules.length === 0) return 'A waiver names no rule.'
  if (unknown !== undefined) return `A waiver names \`${unknown}\`, which is no rule.`
  const [, reason = ''] = /(?:^|\s)reason="([^"]*)"/.exec(rest) ?? []
  const left = rest.replace(/(?:^|\s)reason="[^"]*"/, '').trim()
  if (reason.trim() === '') return 'A waiver gives no reason, so it is not taken.'
  if (left !== '' && !/^compatible=(true|false)$/.test(left))
    return 'A waiver says something that is not known, so it is not taken.'
  const compatible = left === '' ? undefined : left === 'compatible=true'
  return { rules: rules.filter(isRule), reason: reason.trim(), compatible, line }
}

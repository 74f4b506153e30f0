import type { AssessedCommit } from '../commits/assess.ts'
import type { ConventionalCommit } from '../commits/conventional.ts'
import { isWordCode } from '../commits/header.ts'
import { brief } from '../text/printable.ts'

/** How much a change moves the version, from least to most. */
export const levels = ['none', 'patch', 'minor', 'major'] as const

/** One of `levels`. */
export type Level = (typeof levels)[number]

/** Rule keys (`type`, `type(scope)`, `*(scope)`, `*`, each also with `!` for breaking changes), in lower case, and their levels. */
export type Rules = ReadonlyMap<string, Level>

/** Conventional Commits 1.0.0 and what its tools also agree on: a performance gain, a revert and a dependency reach users, too. */
export const defaultRules: Rules = new Map<string, Level>([
  ['*!', 'major'],
  ['feat', 'minor'],
  ['feature', 'minor'],
  ['fix', 'patch'],
  ['perf', 'patch'],
  ['revert', 'patch'],
  ['deps', 'patch'],
])

/** The greater of two levels. */
export function maxLevel(a: Level, b: Level): Level {
  return a === b || levels.indexOf(a) >= levels.indexOf(b) ? a : b
}

/**
 * Reads the user's rules, a mapping that is already parsed YAML (undefined and null: none given), on top of the default ones.
 * `errors` continue the sentence «Input `rules` …».
 */
export function parseRules(given: unknown): { readonly rules: Rules; readonly errors: readonly string[] } {
  if (given === undefined || given === null) return { rules: defaultRules, errors: [] }
  if (typeof given !== 'object' || Array.isArray(given)) {
    return { rules: defaultRules, errors: ['must be a mapping from commit types to levels, such as `docs: patch`'] }
  }
  const rules = new Map(defaultRules)
  const errors: string[] = []
  for (const [typed, value] of Object.entries(given)) {
    const key = normalizeKey(typed)
    const level = levels.find((each) => each === value)
    if (key === undefined) {
      errors.push(
        `has the key \`${brief(typed, 60)}\`; allowed: \`type\`, \`type(scope)\`, \`*(scope)\`, \`*\`, each also with \`!\` at its end; a scope is a whole word, not a pattern`,
      )
    } else if (level === undefined) {
      const names = levels.map((each) => `\`${each}\``).join(', ')
      errors.push(`gives \`${brief(typed, 60)}\` the level \`${brief(String(value), 60)}\`; allowed: ${names}`)
    } else {
      rules.set(key, level)
    }
  }
  return { rules, errors }
}

/**
 * The level of one change. A rule with `!` is for breaking changes, one without for all others. The most specific one wins:
 * `type(scope)`, then `*(scope)`, then `type`, then `*`. Of the scopes in `(a,b)` the one with the highest level counts.
 */
export function levelOf(
  { type, scope, breaking }: Pick<ConventionalCommit, 'type' | 'scope' | 'breaking'>,
  rules: Rules,
): Level {
  const mark = breaking ? '!' : ''
  // the default rules have no scope, and most runs have no other rules
  const scoped = scope === undefined || rules === defaultRules ? undefined : scopedLevelOf(type, scope, mark, rules)
  return scoped ?? rules.get(`${type}${mark}`) ?? rules.get(`*${mark}`) ?? 'none'
}

function scopedLevelOf(type: string, scope: string, mark: string, rules: Rules): Level | undefined {
  const scopes = [scope, ...scope.split(',')].map((each) => each.trim().toLowerCase())
  for (const name of [type, '*']) {
    const found = scopes.flatMap((each) => rules.get(`${name}(${each})${mark}`) ?? [])
    if (found.length > 0) return found.reduce(maxLevel)
  }
  return undefined
}

/** The level that a commit requires; `change` is the change that requires it. */
export interface Vote {
  readonly level: Level
  /** Undefined if its message follows no convention. */
  readonly change: ConventionalCommit | undefined
}

/**
 * The highest level that the commits of a range require. If they require none, but at least one of them is neither a merge nor cancelled
 * nor skipped, it is `otherwise` (input `default-bump`).
 */
export function decideLevel(assessed: readonly AssessedCommit[], rules: Rules, otherwise: Level = 'none'): Level {
  let isAsked = false
  let level: Level = 'none'
  for (const { fate } of assessed) {
    if (fate.kind !== 'counted' && fate.kind !== 'unconventional') continue
    isAsked = true
    if (fate.kind === 'counted') for (const change of fate.changes) level = maxLevel(level, levelOf(change, rules))
    if (level === 'major') break
  }
  return level === 'none' && isAsked ? otherwise : level
}

/** How a commit voted; undefined if it had no vote. */
export function voteOf({ fate }: AssessedCommit, rules: Rules): Vote | undefined {
  if (fate.kind === 'unconventional') return { level: 'none', change: undefined }
  if (fate.kind !== 'counted') return undefined
  let top: Vote | undefined
  for (const change of fate.changes) {
    const level = levelOf(change, rules)
    if (top === undefined || maxLevel(top.level, level) !== top.level) top = { level, change }
  }
  return top
}

function normalizeKey(typed: string): string | undefined {
  const key = typed.trim().toLowerCase()
  // a scope with a glob would never match
  const found = /^(\*|[^()!\s]+)(?:\(([^()*?{}[\]]+)\))?(!?)$/.exec(key)
  const [, type = '', scope, mark = ''] = found ?? []
  if (!found || (type !== '*' && ![...type].every((each) => isWordCode(each.charCodeAt(0))))) return undefined
  return `${type}${scope === undefined ? '' : `(${scope.trim()})`}${mark}`
}

import { type TargetFields, type TargetInput, targetInputs } from './inputs.ts'
import { parseUrl } from './url.ts'

/** One entry of the input `targets`. */
export interface NamedTarget {
  /** Letters, digits, `_`, `.` and `-`, so that it can be part of a file name; unique regardless of case. */
  readonly name: string
  /** Its values, by the name of the input that they replace. */
  readonly given: ReadonlyMap<TargetInput, string>
}

const names = /^[A-Za-z0-9][\w.-]{0,62}$/
const most = 1_000

/** Reads the input `targets`: a YAML list of maps; `complain` receives all errors, never a value that may be a secret. */
export function parseTargets(value: unknown, reportError: (what: string) => void): readonly NamedTarget[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    reportError(`is not a list of 1 to ${most} targets such as \`- { name: shard-1, host: db-1.example.com }\``)
    return []
  }
  const taken = new Set<string>()
  return value.flatMap((entry: unknown, index) => {
    const target = parseTarget(entry, (what) => reportError(`entry ${index + 1} ${what}`))
    const key = target?.name.toLowerCase()
    if (target === undefined || key === undefined) return []
    if (taken.has(key)) reportError(`has two entries with the name \`${target.name}\``)
    taken.add(key)
    return [target]
  })
}

function parseTarget(entry: unknown, reportError: (what: string) => void): NamedTarget | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    reportError('is not a map such as `{ name: shard-1, host: db-1.example.com }`')
    return undefined
  }
  const given = new Map<TargetInput, string>()
  let name = ''
  for (const [key, value] of Object.entries(entry)) {
    const text = textOf(key, value)
    const field = targetInputs.find((each) => each === key)
    if (key !== 'name' && field === undefined) reportError(`has ${describeKey(key)}; allowed: ${keys}`)
    else if (text === undefined) reportError(`has a \`${key}\` that is not text`)
    else if (field === undefined) name = text
    else given.set(field, text)
  }
  if (!names.test(name)) reportError('has no `name` of letters, digits, `_`, `.` and `-`, at most 63 of them')
  return { name, given }
}

const keys = ['name', ...targetInputs].map((each) => `\`${each}\``).join(', ')

/** Anything but a single word may contain a secret: YAML reads `password:1234` as a key. */
function describeKey(key: string): string {
  if (/^[A-Za-z][\w-]{0,39}$/.test(key)) return `\`${key}\``
  return 'a key that is not shown, as it may hold a password (a colon needs a space after it)'
}

/** A password keeps its white space. */
function textOf(key: string, value: unknown): string | undefined {
  if (typeof value === 'string') return key === 'password' ? value : value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The values of a target that must not be logged. */
export function secretsOf({ given }: NamedTarget): readonly string[] {
  return [given.get('password'), given.get('ssl-key')].flatMap((secret) => secret || [])
}

const places: readonly TargetInput[] = ['url', 'host', 'port', 'socket']
const passwords: readonly TargetInput[] = ['password', 'password-env', 'password-command']

/**
 * The connection's inputs for one target: its own values win. If it gives its own location (`url`, `host` or `socket`), the step's location does not
 * count; user, password, database and TLS are the step's unless the target gives them, as inputs or in its `url`.
 */
export function overlay(step: TargetFields, { given }: NamedTarget): TargetFields {
  const own = new Set<string>(given.keys())
  const url = parseUrl(given.get('url') ?? '')
  if (typeof url !== 'string') for (const [name, value] of Object.entries(url.fields)) if (value !== '') own.add(name)
  if (own.has('url') || own.has('host') || own.has('socket')) for (const place of places) own.add(place)
  if (passwords.some((name) => own.has(name))) for (const name of passwords) own.add(name)
  const inherited = Object.entries(step).filter(([name]) => !own.has(name))
  const fields: TargetFields = Object.fromEntries([...inherited, ...given])
  return given.has('url') || fields.url === undefined ? fields : { ...fields, url: withoutParts(fields.url, own) }
}

/** The step's URL without what the target sets differently. */
function withoutParts(text: string, own: ReadonlySet<string>): string {
  const url = URL.parse(text)
  if (url === null || url.protocol === 'sqlite:') return text
  if (own.has('database')) url.pathname = ''
  if (own.has('user')) url.username = ''
  if (own.has('password')) url.password = ''
  return url.href
}

/** How work is spread over targets. */
export interface FanOut {
  /** How many run at the same time, at least 1. */
  readonly concurrency: number
  /** Start no further one after a failure; those that run continue to their end. */
  readonly failFast: boolean
  readonly signal: AbortSignal
}

/** What happened to one target; `undefined` was never started. */
export type TargetOutcome<Result> = Result | undefined

/**
 * Runs `work` for each target, in order, with a maximum number in parallel. `work` returns its failure, recognized by `isFailed`. If it throws, no
 * further one is started, and the error is thrown when the running ones have ended.
 */
export async function fanOut<Target, Result>(
  targets: readonly Target[],
  { concurrency, failFast, signal }: FanOut,
  work: (target: Target, index: number) => Promise<Result>,
  isFailed: (result: Result) => boolean,
): Promise<readonly TargetOutcome<Result>[]> {
  const outcomes: TargetOutcome<Result>[] = targets.map(() => undefined)
  const thrown: unknown[] = []
  let next = 0
  let isStopped = false
  const take = async () => {
    while (next < targets.length && !isStopped && !signal.aborted) {
      const index = next++
      const target = targets[index]
      if (target === undefined) return
      try {
        const result = await work(target, index)
        outcomes[index] = result
        if (failFast && isFailed(result)) isStopped = true
      } catch (error) {
        thrown.push(error)
        isStopped = true
      }
    }
  }
  const hands = Array.from({ length: Math.min(concurrency, targets.length) }, take)
  for (const hand of hands) await hand
  if (thrown.length > 0) throw thrown[0]
  return outcomes
}

import { Complaint } from '../runner/complaint.ts'
import { INVALID_SCRIPT } from './window.ts'

/** A lint rule that the author waives, and why. */
export interface Waiver {
  readonly rule: string
  readonly reason: string
  readonly line: number
}

/** What `-- slipway:` comments ask for. What is not said is undefined. */
export interface Directives {
  readonly transaction?: boolean
  /** Rows at a time. */
  readonly batch?: number
  /** Milliseconds. */
  readonly timeout?: number
  /** Milliseconds between two batches. */
  readonly pause?: number
  readonly allow: readonly Waiver[]
}

const KEYS =
  'transaction=true|false, batch=<rows>, pause=<time>, timeout=<time> (500ms, 30s, 10m, 2h), allow=<rule>(<reason>)'
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/**
 * The directives in the comments before the first word of a script or of a statement: lines such as
 * `-- slipway: transaction=false batch=5000 timeout=10m allow=drop-column(the column was never read)`, also with `#`.
 * `line` is the line of the text's first byte. What is misspelt, doubled or without a reason is one complaint with all lines.
 */
export function readDirectives(text: string, file: string, line = 1): Directives {
  const complaints: string[] = []
  const settings = new Map<string, string>()
  const allow: Waiver[] = []
  for (const comment of headComments(text, line)) {
    const directive = /^[ \t]*slipway[ \t]*:(.*)$/i.exec(comment.text)?.[1]
    // `allow=rule reason="…"` is the lint's, which reports what is wrong with it as a finding.
    if (directive === undefined || /^\s*allow(?:=[a-z,-]*)?(?:\s|$)/.test(directive)) continue
    const complain = (what: string) => complaints.push(`${file}:${comment.line}: ${what} Known are: ${KEYS}.`)
    for (const [key, value] of settingsIn(directive, complain)) {
      if (key === 'allow') addWaiver(value, comment.line, allow, complain)
      else if (settings.has(key)) complain(`${key} is given twice.`)
      else if (parseValue(key, value) === undefined) complain(`“${key}=${value}” is no directive.`)
      else settings.set(key, value)
    }
  }
  if (complaints.length > 0) throw new Complaint(INVALID_SCRIPT, complaints)
  const values = Object.fromEntries([...settings].map(([key, value]) => [key, parseValue(key, value)]))
  return { ...values, allow }
}

interface Comment {
  readonly text: string
  readonly line: number
}

/** The line comments before the first thing that is none; block comments and blank lines are passed over. */
function headComments(text: string, first: number): readonly Comment[] {
  const comments: Comment[] = []
  let line = first
  let pos = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (pos < text.length) {
    const sign = text[pos] ?? ''
    if (/\s/.test(sign)) {
      if (sign === '\n') line++
      pos++
    } else if (sign === '#' || text.startsWith('--', pos)) {
      const newline = text.indexOf('\n', pos)
      const end = newline < 0 ? text.length : newline
      comments.push({ text: text.slice(pos + (sign === '#' ? 1 : 2), end).trimEnd(), line })
      pos = end
    } else if (text.startsWith('/*', pos) && text[pos + 2] !== '!' && !text.startsWith('M!', pos + 2)) {
      const close = text.indexOf('*/', pos + 2)
      const end = close < 0 ? text.length : close + 2
      for (; pos < end; pos++) if (text[pos] === '\n') line++
    } else break
  }
  return comments
}

/** key=value pairs; a value in parentheses behind a rule's name may hold blanks. */
function settingsIn(directive: string, complain: (what: string) => void): readonly (readonly [string, string])[] {
  const settings: (readonly [string, string])[] = []
  let rest = directive.trim()
  if (rest === '') complain('“slipway:” is followed by no directive.')
  while (rest !== '') {
    const word = /^[^\s(]+/.exec(rest)?.[0] ?? ''
    let end = word.length
    if (rest[end] === '(') {
      const close = rest.indexOf(')', end)
      end = close < 0 ? rest.length : close + 1
    }
    const given = rest.slice(0, Math.max(end, 1))
    const equals = given.indexOf('=')
    if (equals < 1) complain(`“${given}” is no directive.`)
    else settings.push([given.slice(0, equals).toLowerCase(), given.slice(equals + 1)])
    rest = rest.slice(given.length).replace(/^[\s,]+/, '')
  }
  return settings
}

function addWaiver(value: string, line: number, allow: Waiver[], complain: (what: string) => void): void {
  const [, rule, reason] = /^([a-z][a-z0-9-]*)\((.*)\)$/.exec(value) ?? []
  if (rule === undefined || reason === undefined || reason.trim() === '')
    complain(`“allow=${value}” needs a rule and a reason.`)
  else allow.push({ rule, reason: reason.trim(), line })
}

function parseValue(key: string, value: string): boolean | number | undefined {
  if (key === 'transaction') return value === 'true' ? true : value === 'false' ? false : undefined
  if (key === 'batch') return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined
  if (key !== 'timeout' && key !== 'pause') return undefined
  const [, amount, unit] = /^(\d{1,9})(ms|s|m|h)$/.exec(value) ?? []
  return amount === undefined || unit === undefined ? undefined : Number(amount) * (UNITS[unit] ?? 1)
}

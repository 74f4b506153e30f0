/** The command in the first line of a comment. */
export type Command =
  | { readonly kind: 'approve'; readonly code: string; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'override'; readonly reason: string }
  /** Almost a command: it has no effect, and its author is notified. */
  | { readonly kind: 'unclear'; readonly detail: string }

/** More than any command needs; GitHub allows comments of 65,536 characters. */
const longestLine = 1_000
const words = ['approve', 'reject', 'override'] as const

/**
 * The command in the raw text of a comment, or undefined. Only the first line counts, from its first character. So quoted or indented text, code
 * blocks and HTML comments never count. Lines end as GitHub sends them, with CR LF or LF.
 */
export function parseCommand(body: string): Command | undefined {
  const line = (/[^\r\n]*/.exec(body)?.[0] ?? '').trimEnd()
  const word = /^\/[^ ]*/.exec(line)?.[0].slice(1) ?? ''
  if (line.length > longestLine) return isNear(word) ? unclear('the line is too long') : undefined
  const rest = line.slice(word.length + 1).trim()
  if (word === 'approve') return parseApproval(rest)
  if (word === 'reject' || word === 'override') return { kind: word, reason: rest }
  return isNear(word) ? unclear(`\`/${plain(word)}\` is not a command`) : undefined
}

/** `[code] [key=value …]`, in this order; no quotes, because values cannot contain spaces. */
function parseApproval(rest: string): Command {
  const inputs = new Map<string, string>()
  let code = ''
  for (const [at, part] of rest.split(' ').entries()) {
    if (part === '') continue
    const [, key = '', value = ''] = /^([a-z][\w-]{0,63})=([\x21-\x7e]{1,200})$/.exec(part) ?? []
    if (at === 0 && /^[0-9a-f]{8}$/.test(part)) code = part
    else if (key === '') return unclear(`\`${plain(part)}\` is neither a code of eight digits nor \`key=value\``)
    else if (/^["'`]/.test(value)) return unclear(`write the value of \`${key}\` without quotes`)
    else if (inputs.has(key)) return unclear(`\`${key}\` is given twice`)
    else inputs.set(key, value)
  }
  return { kind: 'approve', code, inputs }
}

function unclear(detail: string): Command {
  return { kind: 'unclear', detail }
}

/** Words that may be meant as a command: different case, similar letters, two typos, a different ending. */
function isNear(word: string): boolean {
  const lower = word.toLowerCase()
  if (lower.length > 20) return false
  return words.some((each) => lower.startsWith(each) || distance(lower, each) <= 2)
}

/** How many letters must be inserted, deleted or replaced to turn one word into the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [column, each] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === each ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** At most forty printable ASCII characters without backticks; other characters become their code points. */
function plain(text: string): string {
  return [...text.slice(0, 40)]
    .map((each) => (/[\x20-\x5f\x61-\x7e]/.test(each) ? each : `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`))
    .join('')
}

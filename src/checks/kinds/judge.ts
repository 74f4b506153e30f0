import type { Answer } from '../../network/ask.ts'
import { brief } from '../../runner/printable.ts'
import { valueAt } from '../path.ts'
import type { HttpCheck, Pattern } from '../probe.ts'
import { expand, expandPattern, type Values } from '../template.ts'

/** What an answer lacks of what is expected, in words; empty when nothing. */
export function faultsOf(check: HttpCheck, answer: Answer, values: Values): readonly string[] {
  const { status, headers, body } = check
  const isExpected = status.some((each) => each === String(answer.status) || each === `${String(answer.status)[0]}xx`)
  const faults = isExpected ? [] : [`status ${answer.status}, expected ${status.join(' or ')}`]
  for (const [name, pattern] of Object.entries(headers)) {
    const value = answer.headers.get(name)
    if (value === undefined) faults.push(`no header \`${name}\``)
    else if (!fits(value, pattern, values))
      faults.push(`header \`${name}\` is ${quoted(value)}, expected ${wordsOf(pattern, values)}`)
  }
  return body === undefined ? faults : [...faults, ...bodyFaults(body, answer, values)]
}

function bodyFaults(body: NonNullable<HttpCheck['body']>, answer: Answer, values: Values): readonly string[] {
  const faults = body.contains
    .map((template) => expand(template, values))
    .filter((text) => !answer.body.includes(text))
    .map((text) => `the body does not contain ${quoted(text)}`)
  if (body.matches !== undefined && !fits(answer.body, body.matches, values))
    faults.push(`the body does not match ${wordsOf(body.matches, values)}`)
  if (body.json === undefined) return faults
  const { path, equals } = body.json
  const document = parsed(answer.body)
  const value = document === undefined ? undefined : textOf(valueAt(document.value, path))
  if (document === undefined) faults.push(answer.isWhole ? 'the body is no JSON' : 'the body is too long for JSON')
  else if (value === undefined) faults.push(`the body has nothing at \`${pathText(path)}\``)
  else if (!fits(value, equals, values))
    faults.push(`\`${pathText(path)}\` is ${quoted(value)}, expected ${wordsOf(equals, values)}`)
  return faults
}

/** Whether a text is equal to a pattern's, or matches it. */
export function fits(value: string, pattern: Pattern, values: Values): boolean {
  return 'text' in pattern ? value === expand(pattern.text, values) : regexOf(pattern, values).test(value)
}

/** The regular expression of a pattern with its placeholders filled in. */
export function regexOf(pattern: Exclude<Pattern, { text: string }>, values: Values): RegExp {
  return new RegExp(expandPattern(pattern.source, values), pattern.flags)
}

function wordsOf(pattern: Pattern, values: Values): string {
  if ('text' in pattern) return quoted(expand(pattern.text, values))
  return quoted(`/${expandPattern(pattern.source, values)}/${pattern.flags}`)
}

/** Wrapped, so that the document `null` is one. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** A value of JSON as text; undefined for what is not there. */
export function textOf(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return JSON.stringify(value)
}

/** A path as a file would say it. */
export function pathText(path: readonly (string | number)[]): string {
  return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`
}

/** Text of others inside a sentence. */
export function quoted(text: string): string {
  return `\`${brief(text, 120)}\``
}

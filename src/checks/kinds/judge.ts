import { readPattern, type Pattern as UserPattern } from '../../input/pattern.ts'
import { isSecretName } from '../../input/secret.ts'
import type { HttpResponse } from '../../network/ask.ts'
import { brief } from '../../text/printable.ts'
import { type JsonWords, jsonFault } from '../json/expectation.ts'
import { parsed } from '../json/value.ts'
import type { BodyExpectation, HttpCheck, Pattern } from '../probe.ts'
import { escaped, expand, expandPattern, type Values } from '../template.ts'
import { type CheckActions, quoted } from '../world.ts'

/** What is wrong with an answer, in words; empty for nothing. */
export function faultsOf(check: HttpCheck, answer: HttpResponse, world: CheckActions): readonly string[] {
  const { values } = world
  const { redact } = world.host.secrets
  const { status, headers, body } = check
  const isExpected = status.some((each) => each === String(answer.status) || each === `${String(answer.status)[0]}xx`)
  const faults = isExpected ? [] : [`status ${answer.status}, expected ${status.join(' or ')}`]
  for (const [name, pattern] of Object.entries(headers)) {
    const value = answer.headers.get(name)
    if (value === undefined) faults.push(`no header \`${name}\``)
    else if (!fits(value, pattern, values) && isSecretName(name))
      faults.push(`header \`${name}\` is not as expected; its value is not shown`)
    else if (!fits(value, pattern, values))
      faults.push(`header \`${name}\` is ${quoted(value, redact)}, expected ${wordsOf(pattern, world)}`)
  }
  if (body === undefined) return faults
  const bodies = bodyFaults(body, answer, world)
  if (faults.length === 0 && (bodies.length > 0 || restsOnTheEnd(body, answer, values))) requireWhole(answer)
  return [...faults, ...bodies]
}

/** The decisive part was not read. */
export class Unread extends Error {}

/** What may follow a body that was cut, for patterns that look ahead: `$`, `\b`, `(?!…)`. */
const continuations = ['x', ' ', '\n', '0']

/** Whether a pattern matches only because the body was cut there. */
function restsOnTheEnd({ matches }: BodyExpectation, { body, isWhole }: HttpResponse, values: Values): boolean {
  if (isWhole || matches === undefined) return false
  const isNegative = 'source' in matches && matches.source.includes('(?!')
  return isNegative || !continuations.every((more) => fits(body + more, matches, values))
}

/** A part that was not read cannot fail: throws if the body was cut. */
export function requireWhole({ isWhole, isLate, unknownCoding }: HttpResponse): void {
  if (unknownCoding !== undefined)
    throw new Unread(
      `the body has the encoding \`${brief(unknownCoding, 40)}\`, which is not supported; allowed: gzip, deflate, br`,
    )
  if (isLate) throw new Unread('the body did not end within the time of the check; the rest was not read')
  if (!isWhole) throw new Unread('the body is longer than 1 MiB; the rest was not read')
}

function bodyFaults(
  body: NonNullable<HttpCheck['body']>,
  answer: HttpResponse,
  world: CheckActions,
): readonly string[] {
  const { values } = world
  const { redact } = world.host.secrets
  const faults = body.contains
    .map((template) => expand(template, values))
    .filter((text) => !answer.body.includes(text))
    .map((text) => `the body does not contain ${quoted(text, redact)}`)
  if (body.matches !== undefined && !fits(answer.body, body.matches, values))
    faults.push(`the body does not match ${wordsOf(body.matches, world)}`)
  if (body.json.length === 0) return faults
  const document = parsed(answer.body)
  if (document === undefined) return [...faults, 'the body is not JSON']
  const words: JsonWords = {
    values,
    redact,
    fits: (value, pattern) => fits(value, pattern, values),
    wordsOf: (pattern) => wordsOf(pattern, world),
  }
  return [...faults, ...body.json.map((each) => jsonFault(document.value, each, words)).filter((fault) => fault !== '')]
}

/** Whether a text is equal to a pattern's, or matches it. */
export function fits(value: string, pattern: Pattern, values: Values): boolean {
  return 'text' in pattern ? value === expand(pattern.text, values) : regexOf(pattern, values).test(value)
}

/** The regular expression of a pattern with its placeholders filled in. */
export function regexOf({ source, flags }: Exclude<Pattern, { text: string }>, values: Values): UserPattern {
  const pattern = readPattern(expandPattern(source, values), flags)
  if (typeof pattern === 'string') throw new Error(`the expression /${brief(source, 80)}/ ${pattern}`)
  return pattern
}

/** Secrets are removed before the text is cut or escaped, because they would not be found afterwards. */
function wordsOf(pattern: Pattern, { values, host }: CheckActions): string {
  const { redact } = host.secrets
  if ('text' in pattern) return quoted(expand(pattern.text, values), redact)
  const source = expand(pattern.source, values, (value) => {
    const clean = redact(value)
    return clean === value ? escaped(value) : clean
  })
  return quoted(`/${source}/${pattern.flags}`, redact)
}

import { KnownFault } from '../../network/errors.ts'
import { holds } from '../../rows/condition.ts'
import { brief } from '../../text/printable.ts'
import type { Measurement } from '../check.ts'
import type { Order, PrometheusCheck } from '../probe.ts'
import { expand, type Values } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured, quoted } from '../world.ts'
import { requireWhole } from './judge.ts'
import { excerptOf, getPage, type Page, urlOf } from './page.ts'

/** One series of a result: its name and labels, and its values over time, as Prometheus wrote them. */
interface Series {
  readonly name: string
  readonly values: readonly string[]
}

const mostLines = 20

/** Evaluates a query. Only an existing value can fail. Without data, or without an answer of the API, nothing is known. */
export async function measurePrometheus(
  check: PrometheusCheck,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<Measurement> {
  const page = await getPage(check.request, world, attempt, { url: addressOf(check, world, attempt) }).catch(asUnknown)
  const series = seriesOf(answerOf(page, world), world)
  const duration = [page.milliseconds]
  const orders = check.expect.map(({ operator, operand }) => ({ operator, operand: expand(operand, world.values) }))
  const bounds = orders.map(({ operator, operand }) => `${operator === '=' ? '' : operator}${operand}`)
  const { redact } = world.host.secrets
  const wanted = quoted(bounds.join(' and '), redact)
  const lines = series.map(({ name, values }) => `${name} ${values.join(' ')}`)
  const evidence = redact(lines.slice(0, mostLines).join('\n'))
  const all = series.flatMap(({ name, values }) => values.map((value) => ({ name, value })))
  const wrong = all.find(({ value }) => value !== 'NaN' && !orders.every((order) => isWithin(value, order)))
  if (wrong !== undefined) {
    const others = all.length === 1 ? '' : ` (one of ${all.length} values)`
    const which = wrong.name === '' ? 'the value' : quoted(wrong.name, redact)
    return measured(
      'failed',
      `${which} is ${quoted(wrong.value, redact)}${others}, expected ${wanted}`,
      duration,
      evidence,
    )
  }
  const empty = emptyOf(series, world)
  if (empty !== '') return measured('inconclusive', empty, duration, evidence)
  const known = all.filter(({ value }) => value !== 'NaN')
  const told = known.length === 1 ? quoted(known[0]?.value ?? '', redact) : `${known.length} values`
  return measured('passed', `${told}, as expected (${wanted})`, duration)
}

/** A failure of the Prometheus server says nothing about the service. */
function asUnknown(error: unknown): never {
  throw error instanceof KnownFault ? new Error(error.message, { cause: error }) : error
}

/** Why there is nothing to judge; '' if there is. A series whose values are all NaN has no data: NaN is the result of 0/0. */
function emptyOf(series: readonly Series[], { host }: CheckActions): string {
  if (series.length === 0) return 'no data: the query returns no series'
  const silent = series.find(({ values }) => values.every((value) => value === 'NaN'))
  if (silent === undefined) return ''
  const which = silent.name === '' ? 'the value' : quoted(silent.name, host.secrets.redact)
  return `no data: ${which} is NaN, the result of 0/0 when there was no traffic`
}

/** A value must not end the text of the query around it, as in `v1"} or up{a="`. */
function filledIn(query: string, values: Values): string {
  return expand(query, values, (value) => value.replace(/["'`\\]/g, '\\$&').replaceAll('\n', '\\n'))
}

function addressOf({ request, query, range }: PrometheusCheck, world: CheckActions, attempt: CheckAttempt): URL {
  const { timeout, since = 0 } = attempt
  const url = urlOf(request, world)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/${range === undefined ? 'query' : 'query_range'}`
  url.searchParams.set('query', filledIn(query, world.values))
  url.searchParams.set('timeout', `${timeout}ms`)
  if (range === undefined) return url
  const now = world.host.now().getTime()
  url.searchParams.set('start', String(Math.min(now, Math.max(now - range.length, since)) / 1_000))
  url.searchParams.set('end', String(now / 1_000))
  url.searchParams.set('step', `${range.step}ms`)
  return url
}

/** The data of an answer. Throws if there is none, because then nothing is known about the service. */
function answerOf(page: Page, world: CheckActions): unknown {
  const { redact } = world.host.secrets
  requireWhole(page)
  const document = parsed(page.body)
  const said = textAt(document, 'error')
  if (said !== '') {
    const type = textAt(document, 'errorType')
    throw new Error(
      `Prometheus rejected the query${type === '' ? '' : ` (${brief(type, 40)})`}: ${quoted(said, redact)}`,
    )
  }
  const data = fieldOf(document, 'data')
  if (page.status === 200 && textAt(document, 'status') === 'success' && data !== undefined) return data
  const begun = quoted(excerptOf(page, world).split('\n').at(-1) ?? '', redact)
  throw new Error(`status ${page.status}, which is not an answer of the Prometheus API: ${begun}`)
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** A `vector` has `value`, a `matrix` has `values`, a `scalar` is one pair; each value is a pair of time and text. */
function seriesOf(data: unknown, { host }: CheckActions): readonly Series[] {
  const type = textAt(data, 'resultType')
  const result = fieldOf(data, 'result')
  if (type === 'scalar') return [{ name: '', values: valueIn(result) }]
  if ((type !== 'vector' && type !== 'matrix') || !Array.isArray(result))
    throw new Error(
      `the query returns ${quoted(type || 'nothing', host.secrets.redact)}, expected a number or series of numbers`,
    )
  return result.map((each) => {
    const points: unknown = type === 'vector' ? [fieldOf(each, 'value')] : fieldOf(each, 'values')
    const values = Array.isArray(points) ? points.flatMap(valueIn) : []
    if (values.length === 0) throw new Error('the query returns series without numbers, such as histograms')
    return { name: nameOf(fieldOf(each, 'metric')), values }
  })
}

function valueIn(pair: unknown): readonly string[] {
  const value: unknown = Array.isArray(pair) ? pair[1] : undefined
  return typeof value === 'string' ? [value] : []
}

/** In Prometheus's notation: `up{job="web"}`. */
function nameOf(metric: unknown): string {
  if (typeof metric !== 'object' || metric === null) return ''
  const { __name__: name = '', ...labels } = Object.fromEntries(Object.entries(metric))
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`)
  return `${String(name)}${pairs.length === 0 ? '' : `{${pairs.join(', ')}}`}`
}

function isWithin(value: string, { operator, operand }: Order): boolean {
  const infinite = /^([+-]?)Inf$/.exec(value)
  if (infinite === null) return holds(value, { operator, operand })
  const isAbove = infinite[1] !== '-'
  return operator === '!=' || (isAbove ? operator.startsWith('>') : operator.startsWith('<'))
}

function textAt(value: unknown, name: string): string {
  const found = fieldOf(value, name)
  return typeof found === 'string' ? found : ''
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

import { isNumber } from '../../rows/condition.ts'
import type { Order, PrometheusCheck } from '../probe.ts'
import { placeholdersIn } from '../template.ts'
import type { Fields } from './fields.ts'
import { readOrder } from './json.ts'
import { headerForms, isHeader, readTrust, readUrl } from './request.ts'

/** Values of one series: Prometheus returns at most 11,000. */
const mostPoints = 1_000
/** Milliseconds; the smallest step. */
const least = 1_000

/** The fields of `prometheus`. */
export function readPrometheus(fields: Fields): PrometheusCheck {
  const url = readUrl(fields, 'url', 'http://app.example.com:9090')
  if (/\/api\/v1\/|#/.test(url))
    fields.refuse('url', 'only the address of the server, such as `http://app.example.com:9090`')
  const headers = fields.pairs('request-headers', isHeader, headerForms)
  const how = { method: 'GET', body: undefined, redirects: 5, trust: readTrust(fields), http2: false }
  const check: PrometheusCheck = {
    kind: 'prometheus',
    request: { url, headers, ...how },
    query: fields.needed('query', 'sum(rate(http_requests_total{code=~"5.."}[5m]))'),
    expect: readExpected(fields),
    range: readRange(fields),
  }
  fields.finish()
  return check
}

function readExpected(fields: Fields): readonly Order[] {
  const texts = fields.texts('expect')
  if (!fields.has('expect')) fields.complainOfAll('has no `expect`, such as `"<0.01"`')
  const orders = (texts ?? []).flatMap((text) => readOrder(fields, 'expect', text) ?? [])
  const isFine = orders.every(({ operand }) => placeholdersIn(operand).length > 0 || isNumber(operand))
  if (!isFine) fields.refuse('expect', 'a bound such as `"<0.01"`, a number, or a list of them')
  return orders
}

function readRange(fields: Fields): PrometheusCheck['range'] {
  const length = fields.duration('range', { zero: false })
  const step = fields.duration('step', { zero: false })
  if (fields.has('step') && !fields.has('range')) fields.reportError('step', 'needs `range`, the period of the values')
  if (length === undefined) return undefined
  const usual = Math.max(least, Math.ceil(length / 60 / least) * least)
  const own = step ?? usual
  if (own < least || length / own > mostPoints)
    fields.reportError(
      'step',
      `results in too many values; allowed: at least 1s, and at most ${mostPoints} values in \`range\``,
    )
  return { length, step: own }
}

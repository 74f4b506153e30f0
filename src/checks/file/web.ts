import type { Addresses, BodyExpectation, CompareCheck, HttpCheck, VersionCheck, VersionSource } from '../probe.ts'
import type { Fields } from './fields.ts'
import { readJson, readJsonPath } from './json.ts'
import { readPattern } from './pattern.ts'
import { headerForms, isHeader, readCommon, readRequest, readUrl } from './request.ts'
import { parseThreshold, thresholdForms } from './threshold.ts'

/** Answers with these statuses have no body. */
const requestHeaders = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** The default if there is no `errors` threshold: a fast error page is not a success. */
const defaultErrors = 'errors<5%'

/** The fields of `http`. */
export function readHttp(fields: Fields): HttpCheck {
  const check: HttpCheck = {
    kind: 'http',
    request: readRequest(fields),
    status: readStatus(fields),
    headers: readHeaders(fields),
    body: readBody(fields),
    load: readLoad(fields),
  }
  if (check.request.method === 'HEAD' && check.body !== undefined)
    fields.reportError('body', 'is expected, but answers to HEAD have none; use `method: GET`')
  fields.finish()
  return check
}

/** The fields of `version`. */
export function readVersion(fields: Fields): VersionCheck {
  const check: VersionCheck = {
    kind: 'version',
    request: readRequest(fields),
    source: readPlace(fields),
    equals: fields.text('equals') ?? '{expected}',
    addresses: readAddresses(fields),
    cacheBusting: fields.flag('cache-busting', true),
  }
  fields.finish()
  return check
}

/** The fields of `compare`. */
export function readCompare(fields: Fields): CompareCheck {
  const tolerance = fields.text('tolerance') ?? '10%'
  const [, percent] = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(tolerance) ?? []
  if (percent === undefined) fields.refuse('tolerance', 'a share such as `20%`')
  const common = readCommon(fields)
  const check: CompareCheck = {
    kind: 'compare',
    candidate: { ...common, url: readUrl(fields, 'candidate') },
    baseline: { ...common, url: readUrl(fields, 'baseline') },
    metric: fields.choice('metric', ['latency', 'errors']) ?? 'latency',
    samples: fields.integer('samples', { least: 1, most: 10_000 }) ?? 60,
    tolerance: Number(percent ?? 0) / 100,
  }
  fields.finish()
  return check
}

function readStatus(fields: Fields): readonly string[] {
  const given = fields.texts('status') ?? ['2xx']
  if (!given.every((each) => /^[1-5](?:\d\d|xx)$/.test(each)))
    fields.refuse('status', 'a status such as `200`, a class such as `2xx`, or a list of them')
  return given
}

function readHeaders(fields: Fields): HttpCheck['headers'] {
  const pairs = Object.entries(fields.pairs('headers', isHeader, headerForms))
  const inner = fields.map('headers') ?? fields
  for (const [name] of pairs)
    if (requestHeaders.has(name.toLowerCase()))
      inner.reportError(
        name,
        'is a header of requests and never part of an answer; to send it, write it under `request-headers`',
      )
  return Object.fromEntries(pairs.map(([name, text]) => [name.toLowerCase(), readPattern(inner, name, text)] as const))
}

function readBody(fields: Fields): BodyExpectation | undefined {
  const inner = fields.map('body')
  if (inner === undefined) return undefined
  const matches = inner.text('matches')
  const pattern = matches === undefined ? undefined : readPattern(inner, 'matches', matches)
  if (pattern !== undefined && 'text' in pattern)
    inner.refuse('matches', 'a regular expression such as `/ready: \\d+/i`')
  const body: BodyExpectation = { contains: inner.texts('contains') ?? [], matches: pattern, json: readJson(inner) }
  if (body.contains.includes(''))
    inner.refuse('contains', 'a text that is not empty, because every body contains the empty text')
  inner.finish()
  if (inner.names.length === 0) fields.refuse('body', 'a map with `contains`, `matches`, or `json`')
  return body
}

function readLoad(fields: Fields): HttpCheck['load'] {
  const samples = fields.integer('samples', { least: 1, most: 10_000 })
  const concurrency = fields.integer('concurrency', { least: 1, most: 100 })
  const given = fields.texts('thresholds')
  if (samples === undefined) {
    for (const name of ['concurrency', 'thresholds'])
      if (fields.has(name) && !fields.has('samples'))
        fields.reportError(name, 'needs `samples`, how many requests are sent')
    return undefined
  }
  const texts = given ?? []
  const all = texts.some((text) => text.startsWith('errors')) ? texts : [...texts, defaultErrors]
  const thresholds = all.flatMap((text) => parseThreshold(text) ?? [])
  if (thresholds.length < all.length) fields.reportError('thresholds', `are not valid; allowed: ${thresholdForms}`)
  return { samples, concurrency: concurrency ?? 1, thresholds }
}

function readPlace(fields: Fields): VersionSource {
  const path = readJsonPath(fields, 'json')
  const header = fields.text('header')
  const text = fields.text('text')
  const given = ['json', 'header', 'text'].filter((name) => fields.has(name))
  if (given.length > 1)
    fields.reportError(given[1] ?? '', `cannot be combined with \`${given[0]}\`; remove one of them`)
  if (path !== undefined) return { kind: 'json', path }
  if (header !== undefined) {
    if (!isHeader(header)) fields.refuse('header', headerForms)
    return { kind: 'header', name: header.toLowerCase() }
  }
  if (text === undefined) return { kind: 'text', pattern: undefined }
  const pattern = readPattern(fields, 'text', text)
  if ('text' in pattern) fields.refuse('text', 'a regular expression such as `/version: (\\S+)/`')
  return { kind: 'text', pattern }
}

function readAddresses(fields: Fields): Addresses {
  const tree = fields.tree('addresses')
  if (tree === undefined) return { kind: 'any' }
  if (tree.kind === 'scalar' && tree.value === 'dns') return { kind: 'dns' }
  if (tree.kind === 'list') return { kind: 'list', addresses: fields.texts('addresses') ?? [] }
  const inner = tree.kind === 'map' ? fields.map('addresses')?.map('pods') : undefined
  if (inner === undefined) {
    fields.refuse(
      'addresses',
      '`dns`, a list such as `[10.0.0.1, "10.0.0.2:8080"]`, or `{ pods: { selector: app=web } }`',
    )
    return { kind: 'any' }
  }
  const pods: Addresses = {
    kind: 'pods',
    namespace: inner.text('namespace') ?? 'default',
    selector: inner.needed('selector', 'app=web'),
    port: inner.integer('port', { least: 1, most: 65_535 }),
  }
  inner.finish()
  return pods
}

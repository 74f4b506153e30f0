import type { HttpResponse } from '../../network/ask.ts'
import { KnownFault, messageOf } from '../../network/errors.ts'
import type { ResolvedAddress } from '../../network/pool.ts'
import { withTimeout } from '../../network/timeout.ts'
import type { Measurement } from '../check.ts'
import { valuesAt } from '../json/select.ts'
import { parsed, textOf } from '../json/value.ts'
import type { VersionCheck } from '../probe.ts'
import { expand, expandUrl } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured, quoted } from '../world.ts'
import { regexOf, requireWhole } from './judge.ts'
import { beginningOf, excerptOf, getPage, type Page, pauseAskedFor, reasonOf } from './page.ts'
import { podAddresses } from './pods.ts'

/** Deployments that a job watches do not have more replicas. */
const mostReplicas = 500

/** The result of one replica. */
interface Seen {
  readonly status: Measurement['status']
  readonly message: string
  readonly milliseconds: number | undefined
  readonly evidence: string
  /** The answer, if there was one. */
  readonly version: string | undefined
  readonly retryAfter?: number | undefined
}

/** Asks the service, or each of its replicas, which version answers. All must be the expected one. */
export async function measureVersion(
  check: VersionCheck,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<Measurement> {
  const replicas = await replicasOf(check, world, attempt)
  if (replicas.length === 0) return measured('inconclusive', 'no replica is ready')
  if (replicas.length > mostReplicas) return measured('inconclusive', `more than ${mostReplicas} replicas`)
  const seen = await Promise.all(replicas.map((address) => look(check, world, attempt, address)))
  const durations = seen.flatMap(({ milliseconds }) => milliseconds ?? [])
  // One replica with another version is enough for a failure; one without an answer is not.
  const worst = seen.find(({ status }) => status === 'failed') ?? seen.find(({ status }) => status === 'inconclusive')
  if (worst === undefined) {
    const [first] = seen
    const all = seen.length === 1 ? '' : ` (all ${seen.length} replicas)`
    return measured('passed', `${first?.message ?? ''}${all}`, durations)
  }
  const others = seen.filter(({ status }) => status === worst.status).length
  const share = seen.length === 1 ? '' : ` (${others} of ${seen.length} replicas)`
  const { retryAfter } = worst
  const result = measured(worst.status, `${worst.message}${share}`, durations, worst.evidence)
  return { ...result, retryAfter, ...(worst.version === undefined ? {} : { version: worst.version }) }
}

async function look(
  check: VersionCheck,
  world: CheckActions,
  attempt: CheckAttempt,
  address: ResolvedAddress | undefined,
): Promise<Seen> {
  const who = address === undefined ? '' : `${address.ip}: `
  try {
    const { answer, found, before } = await ask(check, world, attempt, address)
    const expected = expand(check.equals, world.values)
    if (found.version === undefined && found.isOfBody) requireWhole(answer)
    const isRight = found.version !== undefined && bare(found.version) === bare(expected)
    const message =
      found.version === undefined ? found.fault : `version ${quoted(found.version, world.host.secrets.redact)}`
    // The text may have been cut in the middle of the version.
    if (!isRight && check.source.kind === 'text' && found.version !== undefined) requireWhole(answer)
    const milliseconds = answer.milliseconds + (before?.milliseconds ?? 0)
    if (isRight) return { status: 'passed', message, milliseconds, evidence: '', version: found.version }
    const evidence = excerptOf(answer, world)
    const told = [before, answer].flatMap((page) => (page === undefined ? [] : beginningOf(page, world))).join('; ')
    const why = `${who}${message}, expected ${quoted(expected, world.host.secrets.redact)}${reasonOf(answer)}: ${told}`
    const retryAfter = pauseAskedFor(answer, world.host.now())
    return { status: 'failed', message: why, milliseconds, evidence, version: found.version, retryAfter }
  } catch (error) {
    attempt.signal.throwIfAborted()
    const message = `${who}${messageOf(error)}`
    const status = error instanceof KnownFault ? 'failed' : 'inconclusive'
    return { status, message, milliseconds: undefined, evidence: '', version: undefined }
  }
}

interface Asked {
  readonly answer: Page
  readonly found: Found
  /** An answer without a version, after which the plain address was tried. */
  readonly before: Page | undefined
}

/**
 * Asks with an extra parameter that no cache knows. Some services reject unknown parameters. So if the answer is not a server error and contains no
 * clear version, the plain address is tried once. If a cache answers that request, it says nothing about the running version.
 */
async function ask(
  check: VersionCheck,
  world: CheckActions,
  attempt: CheckAttempt,
  address: ResolvedAddress | undefined,
): Promise<Asked> {
  const { request, cacheBusting } = check
  const fresh = cacheBusting ? 'by-parameter' : undefined
  const answer = await getPage(request, world, attempt, { address, fresh })
  const found = versionIn(answer, check, world)
  const first = { answer, found, before: undefined }
  if (!cacheBusting || isSure(found, check, world) || answer.status >= 500) return first
  const rest = { ...attempt, timeout: Math.max(1, attempt.timeout - Math.ceil(answer.milliseconds)) }
  const plain = await getPage(request, world, rest, { address, fresh: 'by-headers' }).catch(() => undefined)
  if (plain === undefined || isCached(plain)) return first
  const second = versionIn(plain, check, world)
  return second.version === undefined && found.version !== undefined
    ? first
    : { answer: plain, found: second, before: answer }
}

/** RFC 9111, section 5.1: an answer with an age comes from a cache. */
function isCached({ headers }: Page): boolean {
  return Number(headers.get('age') ?? 0) > 0
}

/** Tags have a `v` that many programs do not print. */
function bare(version: string): string {
  return version.trim().replace(/^v(?=\d)/i, '')
}

type Found =
  | { readonly version: string }
  | { readonly version: undefined; readonly fault: string; readonly isOfBody: boolean }

function versionIn(answer: HttpResponse, { source: place, equals }: VersionCheck, world: CheckActions): Found {
  const { status, headers, body } = answer
  const expected = expand(equals, world.values)
  const nothing = (fault: string, isOfBody = false): Found => ({ version: undefined, fault, isOfBody })
  if (status < 200 || status > 299) return nothing(`status ${status}`)
  if (place.kind === 'header') {
    const version = headers.get(place.name)
    return version === undefined ? nothing(`no header \`${place.name}\``) : { version }
  }
  if (place.kind === 'text') {
    if (place.pattern === undefined) return wholeText(body.trim(), expected)
    const found = 'text' in place.pattern ? undefined : regexOf(place.pattern, world.values).find(body)
    if (found === undefined) return nothing('no version in the body', true)
    const isCut = !answer.isWhole && found.index + found[0].length === body.length
    return isCut ? nothing('the version in the body is cut off', true) : { version: found[1] ?? found[0] }
  }
  const document = parsed(body)
  if (document === undefined) return nothing('the body is not JSON', true)
  const found = valuesAt(document.value, place.path, (text) => expand(text, world.values)).map(
    (each) => textOf(each) ?? '',
  )
  // If a path matches several values, each must be the expected one.
  const other = found.find((version) => bare(version) !== bare(expected))
  const version = other ?? found[0]
  return version === undefined
    ? nothing(`no value at ${quoted(place.path.text, world.host.secrets.redact)}`)
    : { version }
}

/** A body that is only the version. A page that a server shows for any address is not a version. */
function wholeText(text: string, expected: string): Found {
  const nothing = (fault: string): Found => ({ version: undefined, fault, isOfBody: true })
  if (bare(text) === bare(expected)) return { version: text }
  if (text === '') return nothing('the body is empty')
  if (text.startsWith('<'))
    return nothing('the body is an HTML page, not a version; set `text` to say where the version is')
  if (/[\r\n]/.test(text))
    return nothing('the body has several lines, so it is not a version; set `text` to say where the version is')
  return { version: text.slice(0, 1_000) }
}

/** A clear version, or the expected one. A plain text such as `OK` may be the answer for any address. */
function isSure({ version }: Found, { source, equals }: VersionCheck, world: CheckActions): boolean {
  if (version === undefined || source.kind !== 'text' || source.pattern !== undefined) return version !== undefined
  if (bare(version) === bare(expand(equals, world.values))) return true
  return /^v?\d+(?:\.\w[\w.+-]*)?$/i.test(version) || /^[\da-f]{7,64}$/i.test(version)
}

async function replicasOf(
  { addresses, request }: VersionCheck,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<readonly (ResolvedAddress | undefined)[]> {
  if (addresses.kind === 'any') return [undefined]
  if (addresses.kind === 'pods') return await podAddresses(addresses, world, attempt)
  const find = (name: string) => withTimeout(() => world.addressesOf(name), attempt)
  if (addresses.kind === 'list') {
    const given = addresses.addresses.map((text) => addressOf(expand(text, world.values)))
    return await Promise.all(given.map(async ({ ip, port }) => ({ ip: (await find(ip))[0] ?? ip, port })))
  }
  const name = URL.parse(expandUrl(request.url, world.values))?.hostname ?? ''
  return (await find(name.replace(/^\[(.*)\]$/, '$1'))).map((ip) => ({ ip, port: undefined }))
}

/** `10.0.0.1`, `10.0.0.1:8080`, `[::1]:8080`, `::1`; also a name instead of the number. */
function addressOf(text: string): ResolvedAddress {
  const [, bracketed, plain, port] = /^(?:\[([^\]]{1,60})\]|([^:]{1,60}))(?::(\d{1,5}))?$/.exec(text) ?? []
  return { ip: bracketed ?? plain ?? text, port: port === undefined ? undefined : Number(port) }
}

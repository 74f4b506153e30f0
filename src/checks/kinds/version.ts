import type { Address, Answer } from '../../network/ask.ts'
import { messageOf } from '../../network/errors.ts'
import { inTime } from '../../network/late.ts'
import type { Measurement } from '../check.ts'
import { valueAt } from '../path.ts'
import type { Place, VersionCheck } from '../probe.ts'
import { expand, expandUrl } from '../template.ts'
import type { Attempt, World } from '../world.ts'
import { measured } from '../world.ts'
import { parsed, pathText, quoted, regexOf, textOf } from './judge.ts'
import { excerptOf, getPage } from './page.ts'
import { podAddresses } from './pods.ts'

/** No deployment that a job watches has more replicas. */
const mostReplicas = 500

/** What one replica came to. */
interface Seen {
  readonly status: Measurement['status']
  readonly message: string
  readonly milliseconds: number | undefined
  readonly evidence: string
}

/** Asks which version answers: the service, or each of its replicas. All must be the expected one. */
export async function measureVersion(check: VersionCheck, world: World, attempt: Attempt): Promise<Measurement> {
  const replicas = await replicasOf(check, world, attempt)
  if (replicas.length === 0) return measured('inconclusive', 'no replica is ready')
  if (replicas.length > mostReplicas) return measured('inconclusive', `more than ${mostReplicas} replicas`)
  const seen = await Promise.all(replicas.map((address) => look(check, world, attempt, address)))
  const durations = seen.flatMap(({ milliseconds }) => milliseconds ?? [])
  // One replica with another version is enough to say no; one that says nothing is not.
  const worst = seen.find(({ status }) => status === 'failed') ?? seen.find(({ status }) => status === 'inconclusive')
  if (worst === undefined) {
    const [first] = seen
    const all = seen.length === 1 ? '' : ` (all ${seen.length} replicas)`
    return measured('passed', `${first?.message ?? ''}${all}`, durations)
  }
  const others = seen.filter(({ status }) => status === worst.status).length
  const share = seen.length === 1 ? '' : ` (${others} of ${seen.length} replicas)`
  return measured(worst.status, `${worst.message}${share}`, durations, worst.evidence)
}

async function look(check: VersionCheck, world: World, attempt: Attempt, address: Address | undefined): Promise<Seen> {
  const who = address === undefined ? '' : `${address.ip}: `
  try {
    const answer = await getPage(check.request, world, attempt, { address, isFresh: check.cacheBusting })
    const expected = expand(check.equals, world.values)
    const found = versionIn(answer, check.place, world)
    const isRight = found.version !== undefined && bare(found.version) === bare(expected)
    const message = found.version === undefined ? found.fault : `version ${quoted(found.version)}`
    const { milliseconds } = answer
    if (isRight) return { status: 'passed', message, milliseconds, evidence: '' }
    const evidence = excerptOf(answer)
    return { status: 'failed', message: `${who}${message}, expected ${quoted(expected)}`, milliseconds, evidence }
  } catch (error) {
    attempt.signal.throwIfAborted()
    const message = `${who}${messageOf(error)}`
    return { status: 'inconclusive', message, milliseconds: undefined, evidence: '' }
  }
}

/** Tags have a `v` that many programs do not print. */
function bare(version: string): string {
  return version.trim().replace(/^v(?=\d)/i, '')
}

type Found = { readonly version: string } | { readonly version: undefined; readonly fault: string }

function versionIn(answer: Answer, place: Place, world: World): Found {
  const { status, headers, body } = answer
  const nothing = (fault: string): Found => ({ version: undefined, fault })
  if (status < 200 || status > 299) return nothing(`status ${status}`)
  if (place.kind === 'header') {
    const version = headers.get(place.name)
    return version === undefined ? nothing(`no header \`${place.name}\``) : { version }
  }
  if (place.kind === 'text') {
    if (place.pattern === undefined) return { version: body.trim().slice(0, 1_000) }
    const found = 'text' in place.pattern ? null : regexOf(place.pattern, world.values).exec(body)
    return found === null ? nothing('no version in the body') : { version: found[1] ?? found[0] }
  }
  const document = parsed(body)
  if (document === undefined) return nothing('the body is no JSON')
  const version = textOf(valueAt(document.value, place.path))
  return version === undefined ? nothing(`nothing at \`${pathText(place.path)}\``) : { version }
}

async function replicasOf(
  { addresses, request }: VersionCheck,
  world: World,
  attempt: Attempt,
): Promise<readonly (Address | undefined)[]> {
  if (addresses.kind === 'any') return [undefined]
  if (addresses.kind === 'pods') return await podAddresses(addresses, world, attempt)
  const find = (name: string) => inTime(world.addressesOf(name), attempt.timeout, attempt.signal)
  if (addresses.kind === 'list') {
    const given = addresses.addresses.map((text) => addressOf(expand(text, world.values)))
    return await Promise.all(given.map(async ({ ip, port }) => ({ ip: (await find(ip))[0] ?? ip, port })))
  }
  const name = URL.parse(expandUrl(request.url, world.values))?.hostname ?? ''
  return (await find(name.replace(/^\[(.*)\]$/, '$1'))).map((ip) => ({ ip, port: undefined }))
}

/** `10.0.0.1`, `10.0.0.1:8080`, `[::1]:8080`, `::1`; a name in place of the number, too. */
function addressOf(text: string): Address {
  const [, bracketed, plain, port] = /^(?:\[([^\]]{1,60})\]|([^:]{1,60}))(?::(\d{1,5}))?$/.exec(text) ?? []
  return { ip: bracketed ?? plain ?? text, port: port === undefined ? undefined : Number(port) }
}

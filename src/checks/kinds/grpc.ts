import type { HttpResponse } from '../../network/ask.ts'
import { NotSpoken } from '../../network/errors.ts'
import { withTimeout } from '../../network/timeout.ts'
import type { Measurement } from '../check.ts'
import type { GrpcCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions, CheckAttempt, Redact } from '../world.ts'
import { measured, quoted } from '../world.ts'
import { excerptOf, headersOf, percentDecoded, urlOf } from './page.ts'
import { identityOf } from './trust.ts'

/** The method of https://github.com/grpc/grpc-proto/blob/master/grpc/health/v1/health.proto. */
const method = '/grpc.health.v1.Health/Check'
/** The numbers of ServingStatus. */
const serving = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN']
/** The names of grpc-status. */
const codes =
  `OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED
FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED`.split(/\s+/)

/** Asks a gRPC server whether a service is SERVING. Any other answer is a failure; without an answer nothing is known. */
export async function measureGrpc(check: GrpcCheck, world: CheckActions, attempt: CheckAttempt): Promise<Measurement> {
  const { request } = check
  const url = urlOf(request, world)
  if (url.pathname !== '/' || url.search !== '')
    throw new Error(`gRPC has no paths: write only scheme, name and port in \`url\``)
  const service = expand(check.service, world.values)
  const own = {
    'content-type': 'application/grpc',
    te: 'trailers',
    'grpc-timeout': `${attempt.timeout}m`,
  }
  const question = { url: new URL(method, url), method: 'POST', headers: { ...headersOf(request, world), ...own } }
  const trust = await withTimeout(() => identityOf(request.trust, world), attempt)
  const bounds = { ...attempt, ...trust, http2: true, address: undefined, pool: undefined, body: requestFor(service) }
  try {
    const answer = await world.ask({ ...question, ...bounds })
    if (answer.isLate) throw new Error(`no answer within ${attempt.timeout} ms`)
    const fault = faultOf(answer, service, world)
    const who = service === '' ? 'the server' : quoted(service, world.host.secrets.redact)
    if (fault === '')
      return measured('passed', `${who} is SERVING, in ${Math.round(answer.milliseconds)} ms`, [answer.milliseconds])
    return measured('failed', fault, [answer.milliseconds], excerptOf({ ...answer, body: '' }, world))
  } catch (error) {
    if (error instanceof NotSpoken) return measured('failed', `${error.message}, which gRPC needs`)
    throw error
  }
}

function faultOf(answer: HttpResponse, service: string, { host }: CheckActions): string {
  const { redact } = host.secrets
  const { status, headers, trailers, bytes } = answer
  const type = headers.get('content-type') ?? ''
  if (status !== 200) return `HTTP status ${status}; a gRPC server answers 200`
  if (!type.startsWith('application/grpc'))
    return `the answer is not gRPC; its content type is ${quoted(type || 'not set', redact)}`
  // An answer without a message has its status in the headers.
  const code = trailers.get('grpc-status') ?? headers.get('grpc-status')
  const said = percentDecoded(trailers.get('grpc-message') ?? headers.get('grpc-message') ?? '')
  if (code !== '0') return refusal(code, said, service, redact)
  const found = statusIn(bytes)
  if (found === undefined) return 'the answer is not a HealthCheckResponse'
  const name = serving[found] ?? `in the unknown status ${found}`
  return name === 'SERVING'
    ? ''
    : `${service === '' ? 'the server' : quoted(service, redact)} is ${name}, expected SERVING`
}

function refusal(code: string | undefined, said: string, service: string, redact: Redact): string {
  const name = codes[Number(code)] ?? (code === undefined ? 'no status at all' : `status ${code}`)
  const words: Readonly<Record<string, string>> = {
    NOT_FOUND: `the server has no service ${quoted(service, redact)}: set \`service\` to its registered name`,
    UNIMPLEMENTED: 'the server has no `grpc.health.v1.Health`: register the gRPC health service',
    UNAUTHENTICATED: 'the server requires authentication: add the credentials under `request-headers`',
  }
  const rest = said === '' ? '' : `; its message is ${quoted(said, redact)}`
  const known = words[name]
  return known === undefined ? `the server answered ${name}${rest}` : `${known} (${name})${rest}`
}

/** A frame (flag, length of four bytes) with the message `HealthCheckRequest { string service = 1; }`. */
function requestFor(service: string): Buffer {
  const name = Buffer.from(service)
  const message = service === '' ? Buffer.alloc(0) : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name])
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128)
  return Buffer.from([...bytes, left])
}

/** The status of the message `HealthCheckResponse { ServingStatus status = 1; }`, 0 if it has none; undefined if it is another message. */
function statusIn(bytes: Uint8Array): number | undefined {
  const frame = Buffer.from(bytes)
  if (frame.length < 5 || frame[0] !== 0 || frame.length !== 5 + frame.readUInt32BE(1)) return undefined
  let status = 0
  for (let at = 5; at < frame.length; ) {
    const tag = readVarint(frame, at)
    const field = tag === undefined ? undefined : fieldAt(frame, tag)
    if (tag === undefined || field === undefined) return undefined
    if (tag.value === 8) status = field.value
    at = field.end
  }
  return status
}

interface Varint {
  readonly value: number
  /** The position of the next byte. */
  readonly end: number
}

function readVarint(bytes: Buffer, from: number): Varint | undefined {
  let value = 0
  for (let index = 0; index < 10; index++) {
    const byte = bytes[from + index]
    if (byte === undefined) return undefined
    value += (byte & 127) * 2 ** (7 * index)
    if (byte < 128) return { value, end: from + index + 1 }
  }
  return undefined
}

/** A field after its tag; of unknown fields only the end matters. */
function fieldAt(bytes: Buffer, { value: tag, end }: Varint): Varint | undefined {
  const size: Readonly<Record<number, number>> = { 1: 8, 5: 4 }
  const type = tag % 8
  if (type === 0) return readVarint(bytes, end)
  const length = type === 2 ? readVarint(bytes, end) : { value: size[type] ?? Number.NaN, end }
  if (length === undefined || !(length.end + length.value <= bytes.length)) return undefined
  return { value: 0, end: length.end + length.value }
}

import { BlockList } from 'node:net'
import { explainTls } from './tls-errors.ts'

const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ENOTFOUND: 'name not found',
  EAI_AGAIN: 'name cannot be resolved now',
  ETIMEDOUT: 'connection timed out',
  EPIPE: 'connection closed',
  Z_DATA_ERROR: 'the body is not compressed as its header says',
  Z_BUF_ERROR: 'the compressed body ends too early',
  ERR_INVALID_CHAR: 'a header of the request holds a character that no header may have, such as a line break',
  HPE_HEADER_OVERFLOW: 'the headers of the answer are longer than 16 kB',
}

/** No answer, and yet enough to know that the service has failed. */
export class KnownFault extends Error {}

/** A server answered, and not in the protocol that it was asked in: that is known of it. */
export class NotSpoken extends KnownFault {}

/** A service that answered before takes no connections any more. */
export class Gone extends KnownFault {}

/** A network error in words, with the address where it is known. */
export function explainNetwork(error: unknown): string {
  const first = firstOf(error)
  const message = messageOf(first)
  const code = codeOf(first)
  const said =
    words[code] ??
    explainTls(first) ??
    (code.startsWith('HPE_') ? 'what came back is not a valid answer of HTTP/1.1' : undefined)
  if (said === undefined) return message || code
  const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? []
  return place === undefined ? said : `${said} (${place})`
}

/** The code of an error of Node's; '' if it has none. */
export function codeOf(error: unknown): string {
  const code = fieldOf(firstOf(error), 'code')
  return typeof code === 'string' ? code : ''
}

/** They say what way is missing here, such as that of IPv6, and nothing of the machine. */
const wayless = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'])

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether a machine refused the connection: it was reached, at every address to which there is a way, and nothing listens there. */
export function isRefused(error: unknown): boolean {
  const codes = triesOf(error).map((each) => String(fieldOf(each, 'code')))
  return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED')
}

/** Whether it was a loopback address that refused: what listened there may have been a tunnel to the service, such as a port-forward. */
export function isRefusedOnLoopback(error: unknown): boolean {
  const addresses = triesOf(error).map((each) => String(fieldOf(each, 'address')))
  return isRefused(error) && addresses.every((each) => loopback.check(each, each.includes(':') ? 'ipv6' : 'ipv4'))
}

/** What happened to each address to which there is a way. */
function triesOf(error: unknown): readonly unknown[] {
  const cause = fieldOf(error, 'cause') ?? error
  const errors = fieldOf(cause, 'errors')
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [cause]
  return all.filter((each) => !wayless.has(String(fieldOf(each, 'code'))))
}

/** What an error says. */
export function messageOf(error: unknown): string {
  const message = fieldOf(error, 'message')
  return typeof message === 'string' ? message : String(error)
}

/** Where several addresses were tried, the first one's error. */
function firstOf(error: unknown): unknown {
  const errors = fieldOf(error, 'errors')
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : error
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

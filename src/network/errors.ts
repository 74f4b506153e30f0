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
  ERR_INVALID_CHAR: 'a header of the request contains a character that is not allowed, such as a line break',
  HPE_HEADER_OVERFLOW: 'the headers of the answer are longer than 16 kB',
}

/** There is no answer, but it is certain that the service has failed. */
export class KnownFault extends Error {}

/** A server answered in a different protocol, which is certain to be an error of the server. */
export class NotSpoken extends KnownFault {}

/** A service that answered before accepts no connections any more. */
export class Gone extends KnownFault {}

/** A network error in words, with the address if it is known. */
export function explainNetwork(error: unknown): string {
  const first = firstOf(error)
  const message = messageOf(first)
  const code = codeOf(first)
  const said =
    words[code] ?? explainTls(first) ?? (code.startsWith('HPE_') ? 'the answer is not valid HTTP/1.1' : undefined)
  if (said === undefined) return message || code
  const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? []
  return place === undefined ? said : `${said} (${place})`
}

/** The code of a Node error; '' if it has none. */
export function codeOf(error: unknown): string {
  const code = fieldOf(firstOf(error), 'code')
  return typeof code === 'string' ? code : ''
}

/** These errors say that this machine has no route, such as IPv6, and nothing about the other machine. */
const wayless = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'])

/** Whether a machine refused the connection: all reachable addresses answered, and nothing listens there. */
export function isRefused(error: unknown): boolean {
  const codes = triesOf(error).map((each) => String(fieldOf(each, 'code')))
  return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED')
}

/** Whether a loopback address refused: it may have been a tunnel to the service, such as a port-forward. */
export function isRefusedOnLoopback(error: unknown): boolean {
  const addresses = triesOf(error).map((each) => String(fieldOf(each, 'address')))
  if (!isRefused(error)) return false
  const loopback = new BlockList()
  loopback.addSubnet('127.0.0.0', 8)
  loopback.addAddress('::1', 'ipv6')
  return addresses.every((each) => loopback.check(each, each.includes(':') ? 'ipv6' : 'ipv4'))
}

/** The errors of all addresses to which there is a route. */
function triesOf(error: unknown): readonly unknown[] {
  const cause = fieldOf(error, 'cause') ?? error
  const errors = fieldOf(cause, 'errors')
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [cause]
  return all.filter((each) => !wayless.has(String(fieldOf(each, 'code'))))
}

/** The text of an error. */
export function messageOf(error: unknown): string {
  const message = fieldOf(error, 'message')
  return typeof message === 'string' ? message : String(error)
}

/** If several addresses were tried, the error of the first one. */
function firstOf(error: unknown): unknown {
  const errors = fieldOf(error, 'errors')
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : error
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

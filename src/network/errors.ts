const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ENOTFOUND: 'name not found',
  EAI_AGAIN: 'name cannot be resolved now',
  ETIMEDOUT: 'connection timed out',
  EPIPE: 'connection closed',
}

/** A server answered, and not in the protocol that it was asked in: that is known of it. */
export class NotSpoken extends Error {}

/** A network error in words, with the address where it is known. */
export function explainNetwork(error: unknown): string {
  const first = firstOf(error)
  const message = messageOf(first)
  const said = words[codeOf(first)]
  if (said === undefined) return message || codeOf(first)
  const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? []
  return place === undefined ? said : `${said} (${place})`
}

/** The code of an error of Node's; '' where it has none. */
export function codeOf(error: unknown): string {
  const code = fieldOf(firstOf(error), 'code')
  return typeof code === 'string' ? code : ''
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

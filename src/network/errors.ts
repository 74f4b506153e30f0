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

/** A network error in words, with the address where it is known. */
export function explainNetwork(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return explainNetwork(error.errors[0])
  const message = error instanceof Error ? error.message : String(error)
  const said = words[codeOf(error)]
  if (said === undefined) return message || codeOf(error)
  const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? []
  return place === undefined ? said : `${said} (${place})`
}

/** The code of an error of Node's; '' where it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

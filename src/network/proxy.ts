import { BlockList, isIP } from 'node:net'

/** Environment variables. */
type Environment = Readonly<Record<string, string | undefined>>

/** The route to an address. `why` is a sentence for people, without the credentials in a proxy's address. */
export type Route =
  | { readonly kind: 'direct' }
  /** `url` has the scheme `http:`, `https:`, `socks5:` or `socks5h:`; its user and password are for the proxy. */
  | { readonly kind: 'proxy'; readonly url: URL; readonly source: string }
  | { readonly kind: 'invalid'; readonly why: string }

const schemes = ['http:', 'https:', 'socks5:', 'socks5h:']

/**
 * The route to an address, by the rules of Go's golang.org/x/net/http/httpproxy, and so of kubectl and helm, for every client here. HTTPS_PROXY is
 * for https and HTTP_PROXY for http; NO_PROXY lists hosts, domains, addresses and networks in CIDR notation, each with or without a port, or is `*`.
 * This machine is always reached directly. Each name may be lower-case, which has priority, as in curl.
 */
export function routeTo(url: URL, env: Environment): Route {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const [source, text] = variable(name, env)
  if (text === '') return { kind: 'direct' }
  const host = hostOf(url)
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const [, exceptions] = variable('no_proxy', env)
  return isLoopback(host) || isException(exceptions, host, port) ? { kind: 'direct' } : parseProxy(text, source)
}

/** Reads the address of a proxy; one without a scheme is `http`. `source` is its origin, such as `HTTPS_PROXY`. */
export function parseProxy(text: string, source: string): Route {
  const trimmed = text.trim()
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`)
  const given = `${source} is \`${withoutUser(trimmed).slice(0, 200)}\``
  const example = 'Write it as `http://proxy.example.com:3128`.'
  if (url === null || url.hostname === '')
    return { kind: 'invalid', why: `${given}, which is not an address. ${example}` }
  if (schemes.includes(url.protocol)) return { kind: 'proxy', url, source }
  const allowed = schemes.map((scheme) => scheme.slice(0, -1)).join(', ')
  return { kind: 'invalid', why: `${given}; allowed schemes: ${allowed}. ${example}` }
}

/** How a person can fix the route to a machine. */
export const proxyCures = {
  use: 'name the proxy in HTTPS_PROXY',
  avoid: (host: string) =>
    `Add \`${host}\`, or the network of the cluster’s services, to NO_PROXY in the runner’s environment.`,
}

function variable(name: string, env: Environment): readonly [string, string] {
  for (const each of [name, name.toUpperCase()]) {
    const value = env[each]?.trim() ?? ''
    if (value !== '') return [each, value]
  }
  return [name.toUpperCase(), '']
}

/** The address may be invalid, so this does not use a parser. */
function withoutUser(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1***@')
}

/** Without the brackets of an IPv6 address and the final dot of a full name. */
function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase()
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || isInside(host, '127.0.0.0', 8) || isInside(host, '::1', 128)
}

function isException(list: string, host: string, port: string): boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
  return entries.includes('*') || entries.some((entry) => isMatch(entry, host, port))
}

function isMatch(entry: string, host: string, port: string): boolean {
  const [, network = '', bits] = /^([\d.a-f:]+)\/(\d{1,3})$/.exec(entry) ?? []
  if (bits !== undefined && isIP(network) !== 0) return isInside(host, network, Number(bits))
  const { name, ownPort } = isIP(entry) === 6 ? { name: entry, ownPort: '' } : split(entry)
  if (ownPort !== '' && ownPort !== port) return false
  const family = isIP(name)
  if (family !== 0) return isInside(host, name, family === 4 ? 32 : 128)
  const domain = name.replace(/^\*(?=\.)/, '')
  if (domain === '') return false
  if (domain.startsWith('.')) return host.endsWith(domain)
  return host === domain || host.endsWith(`.${domain}`)
}

/** `host:port`, `[address]:port`, or one without a port. */
function split(entry: string): { readonly name: string; readonly ownPort: string } {
  const [, bracketed, plain = '', ownPort = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d*))?$/.exec(entry) ?? []
  return { name: bracketed ?? plain, ownPort }
}

function isInside(host: string, network: string, bits: number): boolean {
  const family = isIP(network) === 4 ? 'ipv4' : 'ipv6'
  if (isIP(host) === 0 || bits > (family === 'ipv4' ? 32 : 128)) return false
  const list = new BlockList()
  list.addSubnet(network, bits, family)
  return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6')
}

/** A cookie that an answer has set. */
interface Cookie {
  readonly name: string
  readonly value: string
  readonly path: string
}

const mostCookies = 50
/** Maximum length in characters, as in browsers. */
const longest = 4_096

/** The cookies of one chain of redirects (RFC 6265). Each is sent only to the origin that set it, whatever its `Domain` says. */
export class CookieJar {
  readonly #byOrigin = new Map<string, Cookie[]>()

  /** Stores the cookies of an answer; expired ones are removed. */
  take(url: URL, given: readonly string[], now: Date): void {
    for (const text of given) {
      const read = text.length > longest ? undefined : readCookie(text, url, now)
      if (read === undefined) continue
      const { cookie, isOver } = read
      const others = (this.#byOrigin.get(url.origin) ?? []).filter(
        ({ name, path }) => name !== cookie.name || path !== cookie.path,
      )
      const kept = isOver ? others : [...others, cookie].slice(-mostCookies)
      this.#byOrigin.set(url.origin, kept)
    }
  }

  /** The header `cookie` for an address. `own` is the request's own header; stored cookies replace those of the same name. */
  headerFor(url: URL, own: string | undefined): string | undefined {
    const fitting = (this.#byOrigin.get(url.origin) ?? [])
      .filter(({ path }) => fitsPath(url.pathname, path))
      .toSorted((a, b) => b.path.length - a.path.length)
    if (fitting.length === 0) return own
    const names = new Set(fitting.map(({ name }) => name))
    const kept = (own ?? '').split(/;\s*/).filter((pair) => pair !== '' && !names.has(pair.split('=')[0] ?? ''))
    return [...kept, ...fitting.map(({ name, value }) => `${name}=${value}`)].join('; ')
  }
}

function readCookie(
  text: string,
  url: URL,
  now: Date,
): { readonly cookie: Cookie; readonly isOver: boolean } | undefined {
  const [pair = '', ...rest] = text.split(';')
  const split = pair.indexOf('=')
  const [name, value] = [pair.slice(0, split).trim(), pair.slice(split + 1).trim()]
  if (split < 1 || !/^[!-:<-~]+$/.test(name) || !/^[ -:<-~]*$/.test(value)) return undefined
  const attributes = new Map(
    rest.map((each) => {
      const [key = '', ...words] = each.split('=')
      return [key.trim().toLowerCase(), words.join('=').trim()] as const
    }),
  )
  if (attributes.has('secure') && url.protocol !== 'https:') return undefined
  if (!isOwnDomain(attributes.get('domain') ?? '', url.hostname)) return undefined
  const given = attributes.get('path') ?? ''
  const path = given.startsWith('/') ? given : url.pathname.replace(/\/[^/]*$/, '') || '/'
  return { cookie: { name, value, path }, isOver: isOver(attributes, now) }
}

/** Cookies set by another site are not stored. */
function isOwnDomain(domain: string, host: string): boolean {
  const bare = domain.replace(/^\./, '').toLowerCase()
  return bare === '' || bare === host || host.endsWith(`.${bare}`)
}

function isOver(attributes: ReadonlyMap<string, string>, now: Date): boolean {
  const age = attributes.get('max-age') ?? ''
  if (/^-?\d+$/.test(age)) return Number(age) <= 0
  const end = Date.parse(attributes.get('expires') ?? '')
  return !Number.isNaN(end) && end <= now.getTime()
}

function fitsPath(path: string, own: string): boolean {
  return path === own || path.startsWith(own.endsWith('/') ? own : `${own}/`)
}

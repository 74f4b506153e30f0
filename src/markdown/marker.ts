/** What a marker identifies. It is the first word of its HTML comment, after `slipway:`. */
export type MarkerKind =
  | 'db-migrate'
  | 'gate'
  | 'gate-closing'
  | 'gate-late'
  | 'gate-replaced'
  | 'gate-retry'
  | 'gate-table'
  | 'incident'
  | 'incident-closed'
  | 'incident-place'
  | 'marked'
  | 'notes'
  | 'release'

/**
 * Identifies a comment, an issue, a pull request or a release as ours, or stores a value in it: an HTML comment, which GitHub does not show.
 * Anybody can copy one, so it proves nothing about the author.
 */
export interface Marker {
  readonly kind: MarkerKind
  readonly fields: ReadonlyMap<string, string>
}

const kinds: ReadonlySet<string> = new Set<MarkerKind>([
  'db-migrate',
  'gate',
  'gate-closing',
  'gate-late',
  'gate-replaced',
  'gate-retry',
  'gate-table',
  'incident',
  'incident-closed',
  'incident-place',
  'marked',
  'notes',
  'release',
])

/** A marker with these fields. */
export function marker(kind: MarkerKind, fields: Iterable<readonly [string, string]> = []): Marker {
  return { kind, fields: new Map(fields) }
}

/** `<!-- slipway:<kind> key=value … -->`, on one line; keys and values are percent-encoded so that nothing in them ends the comment. */
export function formatMarker({ kind, fields }: Marker): string {
  const words = [...fields].map(([key, value]) => ` ${encode(key)}=${encode(value)}`)
  return `<!-- slipway:${kind}${words.join('')} -->`
}

/** The markers at the start of a text, one directly after another; the old spellings are read too. */
export function leadingMarkers(text: string): readonly Marker[] {
  const found: Marker[] = []
  for (let rest = text; ; ) {
    const next = readMarker(rest)
    if (next === undefined) return found
    found.push(next.marker)
    rest = rest.slice(next.length)
  }
}

/** The markers at the start of the lines of a text. */
export function markersOf(text: string): readonly Marker[] {
  return text.split(/\r?\n/).flatMap(leadingMarkers)
}

/** The marker that a line consists of; undefined if there is anything else on it. */
export function markerOfLine(line: string): Marker | undefined {
  const found = readMarker(line)
  return found?.length === line.length ? found.marker : undefined
}

/** The first marker of a kind at the start of a text; undefined if there is none. */
export function leadingMarker(text: string, kind: MarkerKind): Marker | undefined {
  return leadingMarkers(text).find((found) => found.kind === kind)
}

/** Whether one of the markers at the start of a text is this one. */
export function isMarkedWith(text: string, wanted: Marker): boolean {
  return leadingMarkers(text).some((found) => isSame(found, wanted))
}

/** Whether a line of a text begins with this marker. */
export function hasMarker(text: string, wanted: Marker): boolean {
  return markersOf(text).some((found) => isSame(found, wanted))
}

/** Whether two markers are equal, in any order of fields. */
export function isSame(one: Marker, other: Marker): boolean {
  return (
    one.kind === other.kind &&
    one.fields.size === other.fields.size &&
    [...one.fields].every(([key, value]) => other.fields.get(key) === value)
  )
}

/** Letters, digits and the usual characters of versions, tags and lists stay readable; a hyphen only if it cannot become `--`. */
function encode(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\w.:+,/@~-]/gu, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    )
    .replace(/-(?=-|$)|^-/g, '%2D')
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

interface Found {
  readonly marker: Marker
  /** The number of characters of the text that it takes. */
  readonly length: number
}

const form = /^<!-- slipway:([a-z][a-z-]{0,39})((?: [^\s<>=]+=[^\s<>=]*)*) -->/

function readMarker(text: string): Found | undefined {
  const [whole = '', kind = '', words = ''] = form.exec(text) ?? []
  if (!isKind(kind)) return readOldMarker(text)
  const fields = new Map<string, string>()
  for (const word of words.split(' ').slice(1)) {
    const [key, value] = word.split('=').map(decode)
    if (key === undefined || value === undefined || fields.has(key)) return undefined
    fields.set(key, value)
  }
  return { marker: { kind, fields }, length: whole.length }
}

function isKind(word: string): word is MarkerKind {
  return kinds.has(word)
}

/** Earlier spellings, to find what was open during an upgrade. */
const oldForms: readonly (readonly [MarkerKind, RegExp, (...found: readonly string[]) => Fields])[] = [
  ['marked', /^<!-- slipway:marked ([\d+ -]*)-->/, (words) => [['comments', words.trim().replaceAll(' ', ',')]]],
  ['incident', /^<!-- slipway-incident (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
  [
    'incident-place',
    /^<!-- slipway-incident-of ([^\s<>]*) ([^\s<>]*) -->/,
    (environment, service) => [
      ['environment', decode(environment)],
      ['service', decode(service)],
    ],
  ],
  ['incident-closed', /^<!-- slipway-closed (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
  ['release', /^<!-- slipway-release (\[[^\n]{0,60000}?\]) -->/, releasesOf],
  ['db-migrate', /^<!-- slipway: db-migrate ([0-9a-f]{16}) -->/, (plan) => [['plan', plan]]],
]

/** Undefined if the text cannot be read. */
type Fields = readonly (readonly [string, string | undefined])[] | undefined

function readOldMarker(text: string): Found | undefined {
  for (const [kind, spelling, read] of oldForms) {
    const [whole, ...parts] = spelling.exec(text) ?? []
    const fields = whole === undefined ? undefined : read(...parts)
    if (whole !== undefined && fields?.every(isWhole)) return { marker: marker(kind, fields), length: whole.length }
  }
  return undefined
}

function isWhole(field: readonly [string, string | undefined]): field is readonly [string, string] {
  return field[1] !== undefined
}

/** The tags of a release pull request with their versions, which used to be a JSON list. */
function releasesOf(json = ''): Fields {
  let list: unknown
  try {
    list = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!Array.isArray(list)) return undefined
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('version' in entry)) return []
    const { name, version } = entry
    return typeof name === 'string' && typeof version === 'string' ? [[name, version] as const] : []
  })
}

import {
  formatMarker,
  isMarkedWith,
  isSame,
  leadingMarkers,
  type Marker,
  marker,
  markerOfLine,
  markersOf,
} from '../../src/markdown/marker.ts'

/** A marker with its fields as one object, for comparison. */
function shown({ kind, fields }: Marker): unknown {
  return { kind, ...Object.fromEntries(fields) }
}

test.each<readonly [string, Marker, string]>([
  ['no fields', marker('gate-table'), '<!-- slipway:gate-table -->'],
  ['a number', marker('gate', [['deployment', '12']]), '<!-- slipway:gate deployment=12 -->'],
  ['nothing', marker('incident-place', [['service', '']]), '<!-- slipway:incident-place service= -->'],
  ['a list', marker('marked', [['comments', '1+,2-,30+']]), '<!-- slipway:marked comments=1+,2-,30+ -->'],
  ['a tag as key', marker('release', [['@a/b-v1.2.3', '1.2.3']]), '<!-- slipway:release @a/b-v1.2.3=1.2.3 -->'],
  [
    'the end of a comment',
    marker('notes', [['sha256', 'a --> <b> --!> -']]),
    '<!-- slipway:notes sha256=a%20%2D-%3E%20%3Cb%3E%20%2D-%21%3E%20%2D -->',
  ],
])('%s is written', (_, given, text) => {
  expect(formatMarker(given)).toBe(text)
})

const hostile = [
  '-->',
  '--!>',
  '->',
  '>',
  '-',
  '--',
  '---',
  '<!-- slipway:gate deployment=1 -->',
  'a b=c d',
  'line\r\nbreak\u2028',
  '%41',
  '%',
  'ä€😀',
  '\u0000\u202e',
  '__proto__',
  '',
] as const

test.each(hostile)('%j survives as key and as value, on one line that ends where it should', (text) => {
  const fields = [
    [text === '' ? 'k' : text, text],
    ['other', `${text}${text}`],
  ] as const
  const written = formatMarker(marker('incident', fields))
  expect(written).toMatch(/^<!-- [\x21-\x7e]+( [\x21-\x7e]+)* -->$/)
  expect(written.slice(4, -3)).not.toMatch(/--|[<>\n]|^-?>|<!-$/)
  expect(markerOfLine(written)).toEqual(marker('incident', fields))
  expect(leadingMarkers(`${written}rest`)).toHaveLength(1)
})

test('half of a character is replaced, and throws nothing', () => {
  expect(markerOfLine(formatMarker(marker('incident', [['a', '\ud800']])))?.fields.get('a')).toBe('\ufffd')
})

test.each<readonly [string, string]>([
  ['cut short', '<!-- slipway:gate deployment=12'],
  ['cut in its end', '<!-- slipway:gate deployment=12 --'],
  ['on two lines', '<!-- slipway:gate\ndeployment=12 -->'],
  ['not at the beginning', ' <!-- slipway:gate deployment=12 -->'],
  ['quoted', '> <!-- slipway:gate deployment=12 -->'],
  ['in a code span', '`<!-- slipway:gate deployment=12 -->`'],
  ['of an unknown kind', '<!-- slipway:other deployment=12 -->'],
  ['of a kind that every object has', '<!-- slipway:constructor -->'],
  ['without a value', '<!-- slipway:gate deployment -->'],
  ['with a key twice', '<!-- slipway:gate deployment=12 deployment=13 -->'],
  ['with two spaces', '<!-- slipway:gate  deployment=12 -->'],
  ['with a value that is no percent-encoding', '<!-- slipway:gate deployment=%zz -->'],
  ['in capitals', '<!-- SLIPWAY:gate deployment=12 -->'],
  ['with a comment inside', '<!-- slipway:gate deployment=<!--12 -->'],
  ['an old one cut short', '<!-- slipway-incident 12'],
  ['an old one of letters', '<!-- slipway-incident twelve -->'],
  ['an old list that is none', '<!-- slipway-release [{] -->'],
  ['an old list on two lines', '<!-- slipway-release [\n] -->'],
])('%s is not a marker', (_, text) => {
  expect(leadingMarkers(text)).toEqual([])
})

/** Texts as earlier releases wrote them, letter by letter. */
test.each<readonly [string, string, unknown]>([
  ['a gate request', '<!-- slipway:gate deployment=4711 -->\n## Approval', { kind: 'gate', deployment: '4711' }],
  ['its table', '<!-- slipway:gate-table -->\n**Waiting**', { kind: 'gate-table' }],
  ['its replacement', '<!-- slipway:gate-replaced -->\nA newer', { kind: 'gate-replaced' }],
  ['marked comments', '<!-- slipway:marked 12+ 345- -->', { kind: 'marked', comments: '12+,345-' }],
  ['no marked comments', '<!-- slipway:marked  -->', { kind: 'marked', comments: '' }],
  ['notes', '<!-- slipway:notes sha256=0123456789abcdef -->', { kind: 'notes', sha256: '0123456789abcdef' }],
  ['a closed incident', '<!-- slipway-closed 4711 -->\nshop', { kind: 'incident-closed', deployment: '4711' }],
  [
    'a release pull request',
    '<!-- slipway-release [{"name":"a\\u003e@1.2.3","version":"1.2.3"},{"name":"b-v2.0.0","version":"2.0.0"}] -->\nMerging',
    { kind: 'release', 'a>@1.2.3': '1.2.3', 'b-v2.0.0': '2.0.0' },
  ],
  [
    'a plan',
    '<!-- slipway: db-migrate 0123456789abcdef -->\n## Plan',
    { kind: 'db-migrate', plan: '0123456789abcdef' },
  ],
])('the old spelling of %s is read', (_, text, expected) => {
  expect(leadingMarkers(text).map(shown)).toEqual([expected])
})

test('both markers of an old incident are read', () => {
  const old = '<!-- slipway-incident 4711 --><!-- slipway-incident-of pre%20prod  -->\n\n**failed**'
  expect(leadingMarkers(old).map(shown)).toEqual([
    { kind: 'incident', deployment: '4711' },
    { kind: 'incident-place', environment: 'pre prod', service: '' },
  ])
  const [first, second] = leadingMarkers(old)
  expect(isMarkedWith(old, marker('incident', [['deployment', '4711']]))).toBe(true)
  expect(isMarkedWith(old, marker('incident', [['deployment', '471']]))).toBe(false)
  expect(first !== undefined && second !== undefined && isSame(first, second)).toBe(false)
})

test('a line with anything else is no marker line', () => {
  expect(markerOfLine('<!-- slipway:gate-table -->')).toEqual(marker('gate-table'))
  expect(markerOfLine('<!-- slipway:gate-table --> ')).toBeUndefined()
})

test('markers are found at the beginning of every line', () => {
  const text =
    'x\r\n<!-- slipway:gate-table -->\r\ny <!-- slipway:gate-replaced -->\n<!-- slipway:marked comments=1+ -->'
  expect(markersOf(text).map(({ kind }) => kind)).toEqual(['gate-table', 'marked'])
})

test('the order of fields does not matter, their number does', () => {
  const one = marker('incident-place', Object.entries({ environment: 'a', service: 'b' }))
  expect(isSame(one, marker('incident-place', Object.entries({ service: 'b', environment: 'a' })))).toBe(true)
  expect(isSame(one, marker('incident-place', Object.entries({ environment: 'a' })))).toBe(false)
  expect(isSame(one, marker('incident-place', Object.entries({ environment: 'a', service: 'c' })))).toBe(false)
})

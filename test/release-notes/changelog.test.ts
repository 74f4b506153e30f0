import { type ChangelogEntry, editChangelog } from '../../src/release-notes/notes/changelog.ts'
import { effort } from '../support/effort.ts'

const entry = (version: string, notes = '### Features\n\n- new'): ChangelogEntry => ({
  version,
  date: '2026-01-02',
  notes,
  url: `https://github.com/octo/demo/compare/a...v${version}`,
})
const edit = (text: string | undefined, ...rest: [ChangelogEntry, boolean?]) => {
  const { change, bytes } = editChangelog(text === undefined ? undefined : Buffer.from(text), ...rest)
  return { change, text: bytes.toString() }
}
const plain = (text: string) => text.replace(/<!-- slipway:notes sha256=[0-9a-f]{16} -->/g, '<!-- mark -->')

test('a missing file is created, with title, section and link', () => {
  const { change, text } = edit(undefined, entry('1.0.0'))
  expect(change).toBe('created')
  expect(plain(text)).toBe(`# Changelog

All notable changes to this project are documented in this file.

## [1.0.0] - 2026-01-02
<!-- mark -->

### Features

- new

[1.0.0]: https://github.com/octo/demo/compare/a...v1.0.0
`)
})

const existing = `# What we did

Some words.

## [Unreleased]

- by hand

## [1.1.0] - 2020-01-01

- old

## 1.0.0

[unreleased]: https://example.com/u
[1.1.0]: https://example.com/b
[mine]: https://example.com/m
`

test.each([
  ['2.0.0', '## [1.1.0] - 2020-01-01\n', '[1.1.0]: https://example.com/b'],
  ['1.1.0-rc.1', '## 1.0.0\n', '[mine]'],
  ['0.9.0', '[unreleased]: ', ''],
])('%s is put where its version belongs, and nothing else changes', (version, next, nextLink) => {
  const { change, text } = edit(existing, entry(version))
  expect(change).toBe('added')
  const start = text.indexOf(`## [${version}]`)
  const end = text.indexOf(next, start)
  const link = `[${version}]: https://github.com/octo/demo/compare/a...v${version}\n`
  expect(text.slice(start, end).endsWith('- new\n\n')).toBe(true)
  expect(text.includes(nextLink === '[1.1.0]: https://example.com/b' ? link + nextLink : link)).toBe(true)
  expect((text.slice(0, start) + text.slice(end)).replace(link, '')).toBe(existing)
})

test('again gives the same bytes', () => {
  const once = edit(existing, entry('2.0.0'))
  expect(edit(once.text, entry('2.0.0'))).toEqual({ change: 'same', text: once.text })
})

test('our own section is replaced while nobody has touched it', () => {
  const once = edit(existing, entry('2.0.0'))
  const twice = edit(once.text, entry('2.0.0', '### Fixes\n\n- other é'))
  expect(twice.change).toBe('replaced')
  expect(twice.text).toContain('- other é')
  expect(twice.text).not.toContain('- new')
  expect(edit(twice.text, entry('2.0.0')).text).toBe(once.text)
})

test.each([
  ['changed', (text: string) => text.replace('- new', '- new, says Alice')],
  ['extended', (text: string) => text.replace('- new', '- new\n- more')],
  ['retitled', (text: string) => text.replace('2026-01-02', '2026-01-02 («Owl»)')],
])('a section that a person %s is kept, unless told otherwise', (_, touch) => {
  const touched = touch(edit(existing, entry('2.0.0')).text)
  const again = entry('2.0.0', '### Fixes\n\n- other')
  expect(edit(touched, again)).toEqual({ change: 'kept', text: touched })
  expect(edit(touched, again, true).change).toBe('replaced')
})

test('a section that a person wrote is kept, unless told otherwise', () => {
  expect(edit(existing, entry('1.1.0'))).toEqual({ change: 'kept', text: existing })
  expect(plain(edit(existing, entry('1.1.0'), true).text)).toBe(
    existing.replace(
      '## [1.1.0] - 2020-01-01\n\n- old',
      '## [1.1.0] - 2026-01-02\n<!-- mark -->\n\n### Features\n\n- new',
    ),
  )
})

test('line breaks of Windows and bytes that are no UTF-8 stay', () => {
  const bytes = Buffer.concat([
    Buffer.from('# Log\r\n\r\n- caf'),
    Buffer.from([0xe9, 0xff]),
    Buffer.from('\r\n\r\n## 0.1.0\r\n\r\n- ok'),
  ])
  const once = editChangelog(bytes, entry('0.2.0', '### Fixes\n\n- é'))
  const text = once.bytes.toString('latin1')
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  expect(once.bytes.includes(Buffer.from('- é\r\n'))).toBe(true)
  expect(once.bytes.includes(Buffer.from([0x66, 0xe9, 0xff, 0x0d]))).toBe(true)
  expect(editChangelog(once.bytes, entry('0.2.0', '### Fixes\n\n- é'))).toEqual({ change: 'same', bytes: once.bytes })
})

test.each([
  ['# [2.0.0](https://x) (2020-01-01)\n\n### Features\n\n## [1.9.9](https://x)\n', '1.9.9'],
  ['# Log\n\n### v1.4.2 (2020-01-01)\n', '1.4.2'],
  ['# Log\n\n## core-v1.4.2\n', '1.4.2'],
])('headings of other tools are understood: %j', (text, version) => {
  expect(edit(text, entry(version)).change).toBe('kept')
  expect(edit(text, entry('3.0.0')).text.indexOf('3.0.0')).toBeLessThan(
    edit(text, entry('3.0.0')).text.indexOf(version),
  )
})

test('a heading inside code or a comment is none', () => {
  const text = '# Log\n\n```md\n## [2.0.0]\n```\n<!--\n## [2.0.0]\n-->\n\n## [1.0.0]\n'
  const { change, text: after } = edit(text, entry('2.0.0'))
  expect(change).toBe('added')
  expect(after.indexOf('## [2.0.0] - ')).toBeGreaterThan(after.indexOf('-->'))
})

test.each(['', '\n', '\n\n', 'x', '\nx', '[a]: b', '\n[a]: b', '\ufeff# Log\n'])(
  'takes a file that is only %j',
  (text) => {
    const once = edit(text, entry('1.0.0')).text
    expect(once).toContain('## [1.0.0] - 2026-01-02\n')
    expect(once.includes(text.trim())).toBe(true)
    expect(edit(once, entry('1.0.0'))).toEqual({ change: 'same', text: once })
  },
)

test('takes hostile megabytes in its stride', async () => {
  const headings = `## ${'1'.repeat(1_000_000)}\n## [${'1.'.repeat(500_000)}\n[${'a'.repeat(1_000_000)}\n`
  const texts = [headings, '\n'.repeat(100_000)]
  expect(await effort(() => texts.map((text) => edit(text, entry('1.0.0'))))).toBeLessThan(5_000)
})

test.each<readonly [string, string, string]>([
  ['a fence that nothing closes, above the versions', '# Changelog\n\n~~~\n\n## [1.0.0] - 2020-01-01\n\n- a\n', '~~~'],
  ['a comment that nothing closes', '# Log\n\n## 1.0.0\n\n- a\n\n<!--\n## 0.9.0\n', '## 1.0.0'],
  ['an element that nothing closes', '# Log\n\n<pre>\n\n## 1.0.0\n', '<pre>'],
  ['a fence in a list', '# Log\n\n## 1.0.0\n\n- a:\n  ```js\n  ## 3.0.0\n  ```\n\n## 0.9.0\n', '## 1.0.0'],
  ['a fence that a list item opens', '- ```js\n  ## 2.0.0\n  ```\n\n## 1.0.0\n', '## 1.0.0'],
  ['underlined headings', 'Log\n===\n\n1.1.0 (2020-01-01)\n------------------\n\n- a\n\n1.0.0\n-----\n', '1.1.0'],
  ['a first line behind a byte order mark', '\ufeff## 1.0.0\n\n- a\n', '## 1.0.0'],
  ['an inner heading behind the last version', '## 3.0.0\n\n- a\n\n### More\n\n- b\n', ''],
  ['a line below text that only looks like a link', '# Log\n\n## 1.0.0\n\nwords\n[1.0.0]: https://x\n', '## 1.0.0'],
])('%s: written once, above what is older, and found again', (_, text, below) => {
  const once = edit(text, entry('2.0.0'))
  expect(once.change).toBe('added')
  const at = once.text.indexOf('## [2.0.0] - 2026-01-02\n')
  expect(at).toBeGreaterThanOrEqual(0)
  if (below !== '') expect(once.text.indexOf(below)).toBeGreaterThan(at)
  expect(edit(once.text, entry('2.0.0'))).toEqual({ change: 'same', text: once.text })
})

import fc from 'fast-check'
import { boundMarkdown } from '../../src/markdown/bound.ts'
import { type ChangelogEntry, editChangelog } from '../../src/release-notes/notes/changelog.ts'
import { fuzz, textOf } from './fuzz.ts'
import { listHeadings, renderMarkdown } from './github-markdown.ts'

const versions = ['0.9.0', '1.0.0', '1.1.0-rc.1', '1.1.0', '1.2.3', '2.0.0', '10.0.0']

/** Parts of a changelog: what people and tools write, and what hides or looks like a heading. */
const parts = [
  '---\ntitle: Changelog\n---\n',
  '# Changelog\n',
  'Changelog\n=========\n',
  '\ufeff',
  'All notable changes.\n',
  '## [Unreleased]\n',
  ...versions.flatMap((version) => [
    `## [${version}] - 2020-01-01\n`,
    `## ${version}\n`,
    `### v${version} (2020-01-01)\n`,
    `# [${version}](https://x) (2020-01-01)\n`,
    `${version} (2020-01-01)\n-----\n`,
    `${version}\n===\n`,
    `[${version}]: https://example.com/${version}\n`,
    `> ## ${version}\n`,
    `    ## ${version}\n`,
  ]),
  '### Added\n',
  '- a\n- b\n',
  '* a\n\n  more of it\n',
  '1. one\n',
  '```\n',
  '```md\n## [1.2.3]\n```\n',
  '````md\n```\n## 2.0.0\n````\n',
  '~~~\n',
  '~~~~ js\n## 1.0.0\n~~~\n~~~~\n',
  '- a\n  ```js\n  ## 2.0.0\n  ```\n',
  '- ```js\n  ## 2.0.0\n  ```\n',
  '1. a\n\n   ~~~\n   ## 1.0.0\n   ~~~\n',
  '- a\n    ```\n    code\n    ```\n',
  '- ```\n',
  '`` ```  ``\n',
  '``` a`b\n',
  '> ```\n> ## 1.0.0\n',
  '<!--\n',
  '-->\n',
  '<!-- ## 1.2.3 -->\n',
  '<!-- \n## 1.0.0\n\n-->\n',
  'text <!-- not\n',
  '<pre>\n\n## 1.1.0\n\n</pre>\n',
  '<pre>\n',
  '<script>\n',
  '<?php\n',
  '?>\n',
  '<details>\n<summary>x</summary>\n',
  '<details>\n\n',
  '</details>\n',
  '[mine]: https://example.com/m\n',
  '[unreleased]: https://example.com/u\n',
  '[a]:\nhttps://x\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  'words\n',
  'words  ',
  '\n',
  '\n\n',
  '\t\n',
  '***\n',
  '---\n',
  '\\\n',
]

const changelogs = fc
  .tuple(textOf(parts, 14), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([text, eol, ends]) => (ends ? text : text.replace(/\n+$/, '')).replace(/\r?\n/g, eol))

/** Notes as a template gives them: headings from the third level on, text escaped. */
const notes = fc
  .array(
    fc.constantFrom(
      '### Features\n\n- new\n- **scope:** other\n',
      '#### 1.2.3\n',
      '### [x] 1.2.3\n',
      '```js\n## 1\n```\n',
      '<details>\n\n- é\n\n</details>\n',
      'words\n',
      '    code\n',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('\n'))

const entries: fc.Arbitrary<ChangelogEntry> = fc.record({
  version: fc.constantFrom(...versions, '1.1.1', '3.0.0-beta.1'),
  date: fc.constant('2026-01-02'),
  notes,
  url: fc.constantFrom(undefined, 'https://github.com/octo/demo/compare/a...b'),
})

const cases = 800

test('writing a version twice gives the same bytes, and nothing that was there is lost', () => {
  fuzz(fc.tuple(changelogs, entries), cases, ([before, entry]) => {
    const once = editChangelog(Buffer.from(before), entry)
    const twice = editChangelog(once.bytes, entry)
    const after = once.bytes.toString()
    expect(twice.bytes.toString()).toBe(after)
    // our list takes in an indented code block that nothing closes, which then counts as changed by a person
    if (!/^ +[`~]/m.test(before)) expect(twice.change).toBe(once.change === 'kept' ? 'kept' : 'same')
    if (once.change === 'kept' || once.change === 'same') return expect(after).toBe(before)
    if (once.change === 'replaced') return expect(entry.url).toBeDefined()
    expect(linesMissing(before, after)).toEqual([])
    expect(linesMissing(shownHeadings(before), shownHeadings(after))).toEqual([])
  })
})

test('a version that is added is shown, above those that are older', () => {
  fuzz(fc.tuple(changelogs, entries), cases, ([before, entry]) => {
    const { change, bytes } = editChangelog(Buffer.from(before), entry)
    if (change !== 'added') return
    expect(shownHeadings(bytes.toString()).split('\n')).toContain(`## ${entry.version} - 2026-01-02`)
  })
})

test('most made-up changelogs get a new section', () => {
  let added = 0
  const made = fuzz(fc.tuple(changelogs, entries), 500, ([before, entry]) => {
    if (editChangelog(Buffer.from(before), entry).change === 'added') added++
  })
  expect(added).toBeGreaterThan(made / 2.2)
})

test('any bytes stay, and any text is taken', () => {
  fuzz(fc.tuple(fc.uint8Array({ maxLength: 200 }), entries), 500, ([bytes, entry]) => {
    const before = Buffer.from(bytes)
    const { change, bytes: after } = editChangelog(before, entry)
    if (change !== 'added') return
    expect(linesMissing(before.toString('latin1'), after.toString('latin1'))).toEqual([])
    expect(editChangelog(after, entry).change).toBe('same')
  })
})

/** The lines of one text that the other does not have in the same order, line breaks aside. */
function linesMissing(before: string, after: string): readonly string[] {
  const there = after.replace(/[\r\ufeff]/g, '').split('\n')
  let at = 0
  return before
    .replace(/[\r\ufeff]/g, '')
    .split('\n')
    .filter((line) => {
      if (line.trim() === '') return false
      const found = there.indexOf(line, at)
      if (found >= 0) at = found + 1
      return found < 0
    })
}

/** One heading a line, without the brackets of what is a link as soon as the file has a line for it. */
function shownHeadings(markdown: string): string {
  return listHeadings(markdown)
    .map((heading) => heading.replace(/[[\]]/g, ''))
    .join('\n')
}

test('Markdown that is cut fits, and says so where it is seen', () => {
  fuzz(
    fc.tuple(changelogs, fc.integer({ min: 40, max: 300 }), fc.constantFrom('characters', 'bytes')),
    cases,
    ([made, limit, measure]) => {
      const whole = made.replaceAll('\ufeff', '')
      const { text, cut } = boundMarkdown(whole, limit, measure, '\n\n*Cut here.*\n')
      expect(measure === 'bytes' ? Buffer.byteLength(text) : text.length).toBeLessThanOrEqual(limit)
      if (!cut) return expect(text).toBe(whole)
      const { elements } = renderMarkdown(text)
      expect(elements.at(-1)).toBe('emphasis')
    },
  )
})

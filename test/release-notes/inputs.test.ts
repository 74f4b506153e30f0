import { readInputs } from '../../src/release-notes/inputs.ts'
import { parseCategories, parseCriteria, parseSections } from '../../src/release-notes/notes/criteria.ts'
import { fillTemplate } from '../../src/release-notes/notes/template.ts'
import { viewOf } from '../../src/release-notes/notes/view.ts'
import { sampleHost } from '../contract/sample.ts'
import { changesOf, notesOf } from './reading.ts'

const read = (inputs: Readonly<Record<string, string>>) => {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return readInputs(sampleHost('/nowhere', { 'INPUT_TAG-PREFIX': 'auto', ...Object.fromEntries(env) }))
}
const packages = 'packages/core: core\npackages/web: web\n'

test.each([
  [{ tag: 'refs/tags/v1.0.0' }, { tag: 'v1.0.0' }],
  [{ 'changelog-file': './docs/../CHANGELOG.md' }, { changelogFile: 'CHANGELOG.md' }],
  [{ packages, package: 'core' }, { package: { path: 'packages/core', name: 'core' } }],
  [{ packages, package: './packages/web/' }, { package: { path: 'packages/web', name: 'web' } }],
  [{ assets: 'dist/*.zip\n\n a.txt ', release: 'draft' }, { assets: ['dist/*.zip', 'a.txt'] }],
  [{ sections: 'A: [Feat]' }, { sections: [{ title: 'A', takes: { types: ['feat'] }, leaves: {}, hidden: false }] }],
  [
    { sections: 'A: { types: feat, hidden: true }' },
    { sections: [{ title: 'A', takes: { types: ['feat'] }, leaves: {}, hidden: true }] },
  ],
  [{}, { internal: 'hide', sort: 'newest', byAuthor: false }],
])('%j', async (inputs, expected) => expect(await read(inputs)).toMatchObject(expected))

test.each([
  [{ tag: 'a b' }, 'Input `tag` is `a b`; allowed: the name of a tag'],
  [{ release: 'yes' }, 'Input `release` is `yes`; allowed: `none`, `draft`, `publish`'],
  [{ 'dry-run': 'no' }, 'Input `dry-run` is `no`; allowed: `true`, `false`'],
  [{ 'notes-file': '/etc/passwd' }, 'Input `notes-file` is `/etc/passwd`; allowed: a path inside the workspace'],
  [{ assets: '../*.zip', release: 'draft' }, 'Input `assets` is `../*.zip`; allowed: globs inside the workspace'],
  [{ assets: '*.zip' }, 'Input `assets` is given, but `release` is `none`'],
  [{ template: 'a', 'template-file': 'b' }, 'are both given'],
  [{ packages }, 'Input `package` is ``; allowed: a name or folder of `packages`: `core`, `web`'],
  [{ packages, package: 'api' }, 'Input `package` is `api`'],
  [{ package: 'core' }, 'input `packages` is empty'],
  [{ packages, package: 'core', 'tag-prefix': 'v' }, 'Input `tag-prefix` is not used with `packages`'],
  [{ 'make-latest': 'true', prerelease: 'true' }, 'are both `true`'],
  [{ sections: 'A: { kinds: [x] }' }, 'Input `sections` has section `A`, which has `kinds`; allowed: `types`'],
  [{ sections: 'A: { types: x, hidden: 3 }' }, 'has section `A`, which has `hidden: 3`; allowed: `true` and `false`'],
  [{ sections: 'A: { hidden: true }' }, 'Input `sections` has section `A`, which selects nothing'],
  [{ sort: 'title' }, 'Input `sort` is `title`; allowed: `newest`, `oldest`, `scope`'],
  [{ sections: 'A: {}' }, 'Input `sections` has section `A`, which selects nothing'],
  [{ exclude: 'types: { a: b }' }, 'has `types` that is neither a word nor a list of words'],
  [{ exclude: 'a: [' }, 'Input `exclude` is not YAML'],
])('%j is refused', async (inputs, message) => {
  await expect(read(inputs)).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining(message),
  })
})

test('all that is wrong is told at once', async () => {
  await expect(read({ tag: 'a b', release: 'yes', unit: 'x' })).rejects.toMatchObject({ items: { length: 3 } })
})

test("GitHub's own release.yml is understood, and what is not of its form passed over", () => {
  const text = {
    changelog: {
      exclude: { labels: ['Skip'], authors: ['octocat'] },
      categories: [{ title: 'A', labels: ['Bug', '*'], exclude: { labels: ['no'] } }, { title: 3 }, 'x'],
    },
  }
  expect(parseCategories(text)).toEqual({
    exclude: { labels: ['skip'], authors: ['octocat'] },
    sections: [{ title: 'A', takes: { labels: ['bug', '*'] }, leaves: { labels: ['no'], authors: [] }, hidden: false }],
  })
  for (const other of [undefined, null, 3, [], { changelog: [] }]) expect(parseCategories(other).sections).toEqual([])
})

test('criteria: words and lists of words, folded but for paths', () => {
  const complaints: string[] = []
  const complain = (what: string) => complaints.push(what)
  expect(parseCriteria({ types: 'Fix', paths: ['Docs/**'] }, '', complain)).toEqual({
    types: ['fix'],
    paths: ['Docs/**'],
  })
  expect(parseSections(undefined, complain)).toBeUndefined()
  expect(complaints).toEqual([])
})

test('a template sees safe Markdown in every variable, with two braces and with three', async () => {
  const view = viewOf(notesOf(changesOf(['feat(<b>): @all `x` <i>'])), { byAuthor: false })
  const filled = await fillTemplate(
    '{{#sections}}{{#changes}}{{scope}} {{{scope}}} {{subject}} {{{subject}}}{{/changes}}{{/sections}}',
    view,
  )
  expect(filled).toBe('&lt;b> &lt;b> @&#8203;all `x` &lt;i> @&#8203;all `x` &lt;i>\n')
})

test.each(['{{#a}}', '{{/a}}', '{{a', '{{=x}}'])('the template %j is refused', async (template) => {
  await expect(fillTemplate(template, viewOf(notesOf([]), { byAuthor: false }))).rejects.toMatchObject({
    reason: 'invalid-template',
  })
})

test('the notes of nothing say so', async () => {
  const { defaultTemplate } = await import('../../src/release-notes/notes/template.ts')
  expect(await fillTemplate(defaultTemplate, viewOf(notesOf([]), { byAuthor: false }))).toMatch(/^No changes\.\n/)
})

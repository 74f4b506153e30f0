import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { UserError } from '../../src/input/user-error.ts'
import { matchFiles, readByRule, writeByRule } from '../../src/manifests/files.ts'
import { type FileRule, parseFileRules } from '../../src/manifests/rules.ts'
import { parsePath } from '../../src/manifests/syntax/leaf.ts'

function ruleOf(entry: Readonly<Record<string, unknown>>): FileRule {
  const { rules, errors: faults } = parseFileRules([{ path: 'x', ...entry }])
  expect(faults).toEqual([])
  const [rule] = rules
  if (rule === undefined) throw new Error('no rule')
  return rule
}

test.each<[string, Record<string, unknown>, string]>([
  ['JSON', { json: '$.a.b' }, '{\r\n\t"b":"1.2.3", "a":{"b":"«1.2.3→1.3.0»"}}'],
  ['JSON with comments', { json: 'a[1].b' }, '{ // 1.2.3\n "a": [0, {"b": "«v1.2.3→v1.3.0»"},], }'],
  ['JSON with odd keys', { json: '$["x.y"]["a b"]' }, '{"x.y":{"a b":"«old→1.3.0»"}}'],
  ['YAML', { yaml: 'a.b[0].c' }, 'a: # 1.2.3\n  b:\n    - c: «1.2.3→1.3.0» # 1.2.3\n      d: 1.2.3\n'],
  [
    'YAML, one of several documents',
    { yaml: 'spec.tag' },
    '---\nspec:\n  image: 1.2.3\n---\nspec:\n  tag: "«1.2.3→1.3.0»"\n',
  ],
  ['YAML with a number for a key', { yaml: 'a[1]' }, 'a:\n  1: «1.2.3→1.3.0»\n'],
  ['TOML', { toml: 'tool.x.version' }, "[tool.x]\nversion = '«1.2.3→1.3.0»' # 1.2.3\n"],
  ['TOML as Python', { toml: 'v', notation: 'pep440' }, 'v = "«1.2.3→1.3.0»"\n'],
  [
    'XML',
    { xml: 'project.properties.demo' },
    '<project><properties><demo> «1.2.3→1.3.0» </demo></properties></project>',
  ],
  ['XML, an attribute', { xml: 'widget@version' }, '<widget id="1.2.3" version = "«1.2.3→1.3.0»" />'],
  [
    'XML, attributes anywhere',
    { xml: 'a..b.@v' },
    "<a><b v='«1.2.3→1.3.0»'/><c v='1.2.3'><b w='' v=\"«1.0.0→1.3.0»\">1.2.3</b></c></a>",
  ],
  ['any key', { json: 'a.*.v' }, '{"a":{"x":{"v":"«1.2.3→1.3.0»"},"y":{"v":"«1.2.3→1.3.0»"}},"v":"1.2.3"}'],
  ['any index', { toml: 'p[*].v' }, '[[p]]\nv = "«1.2.3→1.3.0»"\n[[p]]\nv = "«1.2.3→1.3.0»"\nw = "1.2.3"\n'],
  ['any depth', { json: '$..v' }, '{"v":"«1.2.3→1.3.0»","a":[{"v":"«1.2.3→1.3.0»"}],"w":"1.2.3"}'],
  ['a key that is a star', { json: 'a["*"]' }, '{"a":{"*":"«1.2.3→1.3.0»","b":"1.2.3"}}'],
  ['several documents', { yaml: 'tag', all: true }, 'tag: «1.2.3→1.3.0»\n---\nx: 1.2.3\n---\ntag: "«1.2.3→1.3.0»"\n'],
  ['an alias once', { yaml: '..tag' }, 'a:\n  tag: &t «1.2.3→1.3.0»\nb:\n  tag: *t\n'],
  ['regex', { regex: '^image: .*:(\\S+)$' }, 'x: 1.2.3\nimage: ghcr.io/x/y:«1.2.3→1.3.0»\n'],
  ['regex, named group', { regex: 'v(?<version>[\\w.-]+)!' }, 'v«1.2.3→1.3.0»!'],
  ['regex, all', { regex: 'demo@(\\d[\\w.+-]*)', all: true }, 'demo@«1.2.3→1.3.0» demo@«1.0.0→1.3.0» demo@1.3.0'],
  ['regex, $ in the text', { regex: '\\$(\\d\\S*)' }, "$«1.2.3→1.3.0» $& $'"],
])('%s', async (_, entry, text) => {
  const before = text.replace(/«([^→]*)→[^»]*»/g, '$1')
  const after = text.replace(/«[^→]*→([^»]*)»/g, '$1')
  const rule = ruleOf(entry)
  const edited = await writeByRule('x', before, rule, '1.3.0')
  expect(edited.text).toBe(after)
  expect((await writeByRule('x', after, rule, '1.3.0')).text).toBe(after)
  expect(await readByRule('x', after, rule)).toEqual(edited.sites.map((site) => site.after))
})

test('a Python notation is written as Python spells it', async () => {
  const { text } = await writeByRule('x', 'v = "1.2.3"', ruleOf({ toml: 'v', notation: 'pep440' }), '1.3.0-rc.1')
  expect(text).toBe('v = "1.3.0rc1"')
})

test.each<[string, Record<string, unknown>, string, string, RegExp]>([
  ['nothing there', { json: 'a.b' }, '{"a":{"c":"1"}}', '1.3.0', /x: `json: a\.b` finds nothing/],
  ['a number', { json: 'a' }, '{"a":1}', '1.3.0', /which is not a string on one line/],
  ['an object', { json: 'a' }, '{"a":{}}', '1.3.0', /finds nothing/],
  ['two documents', { yaml: 'a' }, 'a: 1.2.3\n---\na: 1.2.3\n', '1.3.0', /finds 2 places/],
  ['two elements', { xml: 'a.b' }, '<a><b>1.2.3</b><b>1.2.3</b></a>', '1.3.0', /finds 2 places/],
  ['no match', { regex: 'v(\\d)' }, 'x', '1.3.0', /matches nothing/],
  ['two matches', { regex: 'v(\\d)' }, 'v1 v2', '1.3.0', /matches more than once/],
  ['an empty group', { regex: 'v(\\d*)' }, 'v', '1.3.0', /matches with an empty group/],
  ['a group that took no part', { regex: 'v(\\d)?' }, 'v', '1.3.0', /matches with an empty group/],
  [
    'a pattern too narrow',
    { regex: 'v(\\d+\\.\\d+\\.\\d+)$' },
    'v1.2.3',
    '1.3.0-rc.1',
    /would not find `1\.3\.0-rc\.1` again/,
  ],
  ['a large file', { regex: 'v(\\d)' }, 'v1'.padEnd(1_048_577), '1.3.0', /over 1 MiB/],
  ['broken YAML', { yaml: 'a' }, 'a: "', '1.3.0', /^x:1 is not YAML/],
])('%s is an error', async (_, entry, text, version, complaint) => {
  const error: unknown = await writeByRule('x', text, ruleOf(entry), version).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ message: expect.stringMatching(complaint) })
})

test.each<[unknown, RegExp]>([
  ['x', /must be a list/],
  [[1], /entry 1: it must be a mapping/],
  [[{ path: 'x', regexp: 'x' }], /entry 1: `regexp` is not known; allowed: path, all/],
  [[{ json: 'a' }], /entry 1: `path` must be/],
  [[{ path: 'x', json: 'a' }, { path: 'x' }], /entry 2: it needs exactly one of json, yaml/],
  [[{ path: 'x', json: 'a', yaml: 'a' }], /it needs exactly one of/],
  [[{ path: 'x', json: 1 }], /it needs exactly one of/],
  [[{ path: 'x', json: 'a...b' }], /`json` is `a\.\.\.b`; allowed: a path/],
  [[{ path: 'x', json: 'a..b..c' }], /`json` is `a\.\.b\.\.c`; allowed: a path/],
  [[{ path: 'x', regex: '(a)', all: 'yes' }], /`all` must be true or false/],
  [[{ path: 'x', regex: 'a' }], /has 0 groups; it needs exactly one/],
  [[{ path: 'x', regex: '(a)(b)' }], /has 2 groups/],
  [[{ path: 'x', regex: '(' }], /is not a valid JavaScript regular expression/],
  [[{ path: 'x', regex: `(${'a'.repeat(2_000)})` }], /longer than 2000/],
  [[{ path: 'x', json: 'a', notation: 'maven' }], /`notation` must be/],
])('%j is not a list of rules', (value, fault) => {
  const { rules, errors: faults } = parseFileRules(value)
  expect(faults).toEqual([expect.stringMatching(fault)])
  expect(rules.length).toBe(Array.isArray(value) ? value.length - 1 : 0)
})

test('no input is not a rule', () => {
  expect(parseFileRules(undefined)).toEqual({ rules: [], errors: [] })
})

test.each([
  ['a', ['a']],
  ['$.a.b', ['a', 'b']],
  ['a[0][1].b-c', ['a', 0, 1, 'b-c']],
  ['["a.b"].c', ['a.b', 'c']],
  ["$['a b']", ['a b']],
  ['[0]', [0]],
  ['', undefined],
  ['$', undefined],
  ['a.', undefined],
  ['.a', undefined],
  ['a[', undefined],
  ['a[*]', ['a', { wild: 'one' }]],
  ['a.*.b', ['a', { wild: 'one' }, 'b']],
  ['a..b', ['a', { wild: 'deep' }, 'b']],
  ['$..b[0]', [{ wild: 'deep' }, 'b', 0]],
  ['..[0]', [{ wild: 'deep' }, 0]],
  ['a..', undefined],
  ['a...b', undefined],
  ['a*', undefined],
  ['a b', undefined],
  ['a[0]b', undefined],
])('path %j', (text, path) => {
  expect(parsePath(text)).toEqual(path)
})

test('globs over tracked files', async () => {
  const paths = ['docs/a.md', 'docs/b/c.md', '.github/x.md', 'docs/[x].md']
  const match = (path: string) => matchFiles(paths, ruleOf({ path, regex: '(x)' }))
  expect(await match('docs/*.md')).toEqual(['docs/a.md', 'docs/[x].md'])
  expect(await match('**/*.md')).toEqual(paths)
  expect(await match('./docs/a.md')).toEqual(['docs/a.md'])
  expect(await match('docs/[x].md')).toEqual(['docs/[x].md'])
  await expect(match('doc/*.md')).rejects.toThrow(/`doc\/\*\.md` matches no tracked file/)
})

test('the example in the guide is right', async () => {
  const guide = readFileSync('docs/manifests.md', 'utf8')
  const [, example = ''] = /```yaml\nfiles: \|\n([\s\S]*?)```/.exec(guide) ?? []
  const { rules, errors: faults } = parseFileRules(parse(example))
  expect(faults).toEqual([])
  expect(rules.map(({ place }) => place.by)).toEqual(['yaml', 'json', 'regex', 'xml', 'xml', 'yaml', 'toml', 'regex'])
})

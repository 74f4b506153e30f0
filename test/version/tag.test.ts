import {
  detectPrefix,
  formatTag,
  isRefName,
  parseTemplate,
  prefixForm,
  readTag,
  splitTag,
  type TagForm,
} from '../../src/version/tag.ts'

const parseTag = (form: TagForm, tag: string) => readTag(form, tag)?.version

test.each([
  ['v', 'v1.2.3', '1.2.3'],
  ['v', 'v1.2.3-rc.1', '1.2.3-rc.1'],
  ['v', 'v1.2.3+5.a', '1.2.3'],
  ['', '1.2.3', '1.2.3'],
  ['release/', 'release/1.2.3', '1.2.3'],
  ['v', '1.2.3', undefined],
  ['', 'v1.2.3', undefined],
  ['v', 'v1', '1.0.0'],
  ['v', 'v1.2', '1.2.0'],
  ['v', 'v01.2.3', '1.2.3'],
  ['v', 'vv1.2.3', undefined],
  ['v', 'x1.2.3', undefined],
  ['v', 'v1.2.3.4', undefined],
  ['v', 'v1.2.3+', undefined],
  ['v', 'core-v1.2.3', undefined],
  ['', 'core-1.2.3', undefined],
  ['v', 'v', undefined],
])('under the prefix %j the tag %s is %s', (prefix, tag, version) => {
  expect(parseTag(prefixForm(prefix), tag)).toBe(version)
})

test.each([
  ['{name}@{version}', '@acme/core', '@acme/core@1.2.3'],
  ['{name}/v{version}', 'core', 'core/v1.2.3'],
  ['v{version}-{name}', 'core', 'v1.2.3-core'],
  ['{version}', 'core', '1.2.3'],
])('the template %s', (template, name, tag) => {
  const { form, errors } = parseTemplate(template, name)
  expect(errors).toEqual([])
  expect(formatTag(form, '1.2.3')).toBe(tag)
  expect(parseTag(form, tag)).toBe('1.2.3')
  expect(parseTag(form, `x${tag}`)).toBeUndefined()
})

test("a suffix does not hide another package's tag", () => {
  expect(parseTag(parseTemplate('v{version}-{name}', 'core').form, 'v1.2.3-rc.1-core')).toBe('1.2.3-rc.1')
  expect(parseTag(parseTemplate('{name}-v{version}', 'core').form, 'core-ui-v1.2.3')).toBeUndefined()
  expect(parseTag(parseTemplate('v{version}-{name}', 'core').form, 'v1.2.3-cart')).toBeUndefined()
  expect(parseTag(parseTemplate('v{version}-{name}', 'core').form, 'v-core')).toBeUndefined()
  expect(parseTag({ prefix: 'v1', suffix: '1' }, 'v1')).toBeUndefined()
})

test.each([
  ['v', ['`v` must contain `{version}` exactly once']],
  ['{version}-{version}', ['`{version}-{version}` must contain `{version}` exactly once']],
  ['a b{version}', ['`a b{version}` does not give a valid tag name (git help check-ref-format)']],
  ['-{version}', ['`-{version}` does not give a valid tag name (git help check-ref-format)']],
])('the template %s is an error', (template, errors) => {
  expect(parseTemplate(template, 'core').errors).toEqual(errors)
})

test.each([
  [[], 'v'],
  [['v1', 'latest', 'core-1.2.3'], 'v'],
  [['1.0.0', 'v0.9.0'], ''],
  [['1.0.0', 'v1.10.0', '1.9.0'], 'v'],
  [['v1.0.0', '2.0.0', 'v1', 'v3'], ''],
  [['1.0.0', 'v1.0.0'], 'v'],
  [['v1.0.0', '1.0.0'], 'v'],
  [['core-v9.0.0', '1.0.0', 'v1.0.0-rc.1'], ''],
  [['release-1.2.0', 'release-1.3.0', 'core-v9.0.0'], 'release-'],
  [['release/v2.0.0', 'v1.0.0'], 'release/v'],
  [['V1.2.3'], 'V'],
  [['release1.2.3', 'core-v9.0.0'], 'release'],
  [['docker-1.0.0', 'verify-1.0.0'], 'v'],
])('of %j the prefix is %j', (tags, prefix) => {
  expect(detectPrefix(tags)).toBe(prefix)
})

test.each([
  ['release.1.2.3', 'release.'],
  [`${'a'.repeat(295)}1.2.3`, 'a'.repeat(295)],
  // a longer tag is no release's
  [`${'a'.repeat(296)}1.2.3`, undefined],
])('in %s the version begins behind %j', (tag, prefix) => {
  expect(splitTag(tag, 2)?.prefix).toBe(prefix)
})

test.each([
  ['v1.2.3', true],
  ['a/b@1.2.3', true],
  ['', false],
  ['-a', false],
  ['a b', false],
  ['a..b', false],
  ['a/.b', false],
  ['a.lock', false],
  ['a.lock/b', false],
  ['a//b', false],
  ['/a', false],
  ['a/', false],
  ['a.', false],
  ['@', false],
  ['a@{b', false],
  ['a\nb', false],
  ['a~1', false],
  ['a*', false],
  ['a@', true],
])('%j is a tag name: %s', (name, expected) => {
  expect(isRefName(name)).toBe(expected)
})

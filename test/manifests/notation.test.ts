import { isPlaceholder, type Notation, readNotation } from '../../src/manifests/notation.ts'
import { rerange } from '../../src/manifests/range.ts'
import { writeNotation } from '../../src/manifests/spell.ts'

test.each<[Notation, string, string | undefined]>([
  ['semver', '1.2.3', '1.2.3'],
  ['semver', ' v1.2.3-rc.1+x.5 ', '1.2.3-rc.1+x.5'],
  ['semver', '1.2', '1.2.0'],
  ['semver', '7', '7.0.0'],
  ['semver', '1.2.3-SNAPSHOT', '1.2.3-SNAPSHOT'],
  ['semver', '01.2.3', undefined],
  ['semver', '1.2.3-01', undefined],
  ['semver', '1.2.3.4', undefined],
  ['semver', '1.2.3.RELEASE', undefined],
  ['semver', `\${revision}`, undefined],
  ['semver', '', undefined],
  ['semver', `1.2.${'3'.repeat(300)}`, undefined],
  ['pep440', '1.2.3', '1.2.3'],
  ['pep440', '1.2.3a1', '1.2.3-alpha.1'],
  ['pep440', '1.2.3b0', '1.2.3-beta.0'],
  ['pep440', '1.2.3RC2', '1.2.3-rc.2'],
  ['pep440', '1.2.3c2', '1.2.3-rc.2'],
  ['pep440', '1.2.3-preview_4', '1.2.3-rc.4'],
  ['pep440', '1.2.3.dev4', '1.2.3-dev.4'],
  ['pep440', '1.2.3-beta.1', '1.2.3-beta.1'],
  ['pep440', '1.2.3-next.1', '1.2.3-next.1'],
  ['pep440', '1.2rc1', '1.2.0-rc.1'],
  ['pep440', '1.2.3.post4', '1.2.3'],
  ['pep440', '1.2.3+local.1', '1.2.3+local.1'],
  ['pep440', '2024.01.05', '2024.1.5'],
  ['pep440', '1.2.3a1.dev2', undefined],
  ['pep440', '1!1.2.3', undefined],
  ['pep440', '1.2.3.4', undefined],
  ['assembly', '1.2.3.0', '1.2.3'],
  ['assembly', '1.2.3', '1.2.3'],
  ['assembly', '1.2.3.4', undefined],
  ['assembly', '1.2.*', undefined],
  ['pub', '1.2.3+45', '1.2.3+45'],
])('%s %j reads as %s', (notation, raw, version) => {
  expect(readNotation(notation, raw)).toBe(version)
})

test.each<[Notation, string, string, string]>([
  ['semver', '1.3.0-rc.1+x', '1.2.3', '1.3.0-rc.1+x'],
  ['semver', '1.3.0', 'V1.2.3', 'V1.3.0'],
  ['pep440', '1.3.0-rc.1', 'v1.2.3', 'v1.3.0rc1'],
  ['pep440', '1.3.0-canary', '1.2.3', '1.3.0.dev0'],
  ['pep440', '1.3.0+Build-7', '1.2.3', '1.3.0+build.7'],
  ['pub', '1.3.0', '1.2.3+45', '1.3.0+45'],
  ['pub', '1.3.0+1', '1.2.3+45', '1.3.0+1'],
  ['pub', '1.3.0-beta.1', '1.2.3+45', '1.3.0-beta.1+45'],
  ['assembly', '1.3.0-rc.1', '1.2.3.0', '1.3.0.0'],
  ['assembly', '1.3.0', '1.2.3', '1.3.0'],
  ['core', '1.3.0-rc.1', '1.2.3', '1.3.0'],
  ['suffix', '1.3.0-rc.1', '', 'rc.1'],
  ['suffix', '1.3.0', 'rc.1', ''],
])('%s: %s over %j is %s', (notation, version, raw, written) => {
  expect(writeNotation(notation, version, raw)).toBe(written)
})

test.each(['1.3.0-beta.1.2', '1.3.0-1', '1.3.0-x.y'])('%s cannot be written in Python', (version) => {
  expect(() => writeNotation('pep440', version, '1.2.3')).toThrow(/cannot be written in a Python manifest/)
})

test.each([
  ['0.0.0-development', true],
  ['0.0.0-semantically-released', true],
  ['0.0.0-semantic-release', true],
  ['0.0.0-semantic-released', true],
  ['0.0.0-PLACEHOLDER', true],
  ['0.0.0-managed-by-ci', true],
  ['0.0.0.dev0', true],
  ['0.0.0-dev', true],
  ['0.0.0', false],
  ['0.0.0-beta.1', false],
  ['0.0.1-development', false],
  ['1.0.0-dev', false],
])('%s is a placeholder: %s', (raw, expected) => {
  expect(isPlaceholder(raw)).toBe(expected)
})

test.each<['npm' | 'cargo', string, string | undefined, string, object]>([
  ['cargo', '1.2.3', '1.4.0', '1.5.0', { kind: 'text', text: '1.5.0' }],
  ['npm', '1.2.3', '1.4.0', '1.5.0', { kind: 'elsewhere' }],
  ['npm', '1.2.3', undefined, '1.5.0', { kind: 'text', text: '1.5.0' }],
  ['npm', ' ^1.2.3 ', '1.2.3', '1.5.0', { kind: 'text', text: ' ^1.5.0 ' }],
  ['npm', '~ 1.2.3', '1.2.3', '1.5.0', { kind: 'text', text: '~ 1.5.0' }],
  ['npm', '^1.2.3', '1.2.3', '1.5.0+build', { kind: 'text', text: '^1.5.0' }],
  ['npm', '^1.3.0-rc.1', '1.3.0-rc.1', '1.3.0-rc.2', { kind: 'text', text: '^1.3.0-rc.2' }],
  ['npm', '^1.3.0-rc.1', '1.3.0-rc.1', '1.3.0', { kind: 'text', text: '^1.3.0' }],
  ['npm', '^1.5.0', '1.2.3', '1.5.0', { kind: 'text', text: '^1.5.0' }],
  ['npm', 'workspace:../b', '1.2.3', '1.5.0', { kind: 'open' }],
  ['npm', 'github:a/b#semver:^1.2.3', '1.2.3', '1.5.0', { kind: 'open' }],
  ['npm', '@x/y', '1.2.3', '1.5.0', { kind: 'open' }],
  ['cargo', '>=1.2, <2', '1.2.3', '1.5.0', { kind: 'complex' }],
  ['cargo', '1.*', '1.2.3', '1.5.0', { kind: 'complex' }],
])('%s range %j at %s to %s', (dialect, range, from, to, expected) => {
  expect(rerange(dialect, range, from === undefined ? [] : [from], to)).toEqual(expected)
})

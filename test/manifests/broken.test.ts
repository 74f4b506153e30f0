import { UserError } from '../../src/input/user-error.ts'
import { readManifest } from '../../src/manifests/read.ts'
import { decode } from '../../src/manifests/syntax/source.ts'
import { writeVersions } from '../../src/manifests/write.ts'
import { effort } from '../support/effort.ts'

const conflict = '{\n<<<<<<< HEAD\n  "version": "1.2.3"\n=======\n  "version": "1.2.4"\n>>>>>>> main\n}\n'

const broken: readonly (readonly [what: string, path: string, text: string, complaint: RegExp])[] = [
  [
    'a missing comma',
    'package.json',
    '{\n  "a": 1\n  "version": "1.2.3"\n}',
    /^package\.json:3 is not JSON: unexpected `"`/,
  ],
  ['a comma too many', 'package.json', '{\n  "version": "1.2.3",\n}', /^package\.json:3 is not JSON: unexpected `}`/],
  ['a comma too many in a list', 'package.json', '{"a":[1,]}', /:1 is not JSON: unexpected `]`/],
  ['a comma first', 'package.json', '{,"a":1}', /:1 is not JSON: unexpected `,`/],
  ['a comment', 'package.json', '{\n// x\n}', /:2 is not JSON: unexpected `\/`/],
  ['an unknown escape', 'package.json', '{"a": "\\x"}', /:1 has a string with an unknown escape/],
  ['a string without an end', 'package.json', '{\n"a": "x\n"}', /:2 has a string without an end/],
  ['a number that is none', 'package.json', '{"a": 01}', /:1 is not JSON: unexpected `1`/],
  ['two values', 'package.json', '{} {}', /:1 is not JSON: unexpected `{`/],
  ['an empty file', 'package.json', '', /:1 is not JSON: unexpected end of file/],
  ['a cut file', 'package-lock.json', '{\n"version": "1.2.3",\n', /:3 is not JSON: unexpected end of file/],
  ['a deep nest', 'package.json', '['.repeat(100_000), /:1 is nested more than 500 deep/],
  ['a merge conflict', 'package.json', conflict, /^package\.json:2 contains merge conflict markers/],
  [
    'a merge conflict with CRLF',
    'VERSION',
    conflict.replaceAll('\n', '\r\n'),
    /^VERSION:2 contains merge conflict markers/,
  ],
  ['TOML: no value', 'Cargo.toml', '[package]\nversion =\n', /^Cargo\.toml:3 is not TOML/],
  ['TOML: a repeated key', 'Cargo.toml', '[package]\nversion = "1.2.3"\nversion = "1.2.3"\n', /:3 is not TOML/],
  ['TOML: a deep nest', 'pyproject.toml', `a = ${'['.repeat(50_000)}`, /^pyproject\.toml:1 is /],
  [
    'YAML: a repeated key',
    'Chart.yaml',
    'a: 1\nversion: 1.2.3\nversion: 1.2.3\n',
    /^Chart\.yaml:3 is not YAML: a key is duplicated/,
  ],
  ['YAML: an open quote', 'pubspec.yaml', 'version: "1.2.3\n', /^pubspec\.yaml:\d is not YAML/],
  ['YAML: a deep nest', 'Chart.yaml', '['.repeat(50_000), /^Chart\.yaml:1 (?:is too large|is not YAML|is nested)/],
  ['XML: not closed', 'pom.xml', '<project>\n<version>1.2.3\n</project>', /^pom\.xml:3 is not XML/],
  ['XML: a deep nest', 'pom.xml', '<a>'.repeat(100_000), /:1 is nested more than 200 deep/],
  [
    'a path with a workflow command',
    'x\n::error::/package.json',
    '{',
    /^x :\u200b?:error::\/package\.json:1 is not JSON/,
  ],
]

const releases = [{ root: '', names: [], to: '1.3.0' }]

test.each(broken)('%s is an error with file and line', async (_, path, text, complaint) => {
  for (const attempt of [() => readManifest(path, text), () => writeVersions(path, text, releases)]) {
    const error: unknown = await attempt().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    expect(error).toMatchObject({ reason: 'invalid-manifest', items: [expect.stringMatching(complaint)] })
  }
})

describe('bytes', () => {
  test.each([
    ['plain', Buffer.from('{"version":"1.2.3"}\r\n')],
    ['byte order mark', Buffer.from([0xef, 0xbb, 0xbf, 0x31])],
    ['a replacement character by right', Buffer.from('a \ufffd b')],
    ['astral characters and NUL', Buffer.from('\u0000 😀 é')],
  ])('%s: decoding and encoding give the same bytes', (_, bytes) => {
    expect(Buffer.from(decode('x', bytes))).toEqual(bytes)
  })

  test.each([
    ['a lone byte', Buffer.from([0x0a, 0x0a, 0x22, 0xe9, 0x22, 0x0a]), 'x:3 is not UTF-8'],
    [
      'behind a replacement character by right',
      Buffer.concat([Buffer.from('\ufffd\n'), Buffer.from([0xff])]),
      'x:2 is not UTF-8',
    ],
    ['UTF-16', Buffer.from('\ufeff<Project/>', 'utf16le'), 'x:1 is not UTF-8'],
  ])('%s is an error with its line', (_, bytes, complaint) => {
    expect(() => decode('x', bytes)).toThrow(complaint)
  })

  test('Markdown underlines and quoted markers are no merge conflict', async () => {
    const text = '"""\n<<<<<<< one\n"""\n__version__ = "1.2.3"\n'
    expect((await readManifest('src/a/__init__.py', text))?.version).toBe('1.2.3')
  })
})

test('a file of one hostile line is read in linear time', async () => {
  const long = 1_000_000
  const files = [
    ['build.gradle', `version = "${'a'.repeat(long)}`],
    ['build.gradle', 'version '.repeat(long / 8)],
    ['build.gradle', `/*${'/*'.repeat(long / 2)}`],
    ['gradle.properties', `version${' '.repeat(long)}`],
    ['gradle.properties', ' \n'.repeat(long / 2)],
    ['setup.cfg', `[metadata]\nversion =${' '.repeat(long)}x`],
    ['__init__.py', `__version__ = ${'a'.repeat(long)}`],
    ['__init__.py', `__version__${' '.repeat(long)}`],
    ['__init__.py', '"'.repeat(long)],
    ['VERSION', `1.2.3${'-a'.repeat(long / 2)}`],
    ['VERSION', '<<<<<<< \n'.repeat(long / 9)],
    ['package.json', `{"version":"1.2.3","a":"${'\\"'.repeat(long / 2)}"}`],
    ['pnpm-lock.yaml', `importers:${'\n'.repeat(long / 5)}`],
  ] as const
  const read = async () => {
    for (const [path, text] of files) await readManifest(path, text)
  }
  expect(await effort(read)).toBeLessThan(10_000)
})

import { listFiles, readText } from './tree.ts'

/** Bytes and other people's words, which no rule of ours binds. */
const data = /\.(bundle|jsonl|png|svg)$|^package-lock\.json$|^test\/support\/github\/description\//
const files = listFiles().filter((file) => !data.test(file) && file !== 'test/contract/files.test.ts')
const generated = /^dist\//

test('the walk sees the files', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'src/main.ts', '.ci/run', 'LICENSE']))
})

test.each<readonly [string, RegExp, readonly string[]]>([
  ['machine paths', /(?<![\w.])\/(?:(?:work|root|farm|Users)\/\w|home\/(?!runner\/)\w)/, files],
  [
    'registries',
    /\b(?:registry\.[\w-]+\.\w+|[\w.-]*(?:verdaccio|artifactory|nexus)[\w.-]*:\d+)/,
    files.filter((file) => !generated.test(file)),
  ],
  [
    'unfinished words',
    /\b(?:TODO|FIXME|XXX|HACK|not implemented|lorem ipsum)\b/i,
    files.filter((file) => !generated.test(file)),
  ],
  [
    'tests that are skipped or alone',
    /\b(?:it|test|describe)\.(?:skip|only|todo|failing)\b|\b[xf](?:it|describe)\(/,
    files.filter((file) => /\.test\.ts$/.test(file)),
  ],
  [
    'silenced checks',
    /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|as unknown as/,
    files.filter((file) => /^src\/.*\.ts$/.test(file)),
  ],
  ['carriage returns', /\r/, files.filter((file) => !generated.test(file))],
])('no %s', (_, pattern, among) => {
  const found = among.flatMap((file) =>
    readText(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  )
  expect(found).toEqual([])
})

test('file names are lower-case words with dashes', () => {
  const named = /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\.[a-z]+)$/
  const free =
    /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT|CODEOWNERS|ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)/
  const odd = files
    .filter((file) => !generated.test(file))
    .flatMap((file) => file.split('/').map((part) => [file, part] as const))
    .filter(([, part]) => !named.test(part) && !free.test(part))
    .map(([file]) => file)
  expect(odd).toEqual([])
})

import { type Import, listImports } from './imports.ts'
import { circles, folderOf, layerOf, layers, subFolderOf } from './layers.ts'
import { listFiles, readText } from './tree.ts'

const sources = listFiles().filter((file) => /^src\/.*\.ts$/.test(file))
const imports = new Map(sources.map((file) => [file, listImports(file, readText(file))]))

/** No effect and no outside: what they know comes in as arguments. */
const pure = new RegExp(
  [
    /^src\/(text|input|commits|version|markdown|manifests|lint|dora)\//,
    /^src\/approval\/(rules|case|votes|decision)\//,
    /^src\/approval\/request\/(acknowledged|marks|outputs|record|replaced|table|text|words)\.ts$/,
    /^src\/ledger\/(?!record\.ts$)/,
    /^src\/kubernetes\/objects\//,
    /^src\/checks\/(file\/|report\/|(standing|statistics|result|template|redirect|path|narrator)\.ts$)/,
    /^src\/restore\/(decide\/|walk\/(machine|probes|saying)\.ts$|tell\/(story|message)\.ts$|strategies\/wish\.ts$)/,
    /^src\/(approval-gate\/run\/workflow|db-migrate\/told)\.ts$/,
    /^src\/db-migrate\/(scripts|ledger\/(history|series)|peers|adopt\/(adopt|choose)|plan\/(choice|levels|plan|series))\b/,
    /^src\/[\w-]+\/(inputs|plan|report)\.ts$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
/** What pure modules may use of the outside, because it has no effects either. */
const harmless =
  /^src\/(text|input)\/|^src\/programs\/(environment|start)\.ts$|^src\/database\/(target\/(inputs|targets|url)|session\/(target|value))\.ts$|^src\/github\/connection\/parse\.ts$|^src\/kubernetes\/objects\/|^node:(util|path|path\/posix|buffer|crypto|zlib|vm)$/
/** The folders that are the outside. */
const outside = /^src\/(runner|files|programs|github|git|database|network|kubernetes|bundle)\//
const libraries = ['semver', 'yaml', 'mustache', 'toml-eslint-parser', 'saxes', 'picomatch']
const isLibrary = (to: string) => libraries.some((library) => to === library || to.startsWith(`${library}/`))
const effects =
  /(?<!\/)\bprocess\s*[.[]|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bglobalThis\b|\bconsole\.|\bset(Timeout|Interval|Immediate)\(/
/** The folders that are the outside, each the only way to its part of it. */
const doors = {
  mysql2: 'database',
  pg: 'database',
  'node:sqlite': 'database',
  '@actions/core': 'runner',
  '@actions/github': 'github',
  'node:child_process': 'programs',
  '@actions/exec': 'programs',
  'node:http': 'network',
  'node:https': 'network',
  'node:dns': 'network',
  'node:process': 'runner',
  'node:fs': 'files',
  fs: 'files',
}

test('the walk sees the sources', () => {
  expect(sources).toContain('src/main.ts')
  expect(imports.get('src/main.ts')).toContainEqual({
    from: 'src/main.ts',
    to: 'src/runner/publish.ts',
    typeOnly: false,
  })
  expect(sources.filter((file) => pure.test(file))).not.toEqual([])
})

test.each<readonly [string, readonly Omit<Import, 'from'>[]]>([
  ["import { a } from '../git/log.ts'", [{ to: 'src/git/log.ts', typeOnly: false }]],
  ["import {\n  a,\n  type B,\n} from 'semver'", [{ to: 'semver', typeOnly: false }]],
  ["import type { B } from './b.ts'", [{ to: 'src/x/b.ts', typeOnly: true }]],
  ["import { type A, type B } from './b.ts'", [{ to: 'src/x/b.ts', typeOnly: true }]],
  ["import * as fs from 'node:fs'", [{ to: 'node:fs', typeOnly: false }]],
  ["import 'node:fs'", [{ to: 'node:fs', typeOnly: false }]],
  ["const a = await import('node:fs')", [{ to: 'node:fs', typeOnly: false }]],
  ["export { a } from './b.ts'", [{ to: 'src/x/b.ts', typeOnly: false }]],
  ["// import 'node:fs'\n/* import 'node:fs' */", []],
])('imports of %j', (source, expected) => {
  expect(listImports('src/x/a.ts', source)).toEqual(expected.map((each) => ({ from: 'src/x/a.ts', ...each })))
})

test('pure modules reach nothing that has effects, by whatever detour, types aside', () => {
  const isEffect = (to: string) => (to.startsWith('src/') ? outside.test(to) : !isLibrary(to)) && !harmless.test(to)
  const reached = (from: string, seen: Set<string>): readonly string[] =>
    (imports.get(from) ?? []).flatMap(({ to, typeOnly }) => {
      if (typeOnly || seen.has(to)) return []
      seen.add(to)
      return isEffect(to) ? [`${from} imports ${to}`] : reached(to, seen)
    })
  const broken = sources.filter((file) => pure.test(file)).flatMap((file) => reached(file, new Set()))
  expect([...new Set(broken)]).toEqual([])
})

test('what counts as harmless is so', () => {
  const broken = sources
    .filter((file) => harmless.test(file))
    .flatMap((file) => imports.get(file) ?? [])
    .filter(({ to, typeOnly }) => !typeOnly && !harmless.test(to) && !isLibrary(to))
  expect(broken).toEqual([])
})

test('clock, chance, environment, console and network are reached only by the folders that are the outside', () => {
  const broken = sources.filter((file) => !outside.test(file) && reachesOut(withoutComments(readText(file))))
  expect(broken).toEqual([])
})

test.each(Object.entries(doors))('%s is imported by src/%s alone', (module, folders) => {
  const isDoor = (file: string) => folders.split('|').some((folder) => file.startsWith(`src/${folder}/`))
  const isOf = (to: string) => to === module || to.startsWith(`${module}/`)
  const users = [...imports.values()].flat().filter(({ to }) => isOf(to.replace(/^node_modules\//, '')))
  expect(users.filter(({ from, typeOnly }) => !typeOnly && !isDoor(from))).toEqual([])
})

test('no module is loaded in a way that an import does not show', () => {
  const all = listFiles().filter((file) => /^src\/.*\.[cm]?[jt]s$/.test(file))
  const hidden = /\b(getBuiltinModule|createRequire|process\s*\.\s*binding)\b|\brequire\s*\(/
  const isScript = (file: string) => !file.endsWith('.ts')
  expect(all.filter((file) => !isScript(file) && hidden.test(readText(file)))).toEqual([])
  // what stands in for a library is no TypeScript, and may `require`
  const opensFiles = /['"](?:node:)?fs(?:\/\w+)?['"]/
  expect(all.filter((file) => isScript(file) && opensFiles.test(readText(file)))).toEqual([])
})

test('signals of a time are made by src/runner/timer.ts alone, which knows the longest timer', () => {
  const makers = listFiles().filter(
    (file) => /^src\/.*\.ts$/.test(file) && /AbortSignal\s*\.\s*timeout/.test(readText(file)),
  )
  expect(makers).toEqual(['src/runner/timer.ts'])
})

test('an action does not reach into another', () => {
  const actions = sources.flatMap((file) => /^src\/([\w-]+)\/action\.ts$/.exec(file)?.[1] ?? [])
  const folder = (file: string) => file.split('/')[1] ?? ''
  const broken = [...imports.values()]
    .flat()
    .filter(({ from, to }) => actions.includes(folder(to)) && folder(to) !== folder(from) && from !== 'src/main.ts')
    .filter(({ to }) => to.startsWith('src/'))
  expect(broken).toEqual([])
})

const edges = [...imports.values()].flat().filter(({ to }) => to.startsWith('src/') && to.endsWith('.ts'))

test('no module imports itself by a detour, types included', () => {
  expect(circles(edges.map(({ from, to }) => [from, to]))).toEqual([])
})

test('every folder has its layer, and every layer its folders', () => {
  expect([...new Set(sources.map(folderOf))].filter((folder) => layerOf(folder) < 0)).toEqual([])
  expect(new Set(layers.flat()).size).toBe(layers.flat().length)
})

test('no import points upwards or aside, types included', () => {
  const broken = edges.filter(
    ({ from, to }) => folderOf(from) !== folderOf(to) && layerOf(folderOf(from)) <= layerOf(folderOf(to)),
  )
  expect(broken.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test('the folders below one folder do not import each other in a circle', () => {
  const between = edges.flatMap(({ from, to }): readonly (readonly [string, string])[] => {
    const [one, other] = [subFolderOf(from), subFolderOf(to)]
    return folderOf(from) === folderOf(to) && one && other && one !== other ? [[one, other]] : []
  })
  expect(circles(between)).toEqual([])
})

test.each<readonly [readonly (readonly [string, string])[], readonly (readonly string[])[]]>([
  [[], []],
  [[['a', 'b']], []],
  [[['a', 'a']], [['a']]],
  [
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['c', 'd'],
    ],
    [['a', 'b', 'c']],
  ],
])('circles of %j', (given, expected) => {
  expect(circles(given)).toEqual(expected)
})

/** A folder whose files a reader cannot hold in view wants sub-folders. */
const mostFiles = 15

test(`no folder holds more than ${mostFiles} files of its own`, () => {
  const counts = new Map<string, number>()
  for (const file of sources)
    counts.set(file.replace(/\/[^/]+$/, ''), (counts.get(file.replace(/\/[^/]+$/, '')) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([])
})

/** A `fetch` of its own is no network: the module imports it by that name. */
function reachesOut(source: string): boolean {
  return (
    effects.test(source) || (/(?<![.\w])fetch\(/.test(source) && !/^import \{[^}]*\bfetch\b[^}]*\} from/m.test(source))
  )
}

test.each([
  ['await fetch(url)', true],
  ["import { fetch } from '../git/remote.ts'\nawait fetch(url)", false],
  ['remote.fetch(url)', false],
  ["import './process.ts'", false],
  ["process.env['A']", true],
  ['new Date()', true],
  ['new Date(0)', false],
  ['// console.log', false],
])('%j reaches out: %j', (source, out) => {
  expect(reachesOut(withoutComments(source))).toBe(out)
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

import { type Import, listImports } from './imports.ts'
import { listFiles, readText } from './tree.ts'

const sources = listFiles().filter((file) => /^src\/.*\.ts$/.test(file))
const imports = new Map(sources.map((file) => [file, listImports(file, readText(file))]))

/** No effect and no outside: what they know comes in as arguments. */
const pure = new RegExp(
  [
    /^src\/(commits|version|markdown|manifests|lint|dora|gate)\//,
    /^src\/ledger\/(?!record\.ts$)/,
    /^src\/checks\/(file\/|report\/|(standing|statistics|result|template|path|narrator)\.ts$)/,
    /^src\/restore\/(decide|machine|schema|target|saying|story|probes|wish|message)\.ts$/,
    /^src\/request\/(acknowledged|marks|outputs|record|replaced|table|text|words)\.ts$/,
    /^src\/approval-gate\/(told|workflow)\.ts$/,
    /^src\/[\w-]+\/(inputs|plan|report)\.ts$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)
/** What pure modules may use of the outside, because it has no effects either. */
const harmless =
  /^src\/runner\/(complaint|printable|inputs|reason)\.ts$|^src\/database\/(inputs|target|targets|url)\.ts$|^src\/github\/parse\.ts$|^node:(util|path|path\/posix|buffer|crypto|zlib)$/
/** The folders that are the outside. */
const outside = /^src\/(runner|github|git|database|network|kubernetes|bundle)\//
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
  'node:child_process': 'git|runner',
  'node:http': 'network|kubernetes',
  'node:https': 'network|kubernetes',
  'node:dns': 'network',
  'node:process': 'runner',
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
  const users = [...imports.values()].flat().filter(({ to }) => to === module || to.startsWith(`${module}/`))
  expect(users.filter(({ from, typeOnly }) => !typeOnly && !isDoor(from))).toEqual([])
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

test('no module imports itself by a detour', () => {
  const next = new Map(
    [...imports].map(([file, list]) => [file, list.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to)]),
  )
  const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const to of next.get(from) ?? []) if (!seen.has(to)) reaches(to, seen.add(to))
    return seen
  }
  expect(sources.filter((file) => reaches(file).has(file))).toEqual([])
})

/** Longer than 250 lines because it is one thing; the reason stands here. */
const longer: Readonly<Record<string, string>> = {}

test('no source file is longer than 250 lines without a reason', () => {
  const long = sources.filter((file) => readText(file).trimEnd().split('\n').length > 250)
  expect(long).toEqual(Object.keys(longer))
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

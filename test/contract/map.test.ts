import { dirname } from 'node:path'
import { listImports } from './imports.ts'
import { folderOf, layerOf, subFolderOf } from './layers.ts'
import { listFiles, readText } from './tree.ts'

const page = readText('docs/architecture.md')
const files = listFiles().filter((file) => file.startsWith('src/'))
const folders = new Set(
  files.flatMap((file) => {
    const own = dirname(file)
    return own === 'src' ? [] : [own]
  }),
)

/** The rows of the table below a heading, cells trimmed, without its head. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, part = ''] = page.split(`\n## ${heading}\n`)
  const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const table = rowsOf('The folders').map(([layer = '', folder = '', , mayImport = '']) => ({
  layer,
  folder: folder.replaceAll('`', ''),
  mayImport,
}))
const questions = rowsOf('Where is it decided?')

test('the table names every folder of src, and no other', () => {
  const listed = table.map(({ folder }) => folder)
  expect(listed.filter((folder, at) => listed.indexOf(folder) !== at)).toEqual([])
  expect([...folders].filter((folder) => !listed.includes(folder))).toEqual([])
  const isThere = (folder: string) => files.some((file) => file.startsWith(`${folder}/`))
  expect(listed.filter((folder) => !isThere(folder))).toEqual([])
})

test('the table gives each folder the layer that the imports are held to', () => {
  const wrong = table.filter(({ layer, folder }) => {
    const expected = layerOf(folder.split('/')[1] ?? '')
    return layer !== (expected < 0 ? '–' : String(expected + 1))
  })
  expect(wrong).toEqual([])
})

test('the table says of each sub-folder exactly what it imports of its siblings and of its parent', () => {
  const real = new Map<string, Set<string>>()
  for (const { from, to } of files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => listImports(file, readText(file)))) {
    const [own, other] = [subFolderOf(from), subFolderOf(to)]
    if (own === undefined || !to.startsWith('src/') || folderOf(from) !== folderOf(to) || own === other) continue
    const name = other === undefined ? 'its parent' : `\`${other.split('/')[2]}\``
    real.set(own, (real.get(own) ?? new Set()).add(name))
  }
  const said = table.filter(({ folder }) => folder.split('/').length > 2)
  const expected = said.map(({ folder }) => [folder, [...(real.get(folder) ?? [])].toSorted()])
  expect(
    said.map(({ folder, mayImport }) => [folder, mayImport.match(/`[\w-]+`|its parent/g)?.toSorted() ?? []]),
  ).toEqual(expected)
})

test('every path of the page exists', () => {
  const paths = [...page.matchAll(/`((?:src|test|actions|docs)\/[^`<\s]*)`/g)].map(([, path = '']) => path)
  const all = listFiles()
  const isThere = (path: string) =>
    all.includes(path) || all.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
  expect(paths.length).toBeGreaterThan(60)
  expect(paths.filter((path) => !isThere(path))).toEqual([])
})

test('the index answers at least 25 questions, each with one path', () => {
  expect(questions.length).toBeGreaterThanOrEqual(25)
  expect(questions.filter(([, place = '']) => !/^`src\/[\w./-]+\.ts`$/.test(place))).toEqual([])
  expect(new Set(questions.map(([question]) => question)).size).toBe(questions.length)
})

test('the guide for contributors begins with the page', () => {
  expect(readText('CONTRIBUTING.md').split('\n').slice(0, 8).join('\n')).toContain('docs/architecture.md')
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadable } from '../support/chunks.ts'
import { listFiles, root } from './tree.ts'

const dist = join(root, 'dist')

describe('dist/', () => {
  let fresh = ''
  beforeAll(() => {
    fresh = mkdtempSync(join(tmpdir(), 'slipway-dist-'))
    build(fresh)
  })
  afterAll(() => rmSync(fresh, { recursive: true, force: true }))

  test('holds exactly the bytes that the sources give: else run `npm run build` and commit it', () => {
    const files = listTree(fresh)
    expect(files).toContain('index.js')
    expect(listTree(dist)).toEqual(files)
    expect(files.filter((file) => !readFileSync(join(fresh, file)).equals(readFileSync(join(dist, file))))).toEqual([])
  })

  test('is not ignored by git, so that a tag has all of it', () => {
    const kept = listFiles().filter((file) => file.startsWith('dist/'))
    expect(kept).toEqual(listTree(dist).map((file) => `dist/${file}`))
  })

  test('what the release actions can load stays under 1.5 MB; the database drivers come on top for those who use them', () => {
    const size = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
    const release = loadable(dist, 'version-bump', 'release-notes')
    expect(release.size).toBeGreaterThan(10)
    expect(size(release)).toBeLessThan(1_500_000)
    expect(
      [...release].filter((file) => /node_modules\/(mysql2|pg)\//.test(readFileSync(join(dist, file), 'utf8'))),
    ).toEqual([])
    expect(size(listTree(dist))).toBeLessThan(4_000_000)
  })

  test('starts no package that Node brings itself', () => {
    const text = listTree(dist).map((file) => (file.endsWith('.js') ? readFileSync(join(dist, file), 'utf8') : ''))
    expect(text.some((chunk) => chunk.includes('/node_modules/@actions/core/'))).toBe(true)
    expect(text.filter((chunk) => /node_modules\/undici\//.test(chunk))).toEqual([])
  })
})

/** As `npm run build`, but into another folder. Module ids come from the paths, so the way there must be the same: root, build/main.js. */
function build(out: string): void {
  const bin = (name: string) => join(root, 'node_modules/.bin', name)
  const options = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' && ')
  expect(options).toEqual(['npm run clean', 'tsc', expect.stringMatching(/^ncc build build\/main\.js --out dist /)])
  const [, ...flags] = options[2].replace('ncc build build/main.js --out dist', '').split(' ')
  rmSync(join(root, 'build'), { recursive: true, force: true })
  run(bin('tsc'), [])
  run(bin('ncc'), ['build', 'build/main.js', '--out', out, ...flags])
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} cannot build the sources (exit code ${status}):\n${stdout}${stderr}`)
}

function listTree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

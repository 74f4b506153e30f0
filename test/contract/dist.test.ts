import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadable } from '../support/chunks.ts'
import { leaveOut } from '../support/left-out.ts'
import { isWhole } from '../support/sample.ts'
import { listBundled, packagePath } from './bundled.ts'
import { listActions, listFiles, root } from './tree.ts'

const dist = join(root, 'dist')
/** What the bundler tells of the modules that it took. */
const statistics = 'build/stats.json'

if (!isWhole) leaveOut('the build that dist/ is compared with (npm run test:all)')

/** The tests that build everything again. */
const wholeOnly = isWhole ? describe : () => undefined
wholeOnly('dist/, built again', () => {
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

  test('names every package that it holds, with its licence, and lists it in the bill of materials', () => {
    const packages = listBundled(JSON.parse(readFileSync(join(root, statistics), 'utf8')))
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['@actions/core', '@actions/github', 'mysql2', 'pg', 'semver', 'yaml']),
    )
    // what the chunks themselves say of their modules, which is not all of them
    const said = listTree(dist).flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/^;?\/\/ (?:EXTERNAL|CONCATENATED) MODULE: .*/gm)].map(
        ([line]) => packagePath(line),
      ),
    )
    const mentioned = [...new Set(said)].filter((path) => path !== undefined)
    expect(mentioned).toContain('node_modules/@actions/core')
    expect(mentioned.filter((path) => !names.includes(path.replace(/^.*node_modules\//, '')))).toEqual([])
    const licenses = readFileSync(join(dist, 'licenses.txt'), 'utf8')
    for (const { name, license, text } of packages) {
      expect(`\n${licenses}`).toContain(`\n${name}\n${license}\n${text}\n`)
      expect(text).toMatch(/copyright|licen[cs]e/i)
    }
    const bill = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'))
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' })
    expect(bill.components).toEqual(
      packages.map(({ name, version }) =>
        expect.objectContaining({ name, version, purl: expect.stringContaining(version) }),
      ),
    )
  })
})

describe('dist/', () => {
  test('is not ignored by git, so that a tag has all of it', () => {
    const kept = listFiles().filter((file) => file.startsWith('dist/'))
    expect(kept).toEqual(listTree(dist).map((file) => `dist/${file}`))
  })

  test('what the release actions can load stays under 1.6 MB; the database drivers come on top for those who use them', () => {
    const release = [...loadable(dist, 'version-bump', 'release-notes')].map((file) => join(dist, file))
    expect(release.length).toBeGreaterThan(10)
    expect(sizeOf(release)).toBeLessThan(1_600_000)
    expect(release.filter((file) => /node_modules\/(mysql2|pg)\//.test(readFileSync(file, 'utf8')))).toEqual([])
    expect(sizeOf(listTree(dist).map((file) => join(dist, file)))).toBeLessThan(4_500_000)
  })

  test.each(listActions())('%s loads little before its inputs are read', (action) => {
    const { modules, files, line } = loadedFirst(action)
    expect(line).toMatch(/^::error|reading the history/)
    expect(modules).toContain('NativeModule fs')
    // Said by a list, so that what Node itself loads in another version does not matter. Locale data throws.
    expect(modules.filter((name) => late.test(name))).toEqual([])
    expect(files).toContain(join(dist, 'index.js'))
    expect(sizeOf(files)).toBeLessThan(mostBytes)
  })

  test('starts no package that Node brings itself', () => {
    const text = listTree(dist).map((file) => (file.endsWith('.js') ? readFileSync(join(dist, file), 'utf8') : ''))
    expect(text.some((chunk) => chunk.includes('/node_modules/@actions/core/'))).toBe(true)
    expect(text.filter((chunk) => /node_modules\/undici\//.test(chunk))).toEqual([])
  })
})

/** Modules of Node that take a millisecond or more to load: TLS 20, random numbers and digests 6. */
const late = /^NativeModule (?:tls|https|_http_client|crypto|child_process|dns|http|v8|zlib)$/

/** Bytes of the bundle before the first line of the log: compiling 25 KB takes a millisecond. */
const mostBytes = 165_000

/** What an action has loaded when it writes its first line, outside of any repository and without its inputs. */
function loadedFirst(action: string) {
  const watch = `import { registerHooks } from 'node:module'
    import { fileURLToPath } from 'node:url'
    Number.prototype.toLocaleString = () => { throw new Error('locale data') }
    const files = []
    registerHooks({ load: (url, context, next) => { files.push(url); return next(url, context) } })
    const write = process.stdout.write
    process.stdout.write = (line) => {
      process.stdout.write = write
      const paths = files.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
      return process.stdout.write(JSON.stringify({ modules: process.moduleLoadList, files: paths, line }) + '\\n')
    }`
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(watch)}`,
    join(root, 'actions', action, 'index.js'),
  ]
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_WORKSPACE: dist, GITHUB_OUTPUT: devNull, INPUT_FOR: 'nothing' }
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: tmpdir(), env, encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, expect.stringMatching(/::error/)])
  const told: { modules: string[]; files: string[]; line: string } = JSON.parse(stdout.split('\n')[0] ?? '')
  return told
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

/** As `npm run build`, but into another folder. Module ids come from the paths, so the way there must be the same: root, build/main.js. */
function build(out: string): void {
  const bin = (name: string) => join(root, 'node_modules/.bin', name)
  const options = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.build.split(' && ')
  expect(options).toEqual([
    'npm run clean',
    'tsc',
    expect.stringMatching(/^ncc build build\/main\.js --out dist /),
    `node test/contract/bundled.ts ${statistics} dist`,
    'node test/contract/slim.ts dist',
  ])
  const [, ...flags] = options[2].replace('ncc build build/main.js --out dist', '').split(' ')
  rmSync(join(root, 'build'), { recursive: true, force: true })
  run(bin('tsc'), [])
  run(bin('ncc'), ['build', 'build/main.js', '--out', out, ...flags])
  run(process.execPath, ['test/contract/bundled.ts', statistics, out])
  run(process.execPath, ['test/contract/slim.ts', out])
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

test.each([
  ['/x/node_modules/@a/b/lib/c.js', 'node_modules/@a/b'],
  ['javascript/esm|/x/node_modules/ncc/loader.js!/x/build/main.js|0', undefined],
  ['/x/node_modules/ncc/loader.js!/x/node_modules/a/node_modules/b/c.js|0', 'node_modules/a/node_modules/b'],
  ['C:\\x\\node_modules\\a\\b.js', 'node_modules/a'],
  ['/x/build/main.js', undefined],
])('the package of the module %j', (identifier, expected) => {
  expect(packagePath(identifier)).toBe(expected)
})

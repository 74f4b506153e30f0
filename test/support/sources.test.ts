import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf, lookForStaleDist, refuseStaleDist } from './sources.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-sources-'))
  for (const folder of ['src/a', 'dist']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'tsconfig.json'), '{}')
  writeFileSync(join(root, 'src/a/one.ts'), 'one')
  writeFileSync(join(root, 'dist/sources.sha256'), digestOf(root))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
  delete process.env['SLIPWAY_STALE_DIST']
})

test('a bundle of these sources is run', () => {
  lookForStaleDist(root)
  expect(refuseStaleDist).not.toThrow()
})

test.each([
  ['a source was changed', () => writeFileSync(join(root, 'src/a/one.ts'), 'two')],
  ['a source is new', () => writeFileSync(join(root, 'src/two.ts'), '')],
  ['a source has another name', () => renameSync(join(root, 'src/a/one.ts'), join(root, 'src/a/six.ts'))],
  ['the settings were changed', () => writeFileSync(join(root, 'tsconfig.json'), '{ }')],
  ['it does not say of which', () => rmSync(join(root, 'dist/sources.sha256'))],
])('where %s, one message says to build', (_, change) => {
  change()
  lookForStaleDist(root)
  expect(refuseStaleDist).toThrow('run `npm run build`')
})

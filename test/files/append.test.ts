import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { appendWhole } from '../../src/files/append.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-append-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('appends to what is there', async () => {
  const path = join(folder, 'output')
  await writeFile(path, 'a=1\n')
  appendWhole(path, 'b=ä\n')
  appendWhole(path, '')
  expect(await readFile(path, 'utf8')).toBe('a=1\nb=ä\n')
})

test.each<readonly [string, (path: string) => Promise<string>, string]>([
  ['no file', async (path) => path, 'ENOENT'],
  ['a folder', async () => folder, 'EISDIR'],
  ['a device that is full', async () => '/dev/full', 'ENOSPC'],
])('%s', async (_, prepare, code) => {
  const path = await prepare(join(folder, 'output'))
  expect(() => appendWhole(path, 'a=1\n')).toThrow(expect.objectContaining({ code }))
})

test('what does not fit is taken back', async () => {
  const path = join(folder, 'output')
  await writeFile(path, 'a=1\n')
  const module = join(import.meta.dirname, '../../src/files/append.ts')
  const script = `
    const { appendWhole } = await import(${JSON.stringify(module)})
    try { appendWhole(${JSON.stringify(path)}, 'b'.repeat(1e6)) } catch ({ code }) { console.log(code) }`
  // 8 blocks of 1,024 bytes: the first part fits, the second does not.
  const limited = 'ulimit -f 8; exec "$0" --input-type=module -e "$1"'
  const { stdout } = await promisify(execFile)('bash', ['-c', limited, process.execPath, script])
  expect(stdout.trim()).toBe('EFBIG')
  expect(await readFile(path, 'utf8')).toBe('a=1\n')
})

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openDraft, writeFile } from '../../src/files/draft.ts'
import { openStage, picture, secret } from './stage.ts'
import { unwritable } from './ways.ts'

const bytes = Buffer.from('new')

test.each(['a.md', 'docs/new/deep/a.md', '.github/a.yml', '.gitignore', 'docs/./b.md', 'x/../c.md'])(
  '%s is written, and nothing else is left',
  async (path) => {
    using stage = openStage()
    await writeFile({ root: stage.workspace, path }, bytes)
    expect(stage.read(path)).toBe('new')
    const all = readdirSync(stage.workspace, { recursive: true, encoding: 'utf8' })
    expect(all.filter((name) => name.endsWith('.slipway'))).toEqual([])
  },
)

test('what is replaced keeps its permissions, and a hard link of it its bytes', async () => {
  using stage = openStage()
  stage.put('run.sh', 'old')
  chmodSync(join(stage.workspace, 'run.sh'), 0o751)
  execFileSync('ln', [join(stage.workspace, 'run.sh'), join(stage.outside, 'twin')])
  await writeFile({ root: stage.workspace, path: 'run.sh' }, bytes)
  expect(statSync(join(stage.workspace, 'run.sh')).mode & 0o777).toBe(0o751)
  expect(readFileSync(join(stage.outside, 'twin'), 'utf8')).toBe('old')
  await writeFile({ root: stage.workspace, path: 'run.sh' }, bytes, 0o755)
  expect(statSync(join(stage.workspace, 'run.sh')).mode & 0o777).toBe(0o755)
})

test.each(unwritable)('%s is not written', async (_, plant, path, trouble, words) => {
  using stage = openStage()
  plant(stage)
  const before = picture(stage)
  const file = { root: stage.workspace, path, input: 'notes-file' }
  await expect(writeFile(file, bytes)).rejects.toMatchObject({ trouble, message: expect.stringContaining(words) })
  expect(picture(stage)).toEqual(before)
})

test('the reasons are those that the caller gives', async () => {
  using stage = openStage()
  const file = { root: stage.workspace, path: '../a', reasons: { outside: 'outside-workspace' } }
  await expect(writeFile(file, bytes)).rejects.toMatchObject({ reason: 'outside-workspace' })
  const long = { ...file, path: 'n'.repeat(300) }
  await expect(writeFile(long, bytes)).rejects.toMatchObject({ reason: 'unwritable-file' })
})

test('drafts that others planted are not written through', async () => {
  using stage = openStage()
  for (const name of ['a.md.slipway', 'a.md.partial', '.a.md.slipway']) stage.link(name, '../outside/victim')
  await writeFile({ root: stage.workspace, path: 'a.md' }, bytes)
  expect(readFileSync(join(stage.outside, 'victim'), 'utf8')).toBe(secret)
})

test('a folder that becomes a link while the file is made leads nothing out', async () => {
  using stage = openStage()
  const draft = await openDraft({ root: stage.workspace, path: 'docs/victim' })
  renameSync(join(stage.workspace, 'docs'), join(stage.workspace, 'was'))
  symlinkSync(stage.outside, join(stage.workspace, 'docs'))
  await draft.write(bytes, 0)
  await expect(draft.finish()).rejects.toMatchObject({ trouble: 'outside' })
  expect(await draft.discard()).toBeUndefined()
  expect(readdirSync(stage.outside)).toEqual(['victim'])
  expect(readdirSync(join(stage.workspace, 'was'))).toEqual([])
})

test('a draft that cannot be removed is named', async () => {
  using stage = openStage()
  stage.put('docs/a.md', 'old')
  const draft = await openDraft({ root: stage.workspace, path: 'docs/a.md' })
  const [name = ''] = readdirSync(join(stage.workspace, 'docs')).filter((each) => each.endsWith('.slipway'))
  renameSync(join(stage.workspace, 'docs', name), join(stage.workspace, 'docs/elsewhere'))
  mkdirSync(join(stage.workspace, 'docs', name))
  await draft.write(bytes, 0)
  expect(await draft.discard()).toBe(name)
  expect(stage.read('docs/a.md')).toBe('old')
})

test('more than the process may write is told in words, by us and by git, and leaves nothing', () => {
  using stage = openStage()
  rmSync(join(stage.workspace, '.git'), { recursive: true })
  execFileSync('git', ['init', '--quiet'], { cwd: stage.workspace })
  const script = join(import.meta.dirname, 'limited.ts')
  // Node gives a child its signals back, and a write too far would end it before the system can say what is wrong
  const git = execFileSync('bash', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(stage.outside, 'git'), `#!/usr/bin/env bash\ntrap "" XFSZ\nexec ${git} "$@"\n`, { mode: 0o755 })
  const limited = 'trap "" XFSZ; ulimit -f 100; exec "$@"'
  const env = { ...process.env, PATH: `${stage.outside}:${process.env['PATH']}` }
  const args = ['-c', limited, 'bash', process.execPath, script, stage.workspace]
  const [ours, gits] = execFileSync('bash', args, { encoding: 'utf8', env }).split('\n')
  expect(ours).toMatch(
    /^unwritable-file: Input `notes-file` names `docs\/big.bin`, which cannot be written: .*\(EFBIG\)/,
  )
  expect(gits).toMatch(/^unwritable-file: git hash-object could not write its files: .*\(EFBIG\)/)
  expect(readdirSync(join(stage.workspace, 'docs'))).toEqual([])
})

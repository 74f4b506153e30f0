import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedFile } from '../../src/files/file-error.ts'
import { readFolder } from '../../src/files/folder.ts'
import { blobOf, findFile, readFile, streamFile } from '../../src/files/read.ts'
import { openStage, type Stage, secret } from './stage.ts'
import { type Plant, unreadable } from './ways.ts'

async function streamed(file: NamedFile): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of streamFile(file, 2)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

const readers: Readonly<Record<string, (file: NamedFile) => Promise<unknown>>> = {
  readFile: async (file) => (await readFile(file))?.toString('utf8'),
  streamFile: streamed,
  findFile: async (file) => (await findFile(file))?.path,
  blobOf: async (file) => await (await blobOf(file, 'text/plain')).text(),
}

test.each([
  ['a plain file', 'docs/a.md'],
  ['a link that stays inside', 'link.md'],
  ['a folder that is a link that stays inside', 'in/a.md'],
  ['a link to a link', 'twice.md'],
])('%s is read', async (_, path) => {
  using stage = openStage()
  stage.put('docs/a.md', 'text')
  stage.link('link.md', 'docs/a.md')
  stage.link('in', 'docs')
  stage.link('twice.md', 'in/a.md')
  const file = { root: stage.workspace, path }
  expect(await readers['readFile']?.(file)).toBe('text')
  expect(await streamed(file)).toBe('text')
  expect(await findFile(file)).toMatchObject({ path: join(stage.workspace, 'docs/a.md'), bytes: 4 })
  expect(await (await blobOf(file, 'text/plain')).text()).toBe('text')
  expect((await readFile({ root: stage.workspace, path: join(stage.workspace, path) }))?.toString('utf8')).toBe('text')
})

describe.each(unreadable)('%s', (_, plant, path, trouble) => {
  test.each(Object.entries(readers))('is refused by %s', async (_name, read) => {
    using stage = openStage()
    plant(stage)
    await expect(read({ root: stage.workspace, path, input: 'file' })).rejects.toMatchObject({
      trouble,
      message: expect.not.stringContaining(secret),
    })
  })
})

test('what is not there: undefined, or an error where it must be', async () => {
  using stage = openStage()
  const file = { root: stage.workspace, path: 'none' }
  expect(await readFile(file)).toBeUndefined()
  expect(await findFile(file)).toBeUndefined()
  await expect(streamed(file)).rejects.toMatchObject({ trouble: 'missing' })
  await expect(blobOf(file, '')).rejects.toMatchObject({ trouble: 'missing' })
})

describe('a folder', () => {
  const isSql = (name: string) => name.endsWith('.sql')
  const read = ({ workspace }: Stage, path = 'sql') => readFolder({ root: workspace, path, input: 'scripts' }, isSql)

  test('is read with those below it, hidden ones aside; links to files are followed inside', () => {
    using stage = openStage()
    for (const name of ['a.sql', 'b.txt', 'x/c.sql', '.hidden/d.sql', 'x.sql/e.sql']) stage.put(`sql/${name}`, name)
    stage.put('docs/f.sql', 'linked')
    stage.link('sql/f.sql', '../docs/f.sql')
    stage.link('sql/folder', '../docs')
    stage.link('sql/out', '../../outside')
    const texts = read(stage).map(({ path, text }) => [path, text])
    expect(texts.sort()).toEqual([
      ['a.sql', 'a.sql'],
      ['f.sql', 'linked'],
      ['x.sql/e.sql', 'x.sql/e.sql'],
      ['x/c.sql', 'x/c.sql'],
    ])
    stage.link('other', 'sql')
    expect(read(stage, 'other')).toHaveLength(4)
  })

  test('what is not UTF-8 is told from a replacement character', () => {
    using stage = openStage()
    stage.put('sql/a.sql', '\ufffd')
    execFileSync('bash', ['-c', 'printf "a\\xff" > b.sql'], { cwd: join(stage.workspace, 'sql') })
    expect(
      read(stage)
        .map(({ path, text }) => [path, text])
        .sort(),
    ).toEqual([
      ['a.sql', '\ufffd'],
      ['b.sql', 'a\udcff'],
    ])
  })

  test.each<readonly [string, Plant, string]>([
    ['a script that is a link out', ({ link }) => link('sql/a.sql', '../../outside/victim'), 'outside'],
    ['a script that is a link to git’s', ({ link }) => link('sql/a.sql', '../.git/config'), 'git'],
    ['the folder as a link out', ({ link }) => link('sql', '../outside'), 'outside'],
    ['the folder as a link to git’s', ({ link }) => link('sql', '.git'), 'git'],
    ['a folder above it as a link out', ({ link }) => link('up', '../outside'), 'outside'],
    [
      'a pipe',
      ({ put, workspace }) => [put('sql/x', ''), execFileSync('mkfifo', [join(workspace, 'sql/a.sql')])],
      'special',
    ],
    ['a link to a folder', ({ link }) => link('sql/a.sql', '../docs'), 'folder'],
    ['a dangling link', ({ link }) => link('sql/a.sql', 'none'), 'unreadable'],
  ])('%s is refused', (name, plant, trouble) => {
    using stage = openStage()
    mkdirSync(join(stage.outside, 'sql'))
    plant(stage)
    const path = name.startsWith('a folder above') ? 'up/sql' : 'sql'
    expect(() => read(stage, path)).toThrow(expect.objectContaining({ trouble }))
  })

  test('that is not there is the system’s error', () => {
    using stage = openStage()
    expect(() => read(stage)).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})

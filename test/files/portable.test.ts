/** The same refusals on a system without /proc, where a path is checked and then used. */
import os from 'node:os'
import { jest } from '@jest/globals'
import { openStage, picture } from './stage.ts'
import { unreadable, unwritable } from './ways.ts'

jest.unstable_mockModule('node:os', () => ({ ...os, platform: () => 'darwin' }))
const { openDraft, writeFile } = await import('../../src/files/draft.ts')
const { readFile } = await import('../../src/files/read.ts')
const { readFolder } = await import('../../src/files/folder.ts')

test('a file is written whole and read again', async () => {
  using stage = openStage()
  const file = { root: stage.workspace, path: 'docs/new/a.md' }
  const draft = await openDraft(file)
  await draft.write(Buffer.from('text'), 0)
  await draft.finish()
  stage.link('b.md', 'docs/new/a.md')
  expect((await readFile({ root: stage.workspace, path: 'b.md' }))?.toString()).toBe('text')
  expect(readFolder({ root: stage.workspace, path: 'docs' }, () => true)).toEqual([{ path: 'new/a.md', text: 'text' }])
})

test.each(unwritable)('%s is not written', async (_, plant, path, trouble) => {
  using stage = openStage()
  plant(stage)
  const before = picture(stage)
  const file = { root: stage.workspace, path }
  await expect(writeFile(file, Buffer.from('new'))).rejects.toMatchObject({ trouble })
  expect(picture(stage)).toEqual(before)
})

test.each(unreadable)('%s is not read', async (_, plant, path, trouble) => {
  using stage = openStage()
  plant(stage)
  await expect(readFile({ root: stage.workspace, path })).rejects.toMatchObject({ trouble })
})

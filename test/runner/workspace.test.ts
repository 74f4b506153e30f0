import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveFile, resolveInside } from '../../src/runner/workspace.ts'

const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-workspace-')))
mkdirSync(join(workspace, 'docs'))
mkdirSync(join(workspace, '.git'))
symlinkSync(tmpdir(), join(workspace, 'out'))
symlinkSync(join(workspace, '.git'), join(workspace, 'innocent'))

test.each(['a.html', 'docs/new/a.html', '.github/a.yml', '.gitignore'])('%s is a place for a file', async (path) => {
  expect(await resolveFile(workspace, path, 'html-file')).toBe(join(workspace, path))
})

test.each([
  ['out/a', 'a symbolic link leads out'],
  ['.git/config', 'belongs to git'],
  ['sub/.GIT/hooks/post-checkout', 'belongs to git'],
  ['innocent/config', 'belongs to git'],
])('%s is refused: %s', async (path, told) => {
  await expect(resolveInside(workspace, path, 'html-file')).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining(told),
  })
})

test('a folder is no file', async () => {
  await expect(resolveFile(workspace, 'docs', 'html-file')).rejects.toMatchObject({ reason: 'invalid-input' })
})

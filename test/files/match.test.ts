import { glob, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { matchNames } from '../../src/files/match.ts'
import { UserError } from '../../src/input/user-error.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-match-'))
  const files = [
    '1.sql',
    '10.sql',
    'a+b (1)/e.sql',
    'd/b.sql',
    'd/.c.sql',
    '.h/a.sql',
    '.h/x/a.sql',
    '.dot',
    'd/e/f/g.sql',
  ]
  for (const file of [...files, 'a'.repeat(200)]) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), '')
  }
  await symlink('d', join(folder, 'link'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function found(pattern: string, cwd = folder): Promise<readonly string[]> {
  return sorted(matchNames(cwd, { pattern, source: 'Input `file`' }))
}

async function sorted(names: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = []
  for await (const name of names) all.push(name)
  return all.toSorted()
}

test.each([
  '*.sql',
  '**/*.sql',
  '*/*.sql',
  'd/*',
  'd/**/*.sql',
  'link/*.sql',
  'l*/*.sql',
  'd/b.sql',
  'd/none.sql',
  'none/*.sql',
  '{1..10}.sql',
  '{d,link}/*.sql',
  '{d/e,d}/{b,f/g}.sql',
  '[0-9]*.sql',
  './*.sql',
  'd//*.sql',
  'd/../*.sql',
  '*/../1.sql',
  '../*/1.sql',
  '@(1|10).sql',
  '!(1).sql',
  '.*',
  '**/.*',
  '.h/*.sql',
  '.h/**/*.sql',
  '{.h,d}/*.sql',
  'a+b (1)/*.sql',
  'd\\*.sql',
  '?.sql',
])('%s names what fs.glob names', async (pattern) => {
  expect(await found(pattern)).toEqual(await sorted(glob(pattern, { cwd: folder })))
})

test('the patterns are none that name nothing anyway', async () => {
  expect(await found('**/*.sql')).toHaveLength(5)
  expect(await found('{.h,d}/*.sql')).toHaveLength(2)
})

test.each([
  '*a*a*a*a*a*a*a*a*b',
  'd/*a*a*a*a*a*a*a*a*a*a*a*a*b/../../*a*a*a*a*a*a*a*a*b',
  '+(a|+(a|+(a)))b',
  '{a,b}'.repeat(30),
  '{1..30000000}',
  'x'.repeat(2_001),
])('%s is refused', async (pattern) => {
  const error: unknown = await found(pattern).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ reason: 'invalid-input' })
  expect(String(error)).toMatch(
    /Input `file` has the glob `.*`, which (?:needs more than 1 second|is longer than 2000)/,
  )
})

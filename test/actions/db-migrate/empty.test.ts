import { openStage } from '../../db-migrate/stage.ts'

test.each([
  ['nothing', {}, 'There is no script in the folder `migrations`. Set the input `scripts` to the right folder'],
  [
    'only programs',
    { '001_a.js': '', '002_b.ts': '' },
    'It contains `001_a.js`, `002_b.ts`. Convert migrations that are programs to SQL',
  ],
  [
    'notes',
    { 'README.md': '', 'V1__a.sql.txt': 'SELECT 1;' },
    'It contains `README.md`, `V1__a.sql.txt`. Set the input `scripts` to the right folder',
  ],
  ['many files', Object.fromEntries([...'abcdefgh'].map((name) => [`${name}.txt`, ''])), '`e.txt` and 3 more.'],
  [
    'a hidden file',
    { '.gitkeep': '' },
    'There is no script in the folder `migrations`. Set the input `scripts` to the right folder',
  ],
])('a folder with %s is an error, unless it is declared empty', async (_, files, said) => {
  await using stage = await openStage(undefined)
  stage.write(files)
  for (const command of ['up', 'plan', 'status', 'validate']) {
    const { outputs, annotations } = await stage.run({ command })
    expect(outputs).toMatchObject({ result: 'failed', reason: 'no-scripts' })
    expect(annotations.map(({ message }) => message).join()).toContain(said)
    expect(annotations.map(({ message }) => message).join()).toContain('`allow-empty: true`')
  }
  const { outputs } = await stage.run({ 'allow-empty': 'true' })
  expect(outputs).toMatchObject({ result: 'unchanged', reason: 'nothing-pending' })
})

test('scripts with an upper-case file extension are not ignored', async () => {
  await using stage = await openStage(undefined)
  stage.write({ 'V1__a.SQL': 'CREATE TABLE a (id INTEGER);', 'V2__b.Sql': 'CREATE TABLE b (id INTEGER);' })
  const { outputs, annotations } = await stage.run()
  expect(outputs['result']).toBe('failed')
  expect(annotations.map(({ message }) => message).join()).toContain('V1__a.SQL')
})

test('an error that refers to a document links to it in the summary', async () => {
  await using stage = await openStage(undefined)
  stage.write({ '001_a.js': '' })
  const { summary } = await stage.run({})
  expect(summary).toContain('<https://github.com/slipway-actions/slipway/blob/main/docs/migrating.md> says how')
})

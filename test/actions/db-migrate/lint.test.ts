import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { type FakeGitHub, startGitHub } from '../../support/github/github.ts'
import { createWorld } from '../../support/repository.ts'
import type { StepResult } from '../../support/runner.ts'

let server: DatabaseServer | undefined

beforeAll(async () => {
  if (kinds().includes('mariadb')) server = await startServer('mariadb')
}, 120_000)

afterAll(() => server?.[Symbol.asyncDispose]())

const people = {
  'V1__people.sql': 'CREATE TABLE people (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(50), old INTEGER);\n',
}
const drop = '-- gone\n\nALTER TABLE people\n  DROP COLUMN old;\n'
const notes = ({ annotations }: StepResult) =>
  annotations.map(
    ({ kind, properties }) => `${kind} ${properties['file']}:${properties['line']} ${properties['title']}`,
  )

test('an error stops the run before anything is changed, at the exact line; a waiver or a level lets it pass', async () => {
  await using stage = await openStage(undefined)
  stage.write(people)
  expect((await stage.run()).outputs).toMatchObject({ result: 'changed', compatible: 'true' })
  stage.write({ ...people, 'V2__next.sql': 'CREATE TABLE next (id INTEGER);', 'V3__drop.sql': drop })
  const failed = await stage.run()
  expect(failed.exitCode).toBe(1)
  expect(failed.outputs).toMatchObject({
    result: 'failed',
    reason: 'lint',
    compatible: 'false',
    'current-version': '1',
  })
  expect(notes(failed)).toContain('error migrations/V3__drop.sql:4 db-migrate: drop-column')
  expect(failed.summary).toContain('| migrations/V3\\_\\_drop.sql:4 | `drop-column` | ⛔ error |')
  await expect(stage.ask('SELECT * FROM next')).rejects.toThrow()

  const allowed = await stage.run({ lint: 'drop-column: warn', 'dry-run': 'true' })
  expect(allowed.outputs).toMatchObject({ result: 'dry-run', compatible: 'false' })
  expect(notes(allowed)).toEqual(['warning migrations/V3__drop.sql:4 db-migrate: drop-column'])

  const waiver = '-- slipway: allow=drop-column reason="@octocat: never | read" compatible=true\n'
  stage.write({ ...people, 'V2__next.sql': 'CREATE TABLE next (id INTEGER);', 'V3__drop.sql': `${waiver}${drop}` })
  const waived = await stage.run()
  expect(waived.outputs).toMatchObject({ result: 'changed', compatible: 'true', 'current-version': '3' })
  expect(waived.summary).toContain('waived: @&#8203;octocat: never \\| read')
  expect(notes(waived)).toEqual([])
})

test('tables of an interrupted run are still new for the run that continues it, and for no later one', async () => {
  for (const place of [undefined, server]) {
    await using stage = await openStage(place)
    const bad = 'CREATE TABLE other (id INTEGER);\nINSERT INTO nowhere VALUES (1);\n'
    const scripts = { ...people, 'V2__other.sql': bad, 'V3__drop.sql': drop }
    stage.write(scripts)
    expect((await stage.run()).outputs).toMatchObject({ reason: 'sql-error', 'current-version': '1' })
    // Meanwhile nothing else may count as new.
    await stage.ask('CREATE TABLE foreign_one (id INTEGER, old INTEGER)')
    const far = 'ALTER TABLE foreign_one DROP COLUMN old;\n'
    stage.write({ ...scripts, 'V2__other.sql': 'CREATE TABLE another (id INTEGER);\n', 'V4__far.sql': far })
    const blocked = await stage.run({ command: 'repair' }).then(() => stage.run())
    expect(notes(blocked)).toEqual([
      'error migrations/V4__far.sql:1 db-migrate: drop-column',
      'error undefined:undefined db-migrate',
    ])
    const left = 'CREATE TABLE left_note AS SELECT * FROM slipway_journal'
    await stage.ask(`${left} WHERE script_key = ''`)
    stage.write({ ...scripts, 'V2__other.sql': 'CREATE TABLE another (id INTEGER);\n' })
    const next = await stage.run()
    expect([next.outputs['reason'], notes(next)]).toEqual(['migrated', []])
    // As if it had been killed after its last script.
    await stage.ask('INSERT INTO slipway_journal SELECT * FROM left_note')
    stage.write({
      ...scripts,
      'V2__other.sql': 'CREATE TABLE another (id INTEGER);\n',
      'V4__name.sql': 'ALTER TABLE people DROP COLUMN name;\n',
    })
    expect((await stage.run()).outputs).toMatchObject({ reason: 'lint', 'current-version': '3' })
  }
})

test('an SQLite table that is rebuilt needs one waiver', async () => {
  await using stage = await openStage(undefined)
  stage.write(people)
  await stage.run()
  const anew =
    "CREATE TABLE n (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');\nINSERT INTO n SELECT id, name FROM people;\n" +
    'DROP TABLE people;\nALTER TABLE n RENAME TO people;\n'
  stage.write({ ...people, 'V2__anew.sql': anew })
  expect(notes(await stage.run())).toContain('error migrations/V2__anew.sql:3 db-migrate: drop-table')
  const waiver = '-- slipway: allow=drop-table reason="made again with NOT NULL" compatible=true\nDROP'
  stage.write({ ...people, 'V2__anew.sql': anew.replace('DROP', waiver) })
  const waived = await stage.run()
  expect([waived.outputs['reason'], waived.outputs['compatible'], notes(waived)]).toEqual(['migrated', 'true', []])
})

test('the input `lint` is checked', async () => {
  await using stage = await openStage(undefined)
  stage.write(people)
  const { outputs, annotations } = await stage.run({ lint: 'drop-colum: warn\ndrop-table: maybe' })
  expect(outputs['reason']).toBe('invalid-input')
  const log = annotations.map(({ message }) => message).join()
  expect(log).toContain('names `drop-colum`, which is not a rule')
  expect(log).toContain('`maybe`; allowed: `off`, `warn`, `error`')
})

test('MariaDB is asked: rows, locks and its own reason are in the summary; `probe: off` asks nothing', async () => {
  if (server === undefined) return
  await using stage = await openStage(server)
  stage.write(people)
  await stage.run()
  await stage.ask("INSERT INTO people SELECT seq, 'x', 1 FROM seq_1_to_1000")
  await stage.ask('ANALYZE TABLE people')
  stage.write({
    ...people,
    'V2__wide.sql':
      'ALTER TABLE people ADD COLUMN age INT;\nALTER TABLE people MODIFY name VARCHAR(500);\nALTER TABLE people MODIFY id BIGINT NOT NULL;\n',
  })
  const plan = await stage.run({ command: 'plan' })
  expect(plan.outputs).toMatchObject({ result: 'planned', compatible: 'true' })
  expect(plan.summary).toContain('| migrations/V2\\_\\_wide.sql:1 | people | ≈ 1,000 | instant |')
  expect(plan.summary).toMatch(/V2\\_\\_wide.sql:3 \| people \| ≈ 1,000 \| copy, writes wait \| .*ALGORITHM=COPY/)
  expect(notes(plan)).toEqual(['warning migrations/V2__wide.sql:3 db-migrate: long-lock'])
  const tables = ['people', 'slipway_history', 'slipway_journal', 'slipway_lock']
  expect((await stage.ask('SHOW TABLES')).filter((name) => !tables.includes(name))).toEqual([])
  expect((await stage.run({ command: 'plan', probe: 'off' })).summary).not.toContain('instant')
})

describe('the comment on the pull request', () => {
  const mark = /^<!-- slipway:db-migrate plan=[0-9a-f]{16} -->\n/
  const bodies = ({ state }: FakeGitHub) => [...state.comments.values()].map(({ body }) => body)

  async function propose(stage: Stage, fake: FakeGitHub, inputs: Readonly<Record<string, string>> = {}) {
    const [pull] = fake.pulls()
    return stage.run(inputs, {
      event: { name: 'pull_request', payload: { pull_request: { number: pull?.number } } },
      env: { ...fake.env },
      token: fake.token,
    })
  }

  test('an intro is above the plan, and causes a comment even if nothing is pending', async () => {
    await using world = await createWorld('one')
    await using fake = await startGitHub({ repository: 'octo/demo', bare: world.bare })
    await using stage = await openStage(undefined)
    await fake.addPullRequest({ title: 'a' })
    stage.write(people)
    await stage.run()
    await propose(stage, fake)
    expect(bodies(fake)).toEqual([])
    await propose(stage, fake, { 'comment-intro': '### Merging this releases 1.2.0\n' })
    await propose(stage, fake, { 'comment-intro': '### Merging this releases 1.3.0\n' })
    expect(bodies(fake)).toEqual([
      expect.stringMatching(/^<!-- slipway:[^\n]*-->\n### Merging this releases 1\.3\.0\n\n### db-migrate: /),
    ])
  })

  test('is written once, replaced, found among other comments, and kept up to date', async () => {
    await using world = await createWorld('one')
    await using fake = await startGitHub({ repository: 'octo/demo', bare: world.bare })
    await using stage = await openStage(undefined)
    const { number } = await fake.addPullRequest({ title: 'a' })
    stage.write(people)
    expect((await propose(stage, fake)).outputs['result']).toBe('planned')
    expect(bodies(fake)).toEqual([expect.stringMatching(mark)])
    expect(bodies(fake)[0]).toContain('CREATE TABLE people')
    for (let index = 0; index < 110; index++) {
      const id = fake.state.nextId()
      const at = '2026-05-01T12:00:00Z'
      fake.state.comments.set(id, {
        id,
        issue: number,
        body: `talk ${index}`,
        author: 'alice',
        createdAt: at,
        updatedAt: at,
      })
    }
    stage.write({
      ...people,
      'V2__evil.sql': "INSERT INTO people VALUES (1, '--> </details> @octocat | `x` #1', 2);\nDROP TABLE gone;\n",
    })
    await propose(stage, fake, { lint: 'drop-table: warn' })
    await propose(stage, fake, { lint: 'drop-table: warn' })
    const ours = bodies(fake).filter((body) => mark.test(body))
    expect(ours).toHaveLength(1)
    expect(ours[0]).toContain('V2\\_\\_evil.sql')
    const prose = ours[0]?.replace(/`[^`]*`/g, '') ?? ''
    expect(prose).not.toMatch(/@octocat|#1\b|-->[^\n]/)
    expect(prose.match(/<\/details>/g)?.length).toBe(prose.match(/<details>/g)?.length)
    // Nothing changed between the last two runs.
    expect(fake.count('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}')).toBe(1)
    expect(fake.count('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')).toBe(1)
  })

  test('is left out with `comment: off`, outside of pull requests, and if nothing is pending', async () => {
    await using world = await createWorld('one')
    await using fake = await startGitHub({ repository: 'octo/demo', bare: world.bare })
    await using stage = await openStage(undefined)
    await fake.addPullRequest({ title: 'a' })
    stage.write(people)
    await propose(stage, fake, { comment: 'off' })
    await stage.run({}, { event: { name: 'push', payload: {} }, env: { ...fake.env }, token: fake.token })
    await propose(stage, fake)
    expect(bodies(fake)).toEqual([])
  })

  test('without the permission the plan is in the summary, and the warning names the permission', async () => {
    await using world = await createWorld('one')
    await using fake = await startGitHub({
      repository: 'octo/demo',
      bare: world.bare,
      permissions: { issues: 'read', 'pull-requests': 'read' },
    })
    await using stage = await openStage(undefined)
    await fake.addPullRequest({ title: 'a' })
    stage.write(people)
    const planned = await propose(stage, fake)
    expect(planned.exitCode).toBe(0)
    expect(planned.outputs['result']).toBe('planned')
    expect(planned.summary).toContain('CREATE TABLE people')
    expect(planned.annotations.map(({ kind, message }) => `${kind} ${message}`).join()).toContain(
      '`pull-requests: write`',
    )
    expect(bodies(fake)).toEqual([])
  })
})

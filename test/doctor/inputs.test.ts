import { fine, missing, orRefused, told, unknown } from '../../src/doctor/finding.ts'
import { readInputs } from '../../src/doctor/inputs.ts'
import { report } from '../../src/doctor/report.ts'
import { UserError } from '../../src/input/user-error.ts'
import { testHost } from '../support/host.ts'

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(
    testHost(Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))),
  )

test('no inputs: everything that can be checked, no cluster, no database', async () => {
  expect(await read({})).toMatchObject({ actions: [], database: undefined, strategy: undefined, wantsCluster: false })
})

test('without a user, only the port is checked', async () => {
  expect((await read({ host: 'db' })).database).toMatchObject({ isNamed: false, target: { host: 'db', port: 3306 } })
  expect((await read({ url: 'mysql://db:3307/shop' })).database).toMatchObject({
    isNamed: false,
    target: { port: 3307 },
  })
  const postgres = await read({ url: 'postgres://me@db/shop', password: 'p' })
  expect(postgres.database).toMatchObject({ isNamed: true, target: { dialect: 'postgres', port: 5432, user: 'me' } })
})

test.each([
  { strategy: 'helm' },
  { namespace: 'shop' },
  { workload: 'rollout/web' },
  { kubeconfig: 'k.yml' },
  { context: 'c' },
])('%j asks for the cluster', async (given) => {
  expect((await read(given)).wantsCluster).toBe(true)
})

test.each([{ strategy: 'redeploy' }, { strategy: 'git-revert' }, { strategy: 'command' }])(
  'and %j does not',
  async (given) => {
    expect((await read(given)).wantsCluster).toBe(false)
  },
)

test('all errors are reported at once, with the allowed values', async () => {
  const given = { for: 'rollback, deploy', workload: 'job/web', strategy: 'undo', url: 'sqlite:app.db', port: 'x' }
  const error: unknown = await read(given).catch((each: unknown) => each)
  if (!(error instanceof UserError)) throw error
  expect(error.reason).toBe('invalid-input')
  for (const words of [
    /`for` is `deploy`; allowed: .*`version-bump`/,
    /`workload` is `job\/web`/,
    /`strategy` is `undo`/,
    /sqlite|SQLite/i,
  ])
    expect(error.message).toMatch(words)
})

test('the report: the first problem is the reason, its fix is next to it, untrusted text is no Markdown', () => {
  const made = report([
    fine('node', 'Node 24.1.0'),
    missing('dns', '<b>@octo</b> | x', 'Do `a | b`.'),
    unknown('helm', 'x', ''),
  ])
  expect(made.outputs).toMatchObject({ result: 'missing', reason: 'dns' })
  expect(JSON.parse(made.outputs.problems)).toEqual([
    { check: 'dns', what: '<b>@octo</b> | x', cure: 'Do `a | b`.', code: '' },
  ])
  expect(made.summary).toContain('1 ok, 1 missing, 1 not checked')
  expect(made.summary).toContain('&lt;b>')
  expect(made.summary).not.toContain('@octo')
  expect(report([fine('node', 'x')])).not.toHaveProperty('error')
})

test('an error of another part: its last sentence is the fix, its reason the code; a bug of ours is thrown again', () => {
  const error = new UserError('cannot-connect', 'Cannot connect to db.example.com: no. Check the host.')
  expect(orRefused('database')(error)).toMatchObject({
    what: 'Cannot connect to db.example.com: no',
    cure: 'Check the host.',
    code: 'cannot-connect',
  })
  expect(told('proxy', 'one sentence')).toMatchObject({ what: 'one sentence', cure: '' })
  expect(() => orRefused('database')(new TypeError('x'))).toThrow('x')
})

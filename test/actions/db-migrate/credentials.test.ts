import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Stage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, kinds, startServer } from '../../support/database.ts'
import { Together } from '../../support/together.ts'

const servers = new Map<string, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds()) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const scripts = { 'V1__t.sql': 'CREATE TABLE t (n INT);\n' }

/** Writes a program in the workspace, and answers the lines of `password-command` that run it. */
function program(stage: Stage, body: string): string {
  writeFileSync(join(stage.workspace, 'token.cjs'), body)
  return [process.execPath, 'token.cjs'].join('\n')
}

/** The server's place, without user and password. */
function placeOf({ address, server }: Stage): Readonly<Record<string, string>> {
  const at = new URL(address['url'] ?? '')
  return { url: `${server?.dialect}://${at.host}${at.pathname}` }
}

/** They wait for programs and for limits, each in a database of its own. */
const together = new Together()

describe.each(kinds())('%s: password-command', (kind) => {
  together.test(
    'a password that is valid once is requested by each connection and each target, and never shown',
    async () => {
      await using stage = await openStage(servers.get(kind))
      stage.write(scripts)
      const { user = '', password = '', database = '' } = { ...stage.server, database: stage.database }
      const command = program(
        stage,
        `require('node:fs').appendFileSync('asked', process.env.SLIPWAY_USER + '@' + process.env.SLIPWAY_DATABASE + '\\n')\n` +
          `console.log(${JSON.stringify(password)})\n`,
      )
      const targets = `- name: one\n- name: two\n  database: ${database}\n`
      const result = await stage.run({ ...placeOf(stage), user, 'password-command': command, targets })
      expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
      const asked = readFileSync(join(stage.workspace, 'asked'), 'utf8').trim().split('\n')
      expect(asked.length).toBeGreaterThanOrEqual(2)
      expect(new Set(asked)).toEqual(new Set([`${user}@${database}`]))
      expect(`${result.log}${result.summary}${JSON.stringify(result.outputs)}`).not.toContain(password)
    },
  )

  together.test('without `user` the program returns both', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write(scripts)
    const { user: username = '', password = '' } = { ...stage.server }
    const command = program(stage, `console.log(${JSON.stringify(JSON.stringify({ username, password }))})\n`)
    const result = await stage.run({ ...placeOf(stage), 'password-command': command })
    expect(result).toMatchObject({ exitCode: 0, outputs: { result: 'changed' } })
  })

  together.test('a lease that was taken by another run: running work ends with the new password', async () => {
    await using stage = await openStage(servers.get(kind))
    const isPostgres = kind === 'postgres'
    // MySQL 5.6 knows no user name above 16 characters.
    const role = `u_${stage.database}`
    const name = isPostgres ? role : `'${role}'@'%'`
    const identified = isPostgres ? 'PASSWORD' : 'IDENTIFIED BY'
    const right = isPostgres ? `GRANT ALL ON SCHEMA public TO ${name}` : `GRANT ALL ON ${stage.database}.* TO ${name}`
    await stage.ask(`CREATE USER ${name} ${identified} 'first'`)
    await stage.ask(right)
    // A killed SLEEP is no error in MySQL: the statement fails at its next row.
    const sleep = isPostgres ? 'SELECT pg_sleep(60)' : 'INSERT INTO t SELECT SLEEP(60) FROM (SELECT 1 UNION SELECT 2) x'
    stage.write({ 'V1__t.sql': `CREATE TABLE t (n INT);\n${sleep};\n` })
    const command = program(stage, `console.log(require('node:fs').readFileSync('lease', 'utf8'))\n`)
    writeFileSync(join(stage.workspace, 'lease'), 'first')
    const inputs = { ...placeOf(stage), user: role, 'password-command': command, timeout: '8s' }
    const running = stage.run({ ...inputs, lint: 'all: warn' })
    const view = isPostgres
      ? `SELECT count(*) FROM pg_stat_activity WHERE usename = '${role}' AND query LIKE '%pg_sleep%' AND state = 'active'`
      : `SELECT count(*) FROM information_schema.PROCESSLIST WHERE USER = '${role}' AND INFO LIKE '%SLEEP%'`
    while ((await stage.ask(view))[0] !== '1') await new Promise((resolve) => setTimeout(resolve, 20))
    if (isPostgres) await stage.ask(`ALTER USER ${name} ${identified} 'second'`)
    else {
      // MySQL 5.6 has no ALTER USER for a password; a session that runs outlives its user.
      await stage.ask(`DROP USER ${name}`)
      await stage.ask(`CREATE USER ${name} ${identified} 'second'`)
      await stage.ask(right)
    }
    writeFileSync(join(stage.workspace, 'lease'), 'second')
    const result = await running
    expect(result).toMatchObject({ exitCode: 1, outputs: { reason: 'timeout' } })
    expect(await stage.ask(view)).toEqual(['0'])
  })

  together.test('a program that fails: nothing is started, and its output is in no error', async () => {
    await using stage = await openStage(servers.get(kind))
    stage.write(scripts)
    const command = program(stage, `console.log('h4lf-a-token'); console.error('lease expired'); process.exit(7)\n`)
    const result = await stage.run({ ...placeOf(stage), user: 'slipway', 'password-command': command })
    expect(result).toMatchObject({ exitCode: 1, outputs: { result: 'failed', reason: 'password-failed' } })
    expect(result.annotations[0]?.message).toMatch(
      /`password-command`, `.*`, ended with exit code 7\. Its error output/,
    )
    expect(result.log).toContain('password-command: lease expired')
    expect(result.log).not.toContain('h4lf-a-token')
  })

  test.each([
    ['password', 'x'],
    ['password-env', 'PATH'],
  ])('together with `%s` it is refused', async (name, value) => {
    await using stage = await openStage(servers.get(kind))
    stage.write(scripts)
    const result = await stage.run({ ...placeOf(stage), user: 'me', [name]: value, 'password-command': 'vault' })
    expect(result.outputs['reason']).toBe('invalid-input')
    expect(result.annotations[0]?.message).toMatch(/Input `password-command` cannot be combined with/)
  })
})

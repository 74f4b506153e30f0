import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerTarget } from '../../src/database/session/target.ts'
import { signIn } from '../../src/database/target/sign-in.ts'
import { testHost } from '../support/host.ts'

const secret = 'c0rrect-h0rse'
const minute = 60_000
const folder = mkdtempSync(join(tmpdir(), 'slipway-sign-in-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program of one line of JavaScript. */
const program = (body: string) => [process.execPath, '-e', body]
const printing = (text: string) => program(`process.stdout.write(${JSON.stringify(text)})`)

function target(command: readonly string[], user = 'me'): ServerTarget {
  return {
    dialect: 'mysql',
    host: 'db.example.com',
    port: 3307,
    user,
    password: () => '',
    passwordCommand: command,
    database: 'shop',
    tls: { mode: 'preferred' },
    connectTimeout: 10_000,
    allowInsecureAuth: false,
  }
}

async function attempt(command: readonly string[], user = 'me', limit = minute, env = {}) {
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', ...env }), workspace: folder }
  const found = await signIn(target(command, user), host, limit).then(
    (at) => ({ at, error: undefined }),
    (error: Error) => ({ at: undefined, error }),
  )
  return { ...found, host }
}

test.each<readonly [string, string, string, object]>([
  ['a line', `${secret}\n`, 'me', { user: 'me', password: secret }],
  ['without its end', secret, 'me', { user: 'me', password: secret }],
  ['of Windows', `${secret}\r\n`, 'me', { user: 'me', password: secret }],
  ['with white space around', ` ${secret} \n`, 'me', { user: 'me', password: ` ${secret} ` }],
  ['behind a byte order mark', `\uFEFF${secret}\n`, 'me', { user: 'me', password: secret }],
  ['that looks like JSON', `{"a":1}\n`, 'me', { user: 'me', password: '{"a":1}' }],
  [
    'with a user',
    `{"username":"v-role-1","password":"${secret}","port":1}`,
    '',
    { user: 'v-role-1', password: secret },
  ],
  ['over lines', `{\n  "password": "${secret}",\n  "username": "u"\n}\n`, '', { user: 'u', password: secret }],
  ['of 64 KiB', 'x'.repeat(65_536), 'me', { user: 'me', password: 'x'.repeat(65_536) }],
])('a password %s is accepted and masked', async (_, printed, user, expected) => {
  writeFileSync(join(folder, 'printed'), printed)
  const { at, host } = await attempt(program("process.stdout.write(fs.readFileSync('printed'))"), user)
  expect({ user: at?.user, password: at?.password() }).toEqual(expected)
  expect(host.masked).toContain(at?.password())
  expect(at).not.toHaveProperty('passwordCommand')
  expect(host.lines).toEqual([])
})

const bytes = `process.stdout.write(Buffer.from([0x70, 0xff, 0xfe, 0x71]))`

test.each<readonly [string, readonly string[], string, RegExp]>([
  ['nothing', printing(''), 'me', /printed nothing to its standard output\.$/],
  ['a lone line end', printing('\n'), 'me', /printed nothing to its standard output\.$/],
  ['several lines', printing(`Signed in.\n${secret}\n`), 'me', /printed 2 lines; with `user` it must print only the/],
  ['too much', printing('x'.repeat(65_537)), 'me', /printed more than 65,536 bytes; it must/],
  ['bytes', program(bytes), 'me', /printed bytes that are not text in UTF-8\.$/],
  ['a NUL', printing(`${secret}\0`), 'me', /printed control characters/],
  ['colours', printing(`\u001b[1m${secret}\u001b[0m`), 'me', /printed control characters/],
  ['no JSON', printing(secret), '', /printed no JSON object with `username` and `password`/],
  ['JSON without a user', printing(`{"password":"${secret}"}`), '', /no JSON object with `username` and/],
  ['a list', printing(`["${secret}"]`), '', /no JSON object with/],
  ['null', printing('null'), '', /no JSON object with/],
  ['an error', program(`console.log('${secret}'); process.exit(3)`), 'me', /ended with exit code 3\.$/],
  ['a signal', program("process.kill(process.pid, 'SIGKILL')"), 'me', /was ended by a signal\.$/],
  ['no program', ['./no-such-program'], 'me', /could not be started: .*; install it in an earlier step/],
  ['a whole line', ['vault read -field=password x'], 'me', /each argument is on its own line/],
])('a program that prints %s is an error that shows nothing of it', async (_, command, user, message) => {
  const { error, host } = await attempt(command, user)
  expect(error).toMatchObject({ name: 'UserError', reason: 'password-failed' })
  expect(error?.message).toMatch(/^There is no password to sign in with: the program of `password-command`, `/)
  expect(error?.message).toMatch(message)
  expect(`${error?.message}${host.lines.join()}`).not.toContain(secret)
})

test("the program's error stream is in the log, without its output", async () => {
  const body = `console.log('${secret}'); console.error('no token: ${secret}\\n::error::forged'); process.exit(2)`
  const { error, host } = await attempt(program(body))
  expect(error?.message).toMatch(/exit code 2\. Its error output is in the log above\.$/)
  expect(host.lines).toEqual(['password-command: no token: ***', 'password-command: ::error::forged'])
})

test('a program that never ends is stopped after the time to connect', async () => {
  const { error } = await attempt(program('setInterval(() => {}, 1000)'), 'me', 300)
  expect(error?.message).toMatch(/did not finish within 300 ms \(`connect-timeout`\)/)
})

test('a program with endless output is stopped at once', async () => {
  const body = "const more = () => process.stdout.write('x'.repeat(65536), more); more()"
  const { error } = await attempt(program(body), 'me', minute)
  expect(error?.message).toMatch(/printed more than 65,536 bytes/)
})

test('the program is told what the password is for, and sees no input and no token of the runner', async () => {
  const env = { INPUT_TOKEN: secret, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret, VAULT_ADDR: 'https://vault' }
  const body = "fs.writeFileSync('seen', JSON.stringify(process.env)); console.log('pw')"
  const { at } = await attempt(program(body), 'me', minute, env)
  expect(at?.password()).toBe('pw')
  const text = readFileSync(join(folder, 'seen'), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    VAULT_ADDR: 'https://vault',
    SLIPWAY_HOST: 'db.example.com',
    SLIPWAY_PORT: '3307',
    SLIPWAY_USER: 'me',
    SLIPWAY_DATABASE: 'shop',
  })
  expect(text).not.toContain(secret)
})

test('arguments reach the program unchanged: no shell reads them', async () => {
  const odd = ['$(echo x)', '`echo x`', 'a b', '; rm', '*', '"', "'", '$HOME']
  const { at } = await attempt([...program('console.log(JSON.stringify(process.argv.slice(1)))'), ...odd])
  expect(at?.password()).toBe(JSON.stringify(odd))
})

test('a cancelled job ends the program', async () => {
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '' }), workspace: folder }
  const running = signIn(target(program('setInterval(() => {}, 1000)')), host, minute)
  host.cancel()
  await expect(running).rejects.toThrow('cancelled by the test')
})

test('without a program the target stays unchanged', async () => {
  const { passwordCommand: _, ...plain } = target([])
  expect(await signIn(plain, testHost(), minute)).toBe(plain)
})

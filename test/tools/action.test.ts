import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { readWish } from '../../tools/action/arguments.ts'
import { readPlace, tokenFor, whereOf } from '../../tools/action/context.ts'
import { showMarkdown } from '../../tools/action/terminal.ts'
import { listActions, readMetadata, root } from '../contract/tree.ts'
import { makeCertificates } from '../support/certificates.ts'
import { startGitHub } from '../support/github/github.ts'
import { listen } from '../support/listen.ts'
import { createWorld } from '../support/repository.ts'
import { slipway } from './slipway.ts'

const actions = new Map(listActions().map((name) => [name, readMetadata(name)]))

test('an action runs on the repository one stands in, dry, and its summary is shown', async () => {
  await using world = await createWorld({ message: 'chore: begin', files: { 'package.json': '{"version":"1.2.0"}\n' } })
  await world.checkout.tag('v1.2.0')
  await world.checkout.commit('feat: a door')
  await world.checkout.push()
  const before = await world.refs()
  const { code, out, err } = await slipway(world.checkout.path, ['action', 'version-bump'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('version-bump, dry run: ')
  expect(out).toContain('refs/heads/main')
  expect(out).toContain('version = 1.3.0')
  expect(out).toMatch(/\nSummary\n.*1\.3\.0/s)
  expect(out).toContain('This was a dry run')
  expect(await world.refs()).toEqual(before)
})

test('from a folder inside, and with npm between, it is the same repository', async () => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { 'deep/in/package.json': '{"version":"0.1.0"}\n' },
  })
  const { code, out } = await slipway(root, ['action', 'version-bump', '--input', 'bump=minor'], {
    INIT_CWD: join(world.checkout.path, 'deep/in'),
  })
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('bump') })
  expect(out).toContain(`${world.checkout.path} (its remote is not on GitHub)`)
})

test('with --yes it writes', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'package.json': '{"version":"1.0.0"}\n' } })
  const { code, out } = await slipway(world.checkout.path, ['action', 'version-bump', '--yes'])
  expect({ code, out }).toMatchObject({ code: 0, out: expect.not.stringContaining('dry run') })
  expect(await world.tags()).toHaveLength(1)
})

test('the token of the environment goes to the GitHub of the environment, and is not shown', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'package.json': '{"version":"1.0.0"}\n' } })
  await using github = await startGitHub({ repository: 'octo/shop', bare: world.bare })
  const args = ['action', 'deployment-history', '--input=environment=production']
  const { code, out } = await slipway(world.checkout.path, args, { ...github.env, GITHUB_TOKEN: github.token })
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('octo/shop') })
  expect(out).toContain('reason = would-write')
  expect(out).not.toContain(github.token)
})

test('a red action is a red command, with the reason', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'smoke.yml': 'version: 2\n' } })
  const { code, out } = await slipway(world.checkout.path, ['action', 'version-bump', '--input', 'tag-prefix=v v'])
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('reason = invalid-input') })
  expect(out).toContain('troubleshooting.md#version-bump-invalid-input')
})

test('outside of a repository and for a wrong name it says what is allowed, without a stack', async () => {
  await using world = await createWorld()
  const outside = await slipway(world.folder, ['action', 'version-bump'])
  expect(outside).toMatchObject({ code: 2, err: expect.stringContaining('is not inside a git repository') })
  const empty = await slipway(world.checkout.path, ['action', 'version-bump'])
  expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('has no commits yet') })
  const unknown = await slipway(world.folder, ['action', 'version'])
  expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining('There is no action `version`') })
  for (const name of actions.keys()) expect(unknown.err).toContain(name)
  expect(unknown.err).not.toContain('    at ')
  expect((await slipway(world.folder, ['deploy'])).err).toContain('`deploy` is not a command. Allowed: action')
})

test('the command of package.json runs by a link, as npx makes it', async () => {
  await using world = await createWorld()
  const link = join(world.folder, 'slipway')
  await symlink(join(root, 'tools/slipway.js'), link)
  const ended = await new Promise((resolve) =>
    execFile(process.execPath, [link, 'action'], { cwd: world.folder }, (error, _, err) => resolve([error?.code, err])),
  )
  expect(ended).toEqual([2, expect.stringContaining('Name an action')])
})

test.each<readonly [readonly string[], string]>([
  [['version-bump', '--input', 'bumb=minor'], 'version-bump has no input `bumb`. It has: token'],
  [['version-bump', '--input', 'bump'], '`--input bump` has no `name=value`.'],
  [['version-bump', '--bump', 'minor'], '`--bump` is not understood.'],
  [
    ['version-bump', '--input', 'dry-run=false'],
    '`dry-run=false` writes to this repository and to GitHub: add `--yes`',
  ],
  [
    ['version-bump', '--input', 'dry-run=False'],
    '`dry-run=False` writes to this repository and to GitHub: add `--yes`',
  ],
  [
    ['version-bump', '--input', 'dry-run=FALSE'],
    '`dry-run=FALSE` writes to this repository and to GitHub: add `--yes`',
  ],
  [
    ['version-bump', '--input', 'dry-run= false '],
    '`dry-run=false` writes to this repository and to GitHub: add `--yes`',
  ],
  [['version-bump', '--input', 'dry-run='], '`dry-run=` writes to this repository and to GitHub: add `--yes`'],
  [['version-bump', '--input', 'dry-run=no', '--yes'], '`dry-run` is `no`; allowed: `true`, `false`.'],
  [['approval-gate'], 'Input `gate` is required: give `--input gate=…`.'],
])('%j is refused', (args, message) => {
  expect(() => readWish(args, actions)).toThrow(message)
})

test('all faults come at once, and an action without a dry run asks for --yes', () => {
  expect(() => readWish(['approval-gate', '--input', 'x=1', '-v'], actions)).toThrow(/`-v`[\s\S]*`x`[\s\S]*`gate`/)
  const bare = new Map([['look', { description: 'Looks.', inputs: {} }]])
  expect(() => readWish(['look'], bare)).toThrow('look has no dry run: add `--yes`')
  expect(readWish(['look', '--yes'], bare)).toEqual({ action: 'look', inputs: {}, isDry: false })
})

test.each([
  ['dry by default', [], 'true'],
  ['for real with --yes', ['--yes'], 'false'],
  ['as it is said', ['--yes', '--input', 'dry-run=true'], 'true'],
  ['as the action reads it', ['--yes', '--input', 'dry-run=TRUE'], 'true'],
  ['for real where nothing is said of it', ['--yes', '--input', 'dry-run='], 'false'],
])('%s', (_, more, expected) => {
  const wish = readWish(['version-bump', ...more], actions)
  expect([wish.inputs['dry-run'], wish.isDry]).toEqual([expected, expected === 'true'])
})

test.each([
  ['https://github.com/octo/shop.git', 'octo/shop', 'https://api.github.com', 'https://api.github.com/graphql'],
  ['git@github.com:octo/shop.git', 'octo/shop', 'https://api.github.com', 'https://api.github.com/graphql'],
  [
    'https://me:token@acme.ghe.com/octo/shop',
    'octo/shop',
    'https://api.acme.ghe.com',
    'https://api.acme.ghe.com/graphql',
  ],
  [
    'ssh://git@git.acme.com:22/octo/shop',
    'octo/shop',
    'https://git.acme.com/api/v3',
    'https://git.acme.com/api/graphql',
  ],
  [
    'https://git.acme.com:8443/octo/shop.git',
    'octo/shop',
    'https://git.acme.com:8443/api/v3',
    'https://git.acme.com:8443/api/graphql',
  ],
  ['https://GitHub.com:443/octo/shop', 'octo/shop', 'https://api.github.com', 'https://api.github.com/graphql'],
  ['/srv/git/shop.git', '', 'https://api.github.com', 'https://api.github.com/graphql'],
  ['file:///srv/git/shop.git', '', 'https://api.github.com', 'https://api.github.com/graphql'],
  ['', '', 'https://api.github.com', 'https://api.github.com/graphql'],
])('the GitHub of %j', (url, repository, api, graphql) => {
  expect(whereOf(url)).toMatchObject({ repository, api, graphql })
})

const all = { GITHUB_TOKEN: 'a', GH_TOKEN: 'b', GH_ENTERPRISE_TOKEN: 'c', GITHUB_ENTERPRISE_TOKEN: 'd' }
const { GITHUB_TOKEN, GH_TOKEN, ...enterprise } = all
const person = { GITHUB_TOKEN, GH_TOKEN }

test.each<readonly [string, Readonly<Record<string, string>>, string]>([
  ['https://github.com/o/r', all, 'a'],
  ['https://github.com/o/r', { GH_TOKEN }, 'b'],
  ['https://github.com/o/r', enterprise, ''],
  ['git@acme.ghe.com:o/r.git', all, 'a'],
  ['/srv/git/r.git', all, 'a'],
  ['https://gitlab.com/o/r.git', person, ''],
  ['https://gitlab.com/o/r.git', all, 'c'],
  ['git@git.acme.com:o/r.git', { ...person, GITHUB_ENTERPRISE_TOKEN: 'd' }, 'd'],
  ['https://api.github.com.example.com/o/r.git', person, ''],
  ['https://github.com@example.com/o/r.git', person, ''],
  ['https://evilghe.com/o/r.git', person, ''],
  ['https://git.acme.com/o/r.git', { ...person, GITHUB_API_URL: 'https://git.acme.com/api/v3' }, 'a'],
  ['https://git.acme.com/o/r.git', { ...all, GITHUB_API_URL: 'https://git.acme.com/api/v3' }, 'c'],
  // the server, to which git sends it, is still the remote's
  ['https://gitlab.com/o/r.git', { ...person, GITHUB_API_URL: 'https://api.github.com' }, ''],
])('the token for %s with %j is %j', async (url, env, expected) => {
  await using world = await createWorld({ message: 'feat: begin', files: {} })
  await world.checkout.git('remote', 'set-url', 'origin', url)
  const { token, warning } = tokenFor(readPlace(world.checkout.path, env), env)
  expect(token).toBe(expected)
  expect(warning !== '').toBe(expected === '' && 'GITHUB_TOKEN' in env)
})

test('a host that a remote names, on a port of its own, gets the token for such hosts and no other', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'package.json': '{"version":"1.0.0"}\n' } })
  const { ca, server } = makeCertificates(world.folder)
  const seen: string[] = []
  const options = { cert: readFileSync(server.cert), key: readFileSync(server.key) }
  const host = createServer(options, ({ headers }, response) => {
    seen.push(headers.authorization ?? '')
    response.writeHead(404, { connection: 'close' }).end('{"message":"Not Found"}')
  })
  const { port, stop } = await listen(host)
  await world.checkout.git('remote', 'set-url', 'origin', `https://localhost:${port}/octo/shop.git`)
  const run = (env: Readonly<Record<string, string>>) =>
    slipway(world.checkout.path, ['action', 'deployment-history', '--input=environment=production'], {
      NODE_EXTRA_CA_CERTS: ca,
      ...env,
    })
  try {
    const { out } = await run({ GITHUB_TOKEN: 'of-github-com', GH_TOKEN: 'of-github-com' })
    expect(out).toContain(
      `The token for github.com is not sent to localhost:${port}: if this is your GitHub server, put its token`,
    )
    expect(seen.filter((each) => each.includes('of-github-com'))).toEqual([])
    await run({ GITHUB_TOKEN: 'of-github-com', GH_ENTERPRISE_TOKEN: 'of-this-host' })
    expect(new Set(seen.filter((each) => each !== ''))).toEqual(new Set([expect.stringContaining('of-this-host')]))
  } finally {
    await stop()
  }
})

test('Markdown of a summary, as a terminal can show it', () => {
  const text =
    '### A &lt;b&gt;\n\n| x | long name |\n|---|---|\n| 1\\|2 | [y](https://z) |\n\n<details><summary>more</summary>\n\n\n\\*a\\*\u001b[2J\n'
  expect(showMarkdown(text)).toBe('A <b>\n\n  x    long name\n  1|2  y (https://z)\n\nmore\n\n*a*\\u001b[2J')
})

test('an address in angle brackets stays when tags go', () => {
  expect(showMarkdown('comment on <https://github.com/octo/demo/issues/1> <b>now</b>')).toBe(
    'comment on https://github.com/octo/demo/issues/1 now',
  )
})

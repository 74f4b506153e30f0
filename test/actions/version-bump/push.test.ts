import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bump, ending, released, survey, type Template, type Wish } from '../../support/bump.ts'
import { basicOf, type GitServer, serveGit, type Trouble } from '../../support/http.ts'
import type { World } from '../../support/repository.ts'
import { unpaused } from '../../support/runner.ts'
import { record } from '../../support/tape.ts'

let template: Template
beforeAll(async () => {
  template = await released('feat: one')
})
afterAll(() => template[Symbol.asyncDispose]())

async function hook(world: World, name: string, script: string): Promise<void> {
  const path = join(world.bare, 'hooks', name)
  await mkdir(join(world.bare, 'hooks'), { recursive: true })
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

const say = (...lines: readonly string[]) => `${lines.map((line) => `echo "${line}" >&2`).join('\n')}\nexit 1`
const gh006 = say(
  'error: GH006: Protected branch update failed for refs/heads/main.',
  'error: Changes must be made through a pull request.',
)
const gh013 = (ref: string) =>
  say(`error: GH013: Repository rule violations found for ${ref}.`, '- Cannot update this protected ref.')

test.each<[string, string, string, string, string | RegExp]>([
  ['a protected branch', 'pre-receive', gh006, 'protected-branch', 'mode: pull-request'],
  ['a ruleset', 'pre-receive', gh013('refs/heads/main'), 'protected-branch', /`mode: tag-only`.*`token` of .*an App/],
  ['a ruleset for tags', 'pre-receive', gh013('refs/tags/v1.1.0'), 'protected-branch', /blocks new tags/],
  [
    'only the tag is refused',
    'update',
    `case "$1" in refs/tags/*) ${say('no tags here').replace('\n', '; ')};; esac`,
    'protected-branch',
    /blocks new tags/,
  ],
  [
    'a workflow file',
    'pre-receive',
    say(
      'refusing to allow a GitHub App to create or update workflow .github/workflows/ci.yml without workflows permission',
    ),
    'missing-permission',
    /workflow/,
  ],
])('%s: a complaint with its cure, and nothing arrives', async (_, name, script, reason, cure) => {
  await using world = await template.copy()
  await hook(world, name, script)
  const before = await world.refs()
  const result = await bump(world.checkout)
  expect(result.outputs).toMatchObject({ result: 'failed', reason, released: 'false', newTag: '' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.message).toMatch(cure)
  expect(result.annotations[0]?.message).toContain('nothing of it arrived')
  expect(await world.refs()).toEqual(before)
  expect(await world.checkout.git('status', '--porcelain', '--branch')).toBe('## main...origin/main')
  expect(await world.checkout.git('tag')).toBe('v1.0.0')
  await rm(join(world.bare, 'hooks'), { recursive: true })
  expect(ending(await bump(world.checkout))).toMatchObject({ result: 'released', tag: 'v1.1.0' })
})

const others: readonly (readonly [string, (world: World) => string, Wish['with'], string])[] = [
  ['commits', ({ folder }) => `cd '${folder}/clone-0' && git push -q origin HEAD:main`, {}, 'v1.1.0'],
  ['commits a breaking change', ({ folder }) => `cd '${folder}/clone-1' && git push -q origin HEAD:main`, {}, 'v2.0.0'],
  ['takes the tag', ({ bare }) => `git --git-dir='${bare}' tag v1.1.0 main`, { mode: 'tag-only' }, ''],
  [
    'moves the floating tag',
    ({ bare }) => `git --git-dir='${bare}' tag v1 v1.0.0`,
    { 'floating-tags': 'major' },
    'v1.1.0',
  ],
]

test.each(others)('somebody else %s before our push: decided again', async (_, command, inputs, tag) => {
  await using world = await template.copy()
  for (const message of ['docs: theirs', 'feat!: theirs']) {
    const clone = await world.clone()
    await clone.commit(message)
  }
  const tape = record(join(world.folder, 'tape'), undefined, { before: 'push', command: `(${command(world)})` })
  const result = await bump(world.checkout, { with: inputs ?? {}, env: tape.env })
  expect(result.outputs).toMatchObject({ result: tag === '' ? 'unchanged' : 'released', newTag: tag })
  expect(tape.calls().filter((call) => call.startsWith('push ') && call.includes('--atomic'))).toHaveLength(
    tag === '' ? 1 : 2,
  )
  const { orphans, releases } = await survey(world.bare)
  expect([orphans, releases]).toEqual([[], ['v1.0.0', tag || 'v1.1.0']])
  const refs = await world.refs()
  if (inputs?.['floating-tags']) expect(refs['refs/tags/v1']).toBe(result.outputs['sha'])
})

test('a lock that stands on the remote for a while is waited for', async () => {
  await using world = await template.copy()
  const lock = join(world.bare, 'refs/heads/main.lock')
  await writeFile(lock, '')
  const lines: string[] = []
  const watch = (line: string) => {
    if (/pushed first/.test(line) && lines.push(line) === 2) void rm(lock, { force: true })
    return undefined
  }
  expect(ending(await bump(world.checkout, { watch }))).toMatchObject({ exitCode: 0, tag: 'v1.1.0' })
  expect(lines.length).toBeGreaterThan(1)
  expect((await survey(world.bare)).orphans).toEqual([])
})

/** A world whose remote is an HTTP server. */
async function served(): Promise<{ world: World; server: GitServer } & AsyncDisposable> {
  const world = await template.copy()
  const server = await serveGit(world.bare)
  await world.checkout.git('remote', 'set-url', 'origin', `${server.origin}/remote.git`)
  return {
    world,
    server,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]()
      await world[Symbol.asyncDispose]()
    },
  }
}

/** Meets the requests that carry the commits, `times` of them. */
function onPush(trouble: Trouble, times: number): GitServer['meet'] {
  let left = times
  return ({ sends }) => (sends && left-- > 0 ? trouble : undefined)
}

const cut = { kind: 'cut' } as const
const ill = { kind: 'status', status: 502 } as const
test.each<[string, Trouble]>([
  ['500', { ...ill, status: 500 }],
  ['502 after the push took effect', { ...ill, after: true }],
  ['the connection cut', cut],
  ['the connection cut after the push took effect', { ...cut, after: true }],
])('%s during the push: one release, after a second look', async (_, trouble) => {
  await using both = await served()
  both.server.meet = onPush(trouble, 1)
  const result = await bump(both.world.checkout, { env: unpaused })
  expect(ending(result)).toMatchObject({ exitCode: 0, result: 'released', reason: 'released', tag: 'v1.1.0' })
  // libcurl itself sends a second time when the connection breaks
  const sent = both.server.requests.filter(({ sends }) => sends).length
  expect(sent).toBe(trouble.after && trouble.kind === 'status' ? 1 : 2)
  expect(result.outputs['sha']).toBe((await both.world.refs())['refs/heads/main'])
  expect((await survey(both.world.bare)).subjects).toEqual(['chore: start', 'feat: one', 'chore(release): v1.1.0'])
})

test('502 after the push, and somebody pushes on top before the second look: the release is ours all the same', async () => {
  await using both = await served()
  const { world, server } = both
  server.meet = onPush({ ...ill, after: true }, 1)
  const other = await world.clone()
  const onTop = async () => {
    await other.git('pull', '--quiet')
    await other.commit('fix: on top')
    await other.push()
  }
  let pushing: Promise<void> | undefined
  const watch = (line: string) => {
    if (/The push failed/.test(line)) pushing = onTop()
    return undefined
  }
  expect(ending(await bump(world.checkout, { watch }))).toMatchObject({ reason: 'released', tag: 'v1.1.0' })
  await pushing
  expect((await survey(world.bare)).subjects.slice(2)).toEqual(['chore(release): v1.1.0', 'fix: on top'])
})

test('a server that stays ill: a complaint after three pushes, and nothing stands', async () => {
  await using both = await served()
  both.server.meet = onPush(ill, 9)
  const before = await both.world.refs()
  const result = await bump(both.world.checkout, { env: unpaused })
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'remote-unreachable' })
  expect(both.server.requests.filter(({ sends }) => sends)).toHaveLength(3)
  expect(await both.world.refs()).toEqual(before)
})

test('reading from the remote is tried again; a refusal is not', async () => {
  await using both = await served()
  let asked = 0
  both.server.meet = () => (asked++ === 0 ? ill : undefined)
  const wish = { with: { 'dry-run': 'true' }, env: unpaused }
  expect(ending(await bump(both.world.checkout, wish))).toMatchObject({ version: '1.1.0' })
  both.server.meet = () => ({ kind: 'status', status: 403, says: 'Your account is suspended.' })
  asked = both.server.requests.length
  expect((await bump(both.world.checkout)).outputs).toMatchObject({ reason: 'missing-permission' })
  expect(both.server.requests).toHaveLength(asked + 1)
})

test('without the right to push: the cure names the permission', async () => {
  await using both = await served()
  const says = 'Permission to octo/demo.git denied to github-actions[bot].'
  both.server.meet = ({ service }) => (service === 'push' ? { kind: 'status', status: 403, says } : undefined)
  const before = await both.world.refs()
  const result = await bump(both.world.checkout)
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(result.annotations[0]?.message).toMatch(/denied to github-actions\[bot\].*`permissions: contents: write`/)
  expect(await both.world.refs()).toEqual(before)
})

const [own, env, persisted] = ['ghs_own0own0own', 'ghp_env0env0env', 'ghs_persisted0']
test.each<[string, Wish, boolean, string]>([
  ['token', { with: { token: own } }, false, own],
  ['the default token', { token: own }, false, own],
  ['GITHUB_TOKEN before token', { with: { token: own }, env: { GITHUB_TOKEN: env } }, false, env],
  ['what actions/checkout left before token', { with: { token: own } }, true, persisted],
  ['GITHUB_TOKEN before what actions/checkout left', { with: { token: own }, env: { GITHUB_TOKEN: env } }, true, env],
])('git signs in with %s, and shows it nowhere', async (_, wish, isLeft, token) => {
  await using both = await served()
  const { world, server } = both
  server.tokens = [token]
  if (isLeft)
    await world.checkout.git('config', `http.${server.origin}/.extraheader`, `AUTHORIZATION: ${basicOf(persisted)}`)
  const tape = record(join(world.folder, 'tape'))
  const ours = { ...tape.env, ...wish.env, GITHUB_SERVER_URL: server.origin }
  const result = await bump(world.checkout, { ...wish, env: ours })
  expect(ending(result)).toMatchObject({ exitCode: 0, tag: 'v1.1.0' })
  server.tokens = ['another']
  await world.checkout.commit('fix: two')
  const refused = await bump(world.checkout, { ...wish, env: ours })
  expect(refused.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  const shown = [result, refused].flatMap(({ raw, outputs, summary }) => [
    ...raw.split('\n').filter((line) => !line.startsWith('::add-mask::')),
    summary,
    JSON.stringify(outputs),
  ])
  const secrets = [own, env, persisted].flatMap((secret) => [secret, basicOf(secret).slice('basic '.length)])
  for (const secret of secrets) expect([...shown, ...tape.calls()].join('\n')).not.toContain(secret)
  const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message)
  if (token !== persisted) expect(masks).toEqual(expect.arrayContaining([token, basicOf(token).slice(6)]))
})

test.each<[string, Wish, boolean, string]>([
  ['token', { with: { token: own } }, false, ''],
  ['the default token', { token: own }, false, ''],
  ['GITHUB_TOKEN', { env: { GITHUB_TOKEN: env } }, false, ''],
  ['GITHUB_TOKEN, and actions/checkout left its own', { env: { GITHUB_TOKEN: env } }, true, basicOf(persisted)],
  [
    'a server of the same name in clear text',
    { token: own, env: { GITHUB_SERVER_URL: 'https://127.0.0.1' } },
    false,
    '',
  ],
])('a remote on another server gets no token of this run: %s', async (_, wish, isLeft, expected) => {
  await using both = await served()
  const { world, server } = both
  server.tokens = [isLeft ? persisted : 'its own']
  if (isLeft)
    await world.checkout.git('config', `http.${server.origin}/.extraheader`, `AUTHORIZATION: ${basicOf(persisted)}`)
  const result = await bump(world.checkout, wish)
  const sent = server.requests.map(({ authorization = '' }) => authorization)
  expect(new Set(sent)).toEqual(new Set([expected]))
  if (isLeft) return expect(ending(result)).toMatchObject({ exitCode: 0, tag: 'v1.1.0' })
  expect(result.outputs).toMatchObject({ result: 'failed', reason: 'missing-permission' })
  expect(result.annotations[0]?.message).toMatch(/not on the server of this run.*`token` to actions\/checkout/)
})

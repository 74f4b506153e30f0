/** A repository whose configuration names a program for every key that can name one, and the shipped actions that use git. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { againstNamed, decisions, isUnsafe, safeArguments } from '../../src/git/safety.ts'
import { createStage, day, good, hour } from '../deployment-history/stage.ts'
import { manifest } from '../support/bump.ts'
import { createWorld, type World } from '../support/repository.ts'
import { runStep } from '../support/runner.ts'
import { evil, plant } from './evil.ts'

const keys = decisions.flatMap((decision) => decision.keys)
/** Those that replace the address of the remote; tried one by one. */
const addresses = ['remote.<name>.vcs', 'url.ext::<command>.insteadOf']

test('every key that is decided is tried', () => {
  expect([...Object.keys(evil), ...addresses].toSorted()).toEqual(keys.toSorted())
})

test('SECURITY.md tells all decisions', async () => {
  const text = await readFile(join(import.meta.dirname, '../../SECURITY.md'), 'utf8')
  const rows = decisions.map(
    ({ keys: names, runs }) => `| ${names.map((name) => `\`${name}\``).join(', ')} | ${runs} |`,
  )
  expect(rows.filter((row) => !text.includes(row))).toEqual([])
})

/** A released package, whose text files have the filter, the diff and the merge of .gitattributes that the configuration names. */
async function prepare(): Promise<World> {
  const files = {
    'package.json': manifest('1.0.0'),
    'a.txt': 'a\n',
    '.gitattributes': '*.txt filter=evil diff=evil merge=evil\n',
  }
  const world = await createWorld({ message: 'chore: start', files })
  await world.checkout.tag('v1.0.0')
  await world.checkout.commit({ message: 'feat: more', files: { 'b.txt': 'b\n' } })
  await world.checkout.push()
  return world
}

const env = { GIT_CONFIG_GLOBAL: '/dev/null' }
const bump = (world: World, inputs = {}, more = {}) =>
  runStep({ action: 'version-bump', workspace: world.checkout.path, with: inputs, env: { ...env, ...more } })

test('version-bump and release-notes release, and none of the programs runs', async () => {
  await using world = await prepare()
  const planted = keys.filter((key) => !addresses.includes(key) && !key.startsWith('filter.'))
  const ran = plant(world, planted)
  const { outputs } = await bump(world)
  expect([outputs['result'], outputs['tag']]).toEqual(['released', 'v1.1.0'])
  const inputs = { enrich: 'none', 'notes-file': 'notes.md', 'changelog-file': 'CHANGELOG.md' }
  const notes = await runStep({ action: 'release-notes', workspace: world.checkout.path, with: inputs, env })
  expect(notes.exitCode).toBe(0)
  expect(ran()).toEqual([])
})

test('release-notes and deployment-history run no filter either', async () => {
  const { stage, shas } = await createStage([{ message: 'feat: one' }, { message: 'feat: two' }])
  await using _ = stage
  const [one = '', two = ''] = shas
  await stage.github.addDeployment(good(one, hour, { version: '1.0.0' }))
  await stage.github.addDeployment(good(two, day + hour, { version: '1.1.0' }))
  const ran = plant(
    stage.world,
    keys.filter((key) => evil[key] !== undefined),
  )
  mkdirSync(join(stage.world.checkout.path, '.git/info'))
  writeFileSync(join(stage.world.checkout.path, '.git/info/attributes'), '* filter=evil diff=evil\n')
  const history = await stage.run()
  expect(history.exitCode).toBe(0)
  const notes = await runStep({
    action: 'release-notes',
    workspace: stage.world.checkout.path,
    with: { enrich: 'none', 'notes-file': 'notes.md' },
    env,
  })
  expect(notes.exitCode).toBe(0)
  expect(ran()).toEqual([])
})

test.each([
  ['clean', 'tr a-z A-Z'],
  ...[
    'exit 3; :',
    'cat; :',
    'printf nonsense; :',
    'printf 0008abcd; :',
    'printf 0000; sleep 0.1; :',
    'sleep 0.1; exit 0; :',
  ].map((program) => ['process', program] as const),
] as const)(
  'a file that version-bump commits has its filter (%s = %s): LFS needs that',
  async (kind, program) => {
    await using world = await prepare()
    const ran = plant(world, [])
    const path = join(world.checkout.path, '.git/config')
    appendFileSync(path, `[filter "evil"]\n\trequired = true\n\tsmudge = cat\n\t${kind} = "${program}"\n`)
    mkdirSync(join(world.checkout.path, '.git/info'))
    writeFileSync(join(world.checkout.path, '.git/info/attributes'), 'b.txt !filter\n')
    writeFileSync(join(world.checkout.path, 'a.txt'), 'changed\n')
    const { outputs } = await bump(world, { add: 'a.txt' })
    if (kind === 'clean') {
      expect(outputs['result']).toBe('released')
      expect(await world.checkout.git('show', 'v1.1.0:a.txt')).toBe('CHANGED')
    } else expect(outputs).toMatchObject({ result: 'failed', reason: 'filter-failed' })
    expect(ran()).toEqual([])
  },
  60_000,
)

test('a filter that does not work has a reason of its own, also where a file only looks changed', async () => {
  await using world = await prepare()
  appendFileSync(
    join(world.checkout.path, '.git/config'),
    '[filter "evil"]\n\trequired = true\n\tclean = /no/such/program\n',
  )
  utimesSync(join(world.checkout.path, 'a.txt'), 1, 1)
  const { outputs, annotations } = await bump(world)
  expect(outputs).toMatchObject({ result: 'failed', reason: 'filter-failed' })
  expect(annotations[0]?.message).toContain('Install what it needs (for LFS: git-lfs)')
})

test('a signature is made by the program that is configured, where commits are to be signed', async () => {
  await using world = await prepare()
  const ran = plant(world, ['gpg.program'])
  appendFileSync(join(world.checkout.path, '.git/config'), '[commit]\n\tgpgSign = true\n')
  expect((await bump(world)).outputs).toMatchObject({ result: 'failed', reason: 'signing-failed' })
  expect(ran()).toEqual(['gpg-program'])
})

test.each(['tag.gpgSign', 'tag.forceSignAnnotated'])(
  'with %s a tag is signed, and the commit is not',
  async (key) => {
    await using world = await prepare()
    const folder = join(world.folder, 'keys')
    await world.checkout.git('init', '--quiet', folder)
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')])
    const lines = `[${key.split('.')[0]}]\n\t${key.split('.')[1]} = true\n[gpg]\n\tformat = ssh\n[user]\n\tsigningKey = ${join(folder, 'key')}\n`
    appendFileSync(join(world.checkout.path, '.git/config'), lines)
    expect((await bump(world)).outputs).toMatchObject({ result: 'released', tag: 'v1.1.0' })
    expect(await world.checkout.git('cat-file', 'tag', 'v1.1.0')).toMatch(
      /^object \w+\ntype commit\ntag v1\.1\.0\ntagger [\s\S]*\n\nv1\.1\.0\n[\s\S]*-----BEGIN SSH SIGNATURE-----/,
    )
    expect(await world.checkout.git('cat-file', 'commit', 'HEAD')).not.toContain('gpgsig')
  },
  60_000,
)

test('a tag that cannot be signed is refused, and nothing is pushed', async () => {
  await using world = await prepare()
  const before = await world.refs()
  const ran = plant(world, ['gpg.program'])
  appendFileSync(join(world.checkout.path, '.git/config'), '[tag]\n\tgpgSign = true\n')
  expect((await bump(world)).outputs).toMatchObject({ result: 'failed', reason: 'signing-failed' })
  expect(ran()).toEqual(['gpg-program'])
  expect(await world.refs()).toEqual(before)
})

test.each([
  [
    'remote.<name>.vcs',
    (program: string) => `[remote "origin"]\n\tvcs = ext\n\turl = ${program}\n[protocol "ext"]\n\tallow = always\n`,
  ],
  [
    'url.ext::<command>.insteadOf',
    (program: string) => `[url "ext::${program} "]\n\tinsteadOf = file://\n[protocol "ext"]\n\tallow = always\n`,
  ],
])(
  '%s: a remote is no program',
  async (_, lines) => {
    await using world = await prepare()
    const ran = plant(world, ['core.fsmonitor'])
    appendFileSync(join(world.checkout.path, '.git/config'), lines(join(world.folder, 'evil/core-fsmonitor')))
    expect((await bump(world)).outputs['result']).toBe('failed')
    expect(ran()).toEqual([])
  },
  60_000,
)

test('the ssh of the job is used; one that hangs ends in bounded time, with a reason, and is not asked again', async () => {
  await using world = await prepare()
  await world.checkout.git('remote', 'set-url', 'origin', 'ssh://git@example.invalid/x.git')
  const calls = join(world.folder, 'calls')
  await world.checkout.git('config', 'core.sshCommand', `echo x >>'${calls}'; sleep 600; :`)
  const { outputs, annotations } = await bump(world, {}, { SLIPWAY_GIT_TIMEOUT: '1s' })
  expect(outputs).toMatchObject({ result: 'failed', reason: 'remote-unreachable' })
  expect(annotations[0]?.message).toContain('not done within 1 s')
  expect(await readFile(calls, 'utf8')).toBe('x\n')
})

test.each(['1', '0', 'soon'])(
  'SLIPWAY_GIT_TIMEOUT: %s is refused',
  async (text) => {
    await using world = await prepare()
    const { outputs } = await bump(world, {}, { SLIPWAY_GIT_TIMEOUT: text })
    expect(outputs).toMatchObject({ result: 'failed', reason: 'invalid-input' })
  },
  60_000,
)

test('a partial clone whose remote names a program is not touched', async () => {
  await using world = await prepare()
  const ran = plant(world, ['remote.<name>.uploadpack'])
  await world.checkout.git('config', 'remote.origin.promisor', 'true')
  expect((await bump(world)).outputs).toMatchObject({ result: 'failed', reason: 'unsafe-config' })
  expect(ran()).toEqual([])
})

test('names that a repository gives are switched off one by one', () => {
  const config = againstNamed([
    'hook.a.b.command',
    'merge.x y.driver',
    'core.alternaterefscommand',
    'http.x.extraheader',
  ])
  expect(config).toEqual([
    ['hook.a.b.enabled', 'false'],
    ['merge.x y.driver', 'false'],
    ['core.alternateRefsCommand', 'true'],
  ])
})

test.each([
  [['remote.origin.uploadpack'], false],
  [['remote.origin.promisor'], false],
  [['remote.origin.promisor', 'remote.other.uploadpack'], true],
  [['extensions.partialclone', 'remote.x.uploadpack'], true],
])('%j is unsafe: %j', (names, expected) => {
  expect(isUnsafe(names)).toBe(expected)
})

test.each([
  [
    ['log', '-1'],
    ['log', '--no-ext-diff', '--no-textconv', '-1'],
  ],
  [
    ['status', '-z'],
    ['-c', 'core.fsmonitor=false', 'status', '-z'],
  ],
  [
    ['cat-file', '-e', 'x'],
    ['cat-file', '-e', 'x'],
  ],
])('git %j is asked as %j', (given, expected) => {
  expect(safeArguments(given)).toEqual(expected)
})

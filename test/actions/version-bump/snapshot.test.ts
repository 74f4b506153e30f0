/** Maven's next snapshot: a second commit on top of the release, in the same push. */
import { join } from 'node:path'
import { each, keep, type Template } from '../../support/bump.ts'
import { createWorld, git, type World } from '../../support/repository.ts'
import { sampled } from '../../support/sample.ts'
import { record, writing } from '../../support/tape.ts'
import { bump, release, remoteFile } from '../../version-bump/bump.ts'

const pom = (artifact: string, version: string, more = '') =>
  `<project>\n  <groupId>org.demo</groupId>\n  <artifactId>${artifact}</artifactId>\n  <version>${version}</version>\n${more}</project>\n`
const child = (version: string) =>
  `<project>\n  <parent>\n    <groupId>org.demo</groupId>\n    <artifactId>parent</artifactId>\n    <version>${version}</version>\n  </parent>\n  <artifactId>core</artifactId>\n</project>\n`
const modules = '  <modules><module>core</module></modules>\n'
const on = { snapshot: 'true' }

let reactor: Template
beforeAll(async () => {
  const files = { 'pom.xml': pom('parent', '1.2.3', modules), 'core/pom.xml': child('1.2.3') }
  const world = await createWorld({ message: 'init', files })
  await world.checkout.tag('v1.2.3')
  await world.checkout.commit('feat: one')
  await world.checkout.push()
  reactor = keep(world)
})
afterAll(() => reactor[Symbol.asyncDispose]())

const subjects = (world: World, count: number) => git(world.bare, ['log', `-${count}`, '--format=%s', 'main'])

test('the release is tagged, the branch is one commit ahead, and the checkout builds the release', async () => {
  await using world = await reactor.copy()
  const { checkout } = world
  const outputs = await release(checkout, on)
  expect(outputs).toMatchObject({ result: 'released', version: '1.3.0', tag: 'v1.3.0', bump: 'minor' })
  expect(await subjects(world, 3)).toBe('chore(release): begin 1.3.1-SNAPSHOT\nchore(release): v1.3.0\nfeat: one')
  expect(await git(world.bare, ['rev-parse', 'v1.3.0^{commit}'])).toBe(outputs['sha'])
  expect(await git(world.bare, ['rev-parse', 'main^'])).toBe(outputs['sha'])
  expect(await git(world.bare, ['diff', '--name-only', 'main^', 'main'])).toBe('core/pom.xml\npom.xml')
  expect(await remoteFile(world, 'core/pom.xml')).toBe(child('1.3.1-SNAPSHOT').trimEnd())
  expect(await checkout.git('rev-parse', 'HEAD')).toBe(outputs['sha'])
  expect(await checkout.read('pom.xml')).toBe(pom('parent', '1.3.0', modules))
  expect(await checkout.git('status', '--porcelain')).toBe('')
})

test('again it does nothing, also by hand and where everything counts; then it goes on from the release', async () => {
  await using world = await reactor.copy()
  const { checkout } = world
  await release(checkout, on)
  const asked = [{}, { bump: 'patch' }, { bump: 'release' }, { 'default-bump': 'patch' }, { strategy: 'wording' }]
  for (const inputs of sampled<Readonly<Record<string, string>>>(asked, 3))
    expect(await release(checkout, { ...on, ...inputs })).toMatchObject({ result: 'unchanged', tag: 'v1.3.0' })
  await checkout.git('pull', '--quiet')
  let previous = '1.3.0'
  for (const [message, version, level] of sampled(
    [
      ['fix: two', '1.3.1', 'patch'],
      ['feat: three', '1.4.0', 'minor'],
      ['feat!: four', '2.0.0', 'major'],
    ] as const,
    2,
  )) {
    await checkout.commit(message)
    await checkout.push()
    expect(await release(checkout, on)).toMatchObject({ version, 'previous-version': previous, bump: level })
    previous = version
    await checkout.git('pull', '--quiet')
  }
  expect(await checkout.read('core/pom.xml')).toBe(child('2.0.1-SNAPSHOT'))
})

test('a snapshot that people wrote is the next release', async () => {
  await using world = await reactor.copy()
  const { checkout } = world
  await release(checkout, on)
  await checkout.git('pull', '--quiet')
  const files = { 'pom.xml': pom('parent', '2.0.0-SNAPSHOT', modules), 'core/pom.xml': child('2.0.0-SNAPSHOT') }
  await checkout.commits({ message: 'chore: towards 2', files }, 'fix: two')
  await checkout.push()
  expect(await release(checkout, on)).toMatchObject({ version: '2.0.0', 'previous-version': '1.3.0', bump: 'major' })
})

test.each([
  [
    ['rc', 'rc'],
    ['1.3.0-rc.1', '1.3.0-rc.2'],
  ],
  [
    ['RC', 'RC'],
    ['1.3.0-RC.1', '1.3.0-RC.2'],
  ],
  [
    ['M', 'M'],
    ['1.3.0-M.1', '1.3.0-M.2'],
  ],
  [
    ['rc', 'alpha'],
    ['1.3.0-rc.1', '1.3.1-alpha.1'],
  ],
  [
    ['alpha', 'rc', undefined],
    ['1.3.0-alpha.1', '1.3.0-rc.1', '1.3.0'],
  ],
] as const)('prereleases with snapshots between: %j gives %j', async (channels, versions) => {
  await using world = await reactor.copy()
  const { checkout } = world
  const given: (string | undefined)[] = []
  for (const [index, channel] of channels.entries()) {
    if (index > 0) await checkout.commit(`fix: ${index}`)
    await checkout.push()
    const inputs = channel === undefined ? on : { ...on, channels: `main: ${channel}` }
    given.push((await release(checkout, inputs))['version'])
    await checkout.git('pull', '--quiet')
    const core = versions[index]?.replace(/-.*/, '')
    expect(await checkout.read('core/pom.xml')).toBe(
      child(channel === undefined ? '1.3.1-SNAPSHOT' : `${core}-SNAPSHOT`),
    )
  }
  expect(given).toEqual(versions)
})

test('a release by hand follows its prerelease, once, and nothing follows by itself', async () => {
  await using world = await reactor.copy()
  const { checkout } = world
  const inputs = { ...on, channels: 'main: rc' }
  const given: unknown[] = []
  for (const bump of ['auto', 'release', 'release', 'auto']) {
    const { result, version } = await release(checkout, { ...inputs, bump })
    given.push(result === 'released' ? version : result)
    await checkout.git('pull', '--quiet')
  }
  expect(given).toEqual(['1.3.0-rc.1', '1.3.0', 'unchanged', 'unchanged'])
  expect(await world.tags()).toEqual(['v1.2.3', 'v1.3.0', 'v1.3.0-rc.1'])
})

test('Gradle too, beside a package.json that stays at the release', async () => {
  await using world = await createWorld({
    message: 'init',
    files: {
      'package.json': '{ "version": "1.2.3" }\n',
      'gradle.properties': 'version=1.2.3\n',
      'app/build.gradle.kts': 'version = "1.2.3"\n',
    },
  })
  const { checkout } = world
  await checkout.tag('v1.2.3')
  await checkout.commit('fix: b')
  await checkout.push()
  await release(checkout, on)
  expect(await remoteFile(world, 'gradle.properties')).toBe('version=1.2.5-SNAPSHOT')
  expect(await remoteFile(world, 'app/build.gradle.kts')).toBe('version = "1.2.5-SNAPSHOT"')
  expect(await remoteFile(world, 'package.json')).toBe('{ "version": "1.2.4" }')
  for (const inputs of [{ 'default-bump': 'patch' }, { bump: 'minor' }])
    expect(await release(checkout, { ...on, ...inputs })).toMatchObject({ result: 'unchanged', tag: 'v1.2.4' })
})

test('killed after any git process that writes, another attempt ends in the same state', async () => {
  await using quiet = await reactor.copy()
  const tape = record(join(quiet.folder, 'tape'))
  expect((await bump(quiet.checkout, on, { env: tape.env })).outputs).toMatchObject({ result: 'released' })
  const moments = writing(tape.calls())
  await each(sampled(moments, 2), 2, async (after) => {
    await using world = await reactor.copy()
    const stopped = record(join(world.folder, 'tape'), { after, signal: 'KILL' })
    expect((await bump(world.checkout, on, { env: stopped.env })).exitCode).toBeNull()
    const again = await release(world.checkout, on, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect({ after, ...again }).toMatchObject({ after, result: 'released', tag: 'v1.3.0' })
    expect(await subjects(world, 3)).toBe('chore(release): begin 1.3.1-SNAPSHOT\nchore(release): v1.3.0\nfeat: one')
    expect(await git(world.bare, ['rev-parse', 'main^'])).toBe(await git(world.bare, ['rev-parse', 'v1.3.0^{commit}']))
    expect(await world.checkout.read('core/pom.xml')).toBe(child('1.3.0'))
  })
}, 240_000)

test.each([
  ['mode', 'tag-only'],
  ['mode', 'pull-request'],
  ['skip-push', 'true'],
  ['skip-commit', 'true'],
  ['manifests', 'none'],
])('with %s: %s it is refused', async (name, value) => {
  await using world = await reactor.copy()
  const { outputs, annotations } = await bump(world.checkout, { ...on, [name]: value })
  expect(outputs['reason']).toBe('invalid-input')
  expect(annotations[0]?.message).toContain(`\`${name}: ${value}\``)
})

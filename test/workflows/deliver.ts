/** `examples/deliver.yml`, from one push to the next: what is released, asked, deployed, taken back and told. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Attempted, Ground } from './engine/ground.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy, stepsOf, summaryOf } from './engine/seen.ts'
import { shop } from './engine/shop.ts'

/** The jobs before the gate, where all went well. */
const asked = 'test success, version success, retest success, build success, staging success, plan success'

describe('deliver.yml', () => {
  let ground: Ground
  before(async () => {
    ground = await open({ files: shop(['deliver.yml']), tag: 'v1.0.0' })
  })
  after(() => ground[Symbol.asyncDispose]())

  const requests = () => [...ground.github.state.issues.values()].filter(({ labels }) => labels.includes('gate'))
  const incidents = () => [...ground.github.state.issues.values()].filter(({ labels }) => labels.includes('incident'))
  const released = () => ground.github.releases().map(({ tag, draft }) => `${tag}${draft ? ' draft' : ''}`)
  const script = (number: number, sql: string) => ({ [`migrations/V${number}__change.sql`]: `${sql};\n` })
  const customers = () => ground.databases.production.ask('SHOW COLUMNS FROM customer')

  /** Pushes, and answers the attempt that begins when Bob approves. */
  async function approve(message: string, files: Readonly<Record<string, string>> = {}): Promise<Attempted> {
    const first = only(await ground.push({ message, files }), 'deliver.yml')
    assert.equal(
      ground.story(first.run),
      `${asked}, production failure, publish skipped, history skipped`,
      saidBy(first),
    )
    const again = only(await ground.comment('bob', '/approve'), 'deliver.yml')
    assert.deepEqual([again.run, again.attempt], [first.run, 2])
    return again
  }

  test('a push that releases nothing builds nothing, asks nobody and deploys nothing', async () => {
    const played = await ground.push('docs: a line')
    const { run } = only(played, 'deliver.yml')
    assert.equal(
      ground.story(run),
      'test success, version success, retest skipped, build skipped, staging skipped, plan skipped, production skipped, publish skipped, history skipped',
    )
    assert.deepEqual([requests(), ground.built(), ground.github.state.deployments.size, released()], [[], [], 0, []])
  })

  test('a release waits at the gate, which shows notes and migrations; rejected, nothing goes on', async () => {
    const first = only(await ground.push('feat: customers'), 'deliver.yml')
    assert.equal(ground.story(first.run), `${asked}, production failure, publish skipped, history skipped`)
    assert.deepEqual(stepsOf(first, 'production'), ['gate failure'])
    assert.deepEqual([ground.live('staging'), ground.live('production')], ['1.1.0', undefined])
    const { body } = requests().at(-1) ?? { body: '' }
    for (const shown of ['- customers', 'V1\\_\\_customer.sql', 'CREATE TABLE customer'])
      assert.ok(body.includes(shown), `${shown} in:\n${body}`)
    const played = await ground.comment('bob', '/reject not today')
    assert.deepEqual(
      played.map(({ workflow }) => workflow),
      ['gates.yml'],
    )
    assert.deepEqual(
      requests().map(({ state }) => state),
      ['closed'],
    )
    assert.deepEqual(await ground.databases.production.ask('SHOW TABLES'), [])
    assert.deepEqual([ground.live('production'), released()], [undefined, ['v1.1.0 draft']])
    assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 rejected'])
  })

  test('approved, it is migrated, deployed, verified, published and told', async () => {
    const again = await approve('feat: orders')
    assert.equal(ground.story(again.run), `${asked}, production success, publish success, history success`)
    const [first, ...after] = again.jobs.map(({ id }) => id)
    // `publish` and `history` run side by side, so that either may begin first.
    assert.deepEqual([first, after.toSorted()], ['production', ['history', 'publish']])
    assert.deepEqual(
      stepsOf(again, 'production'),
      ['gate', '1', 'schema', 'deploy', '4', 'post 4'].map((step) => `${step} success`),
    )
    assert.equal(outputsOf(again, 'production', '4')['result'], 'verified')
    assert.equal((await customers()).length, 2)
    assert.deepEqual([ground.live('production'), released()], ['1.2.0', ['v1.1.0 draft', 'v1.2.0']])
    assert.match(summaryOf(again, 'history'), /^### production has 1\.2\.0 /)
    // One build for both environments, and one record.
    assert.deepEqual(ground.built(), ['ghcr.io/octo/demo:1.1.0', 'ghcr.io/octo/demo:1.2.0'])
    assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 rejected', '1.2.0 verified'])
  })

  test('a version that fails is taken back, told as an incident, and not published', async () => {
    ground.broken.add('production/1.3.0')
    const again = await approve('feat: prices', script(2, 'ALTER TABLE customer ADD COLUMN mail VARCHAR(80)'))
    assert.equal(ground.story(again.run), `${asked}, production failure, publish skipped, history success`)
    const { result, reason, 'live-version': live } = outputsOf(again, 'production', '4')
    assert.deepEqual([result, reason, live], ['restored', 'rolled-back', '1.2.0'])
    assert.deepEqual([ground.live('staging'), ground.live('production')], ['1.3.0', '1.2.0'])
    assert.ok(!released().includes('v1.3.0'))
    assert.deepEqual(
      incidents().map(({ state }) => state),
      ['open'],
    )
    assert.doesNotMatch(incidents()[0]?.body ?? '', /pull requests .*left out/)
    assert.match(summaryOf(again, 'history'), /production has 1\.2\.0 .*rolled back/s)
  })

  test('a rollout that gets stuck in staging ends there: nobody is asked', async () => {
    ground.stuck('staging/1.4.0')
    const staged = only(await ground.push('feat: stuck'), 'deliver.yml')
    assert.equal(
      ground.story(staged.run),
      'test success, version success, retest success, build success, staging failure, plan skipped, production skipped, publish skipped, history skipped',
    )
    assert.equal(ground.live('production'), '1.2.0')
    assert.equal(requests().length, 3)
    ground.stuck('')
  })

  test('a rollout that gets stuck in production is taken back, whatever the service answers', async () => {
    ground.stuck('production/1.5.0')
    const again = await approve('feat: stuck again')
    assert.deepEqual(stepsOf(again, 'production').slice(-3), ['deploy failure', '4 failure', 'post 4 success'])
    const { result, 'live-version': live } = outputsOf(again, 'production', '4')
    assert.deepEqual([result, live, ground.live('production')], ['restored', '1.2.0', '1.2.0'], saidBy(again))
    ground.stuck('')
  })

  test('a migration that fails in production leaves the version that runs', async () => {
    await ground.databases.production.ask('ALTER TABLE customer ADD COLUMN phone VARCHAR(20)')
    const again = await approve('feat: names', script(3, 'ALTER TABLE customer ADD COLUMN phone VARCHAR(20)'))
    assert.equal(ground.story(again.run), `${asked}, production failure, publish skipped, history success`)
    assert.deepEqual(stepsOf(again, 'production'), ['gate success', '1 success', 'schema failure'])
    assert.deepEqual(ground.live('production'), '1.2.0')
    assert.match(summaryOf(again, 'production'), /Duplicate column name 'phone'/)
    assert.equal(recordsOf(ground, 'production').at(-1), '1.6.0 consumed')
  })

  test('a run that is cancelled while the new version is verified says so', async () => {
    await ground.databases.production.ask('ALTER TABLE customer DROP COLUMN phone')
    ground.broken.add('production/1.7.0')
    ground.watch = (line, step, job) =>
      job.id === 'production' && step.id === '4' && /home/.test(line) ? 'cancel' : undefined
    const again = await approve('feat: cancelled')
    assert.deepEqual(stepsOf(again, 'production').slice(-2), ['4 failure', 'post 4 success'])
    assert.equal(recordsOf(ground, 'production').at(-1), '1.7.0 cancelled')
    assert.ok(!released().includes('v1.7.0'))
    ground.watch = undefined
  })

  test('what came while the tests ran is tested before anything is built of it', async () => {
    const { checkout } = ground.world
    await checkout.git('fetch', '--quiet', 'origin', 'main')
    await checkout.git('checkout', '--quiet', '-B', 'main', 'FETCH_HEAD')
    const before = await checkout.git('rev-parse', 'HEAD')
    const good = await checkout.commit('feat: good')
    const manifest = await checkout.read('package.json')
    await checkout.commit({
      message: 'feat: bad',
      files: { 'package.json': manifest.replace('node --version', 'exit 1') },
    })
    await checkout.push()
    const played = only(await ground.pushed(before, good), 'deliver.yml')
    assert.equal(
      ground.story(played.run),
      'test success, version success, retest failure, build skipped, staging skipped, plan skipped, production skipped, publish skipped, history skipped',
      saidBy(played),
    )
    assert.ok(!ground.built().includes('ghcr.io/octo/demo:1.8.0'))
  })
})

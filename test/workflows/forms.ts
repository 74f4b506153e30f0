/** The forms of `examples/`, the preview of a pull request and the weekly history, in a shop that has deployed twice. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Ground } from './engine/ground.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, saidBy, stepsOf, summaryOf } from './engine/seen.ts'
import { examplesIn, shop } from './engine/shop.ts'

/** What deliver.yml does, without all that stands around the deployment. */
const deploy = `on: { workflow_dispatch: { inputs: { version: { required: true } } } }
permissions: { contents: read, deployments: write, issues: write }
jobs:
  production:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v7
      - run: ./deploy.sh production
        env: { IMAGE: shop, SLIPWAY_TARGET_VERSION: '\${{ inputs.version }}' }
      - uses: slipway-actions/slipway/actions/smoke-test@v1
        with: { environment: production, version: '\${{ inputs.version }}' }
        env: { BASE_URL: '\${{ vars.BASE_URL }}' }
`

const gated = `on: workflow_dispatch
jobs:
  gated:
    runs-on: ubuntu-latest
    permissions: { actions: read, contents: read, deployments: write, issues: write }
    steps:
      - uses: slipway-actions/slipway/actions/approval-gate@v1
        with: { gate: production, environment: gated, resume: form }
      - run: echo "Nobody comes here without approval."
`

describe('the forms', () => {
  let ground: Ground
  before(async () => {
    const files = {
      ...shop(examplesIn()),
      '.github/workflows/deploy.yml': deploy,
      '.github/workflows/gated.yml': gated,
      ...script(2, 'ALTER TABLE customer ADD COLUMN mail VARCHAR(80)'),
    }
    ground = await open({ files, tag: 'v1.2.0' })
    ground.github.setRole('bob', 'write')
    for (const version of ['1.1.0', '1.2.0']) {
      const played = only(await ground.dispatch('deploy.yml', { version }), 'deploy.yml')
      assert.equal(outputsOf(played, 'production', '2')['result'], 'verified', saidBy(played))
      await ground.world.checkout.commit('chore: next')
      await ground.world.checkout.push()
    }
  })
  after(() => ground[Symbol.asyncDispose]())

  test('migrate.yml plans, goes back and goes on', async () => {
    const undo = { 'migrations/U2__change.sql': 'ALTER TABLE customer DROP COLUMN mail;\n' }
    await ground.world.checkout.commit({ message: 'feat: a way back', files: undo })
    await ground.world.checkout.push()
    const run = async (command: string, target = '') => {
      const given = { environment: 'production', command, target }
      return outputsOf(only(await ground.dispatch('migrate.yml', given), 'migrate.yml'), 'migrate', '1')
    }
    const columns = async () => (await ground.databases.production.ask('SHOW COLUMNS FROM customer')).length
    assert.equal((await run('plan'))['result'], 'planned')
    assert.deepEqual([(await run('up'))['current-version'], await columns()], ['2', 3])
    assert.deepEqual([(await run('down', '1'))['current-version'], await columns()], ['1', 2])
    assert.deepEqual([(await run('up'))['current-version'], await columns()], ['2', 3])
  })

  test('rollback.yml says what it would do, and does it', async () => {
    const why = { environment: 'production', reason: 'orders are lost', target: 'last-known-good' }
    const dry = only(await ground.dispatch('rollback.yml', { ...why, 'dry-run': 'true' }), 'rollback.yml')
    assert.deepEqual([outputsOf(dry, 'rollback', '1')['result'], ground.live('production')], ['dry-run', '1.2.0'])
    const real = only(await ground.dispatch('rollback.yml', { ...why, 'dry-run': 'false' }), 'rollback.yml')
    const { result, 'live-version': live } = outputsOf(real, 'rollback', '1')
    assert.deepEqual([result, live, ground.live('production')], ['restored', '1.1.0', '1.1.0'], saidBy(real))
    assert.deepEqual(stepsOf(real, 'rollback'), ['0 success', '1 success', 'post 1 success'])
  })

  test('query.yml hands rows back as a file and a summary, and cannot write', async () => {
    await ground.databases.production.ask("INSERT INTO customer VALUES (1, 'Ada', 'ada@example.com')")
    const ask = async (query: string) =>
      only(await ground.dispatch('query.yml', { environment: 'production', query }), 'query.yml')
    const good = await ask('SELECT id, name, mail AS email FROM customer')
    assert.match(summaryOf(good, 'query'), /Ada/)
    assert.equal(ground.artifact(good.run, 'result', 'result.csv'), 'id,name,email\r\n1,Ada,***\r\n')
    const bad = await ask('DELETE FROM customer')
    assert.deepEqual(stepsOf(bad, 'query'), ['query failure'])
    assert.equal(outputsOf(bad, 'query', 'query')['reason'], 'not-read-only')
    assert.equal((await ground.databases.production.ask('SELECT * FROM customer')).length, 1)
  })

  test('pull-request.yml shows version, notes, plan and lint in one comment, and replaces it', async () => {
    await ground.dispatch('migrate.yml', { environment: 'staging', command: 'up' })
    const files = script(3, 'ALTER TABLE customer DROP COLUMN mail')
    const first = only(await ground.propose('less', { message: 'feat: less mail', files }), 'pull-request.yml')
    assert.deepEqual(
      stepsOf(first, 'preview').map((step) => step.split(' ')[1]),
      ['success', 'success', 'success', 'failure'],
      saidBy(first),
    )
    const comments = () =>
      [...ground.github.state.comments.values()].filter(({ body }) => body.includes('slipway:db-migrate'))
    assert.equal(comments().length, 1)
    for (const shown of ['### Merging this releases 1.3.0', '- less mail', 'DROP COLUMN mail', 'drop-column'])
      assert.ok(comments()[0]?.body.includes(shown), `${shown} in:\n${comments()[0]?.body}`)
    await ground.propose('less', { message: 'feat: no drop', files: { 'migrations/V3__change.sql': 'SELECT 1;\n' } })
    assert.equal(comments().length, 1)
    assert.ok(!comments()[0]?.body.includes('DROP COLUMN'))
  })

  test('approve.yml opens a gate that takes answers from a form', async () => {
    const asked = only(await ground.dispatch('gated.yml'), 'gated.yml')
    assert.deepEqual([ground.story(asked.run), stepsOf(asked, 'gated')], ['gated failure', ['0 failure']])
    const request = String(ground.openIssue('gate'))
    const played = await ground.dispatch('approve.yml', { request, decision: 'approve' }, 'bob')
    assert.deepEqual(
      played.map(({ workflow }) => workflow),
      ['approve.yml', 'gated.yml'],
    )
    assert.equal(ground.story(asked.run), 'gated success', played.map(saidBy).join('\n'))
  })

  test('history.yml tells the whole story every week', async () => {
    const sha = await ground.world.checkout.git('rev-parse', 'origin/main')
    const happening = {
      event: 'schedule',
      payload: { schedule: '0 6 * * 1' },
      actor: 'alice',
      sha,
      ref: 'refs/heads/main',
    }
    const told = only(await ground.begin(happening), 'history.yml')
    assert.match(summaryOf(told, 'history'), /^### production has 1\.1\.0 /)
    assert.match(ground.artifact(told.run, 'deployments', 'deployments.html'), /<svg/)
    assert.ok(JSON.parse(ground.artifact(told.run, 'deployments', 'deployments.json')))
  })
})

function script(number: number, sql: string): Readonly<Record<string, string>> {
  return { [`migrations/V${number}__change.sql`]: `${sql};\n` }
}

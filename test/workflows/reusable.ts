/** The reusable workflows, called as users call them. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Ground } from './engine/ground.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy, stepsOf } from './engine/seen.ts'
import { examplesIn, shop } from './engine/shop.ts'

describe('the reusable workflows', () => {
  let ground: Ground
  before(async () => {
    ground = await open({ files: shop(examplesIn('reusable')), tag: 'v1.0.0' })
  })
  after(() => ground[Symbol.asyncDispose]())

  test('database.yml plans on a pull request with a comment', async () => {
    const files = { 'migrations/V2__change.sql': 'ALTER TABLE customer ADD COLUMN mail VARCHAR(80);\n' }
    const played = only(await ground.propose('mail', { message: 'feat: mail', files }), 'database.yml')
    assert.equal(outputsOf(played, 'database', 'database')['result'], 'planned', saidBy(played))
    const comments = [...ground.github.state.comments.values()].map(({ body }) => body)
    assert.ok(comments.length === 1 && comments[0]?.includes('ADD COLUMN mail'))
  })

  test('database.yml does nothing for a pull request of a fork, which gets no secrets', async () => {
    const sha = await ground.world.checkout.git('rev-parse', 'origin/main')
    const payload = { action: 'opened', number: 9, pull_request: { head: { repo: { full_name: 'mallory/demo' } } } }
    const opened = { event: 'pull_request', payload, actor: 'alice', sha, ref: 'refs/pull/9/merge' }
    const played = only(await ground.begin(opened), 'database.yml')
    assert.equal(ground.story(played.run), 'database / database skipped', saidBy(played))
  })

  test('deliver.yml goes from a push to the gate and, approved by approvals.yml, to production', async () => {
    const played = await ground.push('feat: something new')
    const first = only(played, 'deliver.yml')
    const asked = ['test', 'version', 'retest', 'build', 'staging', 'plan']
      .map((job) => `deliver / ${job} success`)
      .join(', ')
    assert.equal(
      ground.story(first.run),
      `${asked}, deliver / production failure, deliver / publish skipped, deliver / history skipped`,
      saidBy(first),
    )
    // A push to main is no pull request: this one migrates production.
    assert.equal(outputsOf(only(played, 'database.yml'), 'database', 'database')['result'], 'changed')
    const again = only(await ground.comment('bob', '/approve'), 'deliver.yml')
    const done = ['production', 'publish', 'history'].map((job) => `deliver / ${job} success`).join(', ')
    assert.equal(ground.story(again.run), `${asked}, ${done}`, saidBy(again))
    assert.deepEqual(stepsOf(again, 'production').slice(-2), ['4 success', 'post 4 success'])
    assert.deepEqual([ground.live('production'), recordsOf(ground, 'production')], ['1.1.0', ['1.1.0 verified']])
  })
})

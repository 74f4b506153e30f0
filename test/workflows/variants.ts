/** The variants of `examples/`: what differs from deliver.yml, each with a release that stays and, where it goes back in its own way, one that does not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy } from './engine/seen.ts'
import { shop } from './engine/shop.ts'

const variant = (name: string) => shop([`variants/${name}`])

test('no-database.yml needs no database', async () => {
  await using ground = await open({ files: variant('no-database.yml'), tag: 'v1.0.0' })
  const first = only(await ground.push('feat: something new'), 'no-database.yml')
  const again = only(await ground.comment('bob', '/approve'), 'no-database.yml')
  assert.match(
    ground.story(again.run),
    /staging success, production success, publish success, history success$/,
    saidBy(first),
  )
  assert.deepEqual([ground.live('production'), await ground.databases.production.ask('SHOW TABLES')], ['1.1.0', []])
})

test('monorepo.yml releases and deploys the service that changed, and no other', async () => {
  const manifest = (name: string) => `{\n  "name": "${name}",\n  "version": "1.0.0"\n}\n`
  await using ground = await open({
    files: {
      ...variant('monorepo.yml'),
      'deploy.sh':
        '#!/bin/sh\nset -e\nmkdir -p "$SLIPWAY_GROUND/live"\nprintf %s "$VERSION" > "$SLIPWAY_GROUND/live/$1-$2"\n',
      'services/api/package.json': manifest('api'),
      'services/web/package.json': manifest('web'),
    },
  })
  await ground.world.checkout.tag('api-v1.0.0')
  await ground.world.checkout.tag('web-v1.0.0')
  const played = only(
    await ground.push({ message: 'feat: faster', files: { 'services/api/fast.txt': 'yes\n' } }),
    'monorepo.yml',
  )
  assert.deepEqual([ground.live('production-api'), ground.live('production-web')], ['1.1.0', undefined], saidBy(played))
  assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 verified'])
  assert.deepEqual(
    ground.github.releases().map(({ tag }) => tag),
    ['api-v1.1.0'],
  )
})

test('release-pull-request.yml collects a release in a pull request, and publishes it when that is merged', async () => {
  await using ground = await open({ files: variant('release-pull-request.yml'), tag: 'v1.0.0' })
  const first = only(await ground.push('feat: something new'), 'release-pull-request.yml')
  const number = Number(outputsOf(first, 'release', 'version')['pull-request'])
  assert.deepEqual(
    [ground.github.pulls().map((pull) => pull.number), ground.github.releases()],
    [[number], []],
    saidBy(first),
  )
  const before = await ground.world.checkout.git('rev-parse', 'HEAD')
  const { merge } = await ground.github.mergePullRequest(number)
  const second = only(await ground.pushed(before, merge?.sha ?? ''), 'release-pull-request.yml')
  assert.equal(outputsOf(second, 'release', 'version')['released'], 'true', saidBy(second))
  assert.deepEqual(
    ground.github.releases().map(({ tag, draft }) => [tag, draft]),
    [['v1.1.0', false]],
  )
})

test('gitops.yml waits for the controller, and gives the files back what they held at the last good release', async () => {
  const values = 'image:\n  name: shop\n  tag: 1.0.0\n'
  await using ground = await open({
    files: { ...variant('gitops.yml'), 'deploy/production/values.yaml': values },
    tag: 'v1.0.0',
    synced: { file: 'deploy/production/values.yaml', key: 'tag: ' },
  })
  const first = only(await ground.push('feat: one'), 'gitops.yml')
  assert.equal(outputsOf(first, 'production', '1')['result'], 'verified', saidBy(first))
  ground.broken.add('production/1.2.0')
  const second = only(await ground.push('feat: two'), 'gitops.yml')
  const { result, 'live-version': live } = outputsOf(second, 'production', '1')
  assert.deepEqual([result, live], ['restored', '1.1.0'], saidBy(second))
  assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 superseded', '1.2.0 restored', '1.1.0 verified'])
})

test('blue-green.yml checks the idle colour before it switches', async () => {
  await using ground = await open({
    files: variant('blue-green.yml'),
    tag: 'v1.0.0',
    variables: (base) => ({ PRODUCTION_BASE_URL: `${base}/shop`, IDLE_URL: `${base}/shop-green` }),
  })
  ground.broken.add('shop-green/1.1.0')
  const bad = only(await ground.push('feat: broken'), 'blue-green.yml')
  assert.equal(ground.story(bad.run), 'release success, production failure')
  assert.deepEqual([ground.live('shop'), recordsOf(ground, 'production')], [undefined, []])
  const good = only(await ground.push('fix: mended'), 'blue-green.yml')
  assert.equal(ground.story(good.run), 'release success, production success', saidBy(good))
  assert.deepEqual([ground.live('shop'), recordsOf(ground, 'production')], ['1.1.1', ['1.1.1 verified']])
})

test('canary.yml promotes what was as good as the stable version, and nothing else', async () => {
  const checks =
    'version: 1\nvars: { canary: "${{ env.CANARY_URL }}", stable: "${{ env.STABLE_URL }}" }\ndefaults: { timeout: 2s, interval: 20ms, within: 500ms }\nbake: off\nchecks:\n  - { id: canary, version: { url: "{canary}/health", json: $.version } }\n  - { id: home, http: { url: "{stable}/", status: 2xx } }\n'
  await using ground = await open({
    files: { ...variant('canary.yml'), 'canary.yml': checks },
    tag: 'v1.0.0',
    variables: (base) => ({ PRODUCTION_BASE_URL: `${base}/shop`, CANARY_URL: `${base}/shop` }),
  })
  const good = only(await ground.push('feat: good'), 'canary.yml')
  assert.equal(ground.story(good.run), 'release success, production success', saidBy(good))
  assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 verified'])
  ground.broken.add('shop/1.2.0')
  const bad = only(await ground.push('feat: worse'), 'canary.yml')
  assert.equal(ground.story(bad.run), 'release success, production failure')
  const steps = bad.jobs.find(({ id }) => id === 'production')?.steps ?? []
  assert.ok(
    !steps.some(
      ({ id, stage, result }) => id === 'promote' && stage === 'Main' && result !== 'skipped' && result !== undefined,
    ),
  )
})

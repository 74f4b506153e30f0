/** The variants of `examples/`: what differs from deliver.yml, each with a release that stays and, where it goes back in its own way, one that does not. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { git } from '../support/repository.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy, stepsOf } from './engine/seen.ts'
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
  assert.deepEqual([ground.live('production-api'), ground.live('production')], ['1.1.0', undefined], saidBy(played))
  assert.deepEqual(recordsOf(ground, 'production'), ['1.1.0 verified'])
  assert.deepEqual(
    ground.github.releases().map(({ tag }) => tag),
    ['api-v1.1.0'],
  )
  // deploy.sh goes back to the version that the rollback names.
  ground.broken.add('production-api/1.2.0')
  const bad = only(
    await ground.push({ message: 'feat: too fast', files: { 'services/api/fast.txt': 'too\n' } }),
    'monorepo.yml',
  )
  assert.equal(outputsOf(bad, 'production', '2')['result'], 'restored', saidBy(bad))
  assert.equal(ground.live('production-api'), '1.1.0')
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

test('gitops.yml builds each image from the commit of its tag, whatever is pushed meanwhile', async () => {
  await using ground = await open({
    files: { ...variant('gitops.yml'), 'deploy/production/values.yaml': 'image:\n  name: shop\n  tag: 1.0.0\n' },
    tag: 'v1.0.0',
    synced: { file: 'deploy/production/values.yaml', key: 'tag: ' },
  })
  const { checkout, bare } = ground.world
  const before = await checkout.git('rev-parse', 'HEAD')
  const one = await checkout.commit('feat: one')
  await checkout.push()
  const two = await checkout.commit('feat: two')
  ground.watch = (_, step) => {
    if (step.id === 'version' && ground.live('pushed') === undefined) {
      execFileSync('git', ['push', '--quiet', 'origin', `${two}:main`], { cwd: checkout.path })
      mkdirSync(join(ground.folder, 'live'), { recursive: true })
      writeFileSync(join(ground.folder, 'live/pushed'), 'yes')
    }
    return undefined
  }
  const first = only(await ground.pushed(before, one), 'gitops.yml')
  ground.watch = undefined
  assert.equal(ground.story(first.run), 'release failure, production skipped', saidBy(first))
  assert.deepEqual([await checkout.git('ls-remote', bare, 'v1.1.0'), ground.built().length], ['', 1])
  const second = only(await ground.pushed(one, two), 'gitops.yml')
  assert.equal(outputsOf(second, 'production', '1')['result'], 'verified', saidBy(second))
  assert.equal(ground.builtFrom('1.1.0'), await git(bare, ['rev-parse', 'v1.1.0^{commit}']))
  assert.equal(await git(bare, ['merge-base', '--is-ancestor', two, 'v1.1.0']), '')
})

test('blue-green.yml checks the idle colour before it switches', async () => {
  await using ground = await open({
    files: variant('blue-green.yml'),
    tag: 'v1.0.0',
    variables: (base) => ({
      PRODUCTION_BASE_URL: `${base}/shop`,
      BLUE_URL: `${base}/shop-blue`,
      GREEN_URL: `${base}/shop-green`,
    }),
  })
  ground.broken.add('shop-green/1.1.0')
  const bad = only(await ground.push('feat: broken'), 'blue-green.yml')
  assert.equal(ground.story(bad.run), 'release success, production failure')
  assert.deepEqual([ground.live('shop'), recordsOf(ground, 'production')], [undefined, []])
  const good = only(await ground.push('fix: mended'), 'blue-green.yml')
  assert.equal(ground.story(good.run), 'release success, production success', saidBy(good))
  assert.deepEqual([ground.live('shop'), recordsOf(ground, 'production')], ['1.1.1', ['1.1.1 verified']])
  const next = only(await ground.push('feat: more'), 'blue-green.yml')
  assert.equal(ground.story(next.run), 'release success, production success', saidBy(next))
  assert.deepEqual(
    ['shop', 'shop-blue', 'shop-green'].map((name) => ground.live(name)),
    ['1.2.0', '1.2.0', '1.1.1'],
  )
  // The same job again changes nothing: the way back stays.
  const again = only(await ground.again(next.run, 'production'), 'blue-green.yml')
  assert.equal(ground.story(again.run), 'release success, production success', saidBy(again))
  assert.deepEqual(stepsOf(again, 'production').slice(0, 2), ['0 success', 'idle success'])
  assert.deepEqual(
    ['shop', 'shop-blue', 'shop-green'].map((name) => ground.live(name)),
    ['1.2.0', '1.2.0', '1.1.1'],
  )
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
  assert.deepEqual(
    stepsOf(bad, 'production').filter((step) => /^(canary|compare|promote) /.test(step)),
    ['canary success', 'compare failure'],
    saidBy(bad),
  )
})

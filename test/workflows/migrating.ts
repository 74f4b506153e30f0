/** `docs/migrating.md`: every step that takes the place of another tool's is run as it stands there, with addresses of this machine. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readText } from '../contract/tree.ts'
import type { Attempted, Ground } from './engine/ground.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy } from './engine/seen.ts'
import { shop } from './engine/shop.ts'

/** The steps that take another tool's place, by the tool. */
const afters = new Map(
  readText('docs/migrating.md')
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const text = /^```yaml\n# after\n(.*?)^```$/ms.exec(section)?.[1]
      return text === undefined ? [] : [[section.slice(0, section.indexOf('\n')), text] as const]
    }),
)

/** A workflow of the steps, in a job that may do all that is needed. */
function workflow(tool: string, on: string, prepare = ''): string {
  const text = afters.get(tool) ?? ''
  if (/^jobs:/m.test(text)) return text
  const permissions = 'actions: read, contents: write, deployments: write, issues: write, pull-requests: write'
  const job = `jobs:\n  job:\n    runs-on: ubuntu-latest\n    environment: production\n    permissions: { ${permissions} }\n`
  return `on: ${on}\n${job}${text.replace(/^steps:\n/, `steps:\n${prepare}`).replace(/^/gm, '    ')}\n`
}

const outputs = (played: Attempted, at: number | string) => outputsOf(played, 'job', String(at))

describe('a release', () => {
  const release = async (tool: string, more: Readonly<Record<string, string>> = {}, tags = ['v1.0.0']) => {
    const ground = await open({ files: { ...shop([]), ...more, '.github/workflows/w.yml': workflow(tool, 'push') } })
    for (const tag of tags) await ground.world.checkout.tag(tag)
    return ground
  }

  test('phips28/gh-action-bump-version', async () => {
    await using ground = await release('phips28/gh-action-bump-version')
    const played = only(await ground.push('feat, something new'), 'w.yml')
    assert.equal(outputs(played, 1)['newTag'], 'v1.1.0', saidBy(played))
  })

  test('semantic-release', async () => {
    await using ground = await release('semantic-release')
    const played = only(await ground.push('feat: something new'), 'w.yml')
    assert.deepEqual(
      ground.github.releases().map(({ tag, draft }) => [tag, draft]),
      [['v1.1.0', false]],
      saidBy(played),
    )
  })

  test('release-please', async () => {
    await using ground = await release('release-please')
    const played = only(await ground.push('feat: something new'), 'w.yml')
    assert.equal(ground.github.pulls().length, 1, saidBy(played))
  })

  test('changesets', async () => {
    const manifest = (name: string) => `{\n  "name": "${name}",\n  "version": "1.0.0"\n}\n`
    const files = { 'packages/core/package.json': manifest('core'), 'packages/web/package.json': manifest('web') }
    await using ground = await release('changesets', files, ['core@1.0.0', 'web@1.0.0'])
    const played = only(await ground.push({ message: 'feat: more', files: { 'packages/core/a.txt': 'a\n' } }), 'w.yml')
    assert.match(ground.github.pulls()[0]?.body ?? '', /1\.1\.0/, saidBy(played))
  })

  test('release-drafter', async () => {
    await using ground = await release('release-drafter')
    await ground.push('feat: one')
    const played = only(await ground.push('feat: two'), 'w.yml')
    const drafts = ground.github.releases()
    assert.deepEqual(
      drafts.map(({ tag, draft }) => [tag, draft]),
      [['v1.1.0', true]],
      saidBy(played),
    )
    assert.match(drafts[0]?.body ?? '', /- two.*- one/s)
  })

  test('softprops/action-gh-release', async () => {
    await using ground = await release('softprops/action-gh-release', { 'dist/app.txt': 'app\n' })
    await ground.world.checkout.commit('feat: something new')
    await ground.world.checkout.push()
    await ground.world.checkout.tag('v1.1.0')
    const sha = await ground.world.checkout.git('rev-parse', 'HEAD')
    const payload = { ref: 'refs/tags/v1.1.0', after: sha }
    const played = only(
      await ground.begin({ event: 'push', payload, actor: 'alice', sha, ref: 'refs/tags/v1.1.0' }),
      'w.yml',
    )
    const [published] = ground.github.releases()
    assert.deepEqual([published?.tag, published?.draft], ['v1.1.0', false], saidBy(played))
  })
})

describe('an approval, a query, a rollback', () => {
  let ground: Ground
  before(async () => {
    const address = (text: string) =>
      text
        .replace(/mysql:\/\/report@db\.internal\/shop/, '${{ vars.DATABASE_URL }}')
        .replace('https://www.example.com', '${{ vars.BASE_URL }}')
    ground = await open({
      files: {
        ...shop([]),
        'deploy.sh': '#!/bin/sh\ntrue\n',
        '.github/workflows/approve.yml': workflow(
          'trstringer/manual-approval',
          'push',
          '  - uses: actions/checkout@v7\n',
        ),
        '.github/workflows/query.yml': address(workflow('docker run mysql', 'workflow_dispatch')),
        '.github/workflows/undo.yml': address(workflow('kubectl rollout undo', 'workflow_dispatch')),
      },
      tag: 'v1.2.0',
      variables: (base) => ({ PRODUCTION_BASE_URL: `${base}/shop` }),
    })
  })
  after(() => ground[Symbol.asyncDispose]())

  test('docker run mysql', async () => {
    await ground.databases.production.ask('CREATE TABLE orders (id INT)')
    const played = only(await ground.dispatch('query.yml'), 'query.yml')
    assert.equal(outputs(played, 0)['value'], '0', saidBy(played))
  })

  test('kubectl rollout undo', async () => {
    const played = only(await ground.dispatch('undo.yml'), 'undo.yml')
    assert.equal(outputs(played, 2)['result'], 'verified', saidBy(played))
    assert.deepEqual(recordsOf(ground, 'production'), ['1.2.0 verified'])
  })

  test('trstringer/manual-approval', async () => {
    const asked = only(await ground.push('feat: something new'), 'approve.yml')
    assert.equal(ground.story(asked.run), 'job failure')
    const again = only(await ground.comment('bob', '/approve'), 'approve.yml')
    assert.equal(ground.story(again.run), 'job success', saidBy(again))
  })
})

describe('a database', () => {
  const table = 'CREATE TABLE a (id INT PRIMARY KEY);\n'
  /** Scripts as each tool keeps them. */
  const scripts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Prisma: {
      'prisma/migrations/20260101000000_a/migration.sql': table,
      'prisma/migrations/migration_lock.toml': 'provider = "mysql"\n',
    },
    Drizzle: {
      'drizzle/0000_a.sql': table,
      'drizzle/meta/_journal.json':
        '{"version":"7","dialect":"mysql","entries":[{"idx":0,"version":"5","when":1767225600000,"tag":"0000_a","breakpoints":true}]}',
    },
    Atlas: { 'migrations/20260101000000_a.sql': table },
    Supabase: { 'supabase/migrations/20260101000000_a.sql': table },
    sqlx: { 'migrations/20260101000000_a.sql': table },
    'Cloudflare D1': { 'migrations/0001_a.sql': table },
    'Liquibase, formatted SQL': {
      'db/changelog/sql/a.sql': `--liquibase formatted sql\n--changeset alice:1\n${table}`,
    },
    Flyway: { 'sql/V1__a.sql': table.replace('TABLE a', 'TABLE ${schema}_a') },
    dbmate: { 'db/migrations/20260101000000_a.sql': `-- migrate:up\n${table}` },
    'golang-migrate': { 'migrations/1_a.up.sql': table },
    goose: { 'migrations/1_a.sql': `-- +goose Up\n${table}` },
  }
  let ground: Ground
  before(async () => {
    ground = await open({ files: shop([]) })
  })
  after(() => ground[Symbol.asyncDispose]())

  for (const [index, [tool, files]] of Object.entries(scripts).entries())
    test(tool, async () => {
      const { production } = ground.databases
      const database = `${production.database}_${index}`
      await production.ask(`CREATE DATABASE ${database}`)
      const address = workflow(tool, 'push', '  - uses: actions/checkout@v7\n')
        .replace(/postgres:\/\/\S+/, `\${{ vars.DATABASE_URL }}_${index}`)
        .replace('secrets.DB_PASSWORD', 'secrets.DATABASE_PASSWORD')
      await ground.world.checkout.git('rm', '-r', '--quiet', '--ignore-unmatch', 'migrations', '.github/workflows')
      const played = only(
        await ground.push({ message: `ci: ${tool}`, files: { '.github/workflows/w.yml': address, ...files } }),
        'w.yml',
      )
      assert.equal(outputs(played, 1)['result'], 'changed', saidBy(played))
    })
})

test('nothing in the page is left out', () => {
  const tried = readText('test/workflows/migrating.ts')
  assert.deepEqual(
    [...afters.keys()].filter((tool) => !tried.includes(tool)),
    [],
  )
})

/**
 * A newcomer's first hour, in an empty repository and alone: README, the pages of `examples/` and what `init` says, followed to the letter. What is
 * typed is read from the pages where they have it. The time of each step is printed; `SLIPWAY_LITERAL=1` leaves the checks as slow as they are written.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { listExamples } from '../contract/examples.ts'
import { readText } from '../contract/tree.ts'
import { root } from '../support/runner.ts'
import { type Attempted, type Ground, readerPassword } from './engine/ground.ts'
import { open } from './engine/open.ts'
import { only, outputsOf, recordsOf, saidBy, stepsOf, summaryOf } from './engine/seen.ts'
import { quick } from './engine/shop.ts'

/** What a page has between two headings. */
function section(page: string, heading: string): string {
  const [, text = ''] = readText(page).split(`\n${heading}\n`)
  assert.notEqual(text, '', `${page} has no ${heading}`)
  return text.split(/^## /m)[0] ?? ''
}

/** Whether the checks keep the pace that their file has, a minute of bake among it. */
const literal = process.env['SLIPWAY_LITERAL'] === '1'
const start = section('README.md', '## In 60 seconds')
const [install = '', tryOut = '', init = ''] = (/^```sh\n(.*?)^```$/ms.exec(start)?.[1] ?? '').trim().split('\n')
const examples = section('examples/README.md', '## Files and settings they need')
const reader = /^```sql\n(.*?)^```$/ms.exec(examples)?.[1] ?? ''
/** What the pages put in backticks, by how it begins. */
function typed(page: string, begin: string): string {
  const found = [...page.matchAll(/`([^`\n]+)`/g)].find(([, text]) => text?.startsWith(begin))?.[1]
  assert.ok(found, `nothing begins with ${begin} in:\n${page}`)
  return found
}

const service = {
  Dockerfile: 'FROM nginx:1.29\n',
  'k8s/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: ghcr.io/octo/demo:0.1.0
          readinessProbe: { httpGet: { path: /, port: 80 } }
`,
  'migrations/V1__customer.sql': 'CREATE TABLE customer (id INT PRIMARY KEY, name VARCHAR(40));\n',
}

describe('a newcomer, in an empty repository', () => {
  let ground: Ground
  const times: string[] = []
  before(async () => {
    ground = await open({})
    ground.github.setRole('alice', 'admin')
    const { checkout } = ground.world
    await checkout.git('config', 'user.name', 'Alice')
    await checkout.git('config', 'user.email', 'alice@example.com')
    // The clone and the installation are what whoever runs this has done already.
    const beside = / (\.\.\/\S+) && npm --prefix \1 ci$/.exec(install)?.[1]
    assert.ok(beside, `${install} clones nothing beside`)
    symlinkSync(root, join(checkout.path, beside))
    writeFileSync(join(ground.folder, 'empty'), '')
  })
  after(async () => {
    console.log(`A newcomer's first hour\n${times.join('\n')}`)
    await ground[Symbol.asyncDispose]()
  })

  const path = (file: string) => join(ground.world.checkout.path, file)
  const released = () => ground.github.releases().map(({ tag, draft }) => `${tag}${draft ? ' draft' : ''}`)

  /** Types a line into a terminal that stands in the repository. */
  async function type(line: string): Promise<string> {
    const programs = [join(root, 'test/workflows/bin'), process.env['PATH'] ?? ''].join(delimiter)
    const env = { PATH: programs, HOME: ground.world.folder, SLIPWAY_GROUND: ground.folder }
    const options = { cwd: ground.world.checkout.path, env }
    return (await promisify(execFile)('bash', ['-ec', line], options)).stdout
  }

  async function timed(name: string, work: () => Promise<void>): Promise<void> {
    const began = performance.now()
    await work()
    times.push(`  ${name.padEnd(28)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`)
  }

  /** Pushes what is there, to the gate; the request tells what to type. */
  async function ask(message: string): Promise<Attempted> {
    const played = await ground.push(message)
    // What an earlier step wrote does not release beside it.
    assert.deepEqual(
      played.map(({ workflow }) => workflow),
      ['deliver.yml'],
    )
    const first = only(played, 'deliver.yml')
    assert.match(ground.story(first.run), /plan success, production failure, publish skipped/, saidBy(first))
    assert.deepEqual(stepsOf(first, 'production'), ['gate failure'])
    return first
  }

  async function approve(): Promise<Attempted> {
    const request = ground.openIssue('gate')
    const line = /^```text\n(.+)\n```$/m.exec(ground.github.state.issues.get(request)?.body ?? '')?.[1] ?? ''
    const played = await ground.comment('alice', line, request)
    assert.deepEqual(
      played.map(({ workflow }) => workflow),
      ['gates.yml', 'deliver.yml'],
      played.map(saidBy).join('\n'),
    )
    return only(played, 'deliver.yml')
  }

  test('first release', () =>
    timed('first release', async () => {
      await type(typed(start, 'git commit'))
      await type(tryOut)
      assert.match(await type(init), /Next: commit and push\./)
      const sha = await ground.world.checkout.commit('ci: release')
      await type('git push --quiet --set-upstream origin main')
      const begun = only(await ground.pushed('0'.repeat(40), sha), 'release.yml')
      assert.equal(outputsOf(begun, 'version', 'version')['result'], 'unchanged', saidBy(begun))
      const played = only(
        await ground.push({ message: 'feat: a page', files: { 'index.html': 'Hello\n' } }),
        'release.yml',
      )
      assert.equal(ground.story(played.run), 'test success, version success', saidBy(played))
      assert.deepEqual(released(), ['v0.1.0'])
    }))

  test('first gate', () =>
    timed('first gate', async () => {
      for (const [file, text] of Object.entries(service)) await ground.world.checkout.write(file, text)
      const said = await type(typed(start, 'npm --prefix ../slipway run init -- '))
      for (const environment of ['staging', 'production'])
        await type(typed(said, 'kubectl').replace('ENVIRONMENT', environment))
      const checks = readFileSync(path('smoke.yml'), 'utf8').replace('# - { id: version', '- { id: version')
      writeFileSync(path('smoke.yml'), literal ? checks : checks.replace(/^checks:/m, `${quick}checks:`))
      await ask('feat: a service')
      assert.deepEqual([ground.live('staging'), ground.live('production')], ['0.2.0', undefined])
      assert.deepEqual(released(), ['v0.1.0', 'v0.2.0 draft'])
    }))

  test('first verified deployment', () =>
    timed('first verified deployment', async () => {
      const again = await approve()
      assert.match(ground.story(again.run), /production success, publish success, history success$/, saidBy(again))
      assert.deepEqual(recordsOf(ground, 'production'), ['0.2.0 verified'])
      assert.deepEqual([ground.live('production'), released()], ['0.2.0', ['v0.1.0', 'v0.2.0']])
    }))

  test('automatic rollback', () =>
    timed('automatic rollback', async () => {
      ground.broken.add('production/0.2.1')
      await ask('fix: broken')
      const again = await approve()
      const { result, 'live-version': live } = outputsOf(again, 'production', '4')
      assert.deepEqual([result, live, ground.live('production')], ['restored', '0.2.0', '0.2.0'], saidBy(again))
    }))

  test('rollback form', () =>
    timed('rollback form', async () => {
      await ask('fix: mended')
      await approve()
      assert.equal(ground.live('production'), '0.2.2')
      const why = { environment: 'production', reason: 'orders are lost' }
      const dry = only(await ground.dispatch('rollback.yml', why), 'rollback.yml')
      assert.deepEqual([outputsOf(dry, 'rollback', '1')['result'], ground.live('production')], ['dry-run', '0.2.2'])
      const real = only(await ground.dispatch('rollback.yml', { ...why, 'dry-run': 'false' }), 'rollback.yml')
      assert.equal(outputsOf(real, 'rollback', '1')['result'], 'restored', saidBy(real))
      assert.equal(ground.live('production'), '0.2.0')
    }))

  test('query form', () =>
    timed('query form', async () => {
      const { production } = ground.databases
      await production.ask("INSERT INTO customer VALUES (1, 'Ada')")
      await production.ask('DROP USER reader_production')
      const own = reader
        .replaceAll('reader', 'reader_production')
        .replace('a long password', readerPassword)
        .replace('shop', production.database)
      for (const statement of own.trim().split('\n')) await production.ask(statement)
      const files = { '.github/workflows/query.yml': readText('examples/query.yml') }
      await ground.push({ message: 'ci: ask the database', files })
      const given = { environment: 'production', query: 'SELECT id, name FROM customer' }
      const played = only(await ground.dispatch('query.yml', given), 'query.yml')
      assert.match(summaryOf(played, 'query'), /Ada/, saidBy(played))
      assert.equal(ground.artifact(played.run, 'result', 'result.csv'), 'id,name\r\n1,Ada\r\n')
    }))

  test('every variable and secret that the workflows ask for is on the page', () => {
    const folder = path('.github/workflows')
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    const asked = texts.flatMap((text) => [...text.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name = '']) => name))
    const told = [...examples.matchAll(/`(\w+)`/g)].map(([, name]) => name)
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !told.includes(name)),
      [],
    )
  })
})

describe('what the pages begin with, as it stands there', () => {
  /** The block of a page that has these words, as a whole workflow. */
  function block(page: string, words: string): string {
    const found = listExamples(page, readText(page)).find(
      ({ isQuoted, workflow }) => !isQuoted && workflow.includes(words),
    )
    assert.ok(found, `${page} has no block with ${words}`)
    return found.workflow
  }

  /** An empty repository to which a workflow is the first that is pushed. */
  async function begin(workflow: string, more: Readonly<Record<string, string>> = {}) {
    const ground = await open({})
    const files = { '.github/workflows/w.yml': workflow, ...more }
    const sha = await ground.world.checkout.commit({ message: 'feat: begin', files })
    await ground.world.checkout.push()
    return { ground, played: only(await ground.pushed('0'.repeat(40), sha), 'w.yml') }
  }

  test('README: release every push', async () => {
    const { ground, played } = await begin(block('README.md', 'name: release'))
    await using _ground = ground
    assert.deepEqual(
      ground.github.releases().map(({ tag, draft }) => [tag, draft]),
      [['v0.1.0', false]],
      saidBy(played),
    )
  })

  test('README: a changelog in the release commit', async () => {
    const may = 'permissions: { contents: write, pull-requests: read }'
    const steps = block('README.md', 'add: CHANGELOG.md').replace('on: push\n', `on: push\n${may}\n`)
    const { ground, played } = await begin(steps)
    await using _ground = ground
    assert.equal(ground.github.releases()[0]?.tag, 'v0.1.0', saidBy(played))
    const { checkout } = ground.world
    await checkout.git('fetch', '--quiet', 'origin', 'main')
    assert.match(await checkout.git('show', 'FETCH_HEAD:CHANGELOG.md'), /0\.1\.0/)
  })

  test('docs/approval.md: the receiver, the policy and a job behind a gate', async () => {
    const page = 'docs/approval.md'
    const [, policy = ''] = /^```yaml\n(gates:\n.*?)^```$/ms.exec(readText(page)) ?? []
    const { ground, played } = await begin(block(page, 'Build, test, push the image.'), {
      '.github/workflows/gates.yml': readText('.github/workflows/gates.yml'),
      '.github/gates.yml': policy,
    })
    await using _ground = ground
    assert.equal(ground.story(played.run), 'build success, deploy failure', saidBy(played))
    ground.github.setRole('mia', 'maintain')
    ground.github.setRole('carol', 'triage')
    assert.deepEqual(await deploys(ground.comment('bob', '/approve ticket=OPS-12')), [])
    assert.deepEqual(await deploys(ground.comment('carol', '/approve')), [])
    assert.deepEqual(await deploys(ground.comment('mia', '/approve')), ['w.yml'])
    assert.equal(ground.story(played.run), 'build success, deploy success')
  })
})

/** The workflows that ran beside the receiver. */
async function deploys(played: Promise<readonly Attempted[]>): Promise<readonly string[]> {
  return (await played).map(({ workflow }) => workflow).filter((workflow) => workflow !== 'gates.yml')
}

import { existsSync, readdirSync, statSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { findPeers } from '../../tools/init/peers.ts'
import { type Document, lint } from '../contract/lint.ts'
import { readText, recordOf, root } from '../contract/tree.ts'
import { type Checkout, createWorld, type World } from '../support/repository.ts'
import { slipway } from './slipway.ts'

type Files = Readonly<Record<string, string>>

const schema = (name: string) => new Ajv({ strict: false }).compile(JSON.parse(readText(`docs/${name}.schema.json`)))
const isPolicy = schema('gates')
const areChecks = schema('smoke')

/** A repository with these files in which `init --yes` ran. */
async function begun(files: Files): Promise<{ readonly world: World; readonly out: string }> {
  const world = await createWorld({ message: 'feat: begin', files })
  const { code, out, err } = await slipway(world.checkout.path, ['init', '--yes'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return { world, out }
}

function workflowsIn({ path }: Checkout): readonly string[] {
  return readdirSync(join(path, '.github/workflows')).toSorted()
}

/** Workflows that were written, each text once. They are linted together, since that takes far less time. */
const written = new Map<string, Document>()

/** Every file that was written is one that our own tools take. */
async function expectGood(checkout: Checkout): Promise<void> {
  const names = workflowsIn(checkout)
  const documents = await Promise.all(
    names.map(async (name) => ({
      file: `${checkout.path}/.github/workflows/${name}`,
      source: await checkout.read(`.github/workflows/${name}`),
    })),
  )
  for (const document of documents) written.set(document.source, document)
  for (const [path, isGood] of [
    ['.github/gates.yml', isPolicy],
    ['smoke.yml', areChecks],
  ] as const) {
    if (!existsSync(join(checkout.path, path))) continue
    isGood(parse(await checkout.read(path)))
    expect({ path, errors: isGood.errors ?? [] }).toEqual({ path, errors: [] })
  }
}

async function jobsOf(checkout: Checkout, name: string): Promise<Readonly<Record<string, unknown>>> {
  return recordOf(recordOf(parse(await checkout.read(`.github/workflows/${name}`)), name)['jobs'], name)
}

const forms = readdirSync(join(root, 'examples')).filter((name) => ['rollback.yml', 'history.yml'].includes(name))
const previews = readdirSync(join(root, 'examples')).filter((name) => name === 'pull-request.yml')

test('an npm service with an image and a database: everything', async () => {
  const { world, out } = await begun({
    'package.json': '{"name":"shop","version":"1.0.0","scripts":{"test":"jest","build":"tsc","start":"node ."}}\n',
    'package-lock.json': '{}\n',
    Dockerfile: 'FROM node:24\n',
    'db/migrations/V1__customer.sql': 'CREATE TABLE customer (id INT);\n',
    '.github/workflows/old.yml':
      'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ uses: "phips28/gh-action-bump-version@master" }] } }\n',
  })
  await using _world = world
  const { checkout } = world
  await expectGood(checkout)
  const text = await checkout.read('.github/workflows/deliver.yml')
  const jobs = await jobsOf(checkout, 'deliver.yml')
  expect(Object.keys(jobs)).toEqual(
    expect.arrayContaining(['test', 'version', 'build', 'staging', 'plan', 'production', 'publish']),
  )
  for (const job of ['test', 'retest']) expect(JSON.stringify(jobs[job])).toMatch(/npm ci.*npm run test.*npm run build/)
  expect(text.match(/scripts: db\/migrations$/gm)).toHaveLength((text.match(/\/db-migrate@/g) ?? []).length)
  expect(workflowsIn(checkout)).toEqual(
    expect.arrayContaining(['deliver.yml', 'gates.yml', 'old.yml', ...forms, ...previews]),
  )
  expect(out).toContain('.github/workflows/old.yml uses phips28/gh-action-bump-version: version-bump replaces it')
  expect(out).toContain('secret DATABASE_PASSWORD')
  expect(await checkout.read('deploy.sh')).toContain('exit 1')
  // Alone, nobody else could approve: without `exclude`, whoever started the run is left out.
  expect(parse(await checkout.read('.github/gates.yml'))).toMatchObject({ gates: { production: { exclude: [] } } })
  expect(out).toContain('the person who starts a deployment may approve it')
})

test('with two people who commit, neither approves alone', async () => {
  const author = 'Bob <bob@example.com>'
  await using world = await createWorld(
    { message: 'feat: a', files: { Dockerfile: 'FROM scratch\n' } },
    { message: 'feat: b', author },
  )
  const { out } = await slipway(world.checkout.path, ['init', '--yes'])
  const exclude = ['actor', 'triggering-actor', 'commit-authors']
  expect(parse(await world.checkout.read('.github/gates.yml'))).toMatchObject({ gates: { production: { exclude } } })
  expect(out).not.toContain('may approve it')
  // In a shallow clone only one of them is seen.
  const shallow = await world.clone('--depth=1')
  await slipway(shallow.path, ['init', '--yes'])
  expect(parse(await shallow.read('.github/gates.yml'))).toMatchObject({ gates: { production: { exclude } } })
})

test('a library that becomes a service has one workflow that releases, not two', async () => {
  const mine =
    'on: [push]\njobs: { a: { runs-on: a, steps: [{ uses: slipway-actions/slipway/actions/version-bump@v1 }] } }\n'
  await using world = await createWorld({ message: 'feat: begin', files: { 'a.go': 'package a\n' } })
  const { checkout } = world
  await slipway(checkout.path, ['init', '--yes'])
  await checkout.write('Dockerfile', 'FROM scratch\n')
  await checkout.write('.github/workflows/mine.yml', mine)
  const kept = await slipway(checkout.path, ['init', '--yes'])
  expect(kept.out).toContain(
    'kept       .github/workflows/release.yml is from an earlier init and also releases: remove it',
  )
  expect(kept.out).toContain(
    'kept       .github/workflows/mine.yml also releases: remove it, or remove .github/workflows/deliver.yml',
  )
  expect(workflowsIn(checkout)).toEqual(expect.arrayContaining(['deliver.yml', 'release.yml']))
  const taken = await slipway(checkout.path, ['init', '--yes', '--overwrite'])
  expect(taken.out).toContain('removed    .github/workflows/release.yml')
  expect(workflowsIn(checkout)).not.toContain('release.yml')
  expect(workflowsIn(checkout)).toContain('mine.yml')
})

test('a Go library: tests, version and a published release, nothing else', async () => {
  const { world, out } = await begun({ 'go.mod': 'module example.com/a\n\ngo 1.24\n', 'a.go': 'package a\n' })
  await using _world = world
  await expectGood(world.checkout)
  expect(workflowsIn(world.checkout)).toEqual(['release.yml', ...previews].toSorted())
  const jobs = await jobsOf(world.checkout, 'release.yml')
  expect(Object.keys(jobs)).toEqual(['test', 'version'])
  expect(JSON.stringify(jobs['test'])).toContain('go test ./...')
  expect(JSON.stringify(jobs['version'])).toContain('"release":"publish"')
  const text = await world.checkout.read('.github/workflows/release.yml')
  expect(text).not.toMatch(/db-migrate|deploy|environment/)
  expect(text).toMatch(/^name: Release$/m)
  expect(readdirSync(world.checkout.path).toSorted()).toEqual(['.git', '.github', 'a.go', 'go.mod'])
  expect(out).toContain('nothing to deploy')
})

test('a Python package with a Dockerfile and Kubernetes manifests: its workload is deployed, no database', async () => {
  const { world, out } = await begun({
    'pyproject.toml': '[project]\nname = "shop"\nversion = "1.0.0"\n',
    Dockerfile: 'FROM python:3\n',
    'k8s/web.yaml': `apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: app
          image: ghcr.io/acme/shop:1.0.0
          readinessProbe: { httpGet: { path: /healthz, port: 8000 } }
`,
  })
  await using _world = world
  const { checkout } = world
  await expectGood(checkout)
  const text = await checkout.read('.github/workflows/deliver.yml')
  expect(text).not.toMatch(/db-migrate|schema|needs\.plan|DATABASE/)
  expect(text).toContain('python -m pytest')
  const jobs = await jobsOf(checkout, 'deliver.yml')
  expect(jobs['plan']).toBeUndefined()
  expect(jobs['production']).toMatchObject({ needs: ['version', 'build', 'staging'] })
  const script = await checkout.read('deploy.sh')
  expect(script).toContain('set image deployment/web app="$image"')
  expect(script).toContain('if [[ $1 == production ]]; then namespace=shop; else namespace=shop-$1; fi')
  expect(statSync(join(checkout.path, 'deploy.sh')).mode & 0o111).toBe(0o111)
  expect(await checkout.read('smoke.yml')).toContain("url: '{base}/healthz', status: 2xx")
  expect(out).toContain('workload    deployment/web in shop (k8s/web.yaml)')
  expect(out).toContain('deployment/web, which must exist in the namespaces shop-staging and shop.')
})

test('a Dockerfile that is not at the root is no image: nothing is built that could not be, and it is told', async () => {
  const { world, out } = await begun({
    'package.json': '{"name":"shop"}\n',
    'services/web/Dockerfile': 'FROM node:24\n',
    'k8s/web.yaml':
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: app }] } } }\n',
  })
  await using _world = world
  await expectGood(world.checkout)
  expect(await world.checkout.read('.github/workflows/deliver.yml')).not.toMatch(/docker|needs\.build/)
  expect(await world.checkout.read('deploy.sh')).toContain('exit 1')
  expect(out).toContain('services/web/Dockerfile is not at the root: build its image in your own job')
})

test('a library with a Dockerfile for its editor is a library', async () => {
  const { world, out } = await begun({
    'go.mod': 'module example.com/a\n',
    '.devcontainer/Dockerfile': 'FROM scratch\n',
  })
  await using _world = world
  expect(workflowsIn(world.checkout)).toEqual(['release.yml', ...previews].toSorted())
  expect(out).toContain('no Dockerfile at the root')
})

test('an empty repository: a release workflow, and where the tests go', async () => {
  await using world = await createWorld()
  const { code, out } = await slipway(world.checkout.path, ['init', '--yes'])
  expect(code).toBe(0)
  await expectGood(world.checkout)
  expect(workflowsIn(world.checkout)).toEqual(['release.yml', ...previews].toSorted())
  expect(await world.checkout.read('.github/workflows/release.yml')).toContain('echo "Put your tests here."')
  expect(out).toContain('no known manifest')
})

test('what is there stays, unless it may be replaced; the same again changes nothing', async () => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { Dockerfile: 'FROM scratch\n', 'smoke.yml': '# mine\nversion: 1\nchecks: []\n' },
  })
  const { checkout } = world
  const first = await slipway(checkout.path, ['init', '--yes'])
  expect(first.out).toContain('kept       smoke.yml already exists and is different; --overwrite replaces it')
  expect(first.out).toContain('written    .github/gates.yml')
  expect(await checkout.read('smoke.yml')).toContain('# mine')
  const second = await slipway(checkout.path, ['init', '--yes', '--overwrite'])
  expect(second.out).toContain('replaced   smoke.yml')
  expect(second.out).toContain('unchanged  .github/gates.yml')
  expect(await checkout.read('smoke.yml')).not.toContain('# mine')
})

test('a file behind a link is not written', async () => {
  await using world = await createWorld({
    message: 'feat: begin',
    files: { Dockerfile: 'FROM scratch\n', 'elsewhere.sh': 'x\n' },
  })
  await symlink('elsewhere.sh', join(world.checkout.path, 'deploy.sh'))
  const { code, err } = await slipway(world.checkout.path, ['init', '--yes', '--overwrite'])
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('deploy.sh is not a regular file') })
  expect(await world.checkout.read('elsewhere.sh')).toBe('x\n')
})

test('without a terminal and without --yes nothing is written; a wrong word is refused', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { Dockerfile: 'FROM scratch\n' } })
  const { code, err } = await slipway(world.checkout.path, ['init'])
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('add `--yes`') })
  expect(readdirSync(world.checkout.path).toSorted()).toEqual(['.git', 'Dockerfile'])
  expect((await slipway(world.checkout.path, ['init', '--force'])).err).toContain('`--force` is not understood')
})

test.each([
  ['run: npx semantic-release', 'semantic-release', 'version-bump'],
  ['uses: googleapis/release-please-action@v4', 'release-please', 'version-bump'],
  ['uses: changesets/action@v1', 'changesets', 'version-bump'],
  ['uses: release-drafter/release-drafter@v6', 'release-drafter', 'release-notes'],
  ['uses: softprops/action-gh-release@v2', 'softprops/action-gh-release', 'release-notes'],
  ['uses: trstringer/manual-approval@v1', 'trstringer/manual-approval', 'approval-gate'],
  ['run: flyway -url=jdbc:mysql://db/shop migrate', 'Flyway', 'db-migrate'],
  ['run: dbmate up', 'dbmate', 'db-migrate'],
  ['run: migrate -path db -database "$URL" up', 'golang-migrate', 'db-migrate'],
  ['run: goose mysql "$DSN" up', 'goose', 'db-migrate'],
  ['run: npx prisma migrate deploy', 'Prisma', 'db-migrate'],
  ['run: docker run --rm mysql:8 mysql -h db < a.sql', 'docker run mysql', 'mysql-query'],
  ['run: kubectl -n shop rollout undo deployment/web', 'kubectl rollout undo', 'rollback'],
])('%s is %s', (line, title, action) => {
  expect(findPeers('a.yml', `steps:\n  - ${line}\n`)).toEqual([expect.objectContaining({ title, action })])
  expect(findPeers('a.yml', `steps:\n  # - ${line}\n`)).toEqual([])
})

test('a section of the guide is named only where it is there', () => {
  const anchors = [...'Flyway dbmate'.split(' ')].map(
    (title) => findPeers('a.yml', `run: ${title.toLowerCase()} up migrate`)[0]?.anchor,
  )
  expect(anchors).toEqual(['flyway', 'dbmate'])
  expect(findPeers('a.yml', 'run: npx nothing')).toEqual([])
})

test('a link is not followed while looking, and a file name that moves the cursor is shown as text', async () => {
  await using world = await createWorld({ message: 'feat: begin', files: { 'a.txt': 'a' } })
  await symlink(join(root, 'deploy/kubernetes/base/mysql/mysql.yaml'), join(world.checkout.path, 'mysql.yaml'))
  await world.checkout.write('b\u001b[2J/Dockerfile', 'FROM scratch\n')
  const { code, out } = await slipway(world.checkout.path, ['init', '--yes'])
  expect(code).toBe(0)
  expect(out).not.toContain('statefulset/')
  expect(out).not.toContain('\u001b[2J')
  expect(out).toContain('b\\u001b[2J/Dockerfile')
})

test('every workflow that was written is sound', () => {
  expect(written.size).toBeGreaterThan(0)
  expect(lint([...written.values()]).flat()).toEqual([])
})

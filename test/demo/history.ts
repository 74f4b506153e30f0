import type { PullGiven } from '../support/github/given.ts'
import { createWorld, type World } from '../support/repository.ts'
import { gateFiles } from './gate.ts'

const manifest = `{
  "name": "harbour",
  "version": "1.4.2",
  "dependencies": {}
}
`

const changelog = `# Changelog

## [1.4.2] - 2026-02-03

### Fixed

- The light keeps burning when the fog lifts.
`

/** What must hold in production; fast, since the service runs on this machine. */
const checks = `version: 1
vars: { base: "\${{ env.BASE_URL }}" }
defaults: { timeout: 2s, interval: 20ms, within: 300ms, consecutive: 2 }
bake: off
checks:
  - { id: version, version: { url: "{base}/health", json: $.version, equals: "{expected}" } }
  - { id: home, http: { url: "{base}/", status: 2xx } }
`

const bob = 'Bob <bob@example.com>'
const dependabot = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'

/** A repository, and the pull requests that GitHub remembers of it. */
export interface History {
  readonly world: World
  readonly pulls: readonly PullGiven[]
}

/**
 * A year in the life of a small project, made with real git: merged branches, squashed pull requests, a revert, a dependency bot. Dates are
 * fixed, so every run shows the same commits.
 */
export async function createHistory(): Promise<History> {
  const world = await createWorld({
    message: 'chore: begin',
    files: {
      ...gateFiles,
      'package.json': manifest,
      'CHANGELOG.md': changelog,
      'src/light.js': 'export const light = 1\n',
      'smoke.yml': checks,
    },
    at: 1_770_000_000,
  })
  const { checkout } = world
  await checkout.tag('v1.4.2')
  const fix = await checkout.commit({
    message: 'fix(light): burn through the night (#41)\n\nCloses #40',
    files: { 'src/light.js': 'export const light = 2\n' },
  })
  const merge = await mergeHorn(world)
  const bell = await checkout.commit({
    message: 'feat(bell): ring every minute (#43)',
    files: { 'src/bell.js': 'export const bell = 1\n' },
  })
  await checkout.commit(`Revert "feat(bell): ring every minute (#43)" (#44)\n\nThis reverts commit ${bell}.`)
  const lamp = await checkout.commit({
    message: 'build(deps): bump lamp from 2.1.0 to 2.1.4 (#45)',
    author: dependabot,
  })
  await checkout.commit('docs: thank @everyone who keeps watch | even at night')
  await checkout.push()
  return {
    world,
    pulls: [
      { number: 41, title: 'fix(light): burn through the night', author: 'alice', closes: [40], merge: { sha: fix } },
      { number: 42, title: 'feat(horn): sound when the fog comes', author: 'bob', merge: { sha: merge } },
      {
        number: 45,
        title: 'build(deps): bump lamp from 2.1.0 to 2.1.4',
        author: 'dependabot[bot]',
        merge: { sha: lamp },
      },
    ],
  }
}

async function mergeHorn({ checkout }: World): Promise<string> {
  await checkout.git('checkout', '--quiet', '-b', 'fog-horn')
  await checkout.commits(
    {
      message: 'feat(horn): sound when the fog comes',
      files: { 'src/horn.js': 'export const horn = 1\n' },
      author: bob,
    },
    { message: 'test(horn): listen to it', files: { 'test/horn.js': '// quiet\n' }, author: bob },
  )
  await checkout.git('checkout', '--quiet', 'main')
  return checkout.merge('fog-horn', 'Merge pull request #42 from octo/fog-horn\n\nfeat(horn): sound when the fog comes')
}

/** A branch that breaks its users: prereleases come from it until it is merged. */
export async function startNext({ checkout }: World): Promise<void> {
  await checkout.git('checkout', '--quiet', '-b', 'next')
  await checkout.commit({
    message:
      'feat(light)!: measure in lumen (#46)\n\nBREAKING CHANGE: `light` is in lumen now, no longer in candles.\nMultiply by 12.57.',
    files: { 'src/light.js': 'export const lumen = 25\n' },
  })
  await checkout.push('next')
}

/** The branch is merged. */
export async function mergeNext({ checkout }: World): Promise<void> {
  await checkout.git('checkout', '--quiet', 'main')
  await checkout.merge('next', "Merge branch 'next'")
  await checkout.push()
}

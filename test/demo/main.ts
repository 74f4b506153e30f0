/**
 * `npm run demo`: a real git history, the fake GitHub, and the shipped actions run as the runner runs them. Needs no server, no account and
 * no network. One release from its commits to production and back, on one history; what people would read is left in a folder. Ends with exit code 1 when a step does not do what it should, so that .ci/run can hold on to it.
 */
import { type FakeGitHub, startGitHub } from '../support/github/github.ts'
import { git, type World } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { beginFolder, folder, keepIssues } from './folder.ts'
import { passGate } from './gate.ts'
import { createHistory, mergeNext, startNext } from './history.ts'
import { chapter, quote, say, showStep } from './print.ts'
import { migrate } from './schema.ts'
import { deployGood, deployTwice, openService } from './service.ts'

const channels = 'next: beta'

/** A job on a branch of the demo's repository. */
class Job {
  readonly #world: World
  readonly #github: FakeGitHub
  readonly #branch: string

  constructor(world: World, github: FakeGitHub, branch: string) {
    this.#world = world
    this.#github = github
    this.#branch = branch
  }

  async step(action: string, inputs: Readonly<Record<string, string>>, event = 'push'): Promise<StepResult> {
    const result = await runStep({
      action,
      with: inputs,
      workspace: this.#world.checkout.path,
      env: {
        ...this.#github.env,
        GITHUB_SERVER_URL: 'https://github.com',
        ...(event === 'pull_request' ? { GITHUB_BASE_REF: this.#branch } : {}),
      },
      token: this.#github.token,
      event: { name: event },
      ref: event === 'pull_request' ? 'refs/pull/47/merge' : `refs/heads/${this.#branch}`,
    })
    showStep(action, inputs, result)
    return result
  }
}

/** The four steps of a release job, as docs/ and the example workflow have them. */
async function release(job: Job): Promise<string> {
  const next = await job.step('version-bump', { channels, 'dry-run': 'true' })
  const tag = next.outputs['tag'] ?? ''
  await job.step('release-notes', { tag, 'changelog-file': 'CHANGELOG.md' })
  const bump = await job.step('version-bump', { channels, add: 'CHANGELOG.md', 'floating-tags': 'major' })
  const published = await job.step('release-notes', { tag, release: 'publish' })
  expect(bump.outputs['result'] === 'released', 'version-bump released')
  expect(published.outputs['result'] === 'published', 'release-notes published')
  return tag
}

function expect(claim: boolean, what: string): void {
  if (claim) return
  process.exitCode = 1
  say(`\n✗ expected: ${what}`)
}

async function main(): Promise<void> {
  beginFolder()
  const { world, pulls } = await createHistory()
  await using _world = world
  await using github = await startGitHub({ repository: 'octo/harbour', bare: world.bare })
  for (const pull of pulls) await github.addPullRequest(pull)
  const onMain = new Job(world, github, 'main')

  chapter('The history')
  quote(await world.checkout.git('log', '--graph', '--oneline', '--decorate'))

  chapter('A pull request asks: what would merging it release?')
  const preview = await onMain.step('version-bump', { channels }, 'pull_request')
  expect(preview.outputs['version'] === '1.5.0', 'the preview says 1.5.0')

  chapter('main is released')
  expect((await release(onMain)) === 'v1.5.0', 'main gives v1.5.0')
  say('\n  Running the job again changes nothing:')
  const again = await onMain.step('version-bump', { channels })
  expect(again.outputs['result'] === 'unchanged', 'the second run changes nothing')

  chapter('1.5.0 goes to production')
  await using service = await openService({ world, github })
  expect(await deployGood(service, '1.5.0'), '1.5.0 was verified')

  chapter('next breaks its users: a prerelease')
  await startNext(world)
  expect((await release(new Job(world, github, 'next'))) === 'v2.0.0-beta.1', 'next gives v2.0.0-beta.1')

  chapter('next is merged: it graduates')
  await mergeNext(world)
  expect((await release(onMain)) === 'v2.0.0', 'main gives v2.0.0')

  chapter('Two people approve, and no runner waits for them')
  const notes = github.releases().find(({ tag }) => tag === 'v2.0.0')?.body ?? ''
  const run = await passGate(world, github, '2.0.0', notes)
  expect(run !== undefined, 'the gate opened after two approvals')

  chapter('The schema goes along')
  const schema = await migrate(world)
  expect(schema !== undefined, 'the migrations ran once')

  chapter('Production says no')
  const isBack = run !== undefined && schema !== undefined && (await deployTwice(service, '2.0.0', run, schema))
  expect(isBack, 'the bad deployment was caught, taken back, verified and told')

  chapter('What stands now')
  await show(world, github)
  keepIssues(github)
}

async function show(world: World, github: FakeGitHub): Promise<void> {
  say('\n  Tags')
  quote(
    await git(world.bare, [
      'for-each-ref',
      '--format=%(refname:short)  %(*objectname:short)%(objectname:short)',
      'refs/tags',
    ]),
  )
  say('\n  Releases on GitHub')
  for (const { tag, name, prerelease, draft } of github.releases())
    quote(`${tag}  ${name}${prerelease ? '  prerelease' : ''}${draft ? '  draft' : ''}`)
  say(`\n  Requests to GitHub: ${github.requests.length}`)
  say('\n  CHANGELOG.md')
  quote(await git(world.bare, ['show', 'main:CHANGELOG.md']))
  say('\n  The history')
  quote(await git(world.bare, ['log', '--graph', '--oneline', '--decorate', 'main']))
}

const started = performance.now()
await main()
say(
  `\nTo read: ${folder}/index.md in an editor that shows Markdown, ${folder}/deployments.html in a browser.\n${process.exitCode ? '✗ The demo did not do all that it should.' : '✓ All steps did what they should.'} ${((performance.now() - started) / 1000).toFixed(1)} s`,
)

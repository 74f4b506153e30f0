/** A real repository behind a fake GitHub, and the shipped action run on it. */
import { createHash } from 'node:crypto'
import { type FakeGitHub, type Given, startGitHub } from '../support/github/github.ts'
import { copyWorld, git, type NewCommit, type World } from '../support/repository.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

export class Stage implements AsyncDisposable {
  readonly world: World
  readonly github: FakeGitHub

  constructor(world: World, github: FakeGitHub) {
    this.world = world
    this.github = github
  }

  /** One step of a job, on the first checkout unless told otherwise. */
  run(inputs: Readonly<Record<string, string>>, more: Partial<Step> = {}): Promise<StepResult> {
    return runStep({
      action: 'release-notes',
      with: inputs,
      workspace: this.world.checkout.path,
      token: this.github.token,
      ...more,
      env: { ...this.github.env, ...more.env },
    })
  }

  /** A run that must succeed. */
  async succeed(inputs: Readonly<Record<string, string>>, more: Partial<Step> = {}): Promise<StepResult> {
    const result = await this.run(inputs, more)
    if (result.exitCode !== 0) throw new Error(`exit code ${result.exitCode}\n${result.raw}`)
    return result
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.github[Symbol.asyncDispose]()
    } finally {
      await this.world[Symbol.asyncDispose]()
    }
  }
}

/** Commits on main; a string that begins with `v` and a digit is a tag on the commit before it. */
export async function createStage(
  history: readonly (NewCommit | string)[],
  given: Partial<Given> = {},
): Promise<Stage> {
  const name = createHash('sha256').update(JSON.stringify(history)).digest('hex')
  const { world } = await copyWorld(`notes-${name}`, async ({ checkout }) => {
    await checkout.commit('chore: begin')
    for (const each of history) {
      if (typeof each === 'string' && /^v\d/.test(each)) await checkout.tag(each)
      else await checkout.commit(each)
    }
    await checkout.push()
    await checkout.git('branch', '--quiet', '--set-upstream-to=origin/main')
  })
  return new Stage(world, await startGitHub({ repository: 'octo/demo', bare: world.bare, ...given }))
}

/** Many commits at once, by one author, on top of main; pushed. */
export async function importCommits({ world }: Stage, messages: readonly string[]): Promise<void> {
  const [head, clock] = (await world.checkout.git('log', '-1', '--format=%H %ct')).split(' ')
  const commits = messages.map((message, index) => {
    const committer = `committer Alice <alice@example.com> ${Number(clock) + index + 1} +0000`
    return `commit refs/heads/main\n${committer}\ndata ${Buffer.byteLength(message)}\n${message}\n`
  })
  const stream = `reset refs/heads/main\nfrom ${head}\n\n${commits.join('')}`
  await git(world.checkout.path, ['fast-import', '--quiet', '--force'], stream)
  await world.checkout.git('reset', '-q', '--hard', 'main')
  await world.checkout.push()
}

/** The state that must be the same whichever way it was reached; ids and times are GitHub's own. */
export function releasesOf(github: FakeGitHub) {
  return github.releases().map(({ tag, name, body, draft, prerelease, immutable, assets }) => ({
    tag,
    name,
    body,
    draft,
    prerelease,
    immutable,
    assets: assets
      .map((asset) => ({ name: asset.name, state: asset.state, content: asset.content.toString() }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
  }))
}

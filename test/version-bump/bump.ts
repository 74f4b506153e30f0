import { bump as run, type Wish } from '../support/bump.ts'
import { type Checkout, git, type World } from '../support/repository.ts'
import type { StepResult } from '../support/runner.ts'

/** What the action may say to the runner; anything else came out of somebody's text. */
const ours: readonly string[] = ['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup']

/** Runs the shipped action in a checkout. Throws where the runner heard a command that is not ours. */
export async function bump(
  checkout: Pick<Checkout, 'path'>,
  inputs: Readonly<Record<string, string>> = {},
  more: Wish = {},
): Promise<StepResult> {
  const result = await run(checkout, { ...more, with: inputs })
  const odd = result.commands.filter(({ name }) => !ours.includes(name))
  if (odd.length > 0) throw new Error(`The runner was told ${JSON.stringify(odd)}`)
  return result
}

/** As `bump`, where the run must end well; answers the outputs. */
export async function release(
  checkout: Pick<Checkout, 'path'>,
  inputs: Readonly<Record<string, string>> = {},
  more: Wish = {},
): Promise<Readonly<Record<string, string>>> {
  const { exitCode, outputs, raw } = await bump(checkout, inputs, more)
  if (exitCode !== 0) throw new Error(raw)
  return outputs
}

/** Everything that a run without effect must leave alone: the remote's refs, and the checkout's refs, HEAD, index and work tree. */
export async function standing({ bare }: World, { path }: Checkout): Promise<readonly string[]> {
  return Promise.all([
    git(bare, ['for-each-ref']),
    git(path, ['for-each-ref', 'refs/heads', 'refs/tags']),
    git(path, ['status', '--porcelain=v2', '--branch', '--untracked-files=all']),
    git(path, ['diff']),
  ])
}

/** A file of the remote's branch as it stands now. */
export function remoteFile({ bare }: World, path: string, branch = 'main'): Promise<string> {
  return git(bare, ['cat-file', 'blob', `refs/heads/${branch}:${path}`])
}

/** A package.json of this version, as npm writes it. */
export function manifest(version: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ name: 'demo', version, ...more }, null, 2)}\n`
}

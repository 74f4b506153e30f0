import { type Checkout, git, type World } from '../support/repository.ts'
import { runStep, type Step, type StepResult } from '../support/runner.ts'

/** What the action may say to the runner; anything else came out of somebody's text. */
const ours: readonly string[] = ['add-mask', 'debug', 'error', 'warning', 'notice', 'group', 'endgroup']

/** Runs the shipped action in a checkout. Throws where the runner heard a command that is not ours. */
export async function bump(
  checkout: Checkout,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Step> = {},
): Promise<StepResult> {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', ...more.env }
  const result = await runStep({ action: 'version-bump', workspace: checkout.path, with: inputs, ...more, env })
  const odd = result.commands.filter(({ name }) => !ours.includes(name))
  if (odd.length > 0) throw new Error(`The runner was told ${JSON.stringify(odd)}`)
  return result
}

/** As `bump`, where the run must end well; answers the outputs. */
export async function release(
  checkout: Checkout,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Step> = {},
): Promise<Readonly<Record<string, string>>> {
  const { exitCode, outputs, raw } = await bump(checkout, inputs, more)
  if (exitCode !== 0) throw new Error(raw)
  return outputs
}

/** Everything that a run without effect must leave alone: the remote's refs, and the checkout's refs, HEAD, index and work tree. */
export async function standing({ bare }: World, { path }: Checkout): Promise<readonly string[]> {
  return [
    await git(bare, ['for-each-ref']),
    await git(path, ['for-each-ref', 'refs/heads', 'refs/tags']),
    await git(path, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => 'no commit'),
    await git(path, ['status', '--porcelain', '--untracked-files=all']),
    await git(path, ['stash', 'create', 'state']).catch(() => 'no commit'),
  ]
}

/** A file of the remote's branch as it stands now. */
export function remoteFile({ bare }: World, path: string, branch = 'main'): Promise<string> {
  return git(bare, ['cat-file', 'blob', `refs/heads/${branch}:${path}`])
}

/** A package.json of this version, as npm writes it. */
export function manifest(version: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({ name: 'demo', version, ...more }, null, 2)}\n`
}

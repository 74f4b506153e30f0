import { readFile } from 'node:fs/promises'

type Env = Readonly<Record<string, string | undefined>>

/**
 * The branch that a pull request would be merged into, when this run is only about a proposal: `pull_request`, `pull_request_target` (merged
 * ones aside) and `merge_group`. Undefined where the run may release.
 */
export async function proposalBase(env: Env): Promise<string | undefined> {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const base = env['GITHUB_BASE_REF'] ?? ''
  if (name === 'merge_group') return base
  if (name !== 'pull_request' && name !== 'pull_request_target') return undefined
  return (await isMerged(env)) ? undefined : base
}

async function isMerged(env: Env): Promise<boolean> {
  const path = env['GITHUB_EVENT_PATH']
  if (path === undefined || path === '') return false
  const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
  return flagAt(payload, 'pull_request', 'merged')
}

function flagAt(value: unknown, ...path: readonly string[]): boolean {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false
    at = new Map<string, unknown>(Object.entries(at)).get(key)
  }
  return at === true
}

import type { GitHub } from '../../github/connection/call.ts'
import { readChangedFiles } from '../../github/repository/changed.ts'
import { readFile } from '../../github/repository/contents.ts'
import { UserError } from '../../input/user-error.ts'
import type { From, GatePolicy } from '../rules/policy.ts'
import { areasOf, ownerFiles, parseOwners } from './codeowners.ts'

/** The range of commits whose files count; `since` is '' if the running version is unknown. */
export interface OwnedChanges {
  readonly since: string
  readonly sha: string
}

/** Whether a gate needs the owners of files. */
export function asksOwners({ require, override }: GatePolicy): boolean {
  return [...require.map(({ from }) => from), ...(override?.from ?? [])].some(({ kind }) => kind === 'codeowners')
}

/**
 * A gate's policy with the owners of the changed files, from the default branch's current CODEOWNERS (like current team membership). Reads nothing if
 * the gate does not need owners.
 */
export async function withOwners(
  github: GitHub,
  policy: GatePolicy,
  { since, sha }: OwnedChanges,
): Promise<GatePolicy> {
  if (!asksOwners(policy)) return policy
  const rules = parseOwners(await readOwners(github, policy))
  const files = since === '' ? undefined : await readChangedFiles(github, since, sha)
  const areas = areasOf(rules, files)
  const fill = (from: From): From => (from.kind === 'codeowners' ? { ...from, areas } : from)
  const { require, override } = policy
  return {
    ...policy,
    require: require.map((rule) => ({ ...rule, from: fill(rule.from) })),
    override: override && { ...override, from: override.from.map(fill) },
  }
}

async function readOwners(github: GitHub, { id }: GatePolicy): Promise<string> {
  for (const file of ownerFiles) {
    const text = await readFile(github, file)
    if (text !== undefined) return text
  }
  throw new UserError(
    'no-codeowners',
    `Gate \`${id}\` needs code owners (\`codeowners: true\`), but the default branch has none of these files: ${ownerFiles.map((file) => `\`${file}\``).join(', ')}. Create one of them there, or name other people in the policy.`,
  )
}

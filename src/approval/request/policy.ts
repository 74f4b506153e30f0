import type { GitHub } from '../../github/connection/call.ts'
import { canSee, readFile, readFileOf } from '../../github/repository/contents.ts'
import { UserError } from '../../input/user-error.ts'
import { documentAddress } from '../../text/documents.ts'
import { brief } from '../../text/printable.ts'
import { openPolicy, type PolicyFile } from '../rules/parse.ts'
import type { GatePolicy, Policy } from '../rules/policy.ts'
import { formatSource, isSameSource, type PolicySource } from '../rules/source.ts'

/** How many files may inherit from each other, without the repository's own: the organization's, and one above it. Each needs a request. */
const mostInherited = 3

/** The rules of a gate, from the policy file on the default branch and everything it inherits. */
export async function readGatePolicy(github: GitHub, file: string, gate: string): Promise<GatePolicy> {
  const text = await readFile(github, file)
  if (text === undefined)
    throw new UserError(
      'no-policy',
      `There is no file \`${brief(file)}\` on the default branch. Create it there (start from ${documentAddress('approval.md#set-it-up')}), or name another file in the input \`policy-file\`.`,
    )
  const { gates } = await settle(github, await openPolicy(text, file), [])
  const found = gates.get(gate)
  if (found !== undefined) return found
  const names = [...gates.keys()].map((name) => `\`${name}\``).join(', ')
  throw new UserError(
    'unknown-gate',
    `Gate \`${brief(gate)}\` is not in \`${brief(file)}\` of the default branch, which has: ${names}. Add it there, or change the input \`gate\`.`,
  )
}

/** Reads the inherited files, then the file itself. `above` are the files that were read on the way. */
async function settle(github: GitHub, file: PolicyFile, above: readonly PolicySource[]): Promise<Policy> {
  const { inherits } = file
  if (inherits === undefined) return file.read(undefined)
  const name = formatSource(inherits)
  if (above.some((source) => isSameSource(source, inherits)))
    throw new UserError('invalid-policy', file.faultOf(`leads back to \`${name}\`, which inherits from this file`))
  if (above.length === mostInherited)
    throw new UserError('invalid-policy', file.faultOf(`inherits through too many files; allowed: ${mostInherited}`))
  const text = await readFileOf(github, inherits, inherits.path, inherits.ref)
  if (text === undefined) throw await unreadable(github, file, inherits)
  return file.read(await settle(github, await openPolicy(text, inherits), [...above, inherits]))
}

/** GitHub gives the same answer for a missing file and for one that the token may not read. Reading the repository tells them apart. */
async function unreadable(
  github: GitHub,
  file: PolicyFile,
  { owner, name, path, ref }: PolicySource,
): Promise<UserError> {
  const repository = `${owner}/${name}`
  if (await canSee(github, { owner, name }))
    return new UserError(
      'no-policy',
      file.faultOf(
        `names \`${brief(path)}\` of \`${repository}\` at \`${brief(ref)}\`, but that file or ref does not exist`,
      ),
    )
  return new UserError(
    'missing-permission',
    `${file.faultOf(`names the repository \`${repository}\`, which does not exist or cannot be read with this token`)} \`GITHUB_TOKEN\` cannot read other private repositories. Set \`token\` to a token of a GitHub App that is installed in both with \`contents: read\`, or make \`${repository}\` public.`,
  )
}

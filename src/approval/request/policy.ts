import type { GitHub } from '../../github/connection/call.ts'
import { canSee, readFile, readFileOf } from '../../github/repository/contents.ts'
import { UserError } from '../../input/user-error.ts'
import { documentAddress } from '../../text/documents.ts'
import { brief } from '../../text/printable.ts'
import { openPolicy, type PolicyFile } from '../rules/parse.ts'
import type { GatePolicy, Policy } from '../rules/policy.ts'
import { formatSource, isSameSource, type PolicySource } from '../rules/source.ts'

/** How many files inherit from each other, the repository's own not counted: the organization's, and one above it. Each is a request. */
const mostInherited = 3

/** What a gate asks, from the policy file on the default branch and all that it inherits. */
export async function readGatePolicy(github: GitHub, file: string, gate: string): Promise<GatePolicy> {
  const text = await readFile(github, file)
  if (text === undefined)
    throw new UserError(
      'no-policy',
      `There is no file \`${brief(file)}\` on the default branch. Write it there (${documentAddress('approval.md#set-it-up')} has one to begin with), or name another one in input \`policy-file\`.`,
    )
  const { gates } = await settle(github, await openPolicy(text, file), [])
  const found = gates.get(gate)
  if (found !== undefined) return found
  const names = [...gates.keys()].map((name) => `\`${name}\``).join(', ')
  throw new UserError(
    'unknown-gate',
    `Gate \`${brief(gate)}\` is not in \`${brief(file)}\` of the default branch; there are: ${names}. Add it there, or change input \`gate\`.`,
  )
}

/** Reads what a file inherits, and then what it says itself. `above` are the files that were read on the way. */
async function settle(github: GitHub, file: PolicyFile, above: readonly PolicySource[]): Promise<Policy> {
  const { inherits } = file
  if (inherits === undefined) return file.read(undefined)
  const name = formatSource(inherits)
  if (above.some((source) => isSameSource(source, inherits)))
    throw new UserError('invalid-policy', file.faultOf(`leads back to \`${name}\`, which inherits from this file`))
  if (above.length === mostInherited)
    throw new UserError(
      'invalid-policy',
      file.faultOf(`is one file too many; allowed: ${mostInherited} above each other`),
    )
  const text = await readFileOf(github, inherits, inherits.path, inherits.ref)
  if (text === undefined) throw await unreadable(github, file, inherits)
  return file.read(await settle(github, await openPolicy(text, inherits), [...above, inherits]))
}

/** GitHub says the same of what is not there and of what a token may not see: whether it sees the repository tells them apart. */
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
        `names \`${brief(path)}\` of \`${repository}\` at \`${brief(ref)}\`, and there is no such file or ref`,
      ),
    )
  return new UserError(
    'missing-permission',
    `${file.faultOf(`names the repository \`${repository}\`, which the token cannot read, or which is not there`)} \`GITHUB_TOKEN\` reads no private repository but its own: give \`token\` one of a GitHub App that is installed in both with \`contents: read\`, or make \`${repository}\` public.`,
  )
}

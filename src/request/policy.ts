import { parsePolicy } from '../gate/parse.ts'
import type { GatePolicy } from '../gate/policy.ts'
import type { GitHub } from '../github/call.ts'
import { readFile } from '../github/contents.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'

/** What a gate asks, from the policy file on the default branch. */
export async function readGatePolicy(github: GitHub, file: string, gate: string): Promise<GatePolicy> {
  const text = await readFile(github, file)
  if (text === undefined)
    throw new Complaint(
      'no-policy',
      `There is no file \`${brief(file)}\` on the default branch. Write it there (docs/approval.md has one to begin with), or name another one in input \`policy-file\`.`,
    )
  const policy = await parsePolicy(text, file)
  const found = policy.get(gate)
  if (found !== undefined) return found
  const names = [...policy.keys()].map((name) => `\`${name}\``).join(', ')
  throw new Complaint(
    'unknown-gate',
    `Gate \`${brief(gate)}\` is not in \`${brief(file)}\` of the default branch; there are: ${names}. Add it there, or change input \`gate\`.`,
  )
}

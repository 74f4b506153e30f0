import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { flag, record } from '../connection/parse.ts'

/** Whether a rule of the repository protects a branch; false for a tag and for a deleted branch. */
export async function isProtectedBranch(github: GitHub, branch: string): Promise<boolean> {
  return github.rest({
    purpose: `check whether ${brief(branch, 80)} is protected`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    parameters: { branch },
    repeat: 'harmless',
    parse: (answer) => flag(record(answer, 'branch')['protected'], 'branch.protected'),
    refused: ({ status }) => (status === 404 ? { value: false } : undefined),
  })
}

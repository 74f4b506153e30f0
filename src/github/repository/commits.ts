import type { GitHub } from '../connection/call.ts'
import { record, text } from '../connection/parse.ts'

/** The commit of a branch, tag or sha; undefined if there is none. */
export async function commitOf(github: GitHub, ref: string): Promise<string | undefined> {
  return github.rest<string | undefined>({
    purpose: 'read a commit',
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/commits/{ref}',
    parameters: { ref },
    repeat: 'harmless',
    parse: (answer) => text(record(answer, 'commit')['sha'], 'commit.sha'),
    refused: ({ status }) => (status === 404 || status === 422 ? { value: undefined } : undefined),
  })
}

/** The repository's default branch by its short name. */
export async function readDefaultBranch(github: GitHub): Promise<string> {
  return github.rest({
    purpose: 'read the repository',
    needs: 'metadata: read',
    route: 'GET /repos/{owner}/{repo}',
    repeat: 'harmless',
    parse: (answer) => text(record(answer, 'repository')['default_branch'], 'repository.default_branch'),
  })
}

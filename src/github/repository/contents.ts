import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { GitHub, Repository } from '../connection/call.ts'
import { record, text } from '../connection/parse.ts'

/** The text of a file at a branch, tag or sha, by default at the default branch; undefined if there is no such file. */
export async function readFile(github: GitHub, path: string, ref?: string): Promise<string | undefined> {
  return github.rest<string | undefined>({
    purpose: `read ${brief(path)}${ref === undefined ? ' of the default branch' : ` at ${brief(ref)}`}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { path, ...(ref === undefined ? {} : { ref }) },
    repeat: 'harmless',
    parse: (answer) => parseFile(answer, path),
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

/**
 * The text of a file of another repository; undefined if it does not exist or the token may not read it. GitHub answers 404 to both, and 403 if an
 * organization blocks the token.
 */
export async function readFileOf(
  github: GitHub,
  { owner, name }: Repository,
  path: string,
  ref: string,
): Promise<string | undefined> {
  return github.rest<string | undefined>({
    purpose: `read ${brief(path)} of ${brief(`${owner}/${name}`)} at ${brief(ref)}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { owner, repo: name, path, ref },
    repeat: 'harmless',
    parse: (answer) => parseFile(answer, path),
    refused: ({ status }) => (status === 404 || status === 403 ? { value: undefined } : undefined),
  })
}

/** Whether the token can see a repository at all. */
export async function canSee(github: GitHub, { owner, name }: Repository): Promise<boolean> {
  return github.rest<boolean>({
    purpose: `look for the repository ${brief(`${owner}/${name}`)}`,
    needs: 'metadata: read',
    route: 'GET /repos/{owner}/{repo}',
    parameters: { owner, repo: name },
    repeat: 'harmless',
    parse: () => true,
    refused: ({ status }) => (status === 404 || status === 403 ? { value: false } : undefined),
  })
}

/** A folder is a list, a submodule has no content. */
function parseFile(value: unknown, path: string): string | undefined {
  if (Array.isArray(value)) return undefined
  const file = record(value, 'file')
  if (file['type'] !== 'file') return undefined
  // "between 1-100 MB … the content field will be an empty string and the encoding field will be "none"" (REST, contents).
  if (file['encoding'] !== 'base64')
    throw new UserError(
      'validation',
      `The file \`${brief(path)}\` is larger than 1 MB, which is GitHub's limit here: make it smaller.`,
    )
  return Buffer.from(text(file['content'], 'content'), 'base64').toString('utf8')
}

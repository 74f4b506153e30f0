import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { GitHub } from './call.ts'
import { record, text } from './parse.ts'

/** The text of a file at a branch, tag or sha, at the default branch when left out; undefined when there is no such file. */
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

/** A folder is a list, a submodule has no content. */
function parseFile(value: unknown, path: string): string | undefined {
  if (Array.isArray(value)) return undefined
  const file = record(value, 'file')
  if (file['type'] !== 'file') return undefined
  // «between 1-100 MB … the content field will be an empty string and the encoding field will be "none"» (REST, contents).
  if (file['encoding'] !== 'base64')
    throw new Complaint(
      'validation',
      `The file \`${brief(path)}\` is larger than 1 MB, which GitHub does not give: make it smaller.`,
    )
  return Buffer.from(text(file['content'], 'content'), 'base64').toString('utf8')
}

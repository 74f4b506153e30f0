import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { integer, list, optionalText, record, text } from '../connection/parse.ts'

/** "It includes up to 300 changed files for the entire comparison" (REST, compare two commits). */
const most = 300

/**
 * The files in which two commits differ, by old and new names; one request, or two if the later commit does not contain the earlier. Undefined if
 * GitHub does not list them all or does not know a commit.
 */
export async function readChangedFiles(
  github: GitHub,
  base: string,
  head: string,
): Promise<readonly string[] | undefined> {
  const there = await compareFiles(github, base, head)
  if (there === undefined || there.behindBy === 0) return there?.files
  // GitHub compares with the common ancestor: later changes of the earlier commit would be undone.
  const back = await compareFiles(github, head, base)
  return there.files && back?.files && [...new Set([...there.files, ...back.files])]
}

interface ComparedFiles {
  readonly behindBy: number
  readonly files: readonly string[] | undefined
}

async function compareFiles(github: GitHub, base: string, head: string): Promise<ComparedFiles | undefined> {
  return github.rest<ComparedFiles | undefined>({
    purpose: `list the files that change in ${brief(`${base}...${head}`)}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead: `${base}...${head}`, per_page: 1, page: 1 },
    repeat: 'harmless',
    parse: (answer) => {
      const comparison = record(answer, 'comparison')
      const files = list(comparison['files'] ?? [], 'files', parseFile)
      const isWhole = comparison['files'] !== undefined && files.length < most
      const behindBy = integer(comparison['behind_by'], 'behind_by')
      return { behindBy, files: isWhole ? [...new Set(files.flat())] : undefined }
    },
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

function parseFile(value: unknown, at: string): readonly string[] {
  const { filename, previous_filename: before } = record(value, at)
  const old = optionalText(before, `${at}.previous_filename`)
  return [text(filename, `${at}.filename`), ...(old === '' ? [] : [old])]
}

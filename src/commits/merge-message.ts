import { headerLine } from './header.ts'

const mergeSubject = /^Merge pull request #(\d{1,9}) from /
const forkSubject = 'Merge commit from fork'

/** The number in GitHub's header for the merge of a pull request; 0 in any other. */
export function pullInHeader(header: string): number {
  return Number(mergeSubject.exec(header)?.[1] ?? 0)
}

/** Whether a header only says that something was merged: GitHub's texts for a pull request and for an advisory's fork. */
export function isMergeHeader(header: string): boolean {
  return mergeSubject.test(header) || header === forkSubject
}

/**
 * The text of GitHub's merge commit below its first line: title of the pull request, and its text if the repository adds that; for a fork the first
 * of the listed commits. '' for any other message.
 */
export function mergedText(message: string): string {
  const header = headerLine(message)
  if (!isMergeHeader(header)) return ''
  return message
    .slice(header.length)
    .trimStart()
    .replace(/^[*-][ \t]+/, '')
}

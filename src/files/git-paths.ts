/** Code points that HFS+ ignores in names, so that `.g<U+200C>it` opens `.git` there: git's own list (utf8.c, next_hfs_char). */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/**
 * True for a path that contains git's own folder, or the file that replaces it in a worktree, in any spelling that some file system accepts for
 * `.git`; the same as git refuses (verify_path with core.protectNTFS and core.protectHFS).
 */
export function belongsToGit(path: string): boolean {
  return path.split(/[/\\]/).some(isGit)
}

function isGit(part: string): boolean {
  // NTFS ignores dots and spaces at the end, and reads a colon as a stream of the file before it
  const name = part
    .replace(ignoredByHfs, '')
    .toLowerCase()
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
  return name === '.git' || name === 'git~1'
}

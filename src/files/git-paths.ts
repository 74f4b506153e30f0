/**
 * Code points that HFS+ leaves out when it compares names, so that `.g<U+200C>it` opens `.git` there: git's own list (utf8.c, next_hfs_char).
 */
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/**
 * True for a path that has git's own folder, or the file that stands for it in a worktree, among its parts: in every spelling that some file
 * system takes for `.git`, as git refuses them itself (verify_path with core.protectNTFS and core.protectHFS).
 */
export function belongsToGit(path: string): boolean {
  return path.split(/[/\\]/).some(isGit)
}

function isGit(part: string): boolean {
  // NTFS drops points and spaces at the end, and takes what follows a colon for a stream of the file before it
  const name = part
    .replace(ignoredByHfs, '')
    .toLowerCase()
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
  return name === '.git' || name === 'git~1'
}

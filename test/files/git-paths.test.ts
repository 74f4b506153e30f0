import { belongsToGit } from '../../src/files/git-paths.ts'

test.each([
  '.git',
  '.git/config',
  'sub/.git/hooks/post-checkout',
  '.GIT/config',
  '.Git',
  'git~1',
  'GIT~1/config',
  '.git.',
  '.git. . /config',
  '.git ',
  '.git::$INDEX_ALLOCATION/config',
  '.git:x',
  '.g\u200cit/config',
  '\u202e.git',
  '.git\ufeff',
  'a\\.git\\config',
])('%j is git’s', (path) => {
  expect(belongsToGit(path)).toBe(true)
})

test.each(['.github/release.yml', '.gitignore', '.gitattributes', 'git', 'git~2', 'a.git', 'x/.gitkeep', 'git.', ''])(
  '%j is not',
  (path) => {
    expect(belongsToGit(path)).toBe(false)
  },
)

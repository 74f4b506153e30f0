/** The ways by which a path of a checkout can lead where nothing is read or written. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Stage } from './stage.ts'

/** Puts links into a workspace. */
export type Plant = (stage: Stage) => unknown

/** Paths that are not written: what is planted, the path, the trouble, and words of the message. */
export const unwritable: readonly (readonly [string, Plant, string, string, string])[] = [
  [
    'a link out',
    ({ link }) => link('a.md', '../outside/victim'),
    'a.md',
    'outside',
    'through the symbolic link `a.md`',
  ],
  [
    'a link in',
    ({ link, put }) => [put('b.md', ''), link('a.md', 'b.md')],
    'a.md',
    'link',
    'through the symbolic link `a.md`',
  ],
  ['a dangling link out', ({ link }) => link('a.md', '../outside/new'), 'a.md', 'outside', '`a.md`'],
  ['a dangling link in', ({ link }) => link('a.md', 'nowhere'), 'a.md', 'link', '`a.md`'],
  ['a folder that is a link out', ({ link }) => link('out', '../outside'), 'out/victim', 'outside', '`out`'],
  ['the same, with a folder to be made', ({ link }) => link('out', '../outside'), 'out/x/y/a.md', 'outside', '`out`'],
  ['a folder that is a link in', ({ link }) => link('in', 'docs'), 'in/a.md', 'link', 'through the symbolic link `in`'],
  ['a link to git’s', ({ link }) => link('a.md', '.git/config'), 'a.md', 'link', '`a.md`'],
  ['a folder that is a link to git’s', ({ link }) => link('in', '.git'), 'in/config', 'link', '`in`'],
  ['a circle', ({ link }) => [link('a', 'b'), link('b', 'a')], 'a/c.md', 'link', '`a`'],
  ['git’s', () => undefined, '.git/config', 'git', 'belongs to git'],
  ['git’s, in capitals', () => undefined, '.GIT/config', 'git', 'belongs to git'],
  ['git’s, by its short name', () => undefined, 'git~1/config', 'git', 'belongs to git'],
  ['a worktree’s file', () => undefined, 'docs/.git', 'git', 'belongs to git'],
  ['a way up', () => undefined, '../outside/victim', 'outside', 'is outside the workspace'],
  ['a way up and down', () => undefined, 'docs/../../work2/a', 'outside', 'is outside the workspace'],
  ['an absolute path', () => undefined, '/etc/hostname', 'outside', 'is outside the workspace'],
  ['a zero byte', () => undefined, 'a\0b', 'outside', 'is outside the workspace'],
  ['a folder', () => undefined, 'docs', 'folder', 'is a folder'],
  ['the workspace', () => undefined, '.', 'folder', 'is a folder'],
  ['a file as a folder', ({ put }) => put('plain', ''), 'plain/a.md', 'unwritable', '(ENOTDIR)'],
  ['a long name', () => undefined, `${'n'.repeat(300)}.md`, 'unwritable', '(ENAMETOOLONG)'],
  [
    'a pipe',
    ({ workspace }) => void execFileSync('mkfifo', [join(workspace, 'pipe')]),
    'pipe',
    'special',
    'is a pipe, a socket or a device',
  ],
]

/** Paths that are not read. */
export const unreadable: readonly (readonly [string, Plant, string, string])[] = [
  ['a link out', ({ link }) => link('a', '../outside/victim'), 'a', 'outside'],
  ['an absolute link out', ({ link, outside }) => link('a', join(outside, 'victim')), 'a', 'outside'],
  ['a link to a link out', ({ link }) => [link('a', 'b'), link('b', '../outside/victim')], 'a', 'outside'],
  ['a folder that is a link out', ({ link }) => link('out', '../outside'), 'out/victim', 'outside'],
  ['nothing behind a link out', ({ link }) => link('out', '../outside'), 'out/none', 'outside'],
  ['a dangling link out', ({ link }) => link('a', '../outside/none'), 'a', 'outside'],
  ['a link to git’s', ({ link }) => link('a', '.git/config'), 'a', 'git'],
  ['a folder that is a link to git’s', ({ link }) => link('in', '.git'), 'in/config', 'git'],
  ['git’s', () => undefined, '.git/config', 'git'],
  ['a way up', () => undefined, '../outside/victim', 'outside'],
  ['a way up by a link inside', ({ link }) => link('in', 'docs'), 'in/../../outside/victim', 'outside'],
  ['an absolute path', () => undefined, '/etc/hostname', 'outside'],
  ['a folder', () => undefined, 'docs', 'folder'],
  ['a device', ({ link }) => link('a', '/dev/zero'), 'a', 'outside'],
  ['a pipe', ({ workspace }) => void execFileSync('mkfifo', [join(workspace, 'pipe')]), 'pipe', 'special'],
  ['a circle', ({ link }) => [link('a', 'b'), link('b', 'a')], 'a', 'unreadable'],
]

/** Commits without a repository, and the pure part of the action run over them. */
import { assessCommits } from '../../src/commits/assess.ts'
import { type Commit, commitWith } from '../../src/commits/commit.ts'
import { type Change, describeUnit } from '../../src/release-notes/changes/changes.ts'
import { groupCommits, type Pull } from '../../src/release-notes/changes/units.ts'
import { type Arrangement, arrangeNotes, type Notes, type NotesSubject } from '../../src/release-notes/notes/notes.ts'
import { defaultSections, showAll } from '../../src/release-notes/notes/sections.ts'
import { defaultTemplate, fillTemplate } from '../../src/release-notes/notes/template.ts'
import { viewOf } from '../../src/release-notes/notes/view.ts'

export const repository = 'octo/demo'

/** What a test says of a commit: its name is letters, of which the sha is made. */
export interface Given {
  readonly name?: string
  readonly message: string
  readonly parents?: readonly string[]
  readonly author?: string
  readonly email?: string
  readonly files?: readonly string[]
}

/** A sha that a test can name. */
export function sha(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0')
}

/** Commits given oldest first, each the child of the one before unless it names its parents; answered newest first. */
export function commitsOf(given: readonly (Given | string)[]): readonly Commit[] {
  const commits: Commit[] = []
  for (const [index, each] of given.entries()) {
    const one: Given = typeof each === 'string' ? { message: each } : each
    const before = commits.at(-1)
    const parents = one.parents?.map(sha) ?? (before ? [before.sha] : [])
    const author = { name: one.author ?? 'Alice Doe', email: one.email ?? 'alice@example.com' }
    const commit = commitWith(sha(one.name ?? `c${index}`), parents, author, one.message)
    commits.push({ ...commit, files: one.files ?? [] })
  }
  return commits.reverse()
}

/** A pull request as GitHub tells it. */
export function pullOf(number: number, more: Partial<Pull> = {}): Pull {
  return { number, title: '', author: '', isBot: false, labels: [], closes: [], ...more }
}

/** The changes of commits given oldest first. */
export function changesOf(
  given: readonly (Given | string)[],
  by: 'commits' | 'pull-requests' = 'pull-requests',
  pulls: Readonly<Record<string, Pull>> = {},
  released: readonly string[] = [],
): readonly Change[] {
  const commits = commitsOf(given)
  const assessed = assessCommits(commits, { squashBodies: 'auto', repository })
  const fateOf = new Map(assessed.map(({ commit, fate }) => [commit.sha, fate]))
  const told = new Map(
    assessed.map(({ commit, fate }) => [commit.sha, fate.kind === 'counted' ? fate.changes : []] as const),
  )
  const units = groupCommits(commits, {
    head: commits[0]?.sha ?? '',
    released: new Set(released.map(sha)),
    by,
    pullOf: new Map(Object.entries(pulls).map(([name, pull]) => [sha(name), pull])),
    counts: (commit) => !['cancelled', 'reverts'].includes(fateOf.get(commit.sha)?.kind ?? ''),
  })
  return units.map((unit) => describeUnit(unit, { repository, describedIn: told }))
}

export const subject: NotesSubject = {
  site: { server: 'https://github.com', repository },
  tag: 'v1.1.0',
  version: '1.1.0',
  previousTag: 'v1.0.0',
  head: sha('head'),
  date: '2026-01-02',
  package: '',
}

export function notesOf(changes: readonly Change[], more: Partial<Arrangement> = {}): Notes {
  return arrangeNotes(subject, changes, {
    sections: showAll(defaultSections),
    hasOwnSections: false,
    sort: 'newest',
    exclude: [],
    dependencies: 'collapse',
    releaseCommits: new Set(),
    updated: [],
    earlier: undefined,
    newcomers: undefined,
    match: (patterns) => (path) => patterns.some((pattern) => path.startsWith(pattern.replace('**', ''))),
    ...more,
  })
}

/** The notes as the built-in template shows them. */
export function textOf(notes: Notes, byAuthor = false): Promise<string> {
  return fillTemplate(defaultTemplate, viewOf(notes, { byAuthor }))
}

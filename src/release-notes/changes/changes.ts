import type { Commit } from '../../commits/commit.ts'
import { type ConventionalCommit, parseConventional } from '../../commits/conventional.ts'
import { headerLine } from '../../commits/header.ts'
import { isMergeHeader } from '../../commits/merge-message.ts'
import { withoutNumbers } from '../../commits/pulls.ts'
import { type DependencyUpdate, dependencyUpdates } from './dependencies.ts'
import { isDependencyBot, joinNicknames, type Person, peopleOf } from './people.ts'
import { backportedPulls, closedIssues, distinct, pickedCommits, type Reference } from './references.ts'
import type { Unit } from './units.ts'

/** One entry of the notes. Texts are unescaped. */
export interface Change {
  /** `#12`, or the sha of a commit without a pull request. */
  readonly key: string
  /** The pull request's number, or 0. */
  readonly number: number
  /** The newest commit of the change: the squash or merge commit if there is one. */
  readonly sha: string
  /** The whole line. */
  readonly title: string
  /** Without type, scope and numbers. */
  readonly subject: string
  /** '' if the title is not conventional. */
  readonly type: string
  readonly scope: string
  readonly breaking: boolean
  /** What readers must do about it, in the author's words; empty if the subject says everything. */
  readonly migration: readonly string[]
  readonly labels: readonly string[]
  readonly paths: readonly string[]
  readonly closes: readonly Reference[]
  readonly people: readonly Person[]
  /** The updates of a dependency bot; undefined if it is not one. */
  readonly updates: readonly DependencyUpdate[] | undefined
  /** Its commits, newest first. */
  readonly shas: readonly string[]
  /** The original commits of cherry-picks; undefined if one of its commits is not a cherry-pick. */
  readonly picks: readonly string[] | undefined
  /** The pull requests that it backports, according to its text. */
  readonly backports: readonly number[]
}

/** From strongest to weakest: decides the type of a pull request whose title has none. */
const typeOrder = ['feat', 'fix', 'perf', 'revert', 'refactor', 'docs', 'test', 'build', 'ci', 'style', 'chore']

/** How messages are read. */
export interface ChangeOptions {
  /** `owner/name` */
  readonly repository: string
  /** The assessment of each commit's message by `assessCommits`, by sha. */
  readonly describedIn: ReadonlyMap<string, readonly ConventionalCommit[]>
}

/** Reads the messages and the pull request of a unit. */
export function describeUnit(unit: Unit, { repository, describedIn: told }: ChangeOptions): Change {
  const { merge, commits } = unit
  const title = titleOf(unit)
  const inside = commits.flatMap(({ sha, amended }) =>
    amended === undefined ? (told.get(sha) ?? []) : amended.flatMap((message) => parseConventional(message) ?? []),
  )
  const all = merge === undefined ? inside : [...inside, ...mergeTold(merge, title)]
  const header = parseConventional(title)
  const subject = withoutNumbers(header?.description ?? title)
  const messages = [...(merge ? [merge.message] : []), ...commits.map((commit) => commit.message)]
  const people = peopleOfUnit(unit)
  return {
    key: unit.number === 0 ? (commits[0]?.sha ?? '') : `#${unit.number}`,
    number: unit.number,
    sha: (merge ?? commits[0])?.sha ?? '',
    title,
    subject,
    type: (header ?? strongestOf(all))?.type ?? '',
    scope: (header ?? (all.length === 1 ? all[0] : undefined))?.scope ?? '',
    breaking: header?.breaking === true || all.some((each) => each.breaking),
    migration: migrationOf(all, subject),
    labels: unit.pull?.labels ?? [],
    paths: [...new Set(commits.flatMap((commit) => commit.files ?? []))],
    closes: closesOf(unit, messages, repository),
    people,
    updates: people[0] && isDependencyBot(people[0]) ? dependencyUpdates(title, messages.join('\n')) : undefined,
    shas: commits.map(({ sha }) => sha),
    picks: picksOf(commits),
    backports: backportedPulls(title, messages.join('\n'), repository).filter((number) => number !== unit.number),
  }
}

function picksOf(commits: readonly Commit[]): readonly string[] | undefined {
  const picks = commits.flatMap(({ message }) => pickedCommits(message).at(-1) ?? [])
  return picks.length === commits.length ? picks : undefined
}

/** The text of a pull request's merge commit below GitHub's line: the pull request's title and text. */
function mergeTold(merge: Commit, title: string): readonly ConventionalCommit[] {
  const parsed = parseConventional(title + bodyOf(merge))
  return parsed === undefined ? [] : [parsed]
}

/** The header of a squash commit if it is conventional, because it decided the version; else the pull request's title. */
function titleOf({ merge, commits, pull }: Unit): string {
  const only = merge === undefined && commits.length === 1 ? commits[0] : undefined
  if (only !== undefined) {
    const header = tellingLine(only)
    return pull === undefined || pull.title === '' || parseConventional(header) ? header : pull.title
  }
  if (pull !== undefined && pull.title !== '') return pull.title
  const teller = merge ?? commits.at(-1)
  const line = teller === undefined ? '' : tellingLine(teller)
  // a merge with only a number: use the strongest commit that it merged
  return isMergeHeader(line) ? (strongestLine(commits) ?? line) : line
}

/** The header, or the first line after one that only says that something was merged (`* fix: a` of an advisory's fork, without its bullet). */
function tellingLine(commit: Commit): string {
  const header = headerLine(commit.message)
  const below = isMergeHeader(header) ? headerLine(bodyOf(commit).trim()).replace(/^[*-][ \t]+/, '') : ''
  return below === '' ? header : below
}

/** The header of the commit that is most important to readers. */
function strongestLine(commits: readonly Commit[]): string | undefined {
  const read = commits.flatMap(({ message }) => {
    const line = headerLine(message)
    const change = parseConventional(line)
    return change === undefined ? [] : [{ ...change, line }]
  })
  return (read.find(({ breaking }) => breaking) ?? strongestOf(read))?.line
}

function bodyOf({ message }: Commit): string {
  const end = message.indexOf('\n')
  return end === -1 ? '' : message.slice(end)
}

function strongestOf<Told extends { readonly type: string }>(all: readonly Told[]): Told | undefined {
  const rank = ({ type }: Told) => (typeOrder.indexOf(type) + typeOrder.length + 1) % (typeOrder.length + 1)
  return all.toSorted((one, other) => rank(one) - rank(other))[0]
}

/** A `!` alone makes the description the note, which the entry shows anyway. */
function migrationOf(all: readonly ConventionalCommit[], subject: string): readonly string[] {
  const notes = all.flatMap((each) => each.breakingNotes.filter((note) => note !== each.description))
  return [...new Set(notes)].filter((note) => withoutNumbers(note) !== subject)
}

function closesOf({ number, pull }: Unit, messages: readonly string[], repository: string): readonly Reference[] {
  const linked = (pull?.closes ?? []).flatMap(({ number: issue, url }) => {
    const named = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/\d+$/.exec(url)?.[1] ?? ''
    return [{ repository: named.toLowerCase() === repository.toLowerCase() ? '' : named, number: issue }]
  })
  const written = messages.flatMap((message) => closedIssues(message, repository))
  return distinct([...linked, ...written]).filter((each) => each.repository !== '' || each.number !== number)
}

/** The pull request's author first, because commits do not always show the account. */
function peopleOfUnit({ pull, commits }: Unit): readonly Person[] {
  const people = commits.toReversed().flatMap(peopleOf)
  const author = pull?.author ?? ''
  if (author === '') return joinNicknames(people)
  const login = pull?.isBot && !author.endsWith('[bot]') ? `${author}[bot]` : author
  const [first, ...rest] = people
  const isOther = first === undefined || (first.login !== '' && first.login.toLowerCase() !== login.toLowerCase())
  return joinNicknames(isOther ? [{ name: login, email: '', login }, ...people] : [{ ...first, login }, ...rest])
}

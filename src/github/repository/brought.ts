import { byPulls } from '../../commits/by-pulls.ts'
import type { GitHub } from '../connection/call.ts'
import { isRecord, list, optionalText, record, text } from '../connection/parse.ts'
import { type LandedPull, landedPull, parseLanding } from './landed.ts'

/** What one commit has and another does not, in terms that people know. */
export interface Brought {
  /** In the order of the history, newest first. */
  readonly pulls: readonly LandedPull[]
  /** Those without a pull request, newest first, without merges. */
  readonly commits: readonly BroughtCommit[]
  /** False if there is more than one request returns. */
  readonly isWhole: boolean
}

/** A commit without a pull request. */
export interface BroughtCommit {
  readonly sha: string
  readonly subject: string
  /** A login, or else a name. */
  readonly author: string
  readonly isMerge: boolean
}

interface HistoryCommit extends BroughtCommit {
  readonly parents: readonly string[]
  readonly pull: LandedPull | undefined
}

/** Of each history; GitHub returns no more at once. */
const commitsAsked = 100

/**
 * The pull requests and commits that `head` has and `base` has not, in one request: from the newest hundred commits of both. Undefined if GitHub does
 * not know one of them or finds the query too heavy.
 */
export async function readBrought(
  github: GitHub,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<Brought | undefined> {
  const { owner, name } = github.repository
  return github.graphql<Brought | undefined>({
    purpose: `read the pull requests since ${base.slice(0, 7)}`,
    needs: 'pull-requests: read',
    query: `query brought($owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    base: object(oid: $base) { ... on Commit { history(first: ${commitsAsked}) { nodes { oid } } } }
    head: object(oid: $head) { ... on Commit { history(first: ${commitsAsked}) { nodes {
      oid messageHeadline author { name user { login } }
      parents(first: 10) { nodes { oid } }
      associatedPullRequests(first: 3) { nodes { ...landedPull } }
    } } } }
  }
}\n${landedPull}`,
    variables: { owner, name, base, head },
    repeat: 'harmless',
    parse: (data) => {
      const found = record(record(data, 'data')['repository'], 'repository')
      const before = historyOf(found['base'], 'base', (node, at) => text(record(node, at)['oid'], `${at}.oid`))
      const after = historyOf(found['head'], 'head', (node, at) => parseCommit(node, at, `${owner}/${name}`))
      return before && after && broughtSince(base, new Set(before), head, after)
    },
    heavy: () => ({ value: undefined }),
  })
}

/** `before` has commits that `base` reaches, `after` those that `head` reaches, newest first. */
function broughtSince(
  base: string,
  before: ReadonlySet<string>,
  head: string,
  after: readonly HistoryCommit[],
): Brought {
  const byBase = reach([base, ...before], after)
  const own = reach([head], after, byBase)
  const commits = after.filter(({ sha }) => own.has(sha))
  const places = new Map(commits.map((commit) => [commit.sha, commit]))
  const landings: string[] = []
  for (let at = places.get(head); at !== undefined; at = places.get(at.parents[0] ?? '')) landings.push(at.sha)
  const pulls = new Map(commits.flatMap(({ sha, pull }) => (pull === undefined ? [] : [[sha, pull] as const])))
  // Where the history reaches the base, the commits reached besides it are even older, from a branch that was started long
  // ago.
  const isWhole = commits.every(({ parents }) => parents.every((parent) => places.has(parent) || byBase.has(parent)))
  return { ...byPulls({ commits, landings }, pulls), isWhole: isWhole || after.some(({ sha }) => sha === base) }
}

/** The commits reached from `starts` through `commits`, except `without`. */
function reach(
  starts: readonly string[],
  commits: readonly HistoryCommit[],
  without: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]))
  const reached = new Set<string>()
  const waiting = [...starts]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    if (reached.has(sha) || without.has(sha)) continue
    reached.add(sha)
    waiting.push(...(parents.get(sha) ?? []))
  }
  return reached
}

/** Null means that the commit was never pushed; an object without the field is not a commit. */
function historyOf<Item>(
  value: unknown,
  name: string,
  parse: (node: unknown, at: string) => Item,
): readonly Item[] | undefined {
  const history = isRecord(value) ? value['history'] : undefined
  return isRecord(history) ? list(history['nodes'], `${name}.history`, parse) : undefined
}

function parseCommit(node: unknown, at: string, repository: string): HistoryCommit {
  const commit = record(node, at)
  const author = isRecord(commit['author']) ? commit['author'] : {}
  const user = isRecord(author['user']) ? author['user'] : {}
  const sha = text(commit['oid'], `${at}.oid`)
  const parents = list(record(commit['parents'], `${at}.parents`)['nodes'], `${at}.parents`, (parent, place) =>
    text(record(parent, place)['oid'], place),
  )
  return {
    sha,
    subject: text(commit['messageHeadline'], `${at}.messageHeadline`),
    author: optionalText(user['login'], `${at}.author.login`) || optionalText(author['name'], `${at}.author.name`),
    parents,
    isMerge: parents.length > 1,
    pull: parseLanding(commit, sha, repository),
  }
}

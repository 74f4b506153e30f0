import { askInBatches } from '../connection/batch.ts'
import type { GitHub } from '../connection/call.ts'
import { integer, isRecord, list, optionalText, record, text, Unreadable } from '../connection/parse.ts'

/** The people behind commits, by account number. */
export interface Authors {
  /** Authors (including `Co-authored-by:` lines) and committers. */
  readonly accounts: readonly number[]
  /** Authors without a known account for their email address; without bots, which GitHub does not know either. */
  readonly unknown: number
  /** Who opened the pull requests of the commits; empty if that was not requested. */
  readonly pullRequestAuthors: readonly number[]
}

/** Options of the request. */
export interface AuthorsAsked {
  readonly pulls: boolean
  /** Names for which the request also checks whether there is a tag. */
  readonly tags: readonly string[]
}

/** The result for some commits. */
export interface AuthorsFound extends Authors {
  /** The names that are tags. */
  readonly tags: readonly string[]
}

/** Commits and the people behind them. */
export interface CommitsBehind {
  /** Oldest first. */
  readonly commits: readonly { readonly sha: string; readonly message: string }[]
  readonly authors: Authors
}

/** Commits in one request. */
const atOnce = 100

const fields = `fragment people on Commit {
  oid
  authors(first: 20) { nodes { name user { databaseId } } }
  committer { user { databaseId } }
}`

const pullFields = `associatedPullRequests(first: 5) { nodes { author { ... on User { databaseId } } } }`

/** The authors of commits of this repository, one request per 100. A commit that GitHub does not know counts as one by an unknown author. */
export async function readAuthors(
  github: GitHub,
  shas: readonly string[],
  { pulls, tags }: AuthorsAsked,
): Promise<AuthorsFound> {
  const { owner, name } = github.repository
  const refs = [...new Set(tags)]
  const ask = (batch: readonly string[]) => {
    const types = [
      ...batch.map((_, index) => `$o${index}: GitObjectID!`),
      ...refs.map((_, index) => `$t${index}: String!`),
    ]
    const parts = [
      ...batch.map((_, index) => `c${index}: object(oid: $o${index}) { ...people ${inlinePulls(pulls)} }`),
      ...refs.map((_, index) => `t${index}: ref(qualifiedName: $t${index}) { prefix name }`),
    ]
    return github.graphql<readonly AuthorsFound[] | undefined>({
      purpose: `read the authors of ${batch.length} commits`,
      needs: pulls ? 'pull-requests: read' : 'contents: read',
      query: `query authorsOfCommits($owner: String!, $name: String!, ${types.join(', ')}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${fields}`,
      variables: {
        owner,
        name,
        ...Object.fromEntries(batch.map((sha, index) => [`o${index}`, sha])),
        ...Object.fromEntries(refs.map((ref, index) => [`t${index}`, `refs/tags/${ref}`])),
      },
      repeat: 'harmless',
      parse: (data) => {
        const found = record(record(data, 'data')['repository'], 'repository')
        const there = refs.filter((ref, index) => isTag(found[`t${index}`], ref))
        return batch.map((_, index) => ({ ...parseCommit(found[`c${index}`], `c${index}`, pulls), tags: there }))
      },
      ...(batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
    })
  }
  const found = await askInBatches([...new Set(shas)], atOnce, ask)
  return { ...joinAuthors(found), tags: [...new Set(found.flatMap((each) => each.tags))] }
}

/** If there is no ref with the full name, GitHub looks for one with that short name, which could be a branch. */
function isTag(value: unknown, name: string): boolean {
  return isRecord(value) && value['prefix'] === 'refs/tags/' && value['name'] === name
}

/** The newest 100 commits up to and including one, and their authors. */
export async function readAuthorsBehind(
  github: GitHub,
  sha: string,
  { pulls }: { readonly pulls: boolean },
): Promise<CommitsBehind> {
  const { owner, name } = github.repository
  return github.graphql({
    purpose: `read the authors of the commits up to ${sha}`,
    needs: pulls ? 'pull-requests: read' : 'contents: read',
    query: `query authorsBehind($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { history(first: ${atOnce}) { nodes { messageHeadline ...people ${inlinePulls(pulls)} } } } }
  }
}\n${fields}`,
    variables: { owner, name, sha },
    repeat: 'harmless',
    parse: (data) => {
      const commit = record(record(record(data, 'data')['repository'], 'repository')['object'], 'object')
      const nodes = record(commit['history'], 'history')['nodes']
      return {
        commits: list(nodes, 'history', parseHeadline).toReversed(),
        authors: joinAuthors(list(nodes, 'history', (node, at) => parseCommit(node, at, pulls))),
      }
    },
  })
}

function inlinePulls(pulls: boolean): string {
  return pulls ? `... on Commit { ${pullFields} }` : ''
}

function parseHeadline(value: unknown, at: string): CommitsBehind['commits'][number] {
  const commit = record(value, at)
  return { sha: text(commit['oid'], `${at}.oid`), message: text(commit['messageHeadline'], `${at}.messageHeadline`) }
}

/** The people behind any of them. */
export function joinAuthors(all: readonly Authors[]): Authors {
  return {
    accounts: [...new Set(all.flatMap(({ accounts }) => accounts))],
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
    pullRequestAuthors: [...new Set(all.flatMap(({ pullRequestAuthors }) => pullRequestAuthors))],
  }
}

function parseCommit(value: unknown, at: string, pulls: boolean): Authors {
  if (value === null) return { accounts: [], unknown: 1, pullRequestAuthors: [] }
  const commit = record(value, at)
  const authors = nodesOf(commit['authors'], `${at}.authors`)
  const committer = isRecord(commit['committer']) ? [commit['committer']] : []
  const nameless = authors.filter((author) => !isRecord(author['user']) && !isBot(author))
  const linked = pulls ? nodesOf(commit['associatedPullRequests'], `${at}.associatedPullRequests`) : []
  return {
    accounts: [...authors, ...committer].flatMap(({ user }) => accountOf(user, `${at}.user`)),
    unknown: nameless.length,
    pullRequestAuthors: linked.flatMap(({ author }) => accountOf(author, `${at}.pull`)),
  }
}

/** A bot is not a user, so GitHub links no account to its commits. */
function isBot(author: Readonly<Record<string, unknown>>): boolean {
  return optionalText(author['name'], 'author.name').endsWith('[bot]')
}

/** A deleted account has no number; an actor that is not a user has none here. */
function accountOf(user: unknown, at: string): readonly number[] {
  if (!isRecord(user)) return []
  const id = user['databaseId'] ?? 0
  return id === 0 ? [] : [integer(id, at)]
}

function nodesOf(connection: unknown, at: string): readonly Readonly<Record<string, unknown>>[] {
  const nodes = record(connection, at)['nodes']
  if (!Array.isArray(nodes)) throw new Unreadable(at, 'list')
  return nodes.filter(isRecord)
}

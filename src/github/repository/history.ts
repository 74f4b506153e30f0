import { askInBatches } from '../connection/batch.ts'
import type { GitHub } from '../connection/call.ts'
import { flag, integer, isRecord, list, oneOf, optionalText, record, text, Unreadable } from '../connection/parse.ts'

/** A pull request that brought a commit, with the fields for release notes. */
export interface LinkedPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly merged: boolean
  /** Whether no outsider can have written its text: its author has write access. */
  readonly isVouched: boolean
  /** Undefined if the account was deleted. */
  readonly author: Author | undefined
  readonly labels: readonly string[]
  /** Its target branch. */
  readonly base: string
  /** The merge or squash commit; '' if it is not merged. */
  readonly mergeSha: string
  /** Issues that it closes, in any repository. */
  readonly closes: readonly { readonly number: number; readonly url: string }[]
}

/** An account on GitHub. */
export interface Author {
  readonly login: string
  readonly bot: boolean
}

/** Commits per request, and people per request: GitHub runs a search for each person. */
const commitsAtOnce = 100
const peopleAtOnce = 50

const linkedPull = `fragment linkedPull on PullRequest {
  number title body url merged authorAssociation baseRefName baseRepository { nameWithOwner }
  author { __typename login }
  mergeCommit { oid }
  labels(first: 20) { nodes { name } }
  closingIssuesReferences(first: 10) { nodes { number url } }
}`

/**
 * The pull requests of this repository behind each commit, one request per 100 commits, or fewer if GitHub finds that too heavy. A commit that is
 * unknown or has no pull request gets an empty list.
 */
export async function readPullsOfCommits(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkedPull[]>> {
  const distinct = [...new Set(shas)]
  const pulls = await askInBatches(distinct, commitsAtOnce, (batch) => askForPulls(github, batch))
  return new Map(distinct.map((sha, index) => [sha, pulls[index] ?? []]))
}

async function askForPulls(
  github: GitHub,
  shas: readonly string[],
): Promise<readonly (readonly LinkedPull[])[] | undefined> {
  const { owner, name } = github.repository
  const parts = shas.map(
    (_, index) =>
      `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ...linkedPull } } } }`,
  )
  const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ')
  return github.graphql<readonly (readonly LinkedPull[])[] | undefined>({
    purpose: `read the pull requests of ${shas.length} commits`,
    needs: 'pull-requests: read',
    query: `query pullsOfCommits($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${linkedPull}`,
    variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
    repeat: 'harmless',
    parse: (data) => {
      const found = record(record(data, 'data')['repository'], 'repository')
      return shas.map((_, index) => parseCommit(found[`c${index}`], `${owner}/${name}`))
    },
    ...whenHeavy(shas),
  })
}

/**
 * Of these people, those without a pull request merged into this repository before a time: if they have one merged since, they are first-time
 * contributors. One request per 50 people.
 */
export async function findNewcomers(
  github: GitHub,
  logins: readonly string[],
  before: Date,
): Promise<ReadonlySet<string>> {
  // Anything but a login would become search syntax. It names nobody, so nobody is welcomed.
  const people = [...new Set(logins)].filter((login) => /^[\w-]{1,100}$/.test(login))
  const known = await askInBatches(people, peopleAtOnce, (batch) => askForMerged(github, batch, before))
  return new Set(people.filter((_, index) => known[index] === 0))
}

async function askForMerged(
  github: GitHub,
  logins: readonly string[],
  before: Date,
): Promise<readonly number[] | undefined> {
  const { owner, name } = github.repository
  const moment = before.toISOString().replace(/\.\d+Z$/, 'Z')
  const queries = logins.map((login) => `repo:${owner}/${name} is:pr is:merged author:${login} merged:<${moment}`)
  const parts = logins.map((_, index) => `p${index}: search(type: ISSUE, first: 1, query: $q${index}) { issueCount }`)
  return github.graphql<readonly number[] | undefined>({
    purpose: `look for earlier pull requests of ${logins.length} people`,
    needs: 'pull-requests: read',
    query: `query mergedBefore(${logins.map((_, index) => `$q${index}: String!`).join(', ')}) {\n${parts.join('\n')}\n}`,
    variables: Object.fromEntries(queries.map((query, index) => [`q${index}`, query])),
    repeat: 'harmless',
    parse: (data) => {
      const found = record(data, 'data')
      return logins.map((_, index) => integer(record(found[`p${index}`], `p${index}`)['issueCount'], 'issueCount'))
    },
    ...whenHeavy(logins),
  })
}

function whenHeavy(batch: readonly unknown[]) {
  return batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {}
}

/** Null means that the commit was never pushed; an object without the field is not a commit. */
function parseCommit(value: unknown, repository: string): readonly LinkedPull[] {
  if (value === null) return []
  const linked = record(value, 'commit')['associatedPullRequests']
  if (linked === undefined || linked === null) return []
  return list(record(linked, 'associatedPullRequests')['nodes'], 'pulls', (node, at) =>
    parsePull(node, at, repository),
  ).flat()
}

/** Undefined for null and for a pull request of a fork, which has its own numbers. */
function parsePull(value: unknown, at: string, repository: string): readonly LinkedPull[] {
  if (value === null) return []
  const pull = record(value, at)
  const base = pull['baseRepository']
  const home = isRecord(base) ? text(base['nameWithOwner'], `${at}.baseRepository`) : ''
  if (home.toLowerCase() !== repository.toLowerCase()) return []
  const merge = pull['mergeCommit']
  return [
    {
      number: integer(pull['number'], `${at}.number`),
      title: text(pull['title'], `${at}.title`),
      body: optionalText(pull['body'], `${at}.body`),
      url: text(pull['url'], `${at}.url`),
      merged: flag(pull['merged'], `${at}.merged`),
      isVouched: isVouched(pull),
      author: parseAuthor(pull['author'], `${at}.author`),
      labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => text(label['name'], `${at}.labels.name`)),
      base: text(pull['baseRefName'], `${at}.baseRefName`),
      mergeSha: isRecord(merge) ? text(merge['oid'], `${at}.mergeCommit.oid`) : '',
      closes: nodesOf(pull['closingIssuesReferences'], `${at}.closes`).map((issue) => ({
        number: integer(issue['number'], `${at}.closes.number`),
        url: text(issue['url'], `${at}.closes.url`),
      })),
    },
  ]
}

/** Authors with write access, according to GitHub. */
const insiders: ReadonlySet<unknown> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Only the author and people with write access can change the text of a pull request. In an outsider's text nobody knows who wrote which part, and a
 * reviewer does not see all of it, because HTML comments are hidden.
 */
function isVouched({ merged, authorAssociation }: Readonly<Record<string, unknown>>): boolean {
  return merged === true && insiders.has(authorAssociation)
}

function parseAuthor(value: unknown, at: string): Author | undefined {
  if (value === null) return undefined
  const author = record(value, at)
  const type = oneOf(author['__typename'], ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'], at)
  return { login: text(author['login'], `${at}.login`), bot: type === 'Bot' }
}

/** GraphQL returns null for what the token may not see. */
function nodesOf(connection: unknown, at: string): readonly Readonly<Record<string, unknown>>[] {
  if (connection === null) return []
  const nodes = record(connection, at)['nodes']
  if (!Array.isArray(nodes)) throw new Unreadable(at, 'list')
  return nodes.filter(isRecord)
}

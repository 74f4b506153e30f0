import { askInBatches } from '../connection/batch.ts'
import type { GitHub } from '../connection/call.ts'
import { integer, isRecord, list, moment, optionalMoment, optionalText, record, text } from '../connection/parse.ts'

/** A merged pull request with its own commits, which a squash or rebase removes from the history. */
export interface LandedPull {
  readonly number: number
  readonly title: string
  readonly url: string
  /** '' for a deleted account. */
  readonly author: string
  readonly mergedAt: Date | undefined
  /** Its source branch. */
  readonly branch: string
  readonly labels: readonly string[]
  /** The first 50, oldest first. */
  readonly commits: readonly PullCommit[]
}

/** A commit of a pull request's branch. */
export interface PullCommit {
  readonly sha: string
  readonly authoredAt: Date
  readonly committedAt: Date
  readonly isMerge: boolean
}

/** Commits per request; the second number is used from then on if GitHub finds the first too heavy. */
const commitsAtOnce = 500
const commitsAtOnceAfterwards = 100

const mergeHeadline = /^Merge (?:branch|remote-tracking branch|pull request|commit|tag) /

/** The fields of a pull request that `parseLanding` reads. */
export const landedPull = `fragment landedPull on PullRequest {
  number title url merged mergedAt headRefName author { login } baseRepository { nameWithOwner }
  mergeCommit { oid }
  labels(first: 10) { nodes { name } }
  commits(first: 50) { nodes { commit { oid authoredDate committedDate messageHeadline } } }
}`

/** The pull request by which each commit entered the history, one request per 500 commits; none for commits that were pushed directly. */
export async function readLandedPulls(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyMap<string, LandedPull>> {
  const distinct = [...new Set(shas)]
  let isHeavy = false
  const ask = async (batch: readonly string[]): Promise<readonly (LandedPull | undefined)[] | undefined> => {
    if (!isHeavy || batch.length <= commitsAtOnceAfterwards) {
      const found = await askForPulls(github, batch)
      if (found !== undefined) return found
      isHeavy = true
    }
    return batch.length <= commitsAtOnceAfterwards ? undefined : askInBatches(batch, commitsAtOnceAfterwards, ask)
  }
  const pulls = await askInBatches(distinct, commitsAtOnce, ask)
  return new Map(distinct.flatMap((sha, index) => (pulls[index] === undefined ? [] : [[sha, pulls[index]]])))
}

async function askForPulls(
  github: GitHub,
  shas: readonly string[],
): Promise<readonly (LandedPull | undefined)[] | undefined> {
  const { owner, name } = github.repository
  const parts = shas.map(
    (_, index) =>
      `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 3) { nodes { ...landedPull } } } }`,
  )
  const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ')
  return github.graphql<readonly (LandedPull | undefined)[] | undefined>({
    purpose: `read the pull requests that brought ${shas.length} commits`,
    needs: 'pull-requests: read',
    query: `query landedPulls($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${landedPull}`,
    variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
    repeat: 'harmless',
    parse: (data) => {
      const found = record(record(data, 'data')['repository'], 'repository')
      return shas.map((sha, index) => parseLanding(found[`c${index}`], sha, `${owner}/${name}`))
    },
    ...(shas.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
  })
}

/**
 * Of the pull requests that have a commit, the one that brought it to its place. Not one that only carries it on, such as from `main` into a release
 * branch, which has the commit among its own.
 */
export function parseLanding(value: unknown, sha: string, repository: string): LandedPull | undefined {
  const linked = isRecord(value) ? value['associatedPullRequests'] : undefined
  if (!isRecord(linked)) return undefined
  const pulls = list(linked['nodes'], 'pulls', (node, at) => (isRecord(node) ? parsePull(node, at, repository) : []))
  const landed = pulls
    .flat()
    .filter(({ pull, mergeSha }) => mergeSha === sha || !pull.commits.some((each) => each.sha === sha))
  return (landed.find(({ mergeSha }) => mergeSha === sha) ?? landed[0])?.pull
}

function parsePull(
  pull: Readonly<Record<string, unknown>>,
  at: string,
  repository: string,
): readonly { readonly pull: LandedPull; readonly mergeSha: string }[] {
  const base = pull['baseRepository']
  const home = isRecord(base) ? text(base['nameWithOwner'], `${at}.baseRepository`) : ''
  if (pull['merged'] !== true || home.toLowerCase() !== repository.toLowerCase()) return []
  const { author, mergeCommit } = pull
  const parsed: LandedPull = {
    number: integer(pull['number'], `${at}.number`),
    title: text(pull['title'], `${at}.title`),
    url: text(pull['url'], `${at}.url`),
    author: isRecord(author) ? text(author['login'], `${at}.author`) : '',
    mergedAt: optionalMoment(pull['mergedAt'], `${at}.mergedAt`),
    branch: optionalText(pull['headRefName'], `${at}.headRefName`),
    labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => text(label['name'], `${at}.labels.name`)),
    commits: nodesOf(pull['commits'], `${at}.commits`).map((node) => parseCommit(node['commit'], `${at}.commits`)),
  }
  return [{ pull: parsed, mergeSha: isRecord(mergeCommit) ? text(mergeCommit['oid'], `${at}.mergeCommit`) : '' }]
}

function parseCommit(value: unknown, at: string): PullCommit {
  const commit = record(value, at)
  return {
    sha: text(commit['oid'], `${at}.oid`),
    authoredAt: moment(commit['authoredDate'], `${at}.authoredDate`),
    committedAt: moment(commit['committedDate'], `${at}.committedDate`),
    // Requesting parents would cost one point of the rate limit per hundred commits.
    isMerge: mergeHeadline.test(text(commit['messageHeadline'], `${at}.messageHeadline`)),
  }
}

/** GraphQL returns null for what the token may not see. */
function nodesOf(connection: unknown, at: string): readonly Readonly<Record<string, unknown>>[] {
  if (connection === null) return []
  return list(record(connection, at)['nodes'], at, (node) => node).filter(isRecord)
}

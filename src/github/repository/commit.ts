import type { Found, GitHub } from '../connection/call.ts'
import { list, record, text } from '../connection/parse.ts'

/** A commit made by GitHub itself, and so verified. Added files always get mode 100644, because the API supports no other. */
export interface BranchCommit {
  /** Short name. */
  readonly branch: string
  /** The commit on which the branch must be. */
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  readonly additions: readonly { readonly path: string; readonly contents: Uint8Array }[]
  readonly deletions: readonly string[]
}

/** `moved`: the branch was not at `expectedHead` (or was deleted), and nothing was done. */
export type CommitOutcome = { readonly kind: 'created'; readonly sha: string } | { readonly kind: 'moved' }

/** How many commits of the branch are searched for ours after an unknown outcome. */
const lookBehind = 30

const mutation = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** Commits to a branch that is at `expectedHead`. */
export async function createCommitOnBranch(github: GitHub, commit: BranchCommit): Promise<CommitOutcome> {
  const { owner, name } = github.repository
  const { branch, expectedHead, headline, body } = commit
  const fileChanges = {
    additions: commit.additions.map(({ path, contents }) => ({
      path,
      contents: Buffer.from(contents).toString('base64'),
    })),
    deletions: commit.deletions.map((path) => ({ path })),
  }
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
    message: { headline, body },
    expectedHeadOid: expectedHead,
    fileChanges,
  }
  return github.graphql<CommitOutcome>({
    purpose: `commit to ${branch}`,
    needs: 'contents: write',
    query: mutation,
    variables: { input },
    repeat: () => settle(github, commit),
    parse: (data) => ({ kind: 'created', sha: parseSha(data) }),
    refused: ({ code, message }) =>
      code === 'STALE_DATA' || code === 'NOT_FOUND' || /expected branch to point to/i.test(message)
        ? { value: { kind: 'moved' } }
        : undefined,
  })
}

/** A branch has at most one successor of `expectedHead`; with our headline it is ours. */
async function settle(github: GitHub, commit: BranchCommit): Promise<Found<CommitOutcome> | undefined> {
  const commits = await github.rest({
    purpose: `read the commits of ${commit.branch}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/commits',
    parameters: { sha: commit.branch, per_page: lookBehind },
    repeat: 'harmless',
    parse: (answer) => list(answer, 'commits', parseCommit),
  })
  const ours = commits.find(({ parent, headline }) => parent === commit.expectedHead && headline === commit.headline)
  return ours === undefined ? undefined : { value: { kind: 'created', sha: ours.sha } }
}

function parseSha(data: unknown): string {
  const made = record(record(record(data, 'data')['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit')
  return text(made['oid'], 'commit.oid')
}

function parseCommit(value: unknown, at: string) {
  const { sha, commit, parents } = record(value, at)
  const message = text(record(commit, `${at}.commit`)['message'], `${at}.commit.message`)
  const [parent = ''] = list(parents, `${at}.parents`, (item, place) =>
    text(record(item, place)['sha'], `${place}.sha`),
  )
  return { sha: text(sha, `${at}.sha`), parent, headline: message.split('\n', 1)[0] ?? '' }
}

import type { Commit, Git } from '../git.ts'
import { pullsOf } from '../rest/history.ts'
import type { World } from '../route.ts'
import { commitsOf, type PullRequest, type State, userOf } from '../state.ts'
import { peopleOf } from './authors.ts'
import { type DeploymentsAsked, deployments } from './deployments.ts'
import { issueNode } from './issues.ts'
import { actor, connection, demand, type Paging, refusedAs } from './refused.ts'

/** The root fields of a query. */
export function queries(world: World) {
  const { state } = world
  return {
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (owner.toLowerCase() !== state.owner.toLowerCase() || name.toLowerCase() !== state.name.toLowerCase())
        throw refusedAs('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return repository(world)
    },
    viewer: () => ({ databaseId: userOf(state, state.viewer).id, login: state.viewer }),
    search: (asked: Paging & { readonly query: string; readonly type: string }) => search(world, asked),
  }
}

/** The repository's node id. */
export function repositoryId(state: State): string {
  return `R_${Buffer.from(`${state.owner}/${state.name}`).toString('base64url')}`
}

function repository(world: World) {
  const { state } = world
  const commitOf = gatherer(state.git)
  return {
    __typename: 'Repository',
    id: repositoryId(state),
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) =>
      commitOf(oid ?? expression ?? '').then((sha) => (sha === undefined ? null : commitNode(world, sha))),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => refNode(state.git, qualifiedName),
    deployments: (asked: DeploymentsAsked) => deployments(world, asked),
    issue: ({ number }: { readonly number: number }) => issueNode(world, number),
    pullRequest: ({ number }: { readonly number: number }) => {
      demand(state, 'pull-requests', 'read')
      const pull = state.pulls.get(number)
      if (pull === undefined)
        throw refusedAs('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNode(world, pull)
    },
  }
}

/** The ref of the whole name, else one that is called so, as GitHub looks for it. */
async function refNode(git: Git, name: string) {
  for (const prefix of ['', 'refs/heads/', 'refs/tags/']) {
    const found = await git.ref(`${prefix}${name}`)
    const [, kind = '', short = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(found?.name ?? '') ?? []
    if (found !== undefined) return { __typename: 'Ref', prefix: kind, name: short }
  }
  return null
}

/** Looks up names that are asked for in the same moment together: a query asks for a hundred commits. */
function gatherer(git: Git): (name: string) => Promise<string | undefined> {
  let names: string[] = []
  let answers: Promise<readonly (string | undefined)[]> | undefined
  const look = async () => {
    await Promise.resolve()
    const asked = names
    names = []
    answers = undefined
    return git.commitsOf(asked)
  }
  return async (name) => {
    const index = names.push(name) - 1
    answers ??= look()
    return (await answers)[index]
  }
}

/** A commit as a node. */
export function commitNode(world: World, sha: string) {
  const { state, places } = world
  let found: Promise<Commit | undefined> | undefined
  const commit = () => {
    found ??= state.git.commits('-1', sha).then(([first]) => first)
    return found
  }
  const message = async () => (await commit())?.message ?? ''
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    message,
    messageHeadline: async () => (await message()).split('\n', 1)[0],
    authoredDate: async () => (await commit())?.author.date,
    committedDate: async () => (await commit())?.committer.date,
    url: `${places.server}/${state.owner}/${state.name}/commit/${sha}`,
    ...peopleOf(world, sha),
    associatedPullRequests: async (paging: Paging) => {
      demand(state, 'pull-requests', 'read')
      const pulls = await pullsOf(state, sha)
      return connection(
        'associatedPullRequests',
        pulls.map((pull) => pullNode(world, pull)),
      )(paging)
    },
  }
}

function pullNode(world: World, pull: PullRequest): Readonly<Record<string, unknown>> {
  const { state, places } = world
  const html = `${places.server}/${state.owner}/${state.name}`
  const merged = pull.merge
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${html}/pull/${pull.number}`,
    state: merged === undefined ? pull.state.toUpperCase() : 'MERGED',
    merged: merged !== undefined,
    mergedAt: merged?.at ?? null,
    createdAt: pull.createdAt,
    isCrossRepository: false,
    author: actor(state, pull.author),
    authorAssociation: pull.association,
    lastEditedAt: pull.edited?.at ?? null,
    editor: pull.edited === undefined ? null : actor(state, pull.edited.by),
    baseRefName: pull.base,
    headRefName: pull.head,
    baseRepository: () => repository(world),
    labels: connection(
      'labels',
      pull.labels.map((name) => ({ name })),
    ),
    commits: async (paging: Paging) => {
      const shas = pull.squashed.length > 0 ? pull.squashed : branchOf(pull, await commitsOf(state, pull))
      return connection(
        'commits',
        shas.map((sha) => ({ commit: commitNode(world, sha) })),
      )(paging)
    },
    mergeCommit: merged === undefined ? null : () => commitNode(world, merged.sha),
    closingIssuesReferences: connection(
      'closingIssuesReferences',
      pull.closes.map((number) => ({ number, url: `${html}/issues/${number}`, repository: () => repository(world) })),
    ),
  }
}

function search(world: World, asked: Paging & { readonly query: string; readonly type: string }) {
  const { state } = world
  if (asked.type !== 'ISSUE') throw new Error(`the fake GitHub does not search ${asked.type}`)
  const tests = asked.query.split(/\s+/).map((word) => termOf(state, word))
  // A token that may not see pull requests finds none: GitHub makes no error of it.
  const readable = state.permissions['pull-requests'] === 'none' ? [] : [...state.pulls.values()]
  const found = readable.filter((pull) => tests.every((test) => test(pull)))
  const { nodes, pageInfo } = connection(
    'search',
    found.map((pull) => pullNode(world, pull)),
  )(asked)
  return { issueCount: found.length, nodes, pageInfo }
}

function termOf(state: State, word: string): (pull: PullRequest) => boolean {
  const [, key = '', value = ''] = /^([a-z]+):(.+)$/.exec(word) ?? []
  if (word === 'is:pr') return () => true
  if (word === 'is:merged') return ({ merge }) => merge !== undefined
  if (key === 'repo') return () => value === `${state.owner}/${state.name}`
  if (key === 'author')
    return ({ author }) => author.toLowerCase() === value.replace(/^app\/(.+)$/, '$1[bot]').toLowerCase()
  if (key === 'merged' && value.startsWith('<'))
    return ({ merge }) => merge !== undefined && Date.parse(merge.at) < Date.parse(value.slice(1))
  throw new Error(`the fake GitHub does not search for ${word}`)
}

/** GitHub ties the commit of a merge to its pull request, and does not list it among the pull request's own. */
function branchOf({ merge }: PullRequest, commits: readonly string[]): readonly string[] {
  return commits.filter((sha) => sha !== merge?.sha)
}

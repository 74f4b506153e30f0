import { createHash } from 'node:crypto'
import type { Description } from './description.ts'
import type { Commit } from './git.ts'
import type { Fields } from './json.ts'
import { associationOf } from './people.ts'
import { type Asset, type Comment, type PullRequest, protectionOf, type Release, type State, userOf } from './state.ts'

/** Turns what the fake keeps into what GitHub answers; each shape is completed from GitHub's own schema. */
export interface Shapes {
  readonly user: (login: string) => Fields
  readonly fullUser: (login: string) => Fields
  readonly repository: () => Fields
  readonly release: (release: Release) => Fields
  readonly asset: (asset: Asset, release: Release) => Fields
  readonly pull: (pull: PullRequest) => Fields
  readonly pullSimple: (pull: PullRequest) => Fields
  readonly comment: (comment: Comment) => Fields
  readonly app: (slug: string) => Fields
  readonly label: (name: string) => Fields
  readonly ref: (name: string, sha: string, type: string) => Fields
  readonly commit: (commit: Commit) => Fields
  readonly branch: (name: string, commit: Commit) => Fields
}

/** Where the fake is reached. */
export interface Places {
  /** As GITHUB_API_URL. */
  readonly api: string
  readonly uploads: string
  readonly server: string
}

/** The shapes over one state. */
export function createShapes({ complete }: Pick<Description, 'complete'>, state: State, places: Places): Shapes {
  const api = `${places.api}/repos/${state.owner}/${state.name}`
  const html = `${places.server}/${state.owner}/${state.name}`
  const user = (login: string) => complete('simple-user', personOf(state, login, places))
  const app = (slug: string) =>
    complete('nullable-integration', {
      id: idOf(slug),
      slug,
      name: slug,
      owner: user(state.owner),
      external_url: `${places.server}/apps/${slug}`,
      html_url: `${places.server}/apps/${slug}`,
    })
  const label = (name: string) => complete('label', { id: idOf(name), name, color: 'ededed', default: false })
  const base = () => complete('repository', repositoryOf(state, { api, html, user }))
  const pull = (schema: string) => (each: PullRequest) =>
    complete(schema, pullOf(state, each, { api, html, user, label, base }))
  const asset = (each: Asset, release: Release) =>
    complete('release-asset', {
      id: each.id,
      url: `${api}/releases/assets/${each.id}`,
      name: each.name,
      label: each.label,
      state: each.state,
      content_type: each.contentType,
      size: each.content.length,
      digest: each.state === 'starter' ? null : `sha256:${createHash('sha256').update(each.content).digest('hex')}`,
      created_at: each.createdAt,
      updated_at: each.createdAt,
      uploader: user(each.uploader),
      browser_download_url: `${html}/releases/download/${release.draft ? `untagged-${release.id}` : release.tag}/${each.name}`,
    })
  const repository = () => complete('full-repository', repositoryOf(state, { api, html, user }))
  return {
    user,
    fullUser: (login) => complete('public-user', personOf(state, login, places)),
    repository,
    asset,
    label,
    app,
    release: (release) => releaseOf(complete, release, { api, html, places, state, user, asset }),
    pull: pull('pull-request'),
    pullSimple: pull('pull-request-simple'),
    comment: (comment) =>
      complete('issue-comment', {
        id: comment.id,
        body: comment.body,
        user: comment.author === '' ? null : user(comment.author),
        url: `${api}/issues/comments/${comment.id}`,
        html_url: `${html}/issues/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${api}/issues/${comment.issue}`,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: associationOf(state, comment.author),
        performed_via_github_app: comment.app === undefined ? null : app(comment.app),
        ...(comment.minimized === true ? { minimized: { reason: 'off-topic' } } : {}),
      }),
    ref: (name, sha, type) =>
      complete('git-ref', {
        ref: name,
        node_id: `REF_${name}`,
        url: encodeURI(`${api}/git/${name}`),
        object: { sha, type, url: `${api}/git/${type}s/${sha}` },
      }),
    commit: (commit) => complete('commit', commitOf(state, commit, { api, html, user })),
    branch: (name, commit) =>
      complete('branch-with-protection', {
        name,
        commit: complete('commit', commitOf(state, commit, { api, html, user })),
        protected: protectionOf(state, `refs/heads/${name}`) !== undefined,
      }),
  }
}

function personOf(state: State, login: string, { api, server }: Places): Fields {
  const { id, bot, type = bot ? 'Bot' : 'User' } = userOf(state, login)
  const path = encodeURIComponent(login)
  return { id, login, type, url: `${api}/users/${path}`, html_url: `${server}/${path}` }
}

interface Around {
  readonly api: string
  readonly html: string
  readonly user: (login: string) => Fields
}

function repositoryOf(state: State, { api, html, user }: Around): Fields {
  return {
    id: 1,
    name: state.name,
    full_name: `${state.owner}/${state.name}`,
    owner: user(state.owner),
    html_url: html,
    url: api,
    default_branch: state.defaultBranch,
    private: state.isPrivate,
    archived: false,
  }
}

function releaseOf(
  complete: Description['complete'],
  release: Release,
  around: Around & { readonly places: Places; readonly state: State; readonly asset: Shapes['asset'] },
): Fields {
  const { api, html, places, state } = around
  const url = `${api}/releases/${release.id}`
  return complete('release', {
    id: release.id,
    url,
    assets_url: `${url}/assets`,
    upload_url: `${places.uploads}/repos/${state.owner}/${state.name}/releases/${release.id}/assets{?name,label}`,
    html_url: `${html}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt ?? null,
    author: around.user(release.author),
    assets: release.assets.map((asset) => around.asset(asset, release)),
  })
}

function pullOf(
  state: State,
  pull: PullRequest,
  { api, html, user, label, base }: Around & { readonly label: Shapes['label']; readonly base: () => Fields },
): Fields {
  const tip = (branch: string, sha: string) => ({
    label: `${state.owner}:${branch}`,
    ref: branch,
    sha,
    user: user(state.owner),
    repo: base(),
  })
  return {
    id: pull.number,
    number: pull.number,
    url: `${api}/pulls/${pull.number}`,
    html_url: `${html}/pull/${pull.number}`,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    user: user(pull.author),
    labels: pull.labels.map(label),
    head: tip(pull.head, pull.headSha),
    base: tip(pull.base, pull.baseSha),
    author_association: pull.association,
    created_at: pull.createdAt,
    updated_at: pull.merge?.at ?? pull.createdAt,
    merged_at: pull.merge?.at ?? null,
    // GitHub names a trial merge while it is open.
    merge_commit_sha: pull.merge?.sha ?? pull.headSha,
  }
}

function commitOf(state: State, commit: Commit, { api, html, user }: Around): Fields {
  const account = (mail: string) => {
    const login = state.mails.get(mail)
    return login === undefined ? null : user(login)
  }
  const url = `${api}/commits/${commit.sha}`
  return {
    sha: commit.sha,
    url,
    html_url: `${html}/commit/${commit.sha}`,
    author: account(commit.author.email),
    committer: account(commit.committer.email),
    parents: commit.parents.map((sha) => ({ sha, url: `${api}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
    commit: {
      url,
      message: commit.message,
      comment_count: 0,
      author: { ...commit.author },
      committer: { ...commit.committer },
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    },
  }
}

function idOf(name: string): number {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007
  return sum
}

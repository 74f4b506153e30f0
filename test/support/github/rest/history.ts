import { type Answer, notFound, paged, Refused } from '../answer.ts'
import type { Commit } from '../git.ts'
import type { Fields } from '../json.ts'
import type { Asked, Routes, World } from '../route.ts'
import { commitsOf, type PullRequest, type State } from '../state.ts'

const r = '/repos/{owner}/{repo}'

/** Commits, branches, files: git's own, as GitHub shows them. */
export const historyRoutes: Routes = {
  [`GET ${r}`]: (_, { shapes }) => ({ status: 200, body: shapes.repository() }),
  'GET /users/{username}': ({ parameters }, { state, shapes }) => {
    const login = parameters['username'] ?? ''
    if (!state.users.has(login)) throw notFound()
    return { status: 200, body: shapes.fullUser(login) }
  },
  [`GET ${r}/commits`]: listCommits,
  [`GET ${r}/commits/{ref}`]: async ({ parameters }, { state, shapes }) => {
    const commit = await find(state, parameters['ref'] ?? '')
    if (commit === undefined) throw new Refused(422, `No commit found for SHA: ${parameters['ref']}`)
    return { status: 200, body: shapes.commit(commit) }
  },
  [`GET ${r}/git/commits/{commit_sha}`]: showGitCommit,
  [`GET ${r}/commits/{commit_sha}/pulls`]: async ({ parameters, url }, { state, shapes }) => {
    const sha = parameters['commit_sha'] ?? ''
    if (!(await state.git.exists(sha))) throw new Refused(422, `No commit found for SHA: ${sha}`)
    return paged(await pullsOf(state, sha), url, shapes.pullSimple)
  },
  [`GET ${r}/compare/{basehead}`]: compare,
  [`GET ${r}/tags`]: listTags,
  [`GET ${r}/branches/{branch}`]: async ({ parameters }, { state, shapes }) => {
    const name = parameters['branch'] ?? ''
    const commit = await find(state, `refs/heads/${name}`)
    if (commit === undefined) throw new Refused(404, 'Branch not found')
    return { status: 200, body: shapes.branch(name, commit) }
  },
  [`GET ${r}/contents/{path}`]: showFile,
}

/** Pull requests that brought a commit, oldest first. */
export async function pullsOf(state: State, sha: string): Promise<readonly PullRequest[]> {
  const found: PullRequest[] = []
  for (const pull of state.pulls.values()) if ((await commitsOf(state, pull)).includes(sha)) found.push(pull)
  return found
}

async function find(state: State, name: string): Promise<Commit | undefined> {
  const sha = await state.git.commitOf(name)
  return sha === undefined ? undefined : (await state.git.commits('-1', sha))[0]
}

async function listCommits({ url }: Asked, { state, shapes }: World): Promise<Answer> {
  const from = url.searchParams.get('sha') ?? state.defaultBranch
  const sha = (await state.git.commitOf(`refs/heads/${from}`)) ?? (await state.git.commitOf(from))
  if (sha === undefined) throw notFound()
  return paged(await state.git.commits(sha), url, shapes.commit)
}

/** GitHub gives the highest names first. */
async function listTags({ url }: Asked, { state, places }: World): Promise<Answer> {
  const names = (await state.git.refs('refs/tags')).map(({ name }) => name.slice('refs/tags/'.length)).reverse()
  const shas = await state.git.commitsOf(names.map((name) => `refs/tags/${name}`))
  const tags = names.flatMap((name, index) => {
    const sha = shas[index]
    return sha === undefined ? [] : [{ name, sha }]
  })
  const api = `${places.api}/repos/${state.owner}/${state.name}`
  return paged(tags, url, ({ name, sha }) => ({
    name,
    node_id: name,
    commit: { sha, url: `${api}/commits/${sha}` },
    zipball_url: `${api}/zipball/refs/tags/${name}`,
    tarball_url: `${api}/tarball/refs/tags/${name}`,
  }))
}

async function showGitCommit({ parameters }: Asked, { state, complete, places }: World): Promise<Answer> {
  const commit = await find(state, parameters['commit_sha'] ?? '')
  if (commit === undefined) throw notFound()
  const url = `${places.api}/repos/${state.owner}/${state.name}/git`
  return {
    status: 200,
    body: complete('git-commit', {
      sha: commit.sha,
      message: commit.message,
      author: { ...commit.author },
      committer: { ...commit.committer },
      tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
      parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${url}/commits/${sha}` })),
    }),
  }
}

/** Commits of `base...head`, oldest first, 250 at most unless paged. */
async function compare({ parameters, url }: Asked, { state, shapes, complete }: World): Promise<Answer> {
  const [base, head] = (parameters['basehead'] ?? '').split('...')
  const older = await find(state, base ?? '')
  const newer = await find(state, head ?? '')
  if (older === undefined || newer === undefined) throw notFound()
  const ahead = [...(await state.git.commits(newer.sha, `^${older.sha}`))].reverse()
  const behind = await state.git.commits(older.sha, `^${newer.sha}`)
  const mergeBase = (await state.git.run(['merge-base', older.sha, newer.sha])).toString().trim()
  const found = await find(state, mergeBase)
  const whole = url.searchParams.has('page') || url.searchParams.has('per_page') ? ahead : ahead.slice(0, 250)
  const { body, headers } = paged(whole, url, shapes.commit)
  const status =
    ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical'
  return {
    status: 200,
    ...(headers === undefined ? {} : { headers }),
    body: complete('commit-comparison', {
      base_commit: shapes.commit(older),
      merge_base_commit: shapes.commit(found ?? older),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      // «The list of changed files is only shown on the first page of results, and it includes up to 300 changed files».
      ...(Number(url.searchParams.get('page') ?? 1) === 1 ? { files: await filesOf(state, mergeBase, newer.sha) } : {}),
      commits:
        url.searchParams.has('page') || url.searchParams.has('per_page') ? (body ?? []) : whole.map(shapes.commit),
    }),
  }
}

async function filesOf(state: State, base: string, head: string): Promise<readonly Fields[]> {
  const words = (await state.git.run(['diff', '--name-status', '-z', '-M', base, head])).toString().split('\0')
  const files: Fields[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const letter = words[at++]?.[0] ?? ''
    const previous = letter === 'R' ? words[at++] : undefined
    const filename = words[at++] ?? ''
    const url = `https://github.example/${filename.split('/').map(encodeURIComponent).join('/')}`
    files.push({
      sha: 'f'.repeat(40),
      filename,
      status: letter === 'A' ? 'added' : letter === 'D' ? 'removed' : letter === 'R' ? 'renamed' : 'modified',
      additions: 1,
      deletions: 0,
      changes: 1,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(previous === undefined ? {} : { previous_filename: previous }),
    })
  }
  return files.slice(0, 300)
}

async function showFile({ parameters, url }: Asked, { state, complete }: World): Promise<Answer> {
  const path = parameters['path'] ?? ''
  const ref = url.searchParams.get('ref') ?? state.defaultBranch
  const at = (await state.git.commitOf(`refs/heads/${ref}`)) ?? (await state.git.commitOf(ref))
  if (at === undefined) throw new Refused(404, `No commit found for the ref ${ref}`)
  const [entry = ''] = (await state.git.run(['ls-tree', '-z', at, '--', path])).toString().split('\0')
  const [, type, sha] = /^\d+ (\w+) ([0-9a-f]+)\t/.exec(entry) ?? []
  if (type !== 'blob' || sha === undefined) throw notFound()
  const content = await state.git.run(['cat-file', 'blob', sha])
  const isLarge = content.length > 1_000_000
  return {
    status: 200,
    body: complete('content-file', {
      type: 'file',
      encoding: isLarge ? 'none' : 'base64',
      size: content.length,
      name: path.split('/').at(-1) ?? path,
      path,
      sha,
      content: isLarge ? '' : content.toString('base64'),
    }),
  }
}

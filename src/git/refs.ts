import type { Git } from './process.ts'

/** A tag; `commit` is its final target, `object` the annotated tag object if there is one. */
export interface TagRef {
  readonly name: string
  readonly commit: string
  readonly object: string
}

/** The refs of a local or remote repository. */
export interface Refs {
  readonly tags: readonly TagRef[]
  /** Branch name → commit. */
  readonly branches: ReadonlyMap<string, string>
}

/** The refs of the local repository. */
export async function readLocalRefs(git: Git): Promise<Refs> {
  const form = '%(objectname)%00%(refname)%00%(*objectname)'
  const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags', 'refs/heads'])
  return collect(
    lines.map((line) => {
      const [object = '', ref = '', peeled = ''] = line.split('\0')
      return { ref, object, peeled: peeled === '' ? object : peeled }
    }),
  )
}

/** The refs of a remote, in one round trip and without fetching: tags, and the named branches. Throws GitError. */
export async function readRemoteRefs(git: Git, remote: string, branches: readonly string[]): Promise<Refs> {
  const lines = await git.lines([
    'ls-remote',
    '--quiet',
    remote,
    'refs/tags/*',
    ...branches.map((branch) => `refs/heads/${branch}`),
  ])
  const peeled = new Map<string, string>()
  const objects = new Map<string, string>()
  for (const line of lines) {
    const [object = '', ref = ''] = line.split('\t')
    if (ref.endsWith('^{}')) peeled.set(ref.slice(0, -3), object)
    else objects.set(ref, object)
  }
  return collect([...objects].map(([ref, object]) => ({ ref, object, peeled: peeled.get(ref) ?? object })))
}

function collect(found: readonly { readonly ref: string; readonly object: string; readonly peeled: string }[]): Refs {
  const branches = new Map<string, string>()
  const tags: TagRef[] = []
  for (const { ref, object, peeled } of found) {
    if (ref.startsWith('refs/heads/')) branches.set(ref.slice('refs/heads/'.length), object)
    else if (ref.startsWith('refs/tags/')) tags.push({ name: ref.slice('refs/tags/'.length), commit: peeled, object })
  }
  return { tags, branches }
}

/** Where HEAD is; `branch` is undefined if it is detached. */
export interface Head {
  readonly commit: string
  readonly branch: string | undefined
}

/** Reads HEAD; undefined in a repository without a commit. */
export async function readHead(git: Git): Promise<Head | undefined> {
  const [commit, ref] = await Promise.all([
    git.text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1] }),
    // not --short, which returns `heads/a` if there is also a tag `a`
    git.text(['symbolic-ref', '--quiet', 'HEAD'], { allow: [1] }),
  ])
  return commit === '' ? undefined : { commit, branch: branchOf(ref) }
}

/** The branch that a full ref names; undefined if it is not a branch. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

/** Whether `ancestor` is reachable from `commit`; false also if the repository does not have it. */
export async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, commit], { allow: [1, 128] })
  return code === 0
}

/** Those of `commits` that `head` reaches, in one walk of the history. */
export async function readAncestors(
  git: Git,
  commits: ReadonlySet<string>,
  head: string,
): Promise<ReadonlySet<string>> {
  return readReachable(git, commits, [head])
}

/** Those of `commits` that one of `heads` reaches. */
export async function readReachable(
  git: Git,
  commits: ReadonlySet<string>,
  heads: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let rest = ''
  const take = (chunk: Buffer) => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (commits.has(line)) found.add(line)
  }
  await git.stream(['rev-list', '--stdin'], take, { input: heads.map((head) => `${head}\n`).join('') })
  return found
}

/** How many candidates are checked one by one before one walk of the history answers for all. */
const singly = 3

/**
 * For each list of candidates, the first that is an ancestor of `tip` (or `tip` itself); lists are sorted best first. The first item usually answers
 * a single list, so its items are checked one by one; many lists are answered by one walk.
 */
export async function findBases<Candidate extends { readonly commit: string }>(
  git: Git,
  tip: string,
  lists: readonly (readonly Candidate[])[],
): Promise<readonly (Candidate | undefined)[]> {
  if (lists.length === 1) {
    for (const candidate of lists[0]?.slice(0, singly) ?? [])
      if (await isAncestor(git, candidate.commit, tip)) return [candidate]
    if ((lists[0]?.length ?? 0) <= singly) return [undefined]
  }
  const wanted = new Set(lists.flatMap((list) => list.map(({ commit }) => commit)))
  if (wanted.size === 0) return lists.map(() => undefined)
  const ancestors = await readAncestors(git, wanted, tip)
  return lists.map((list) => list.find(({ commit }) => ancestors.has(commit)))
}

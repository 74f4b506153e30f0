import { Moved, type RefUpdate } from '../git.ts'
import type { World } from '../route.ts'
import { protectionOf, type State } from '../state.ts'
import { commitNode, repositoryId } from './queries.ts'
import { demand, refusedAs } from './refused.ts'

interface Input<Value> {
  readonly input: Value & { readonly clientMutationId?: string | null }
}

interface CommitInput {
  readonly branch: {
    readonly repositoryNameWithOwner?: string | null
    readonly branchName?: string | null
    readonly id?: string | null
  }
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
}

interface RefChange {
  readonly name: string
  readonly beforeOid?: string | null
  readonly afterOid: string
  readonly force?: boolean | null
}

const zero = /^0+$/

/** The root fields of a mutation. */
export function mutations(world: World) {
  const { state } = world
  return {
    createCommitOnBranch: ({ input }: Input<CommitInput>) => createCommit(world, input),
    createRef: async ({
      input,
    }: Input<{ readonly repositoryId: string; readonly name: string; readonly oid: string }>) => {
      demand(state, 'contents', 'write')
      checkRepository(state, input.repositoryId)
      if ((await state.git.ref(input.name)) !== undefined)
        throw refusedAs('UNPROCESSABLE', `A ref named "${input.name}" already exists in the repository.`)
      refuseProtected(state, input.name)
      await write(state, [{ name: input.name, before: undefined, after: input.oid }])
      return { clientMutationId: input.clientMutationId ?? null, ref: refNode(world, input.name, input.oid) }
    },
    updateRefs: ({ input }: Input<{ readonly repositoryId: string; readonly refUpdates: readonly RefChange[] }>) =>
      updateRefs(state, input),
    deleteRef: async ({ input }: Input<{ readonly refId: string }>) => {
      demand(state, 'contents', 'write')
      const name = Buffer.from(input.refId.replace(/^REF_/, ''), 'base64url').toString()
      const ref = await state.git.ref(name)
      if (ref === undefined)
        throw refusedAs('NOT_FOUND', `Could not resolve to a node with the global id of '${input.refId}'`)
      refuseProtected(state, name)
      await write(state, [{ name, before: ref.sha, after: undefined }])
      return { clientMutationId: input.clientMutationId ?? null }
    },
  }
}

async function createCommit(world: World, input: CommitInput & { readonly clientMutationId?: string | null }) {
  const { state } = world
  demand(state, 'contents', 'write')
  const { branchName, repositoryNameWithOwner } = input.branch
  if (branchName === null || branchName === undefined || repositoryNameWithOwner !== `${state.owner}/${state.name}`)
    throw refusedAs('NOT_FOUND', 'The branch could not be resolved.')
  const name = `refs/heads/${branchName}`
  const head = await state.git.commitOf(name)
  if (head === undefined) throw refusedAs('NOT_FOUND', `Could not resolve to a Ref with the name '${branchName}'.`)
  refuseProtected(state, name)
  // The two spaces are GitHub's.
  const stale = refusedAs(
    'STALE_DATA',
    `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
  )
  if (head !== input.expectedHeadOid) throw stale
  const tree = await treeOf(state, head, input)
  const { headline, body } = input.message
  const message = body === null || body === undefined || body === '' ? headline : `${headline}\n\n${body}`
  const who = { name: state.viewer, email: `${state.viewer}@users.noreply.github.com`, date: state.now().toISOString() }
  const sha = await state.git.commitTree(tree, [head], message, who)
  await write(state, [{ name, before: head, after: sha }], stale)
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(world, sha),
    ref: refNode(world, name, sha),
  }
}

async function treeOf(state: State, head: string, { fileChanges }: CommitInput): Promise<string> {
  const deletions = (fileChanges?.deletions ?? []).map(({ path }) => path)
  const additions = (fileChanges?.additions ?? []).map(({ path, contents }) => {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(contents))
      throw refusedAs('UNPROCESSABLE', `The contents of ${path} are not base64.`)
    return { path, contents: Buffer.from(contents, 'base64') }
  })
  for (const path of deletions)
    if (!(await state.git.exists(`${head}:${path}`)))
      throw refusedAs(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${path}`,
      )
  return state.git.writeTree(head, { additions, deletions })
}

async function updateRefs(
  state: State,
  input: {
    readonly repositoryId: string
    readonly refUpdates: readonly RefChange[]
    readonly clientMutationId?: string | null
  },
) {
  demand(state, 'contents', 'write')
  checkRepository(state, input.repositoryId)
  const updates: RefUpdate[] = []
  for (const { name, beforeOid, afterOid, force } of input.refUpdates) {
    const now = (await state.git.ref(name))?.sha
    const before = beforeOid === null || beforeOid === undefined ? now : zero.test(beforeOid) ? undefined : beforeOid
    const after = zero.test(afterOid) ? undefined : afterOid
    // GitHub documents no wording here.
    if (now !== before) throw refusedAs('UNPROCESSABLE', `Reference ${name} is not at the expected object.`)
    if (after !== undefined && !(await state.git.exists(after)))
      throw refusedAs('UNPROCESSABLE', `Object ${after} does not exist.`)
    const forward = now === undefined || after === undefined || (await state.git.isAncestor(now, after))
    if (!forward && force !== true) throw refusedAs('UNPROCESSABLE', `Update of ${name} is not a fast forward.`)
    refuseProtected(state, name)
    updates.push({ name, before, after })
  }
  await write(state, updates)
  return { clientMutationId: input.clientMutationId ?? null }
}

/** A push may come between the look and the write. */
async function write(
  state: State,
  updates: readonly RefUpdate[],
  moved: Error = refusedAs('UNPROCESSABLE', 'A reference is not at the expected object.'),
): Promise<void> {
  await state.git.update(updates).catch((error: unknown) => {
    throw error instanceof Moved ? moved : error
  })
}

function refuseProtected(state: State, name: string): void {
  const protection = protectionOf(state, name)
  const branch = name.replace(/^refs\/heads\//, '')
  if (protection?.kind === 'classic')
    throw refusedAs(
      'BRANCH_PROTECTION_RULE_VIOLATION',
      `protected branch '${branch}' check failed:\n Changes must be made through a pull request.`,
    )
  if (protection?.kind === 'ruleset')
    throw refusedAs(
      'UNPROCESSABLE',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    )
}

function checkRepository(state: State, id: string): void {
  if (id !== repositoryId(state))
    throw refusedAs('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

function refNode(world: World, name: string, sha: string) {
  return {
    __typename: 'Ref',
    id: `REF_${Buffer.from(name).toString('base64url')}`,
    name: name.replace(/^refs\/[^/]+\//, ''),
    prefix: name.replace(/[^/]+$/, ''),
    target: () => commitNode(world, sha),
  }
}

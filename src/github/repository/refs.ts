import { UserError } from '../../input/user-error.ts'
import type { Found, GitHub } from '../connection/call.ts'
import { isGitHubError } from '../connection/errors.ts'
import { oneOf, record, text } from '../connection/parse.ts'

/** The target of a ref; an annotated tag's ref points to a tag object, not to the commit. */
export interface Target {
  readonly sha: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
}

/** An annotated tag as an object; its ref is created separately. */
export interface TagObject {
  readonly tag: string
  readonly message: string
  /** The commit. */
  readonly sha: string
  /** If missing, GitHub uses the token's owner; `date` is ISO 8601. */
  readonly tagger?: { readonly name: string; readonly email: string; readonly date: string }
}

/** One change of an atomic update. */
export interface RefChange {
  /** Complete, such as `refs/heads/main`. */
  readonly name: string
  /** Its expected target; undefined if it must not exist yet. */
  readonly before: string | undefined
  /** Its new target; undefined deletes it. */
  readonly after: string | undefined
  /** Allows an update that is not a fast-forward. */
  readonly force?: boolean
}

const zeroSha = '0'.repeat(40)

/** The target of a ref (`refs/heads/main`); undefined if there is none. */
export async function readRef(github: GitHub, name: string): Promise<Target | undefined> {
  const { target } = await github.rest<{ readonly target: Target | undefined }>({
    purpose: `read ${name}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
    parameters: { ref: shortOf(name) },
    repeat: 'harmless',
    parse: (answer) => ({ target: parseTarget(answer) }),
    refused: ({ status }) => (status === 404 ? { value: { target: undefined } } : undefined),
  })
  return target
}

/** Creates a tag object and returns its sha. An unused one does no harm: nothing points to it, and git removes it. */
export async function createTagObject(github: GitHub, { tag, message, sha, tagger }: TagObject): Promise<string> {
  return github.rest({
    purpose: `create the tag object ${tag}`,
    needs: 'contents: write',
    route: 'POST /repos/{owner}/{repo}/git/tags',
    parameters: { tag, message, object: sha, type: 'commit', ...(tagger === undefined ? {} : { tagger }) },
    repeat: 'harmless',
    parse: (answer) => text(record(answer, 'tag')['sha'], 'tag.sha'),
  })
}

/** Creates a ref; `exists` means that somebody else's ref already has this name, with any target. */
export async function createRef(github: GitHub, name: string, sha: string): Promise<'created' | 'exists'> {
  return github.rest({
    purpose: `create ${name}`,
    needs: 'contents: write',
    route: 'POST /repos/{owner}/{repo}/git/refs',
    parameters: { ref: name, sha },
    repeat: async () => {
      const target = await readRef(github, name)
      return target === undefined ? undefined : { value: target.sha === sha ? 'created' : 'exists' }
    },
    parse: () => 'created',
    refused: ({ message }) => (/already exists/i.test(message) ? { value: 'exists' } : undefined),
  })
}

/** Deletes a ref; a missing one counts as deleted. */
export async function deleteRef(github: GitHub, name: string): Promise<void> {
  await github.rest({
    purpose: `delete ${name}`,
    needs: 'contents: write',
    route: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
    parameters: { ref: shortOf(name) },
    repeat: 'harmless',
    parse: () => undefined,
    refused: ({ message }) => (/does not exist/i.test(message) ? { value: undefined } : undefined),
  })
}

/** Changes several refs, all or none; `moved` means that one did not have its expected target, so nothing was changed. */
export async function updateRefs(github: GitHub, changes: readonly RefChange[]): Promise<'updated' | 'moved'> {
  const repositoryId = await readRepositoryId(github)
  const refUpdates = changes.map(({ name, before, after, force = false }) => ({
    name,
    beforeOid: before ?? zeroSha,
    afterOid: after ?? zeroSha,
    force,
  }))
  try {
    return await github.graphql<'updated' | 'moved'>({
      purpose: `update ${changes.map(({ name }) => name).join(', ')}`,
      needs: 'contents: write',
      query: 'mutation updateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      variables: { input: { repositoryId, refUpdates } },
      repeat: () => settle(github, changes),
      parse: (data) => record(record(data, 'data')['updateRefs'], 'updateRefs') && 'updated',
      refused: ({ code }) => (code === 'STALE_DATA' ? { value: 'moved' } : undefined),
    })
  } catch (error) {
    // GitHub documents no message for a ref that moved, so the refs are read again.
    if (isGitHubError(error, 'validation') && (await hasMoved(github, changes))) return 'moved'
    throw error
  }
}

async function readRepositoryId(github: GitHub): Promise<string> {
  const { owner, name } = github.repository
  return github.graphql({
    purpose: 'read the repository',
    needs: 'contents: read',
    query: 'query repositoryId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
    variables: { owner, name },
    repeat: 'harmless',
    parse: (data) => text(record(record(data, 'data')['repository'], 'repository')['id'], 'repository.id'),
  })
}

/** The update is atomic, so one visible change proves all; a new ref is best, because branches move on. */
async function settle(github: GitHub, changes: readonly RefChange[]): Promise<Found<'updated'> | undefined> {
  const isNew = ({ name, before }: RefChange) => before === undefined && name.startsWith('refs/tags/')
  const telling = changes.find(isNew) ?? changes.find(({ before, after }) => before !== after)
  if (telling === undefined) return { value: 'updated' }
  const target = await readRef(github, telling.name)
  return target?.sha === telling.after ? { value: 'updated' } : undefined
}

async function hasMoved(github: GitHub, changes: readonly RefChange[]): Promise<boolean> {
  for (const { name, before } of changes) if ((await readRef(github, name))?.sha !== before) return true
  return false
}

function shortOf(name: string): string {
  if (name.startsWith('refs/')) return name.slice('refs/'.length)
  throw new UserError(
    'validation',
    `A ref must be complete, such as \`refs/heads/main\`; given: \`${name.slice(0, 100)}\`.`,
  )
}

function parseTarget(answer: unknown): Target {
  const object = record(record(answer, 'ref')['object'], 'ref.object')
  return {
    sha: text(object['sha'], 'ref.object.sha'),
    type: oneOf(object['type'], ['commit', 'tag', 'tree', 'blob'], 'ref.object.type'),
  }
}

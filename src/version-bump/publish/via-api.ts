import type { GitHub } from '../../github/connection/call.ts'
import { createCommitOnBranch } from '../../github/repository/commit.ts'
import {
  createRef,
  createTagObject,
  deleteRef,
  type RefChange,
  readRef,
  updateRefs,
} from '../../github/repository/refs.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { refUpdates, type Signature, type Standpoint } from '../release.ts'
import type { PushStep, Transport } from './transport.ts'

/** Reasons after which GitHub is not asked again. */
const unsettled: ReadonlySet<string> = new Set(['cancelled', 'github-unavailable', 'rate-limited', 'bad-token'])

/**
 * Lets GitHub make the commit, so that it is verified: on a separate branch, from which branch and tags move in one atomic update. A kill in between
 * only leaves that branch, and the next attempt of the same run continues with it.
 */
export function viaApi(github: GitHub, pending: string, signature: Signature): Transport {
  const objects = new Map<string, string>()
  return {
    tagObjects: async () => objects,
    commit: async ({ parent, files, message }) => {
      const odd = files.filter(({ mode }) => mode !== '100644')
      if (odd.length > 0) throw oddMode(odd[0]?.path ?? '', odd[0]?.mode ?? '')
      await restart(github, pending, parent)
      const [headline = '', ...body] = message.split('\n')
      const additions = files.map(({ path, bytes }) => ({ path, contents: bytes }))
      const commit = { branch: pending, expectedHead: parent, headline, body: body.join('\n').trim() }
      const made = await cleaning(github, pending, () =>
        createCommitOnBranch(github, { ...commit, additions, deletions: [] }),
      )
      return made.kind === 'created' ? made : { kind: 'moved', said: `\`${pending}\` was moved meanwhile` }
    },
    push: async (step, standpoint) => {
      const move = async () => {
        for (const { name, message, at } of step.tags) {
          const tagger = { ...signature.person, date: signature.date.toISOString() }
          objects.set(name, await createTagObject(github, { tag: name, message, sha: at ?? standpoint.commit, tagger }))
        }
        return updateRefs(github, changesOf(step, standpoint, objects))
      }
      const result = await (step.branch ? cleaning(github, pending, move) : move())
      if (step.branch) await deleteRef(github, `refs/heads/${pending}`)
      return result === 'updated' ? { kind: 'pushed' } : { kind: 'moved', said: 'a ref had moved in the meantime' }
    },
  }
}

function changesOf(step: PushStep, at: Standpoint, objects: ReadonlyMap<string, string>): readonly RefChange[] {
  const before = new Map<string, string | undefined>(step.floating.map(({ name, from }) => [`refs/tags/${name}`, from]))
  if (step.branch) before.set(`refs/heads/${step.branch.name}`, step.branch.from)
  return refUpdates(step, at, objects).map(({ ref, object, expected }): RefChange => {
    return { name: ref, before: before.get(ref), after: object, force: expected !== undefined }
  })
}

/** Removes the pending branch if GitHub refuses the update. */
async function cleaning<Result>(github: GitHub, pending: string, body: () => Promise<Result>): Promise<Result> {
  try {
    return await body()
  } catch (error) {
    const isSettled = error instanceof UserError && !unsettled.has(error.reason)
    // the refusal is reported; a branch that cannot be deleted either is used by the next attempt
    if (isSettled) await deleteRef(github, `refs/heads/${pending}`).catch(() => {})
    throw error
  }
}

/** Sets the pending branch to `parent`, whatever an earlier attempt left there. */
async function restart(github: GitHub, pending: string, parent: string): Promise<void> {
  const name = `refs/heads/${pending}`
  if ((await createRef(github, name, parent)) === 'created') return
  const left = await readRef(github, name)
  if (left?.sha !== parent) await updateRefs(github, [{ name, before: left?.sha, after: parent, force: true }])
}

function oddMode(path: string, mode: string): UserError {
  const cure = 'Use `commit-via: git`, or make it a plain file.'
  return new UserError(
    'file-mode',
    `\`commit-via: api\` can only write plain files, and \`${brief(path)}\` has mode ${mode} (executable or a link). ${cure}`,
  )
}

import { join } from 'node:path'
import { makeTemporaryFolder } from '../../files/temporary.ts'
import { type TagDraft, writeCommit, writeTag } from '../../git/objects.ts'
import { type Git, GitError } from '../../git/process.ts'
import { type PushResult, push, type RefUpdate } from '../../git/push.ts'
import { isAncestor, readRemoteRefs } from '../../git/refs.ts'
import type { Remote } from '../../git/remote.ts'
import { UserError } from '../../input/user-error.ts'
import type { Host } from '../../runner/host.ts'
import { type RetryPolicy, retry } from '../../runner/retry.ts'
import { brief } from '../../text/printable.ts'
import { type NewTag, refUpdates, type Signature } from '../release.ts'
import { fetchCommit } from '../tip/tip.ts'
import type { Transport } from './transport.ts'

/** A push with unknown outcome is made three times; the last attempt only checks what arrived. */
const pushing: RetryPolicy = { attempts: 4, first: 2_000, longest: 8_000, jitter: 0.5 }

/** Commits with git and pushes with `--atomic`. */
export function viaGit(git: Git, remote: Remote | undefined, signature: Signature, host: Host): Transport {
  // each signature is different, and a tag is recognised by its object
  const made = new Map<string, string>()
  const write = async (tags: readonly NewTag[], commit: string): Promise<ReadonlyMap<string, string>> => {
    const objects = new Map<string, string>()
    for (const { name, message, at = commit } of tags) {
      const key = JSON.stringify([name, message, at])
      const object = made.get(key) ?? (await writeOne(git, { name, message, commit: at, ...signature }, host))
      made.set(key, object)
      objects.set(name, object)
    }
    return objects
  }
  return {
    commit: async ({ parent, files, message }) => {
      await using folder = await makeTemporaryFolder(host.env, 'index')
      const index = join(folder.path, 'index')
      return { kind: 'created', sha: await writeCommit(git, { parent, files, message, index, ...signature }) }
    },
    tagObjects: write,
    push: async (step, at) => {
      if (remote === undefined) throw new Error('the plan pushes without a remote')
      return persist(git, remote, refUpdates(step, at, await write(step.tags, at.commit)), host)
    },
  }
}

async function writeOne(git: Git, tag: TagDraft, host: Host): Promise<string> {
  await using folder = await makeTemporaryFolder(host.env, 'tag')
  return writeTag(git, tag, folder.path)
}

/** After network and server errors it checks what arrived and pushes again: the push is atomic and only applies to the known state. */
async function persist(git: Git, remote: Remote, updates: readonly RefUpdate[], host: Host): Promise<PushResult> {
  let lost: PushResult | undefined
  return retry<PushResult>(pushing, host, async (count) => {
    if (lost !== undefined && (await hasArrived(git, remote, updates))) return { value: { kind: 'pushed' } }
    if (lost !== undefined && count === pushing.attempts) return { value: lost }
    const answer = await push(git, remote.name, updates)
    // the same commit and tags from another job in the same second: the release belongs to that job, unless it is our own lost attempt
    if (answer.kind === 'current') return { value: count > 1 ? { kind: 'pushed' } : pushedByOther }
    // libcurl repeats a request when the connection breaks, so "moved" may be caused by our own success
    const isEcho = answer.kind === 'moved' && (count > 1 || newTag(updates) !== undefined)
    if (isEcho && (await hasArrived(git, remote, updates))) return { value: { kind: 'pushed' } }
    if (answer.kind !== 'unreachable') return { value: answer }
    lost = answer
    return { end: () => answer, why: `The push failed (${brief(answer.said, 200)}); checking what arrived` }
  })
}

const pushedByOther: PushResult = { kind: 'moved', said: 'someone else pushed exactly the same' }

/** A tag that only this process can have created: its message says so. */
function newTag(updates: readonly RefUpdate[]): RefUpdate | undefined {
  return updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined)
}

/** One ref proves all. A new tag is best, because nobody moves it; a branch may have moved on from our commit. */
async function hasArrived(git: Git, remote: Remote, updates: readonly RefUpdate[]): Promise<boolean> {
  const proof =
    updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined) ?? updates[0]
  if (proof === undefined) return true
  try {
    const branch = /^refs\/heads\/(.+)$/.exec(proof.ref)?.[1]
    const refs = await readRemoteRefs(git, remote.name, branch === undefined ? [] : [branch])
    const at =
      branch === undefined
        ? refs.tags.find(({ name }) => `refs/tags/${name}` === proof.ref)?.object
        : refs.branches.get(branch)
    if (at === undefined || at === proof.object || proof.expected !== undefined) return at === proof.object
    if (branch === undefined) return false
    await fetchCommit(git, remote, proof.ref, at)
    return await isAncestor(git, proof.object, at)
  } catch (error) {
    if (error instanceof GitError || (error instanceof UserError && error.reason !== 'cancelled')) return false
    throw error
  }
}

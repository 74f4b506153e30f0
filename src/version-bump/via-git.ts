import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCommit, writeTag } from '../git/objects.ts'
import { type Git, GitError } from '../git/process.ts'
import { type PushResult, push, type RefUpdate } from '../git/push.ts'
import { isAncestor, readRemoteRefs } from '../git/refs.ts'
import type { Remote } from '../git/remote.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { type NewTag, refUpdates, type Signature } from './release.ts'
import { fetchCommit } from './tip.ts'
import type { Transport } from './transport.ts'

/** How often a push is tried whose end is unknown, and half the first pause in milliseconds. */
const attempts = 3
const pause = 1_000

/** Commits with git and pushes with `--atomic`. */
export function viaGit(git: Git, remote: Remote | undefined, signature: Signature, host: Host): Transport {
  return {
    commit: async ({ parent, files, message }) => {
      const index = join(host.env['RUNNER_TEMP'] || tmpdir(), `slipway-index-${Math.floor(host.random() * 1e15)}`)
      try {
        return { kind: 'created', sha: await writeCommit(git, { parent, files, message, index, ...signature }) }
      } finally {
        await rm(index, { force: true })
      }
    },
    // the same name, commit, message and date make the same object each time
    tagObjects: (tags, commit) => writeTags(git, tags, commit, signature),
    push: async (step, commit) => {
      if (remote === undefined) throw new Error('the plan pushes without a remote')
      return persist(git, remote, refUpdates(step, commit, await writeTags(git, step.tags, commit, signature)), host)
    },
  }
}

async function writeTags(
  git: Git,
  tags: readonly NewTag[],
  commit: string,
  signature: Signature,
): Promise<ReadonlyMap<string, string>> {
  const objects = new Map<string, string>()
  for (const { name, message, at } of tags)
    objects.set(name, await writeTag(git, { name, message, commit: at ?? commit, ...signature }))
  return objects
}

/** Network and server faults are answered by looking what arrived, then pushing again: the push is atomic and tied to what was seen. */
async function persist(git: Git, remote: Remote, updates: readonly RefUpdate[], host: Host): Promise<PushResult> {
  for (let attempt = 1; ; attempt++) {
    const answer = await push(git, remote.name, updates)
    // the same commit and tags from another job of the same second: the release is that job's, unless it is our own lost attempt
    if (answer.kind === 'current')
      return attempt > 1 ? { kind: 'pushed' } : { kind: 'moved', said: 'somebody else pushed just the same' }
    // libcurl sends a request again by itself when the connection breaks: «moved» may be the echo of our own success
    const isEcho = answer.kind === 'moved' && (attempt > 1 || newTag(updates) !== undefined)
    if (isEcho && (await hasArrived(git, remote, updates))) return { kind: 'pushed' }
    if (answer.kind !== 'unreachable') return answer
    host.log.info(
      `The push did not end well: ${brief(answer.said, 200)}. Looking what arrived (attempt ${attempt} of ${attempts}).`,
    )
    await host.sleep(pause * 2 ** attempt * (0.5 + host.random() / 2))
    if (await hasArrived(git, remote, updates)) return { kind: 'pushed' }
    if (attempt === attempts) return answer
  }
}

/** A tag that only this process can have made: its message says so. */
function newTag(updates: readonly RefUpdate[]): RefUpdate | undefined {
  return updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined)
}

/** One ref proves all: best a new tag, which nobody moves; a branch may have gone on from our commit meanwhile. */
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
    if (error instanceof GitError || (error instanceof Complaint && error.reason !== 'cancelled')) return false
    throw error
  }
}

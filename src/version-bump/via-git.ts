import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCommit, writeTag } from '../git/objects.ts'
import { type Git, GitError } from '../git/process.ts'
import { type PushResult, push, type RefUpdate } from '../git/push.ts'
import { readRemoteRefs } from '../git/refs.ts'
import type { Remote } from '../git/remote.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { type NewTag, refUpdates, type Signature } from './release.ts'
import type { Transport } from './transport.ts'

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
      const updates = refUpdates(step, commit, await writeTags(git, step.tags, commit, signature))
      return remote === undefined
        ? { kind: 'refused', said: 'the repository has no remote' }
        : persist(git, remote, updates, host)
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
    const result = await push(git, remote.name, updates)
    if (result.kind !== 'unreachable') return result
    host.log.info(
      `The push did not end well: ${brief(result.said, 200)}. Looking what arrived (attempt ${attempt} of ${attempts}).`,
    )
    await host.sleep(pause * 2 ** attempt * (0.5 + host.random() / 2))
    if (await hasArrived(git, remote, updates)) return { kind: 'pushed' }
    if (attempt === attempts) return result
  }
}

async function hasArrived(git: Git, remote: Remote, updates: readonly RefUpdate[]): Promise<boolean> {
  try {
    const branches = updates.flatMap(({ ref }) =>
      ref.startsWith('refs/heads/') ? [ref.slice('refs/heads/'.length)] : [],
    )
    const refs = await readRemoteRefs(git, remote.name, branches)
    const objects = new Map([...refs.branches].map(([name, object]) => [`refs/heads/${name}`, object]))
    for (const tag of refs.tags) objects.set(`refs/tags/${tag.name}`, tag.object)
    return updates.every(({ ref, object }) => objects.get(ref) === object)
  } catch (error) {
    if (error instanceof GitError) return false
    throw error
  }
}

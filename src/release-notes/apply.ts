import { writeFile } from '../files/draft.ts'
import type { GitHub } from '../github/connection/call.ts'
import { deleteAsset, uploadAsset } from '../github/operations/assets.ts'
import { createRelease, deleteRelease, type Release, updateRelease } from '../github/operations/releases.ts'
import { UserError } from '../input/user-error.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { listDrafts } from './published.ts'
import { type AssetStep, type DraftStep, labelOf, type NotesStep, type NotesStepOutcome } from './steps.ts'

/** How a plan ended. */
export interface NotesOutcome {
  readonly steps: readonly NotesStepOutcome[]
  /** Its final state. */
  readonly release: Release | undefined
  /** The error that stopped it. */
  readonly error: unknown
}

/** What writing needs. */
export interface RunContext {
  readonly host: Host
  readonly github: () => Promise<GitHub>
  /** The release as the plan found it. */
  readonly release: Release | undefined
}

interface Done {
  readonly detail: string
  readonly release?: Release
}

/** Runs the plan's steps in order and stops at the first that fails; the others do not run. */
export async function apply(steps: readonly NotesStep[], workshop: RunContext): Promise<NotesOutcome> {
  const { host } = workshop
  const outcomes: NotesStepOutcome[] = []
  let { release } = workshop
  for (const step of steps) {
    try {
      host.signal.throwIfAborted()
      const done: Done = step.done ?? (await perform(step, release, workshop))
      release = done.release ?? release
      outcomes.push({ kind: step.kind, status: step.done?.status ?? 'done', detail: done.detail })
      host.log.info(`${step.kind}: ${step.done?.status ?? 'done'}, ${done.detail}`)
    } catch (error) {
      outcomes.push({ kind: step.kind, status: 'failed', detail: brief(messageOf(error), 300) })
      const rest = steps.slice(outcomes.length).map(notReached)
      return { steps: [...outcomes, ...rest], release, error }
    }
  }
  return { steps: outcomes, release, error: undefined }
}

/** The text of each step in a dry run. */
export function preview(steps: readonly NotesStep[]): readonly NotesStepOutcome[] {
  return steps.map((step) => (step.done ? { kind: step.kind, ...step.done } : notReached(step)))
}

function notReached(step: NotesStep): NotesStepOutcome {
  return { kind: step.kind, status: 'not-reached', detail: brief(labelOf(step), 200) }
}

async function perform(step: NotesStep, release: Release | undefined, workshop: RunContext): Promise<Done> {
  const { host, github } = workshop
  if ('bytes' in step) {
    const { root, path } = step.file
    await writeFile(step.file, step.bytes)
    const shown = root === host.workspace ? path : `${path} in the runner's temporary folder`
    return { detail: `${brief(shown, 200)} ${step.isNew ? 'created' : 'updated'}` }
  }
  const api = await github()
  if (step.kind === 'draft') return createDraft(api, step)
  if (step.kind === 'text')
    return { release: await updateRelease(api, step.release, step.changes), detail: 'name and text updated' }
  if (release === undefined) throw new Error(`the step ${step.kind} has no release to work on`)
  if (step.kind === 'asset') return attach(api, step, release)
  const published = await updateRelease(api, release, step.changes)
  return { release: published, detail: `published at ${published.htmlUrl}` }
}

/** Parallel jobs may each have created a draft: all of them use the oldest, and each deletes its own. */
async function createDraft(github: GitHub, { tag, changes }: DraftStep): Promise<Done> {
  const made = await createRelease(github, tag, changes)
  const [oldest] = await listDrafts(github, tag)
  if (oldest === undefined || oldest.id >= made.id) return { release: made, detail: `draft ${made.id} created` }
  await deleteRelease(github, made)
  return { release: oldest, detail: `another job already created draft ${oldest.id}, so that one is used` }
}

async function attach(github: GitHub, step: AssetStep, release: Release): Promise<Done> {
  if (release.immutable) throw immutable(step.name, release)
  if (step.replaces !== undefined) await deleteAsset(github, step.replaces)
  const asset = await uploadAsset(github, { release, name: step.name, file: step.file })
  return { detail: `${brief(asset.name, 200)} ${step.replaces ? 'replaced' : 'uploaded'} (${asset.size} bytes)` }
}

function immutable(name: string, { tag }: Release): UserError {
  return new UserError(
    'immutable-release',
    `The release ${brief(tag)} is published and immutable, so GitHub no longer accepts the asset \`${brief(name)}\`. Release a new version, or keep the release as a draft until everything is attached (\`release: draft\`).`,
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

import { artifactPublished } from '../events/drafts.ts'
import type { Repository } from '../git/open.ts'
import type { GitHub } from '../github/connection/call.ts'
import { connectOnce } from '../github/connection/once.ts'
import type { EventDraft, Host, Report } from '../runner/host.ts'
import { keepMemoryLow } from '../runner/memory.ts'
import { apply, preview } from './apply.ts'
import { type NotesFacts, readNotesFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { report } from './report.ts'
import type { NotesStepOutcome } from './steps.ts'

/** Makes the notes, writes them where they belong, and reports. */
export async function notesReported(repository: Repository, inputs: Inputs, host: Host): Promise<Report> {
  keepMemoryLow()
  const github = connectOnce(inputs.token, host)
  const { facts, plan } = await decide(repository, inputs, host, github)
  const release = facts.published?.release
  const isTrial = inputs.dryRun || facts.isPreview
  const ending = isTrial
    ? { steps: preview(plan.steps), release, error: undefined }
    : await apply(plan.steps, { host, github, release })
  const { headline, ...told } = report(inputs, facts, plan, ending)
  host.log.info(headline)
  const events = eventsOf(inputs, facts, ending.steps, host)
  return { ...told, announcement: { to: inputs.eventsUrl, events } }
}

/** The event of a release that this run has published; an earlier run reported its own. */
function eventsOf(
  { package: pack }: Inputs,
  { target }: NotesFacts,
  steps: readonly NotesStepOutcome[],
  { env }: Host,
): readonly EventDraft[] {
  if (!steps.some(({ kind, status }) => kind === 'publish' && status === 'done')) return []
  const release = { sha: target.commit, version: target.spelled?.version ?? '' }
  const data = { version: release.version, tag: target.tag }
  return [artifactPublished(env['GITHUB_REPOSITORY'] ?? '', release, pack?.path ?? '', data)]
}

/** A separate function, so that the history can be freed before the plan is applied. */
async function decide(repository: Repository, inputs: Inputs, host: Host, github: () => Promise<GitHub>) {
  const { facts, history } = await readNotesFacts(repository, inputs, host, github)
  return { facts, plan: await makePlan(inputs, facts, history) }
}

import { artifactPublished } from '../events/drafts.ts'
import type { GitHub } from '../github/connection/call.ts'
import { connectOnce } from '../github/connection/once.ts'
import type { Action, EventDraft, Host, Report } from '../runner/host.ts'
import { keepMemoryLow } from '../runner/memory.ts'
import { apply, preview } from './apply.ts'
import { type NotesFacts, readNotesFacts } from './facts.ts'
import { type Inputs, inputNames, readInputs, secretInputs } from './inputs.ts'
import { makePlan } from './plan.ts'
import { outputNames, report } from './report.ts'
import type { NotesStepOutcome } from './steps.ts'

/** Writes what changed, for people: notes, changelog, GitHub release. */
export const action: Action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  keepMemoryLow()
  const inputs = await readInputs(host)
  host.log.info('release-notes: reading the history')
  const github = connectOnce(inputs.token, host)
  const { facts, plan } = await decide(inputs, host, github)
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
async function decide(inputs: Inputs, host: Host, github: () => Promise<GitHub>) {
  const { facts, history } = await readNotesFacts(inputs, host, github)
  return { facts, plan: await makePlan(inputs, facts, history) }
}

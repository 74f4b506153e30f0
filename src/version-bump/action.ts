import { openRepository, type Repository } from '../git/open.ts'
import type { GitHub } from '../github/call.ts'
import { connectOnce } from '../github/once.ts'
import { updatePull } from '../github/pulls.ts'
import { deleteRef } from '../github/refs.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Action, Host, Report } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { apply, type Workshop } from './apply.ts'
import { decide } from './decide.ts'
import { draftFiles } from './draft.ts'
import { announce, problemsOf } from './explain.ts'
import { type Facts, readFacts } from './facts.ts'
import { type Inputs, inputNames, readInputs } from './inputs.ts'
import { makePlan, type Plan } from './plan.ts'
import { writePull } from './pulls.ts'
import { pendingBranch } from './release.ts'
import { outputNames, report } from './report.ts'
import { runLine } from './resumed.ts'
import type { Story } from './story.ts'
import { viaApi } from './via-api.ts'
import { viaGit } from './via-git.ts'

/** How often a branch that moves under us is followed. */
const attempts = 10
const pause = 250

/** Decides the next version from the history, writes it into the manifests, commits, tags and pushes. */
export const action: Action = { inputs: inputNames, outputs: outputNames, run }

async function run(host: Host): Promise<Report> {
  const inputs = await readInputs(host)
  host.log.info('version-bump: reading the history')
  const repository = await openRepository(host, inputs.workingDirectory, inputs.token)
  const github = connectOnce(inputs.token.value, host)
  let said = ''
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const story = await tell(repository, github, inputs, host)
    if (!story.outcome?.moved) {
      await clear(story, github, host)
      return finish(story, host)
    }
    said = story.outcome.steps.find(({ status }) => status === 'skipped')?.detail ?? ''
    host.log.info(`Somebody else pushed first; deciding again (attempt ${attempt} of ${attempts}).`)
    await host.sleep(Math.min(pause * 2 ** attempt, 5_000) * host.random())
  }
  const cure = 'Run the job again when it is quieter.'
  const what = `Somebody else was first ${attempts} times while this run tried to release (the last time: ${brief(said, 300)})`
  throw new Complaint('too-busy', `${what}. ${cure}`)
}

/** Deletes the pending branch that an attempt of this run left when it was cut off after its release, or by a race it lost. */
async function clear({ inputs, facts, outcome }: Story, github: () => Promise<GitHub>, host: Host): Promise<void> {
  const pending = pendingBranch(runOf(host))
  if (inputs.commitVia !== 'api' || outcome === undefined || outcome.error !== undefined) return
  if (outcome.steps.some(({ step }) => step === 'push') || !facts.tip.refs.branches.has(pending)) return
  await deleteRef(await github(), `refs/heads/${pending}`)
}

function runOf({ env }: Host): string {
  return env['GITHUB_RUN_ID'] ?? 'local'
}

/** Facts, decision, plan and its execution, once. */
async function tell(repository: Repository, github: () => Promise<GitHub>, inputs: Inputs, host: Host): Promise<Story> {
  const facts = await readFacts(repository, github, inputs, host)
  const decisions = decide(inputs, facts)
  for (const problem of problemsOf(decisions)) host.log.warning(problem)
  const draft = await draftFiles(repository.git, inputs, facts, decisions)
  const plan = makePlan(inputs, facts, decisions, draft, runLine(host))
  const story = { inputs, facts, decisions, draft, plan, outcome: undefined }
  if (inputs.dryRun || facts.isPreview) return story
  for (const line of announce(decisions)) host.log.info(line)
  return { ...story, outcome: await apply(plan.steps, await equip(plan, repository, github, inputs, facts, host)) }
}

function finish(story: Story, host: Host): Report {
  const { headline, ...told } = report(story)
  for (const { step, status, detail } of story.outcome?.steps ?? [])
    host.log.info(`${step}: ${status}${detail && `, ${detail}`}`)
  host.log.info(headline)
  return told
}

async function equip(
  plan: Plan,
  { git, remote }: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  facts: Facts,
  host: Host,
): Promise<Workshop> {
  const signature = { person: facts.person, date: host.now() }
  const isApi = inputs.commitVia === 'api' && plan.steps.some(({ kind }) => kind === 'push')
  if (isApi && facts.tip.unpushed > 0) throw unpushed(facts.tip.unpushed)
  return {
    git,
    remote,
    host,
    transport: isApi
      ? viaApi(await github(), pendingBranch(runOf(host)), signature)
      : viaGit(git, remote, signature, host),
    pulls: async (step) => writePull(await github(), step),
    closePull: async (number) => void (await updatePull(await github(), number, { state: 'closed' })),
    tip: facts.tip.commit,
    leaves: facts.tip.isReplayed ? facts.tip.head.commit : undefined,
    isLocal: inputs.skipPush,
  }
}

function unpushed(count: number): Complaint {
  const cure = 'Push them in a step before this one, or use `commit-via: git`, which pushes them along.'
  return new Complaint(
    'branch-diverged',
    `\`commit-via: api\` commits on GitHub, and HEAD has ${count} commit(s) that GitHub does not have. ${cure}`,
  )
}

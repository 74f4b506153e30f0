import { changeJob, latestOf, type Run } from '../support/github/actions.ts'
import type { Occasion } from '../support/github/events.ts'
import type { FakeGitHub } from '../support/github/github.ts'
import { userOf } from '../support/github/state.ts'
import type { World } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { quote, say, showStep } from './print.ts'

/** What the repository of the demo says of its gate, on its default branch. */
export const gateFiles = {
  '.github/gates.yml': `gates:
  production:
    require:
      - { count: 1, from: { role: maintain } }
      - { count: 1, from: { group: testers } }
    exclude: [actor, commit-authors]
groups: { testers: [tess, tom] }
`,
  '.github/workflows/release.yml': `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - { id: gate, uses: slipway-actions/slipway/actions/approval-gate@v1, with: { gate: production } }
      - run: ./deploy.sh
`,
}

/** The gate between notes and deployment: a maintainer and a tester approve, and nothing waits for them. The run, where it went as it should. */
export async function passGate(
  world: World,
  github: FakeGitHub,
  version: string,
  notes: string,
): Promise<Run | undefined> {
  for (const [login, role] of [
    ['mia', 'maintain'],
    ['tess', 'triage'],
  ] as const)
    github.setRole(login, role)
  for (const login of ['alice', 'bob']) github.state.mails.set(`${login}@example.com`, login)
  github.addWorkflow({ path: '.github/workflows/gates.yml' })
  const sha = await world.checkout.git('rev-parse', 'HEAD')
  const run = github.addRun({
    workflow: '.github/workflows/release.yml',
    sha,
    actor: 'alice',
    jobs: [{ name: 'deploy' }],
  })
  const inputs = { gate: 'production', version, summary: notes }
  const first = await gate(world, github, run, inputs)
  say('\n  The job has ended: no runner waits. What people see:')
  const [issue] = github.state.issues.values()
  quote(issue?.body ?? '')
  for (const login of ['mia', 'tess']) {
    say(`\n  ${login} comments: /approve`)
    await receive(world, github, () => void github.as(login).comment(issue?.number ?? 0, '/approve'))
    quote([...github.state.comments.values()].find(({ body }) => body.includes('slipway:gate-table'))?.body ?? '')
  }
  say('\n  GitHub runs the job again:')
  const second = await gate(world, github, run, inputs)
  const isOpen = first.outputs['result'] === 'waiting' && second.outputs['result'] === 'approved'
  return isOpen && second.exitCode === 0 ? github.state.runs.get(run.id) : undefined
}

async function gate(
  world: World,
  github: FakeGitHub,
  run: Run,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const { state } = github
  const { number, triggeringActor, jobs } = latestOf(state.runs.get(run.id) ?? run)
  changeJob(state, run.id, 'deploy', { status: 'in_progress', startedAt: state.now().toISOString() })
  const result = await runStep({
    action: 'approval-gate',
    with: { ...inputs, 'job-id': String(jobs[0]?.id) },
    workspace: world.checkout.path,
    token: github.token,
    env: {
      ...github.env,
      GITHUB_REPOSITORY_ID: '1',
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(number),
      GITHUB_SHA: run.sha,
      GITHUB_WORKFLOW_REF: `${github.env.GITHUB_REPOSITORY}/${run.workflow.path}@${run.ref}`,
      GITHUB_WORKFLOW_SHA: run.sha,
      GITHUB_ACTOR: run.actor,
      GITHUB_ACTOR_ID: String(userOf(state, run.actor).id),
      GITHUB_TRIGGERING_ACTOR: triggeringActor,
      GITHUB_JOB: 'deploy',
      GITHUB_ACTION: 'gate',
    },
  })
  const conclusion = result.exitCode === 0 ? 'success' : 'failure'
  changeJob(state, run.id, 'deploy', { status: 'completed', conclusion, completedAt: state.now().toISOString() })
  showStep('approval-gate', inputs, result)
  return result
}

/** Somebody does something, and the receiver runs for what GitHub tells of it. */
async function receive(world: World, github: FakeGitHub, act: () => void): Promise<void> {
  const heard: Occasion[] = []
  const listen = (occasion: Occasion) => void heard.push(occasion)
  github.state.listeners.add(listen)
  act()
  github.state.listeners.delete(listen)
  for (const occasion of heard) {
    if (occasion.kind !== 'event') continue
    const { name, payload } = occasion
    const env = { ...github.env, GITHUB_REPOSITORY_ID: '1' }
    const step = { action: 'approval-reconcile', workspace: world.checkout.path, token: github.token, env }
    showStep('approval-reconcile', {}, await runStep({ ...step, event: { name, payload } }))
  }
}

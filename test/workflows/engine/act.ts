/** nektos/act, fetched by Go's own client, and a workflow that it runs on this machine. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fetchGoProgram } from '../../support/go-program.ts'
import type { Found } from '../../support/install.ts'

/** The path of act, or why there is none. */
export const fetchAct = (): Promise<Found> =>
  fetchGoProgram({ name: 'act', source: 'github.com/nektos/act', version: 'v0.2.87', variable: 'SLIPWAY_ACT' })

/** What a job or a step came to. */
export type Result = 'success' | 'failure' | 'skipped' | 'cancelled'

/** A step that act ran, in one of its stages. */
export interface PlayedStep {
  /** Its id, or its place, counted from 0. */
  readonly id: string
  readonly stage: 'Pre' | 'Main' | 'Post'
  /** Its name, or what it uses or runs. */
  readonly name: string
  result: Result | undefined
  readonly outputs: Record<string, string>
  summary: string
  readonly lines: string[]
  readonly annotations: { readonly kind: string; readonly message: string }[]
}

/** A job that act began. */
export interface PlayedJob {
  readonly id: string
  result: Result | undefined
  readonly steps: PlayedStep[]
}

/** What act is asked to run. */
export interface Play {
  readonly act: string
  /** Path of the workflow. */
  readonly file: string
  readonly event: string
  readonly eventPath: string
  readonly actor: string
  /** An empty folder. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** `owner/name@ref` → folder. */
  readonly repositories: Readonly<Record<string, string>>
  /** Hears of a job before its first step, and after its last. */
  readonly onJob?: (job: PlayedJob) => void
  /** Sees each line of a step; `cancel` cancels the run, as a person does. */
  readonly watch?: (line: string, step: PlayedStep, job: PlayedJob) => 'cancel' | undefined
}

interface Entry {
  readonly jobID?: string
  readonly stepID?: readonly string[]
  readonly stage?: PlayedStep['stage']
  readonly step?: string
  readonly stepResult?: Result
  readonly jobResult?: Result
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly raw_output?: boolean
  readonly level?: string
  readonly msg?: string
}

/** Runs a workflow to its end, one job at a time; answers the jobs that ran, in order, and all that act said beside them. */
export async function play(wanted: Play): Promise<{ readonly jobs: readonly PlayedJob[]; readonly said: string }> {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const child = spawn(
    wanted.act,
    [
      wanted.event,
      '--json',
      ...['--workflows', wanted.file, '--eventpath', wanted.eventPath, '--actor', wanted.actor],
      ...['--directory', wanted.folder, '--action-cache-path', join(wanted.folder, 'cache')],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--no-skip-checkout'],
      ...['--concurrent-jobs', '1', '--pull=false'],
      ...pairs('--local-repository', wanted.repositories),
      ...pairs('--env', wanted.env),
      ...pairs('--secret', wanted.secrets),
      ...pairs('--var', wanted.variables),
    ],
    { cwd: wanted.folder, env: { ...wanted.env, HOME: wanted.folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const jobs = new Map<string, PlayedJob>()
  const said: string[] = []
  createInterface(child.stderr).on('line', (line) => said.push(line))
  createInterface(child.stdout).on('line', (line) => {
    const entry = entryOf(line)
    if (entry?.jobID === undefined) said.push(line)
    else if (record(jobs, entry, wanted) === 'cancel') child.kill('SIGINT')
    if (entry?.level === 'error' && entry.msg !== undefined) said.push(entry.msg)
  })
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { jobs: [...jobs.values()], said: said.join('\n') }
}

function entryOf(line: string): Entry | undefined {
  return line.startsWith('{') ? JSON.parse(line) : undefined
}

function record(jobs: Map<string, PlayedJob>, entry: Entry, { onJob, watch }: Play): 'cancel' | undefined {
  const { jobID = '', stepID = [], stage = 'Main', msg = '' } = entry
  const known = jobs.get(jobID)
  const job: PlayedJob = known ?? { id: jobID, result: undefined, steps: [] }
  if (known === undefined) {
    jobs.set(jobID, job)
    onJob?.(job)
  }
  if (entry.jobResult !== undefined) {
    job.result = entry.jobResult
    onJob?.(job)
  }
  const [id] = stepID
  if (id === undefined) return undefined
  const step = stepOf(job, id, stage, entry.step ?? '')
  // A step of a composite action ends, too.
  if (entry.stepResult !== undefined && stepID.length === 1) step.result = entry.stepResult
  if (entry.command === 'set-output' && stepID.length === 1) step.outputs[entry.name ?? ''] = entry.arg ?? ''
  if (entry.command === 'summary') step.summary += entry.content ?? ''
  if (/^(notice|warning|error)$/.test(entry.command ?? ''))
    step.annotations.push({ kind: entry.command ?? '', message: entry.arg ?? '' })
  if (entry.raw_output !== true) return undefined
  step.lines.push(msg.replace(/\n$/, ''))
  return watch?.(msg, step, job)
}

function stepOf(job: PlayedJob, id: string, stage: PlayedStep['stage'], name: string): PlayedStep {
  const known = job.steps.find((step) => step.id === id && step.stage === stage)
  if (known !== undefined) return known
  const step: PlayedStep = { id, stage, name, result: undefined, outputs: {}, summary: '', lines: [], annotations: [] }
  job.steps.push(step)
  return step
}

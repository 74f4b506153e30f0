import { runStep, type StepResult } from '../runner.ts'
import type { Conclusion, Run } from './actions.ts'
import type { Fields } from './json.ts'

/** A workflow as a test writes it: what its file would say, with functions for expressions. */
export interface WorkflowPlan {
  /** As `.github/workflows/gates.yml`. */
  readonly path: string
  readonly name?: string
  readonly on: {
    /** The actions of a comment that start it. */
    readonly issueComment?: readonly ('created' | 'edited' | 'deleted')[]
    readonly workflowDispatch?: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  }
  readonly jobs: readonly JobPlan[]
}

/** A job of a workflow. */
export interface JobPlan {
  /** The key, which is GITHUB_JOB and what `needs` names. */
  readonly id: string
  /** What the API calls it; the id when left out. */
  readonly name?: string
  readonly needs?: readonly string[]
  /** Left out, it runs when all that it needs succeeded. A job that does not run costs no runner. */
  readonly if?: (context: Context) => boolean
  readonly steps: readonly StepPlan[]
  readonly outputs?: (context: Context) => Readonly<Record<string, string>>
}

/** A step of a job. */
export interface StepPlan {
  readonly id?: string
  /** Left out, it runs when no step before it failed. */
  readonly if?: (context: Context) => boolean
  readonly run: (context: Context) => Promise<StepOutcome | undefined>
}

/** What a step came to; a whole StepResult is one. Undefined is a success without outputs. */
export interface StepOutcome {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null
  readonly outputs?: Readonly<Record<string, string>>
}

/** What jobs and steps see. */
export interface Context {
  readonly run: Run
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: number
  readonly job: string
  readonly event: { readonly name: string; readonly payload: Fields }
  /** What this job needs, outputs of earlier attempts among them. */
  readonly needs: Readonly<
    Record<string, { readonly result: Conclusion; readonly outputs: Readonly<Record<string, string>> }>
  >
  /** The steps that ended, by id. */
  readonly steps: Readonly<
    Record<string, { readonly outcome: 'success' | 'failure'; readonly outputs: Readonly<Record<string, string>> }>
  >
  /** `failure()`: of a job, whether one it needs failed, by whatever detour; of a step, whether one before it did. */
  readonly failed: boolean
  /** What the runner sets for the job. */
  readonly env: Readonly<Record<string, string>>
  /** Runs a shipped action in this job. */
  readonly use: (action: string, inputs?: Readonly<Record<string, string>>) => Promise<StepResult>
}

/** A step that uses a shipped action; `inputs` may depend on what went before. */
export function useAction(
  action: string,
  inputs: Readonly<Record<string, string>> | ((context: Context) => Readonly<Record<string, string>>) = {},
  more: Omit<StepPlan, 'run'> = {},
): StepPlan {
  return {
    ...more,
    run: (context) => context.use(action, typeof inputs === 'function' ? inputs(context) : inputs),
  }
}

/** A step of the test's own, as `./deploy.sh` would be. */
export function runCommand(
  command: (context: Context) => void | Promise<void> | Promise<StepOutcome>,
  more: Omit<StepPlan, 'run'> = {},
): StepPlan {
  return { ...more, run: async (context) => (await command(context)) ?? undefined }
}

/** Runs a shipped action with what a job has. */
export function useIn(
  { run, event, env }: Pick<Context, 'run' | 'event' | 'env'>,
  runner: { readonly workspace: string; readonly token: string; readonly power?: AbortSignal },
): Context['use'] {
  return (action, inputs = {}) => runStep({ action, with: inputs, env, event, ref: run.ref, sha: run.sha, ...runner })
}

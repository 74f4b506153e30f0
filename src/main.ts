import type { Action } from './runner/host.ts'
import { processHost } from './runner/process.ts'
import { publish, publishFailure } from './runner/publish.ts'

const actions = {
  'approval-gate': async (): Promise<Action> => (await import('./approval-gate/action.ts')).action,
  'approval-reconcile': async (): Promise<Action> => (await import('./approval-reconcile/action.ts')).action,
  'deployment-history': async (): Promise<Action> => (await import('./deployment-history/action.ts')).action,
  'mysql-query': async (): Promise<Action> => (await import('./mysql-query/action.ts')).action,
  'db-migrate': async (): Promise<Action> => (await import('./db-migrate/action.ts')).action,
  'smoke-test': async (): Promise<Action> => (await import('./smoke-test/action.ts')).action,
  rollback: async (): Promise<Action> => (await import('./rollback/action.ts')).action,
  'release-notes': async (): Promise<Action> => (await import('./release-notes/action.ts')).action,
  'version-bump': async (): Promise<Action> => (await import('./version-bump/action.ts')).action,
}

/** The names of the suite's actions. */
export type ActionName = keyof typeof actions

/** Runs one action as a step of a job, or what it does when the job ends: the only place that catches, reports and sets the exit code. */
export async function run(name: ActionName, stage: 'main' | 'post' = 'main'): Promise<void> {
  const host = processHost()
  let failure: string | undefined
  try {
    const action = await actions[name]()
    failure = action.failure
    if (stage === 'post') await action.post?.(host)
    else await publish(name, await action.run(host), host.log)
  } catch (error) {
    await publishFailure(name, error, host.log, failure)
  }
}

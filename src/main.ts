import { hideInputs } from './input/reader.ts'
import type { Action, Announcement, Host } from './runner/host.ts'
import { runnerLog } from './runner/log.ts'
import { processHost } from './runner/process.ts'
import { publish, publishFailure } from './runner/publish.ts'
import { endSoon, unlessUncaught, watchUncaught } from './runner/uncaught.ts'

const actions = {
  'approval-gate': async (): Promise<Action> => (await import('./approval-gate/action.ts')).action,
  'approval-reconcile': async (): Promise<Action> => (await import('./approval-reconcile/action.ts')).action,
  'deployment-history': async (): Promise<Action> => (await import('./deployment-history/action.ts')).action,
  'mysql-query': async (): Promise<Action> => (await import('./mysql-query/action.ts')).action,
  'db-migrate': async (): Promise<Action> => (await import('./db-migrate/action.ts')).action,
  'smoke-test': async (): Promise<Action> => (await import('./smoke-test/action.ts')).action,
  doctor: async (): Promise<Action> => (await import('./doctor/action.ts')).action,
  rollback: async (): Promise<Action> => (await import('./rollback/action.ts')).action,
  'release-notes': async (): Promise<Action> => (await import('./release-notes/action.ts')).action,
  'version-bump': async (): Promise<Action> => (await import('./version-bump/action.ts')).action,
}

/** The names of the suite's actions. */
export type ActionName = keyof typeof actions

/** Runs one action as a step of a job, or its work when the job ends: the only place that catches errors, reports and sets the exit code. */
export async function run(name: ActionName, stage: 'main' | 'post' = 'main'): Promise<void> {
  const log = runnerLog()
  const { host, cancel } = processHost(log)
  const uncaught = watchUncaught(host.signal)
  let failure: string | undefined
  try {
    const action = await actions[name]()
    failure = action.failure
    hideInputs(host.env, host.secrets, action.secrets)
    if (stage === 'post') {
      await announce(await unlessUncaught(finish(action, host), uncaught, cancel), host)
    } else {
      const report = await unlessUncaught(action.run(host), uncaught, cancel)
      if (report !== undefined) publish(name, report, host)
      await announce(report?.announcement, host)
    }
  } catch (error) {
    publishFailure(name, error, host, failure)
  } finally {
    uncaught.ignore()
    endSoon()
  }
}

/** Only loaded if there is something to send. It never throws: outputs are written, and the result of the step is final. */
async function announce(announcement: Announcement | undefined, host: Host): Promise<void> {
  if (announcement === undefined || announcement.to === '' || announcement.events.length === 0) return
  try {
    const { deliver } = await import('./events/deliver.ts')
    await deliver(announcement, host)
  } catch (error) {
    const why = host.secrets.redact(error instanceof Error ? error.message : String(error))
    host.log.warning(`Events were not delivered, which affects nothing else: ${why}`, { title: 'events-url' })
  }
}

async function finish({ post }: Action, host: Host): Promise<Announcement | undefined> {
  return post?.(host)
}

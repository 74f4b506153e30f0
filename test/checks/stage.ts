/** Files of checks, run for real. */
import { type CheckResult, type CheckRun, readChecks, runChecks, type Verification } from '../../src/checks/checks.ts'
import { type TestHost, testHost } from '../support/host.ts'

export interface Scene extends Partial<Omit<CheckRun, 'host'>> {
  readonly env?: Readonly<Record<string, string>>
  readonly workspace?: string
}

/** Runs a file; what it does not say is quick here. */
export async function runFile(text: string, scene: Scene = {}): Promise<Verification & { readonly host: TestHost }> {
  const { env = {}, workspace = '/nowhere', ...run } = scene
  const host = { ...testHost({ PATH: process.env['PATH'] ?? '', ...env }), workspace }
  const plan = await readChecks(text, 'smoke.yml', { env, vars: run.vars ?? {} })
  const verification = await runChecks(plan, { expected: 'v2.0.0', sha: 'abc', vars: {}, bake: false, ...run, host })
  return { ...verification, host }
}

/** Measures one check, told by its kind, once. */
export async function measureOnce(kind: string, scene: Scene = {}): Promise<CheckResult> {
  const text = `
version: 1
checks:
  - { id: it, within: 0, consecutive: 1, interval: 10ms, ${kind} }
`
  const { results } = await runFile(text, scene)
  const [result] = results
  if (result === undefined) throw new Error('no result')
  return result
}

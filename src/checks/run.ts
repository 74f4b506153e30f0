import { asker, Pool } from '../network/ask.ts'
import { addressesOf, certificateOf, knock } from '../network/connect.ts'
import type { CheckPlan, Measurement, Run, Verification } from './check.ts'
import { type MeasureOf, runPlan } from './engine.ts'
import type { Probe } from './probe.ts'
import type { Values } from './template.ts'
import type { Attempt, World } from './world.ts'

/**
 * Runs all checks: settle, verify, bake. Answers whatever they come to; rejects only with the reason of the host's signal, soon after it was
 * aborted.
 */
export async function runChecks(plan: CheckPlan, run: Run): Promise<Verification> {
  const { host } = run
  for (const secret of plan.secrets) host.log.mask(secret)
  const world: World = {
    host,
    values: valuesOf(plan, run),
    ask: asker(host.env),
    openPool: () => new Pool(host.env, true),
    addressesOf,
    knock,
    certificateOf,
    kubernetes: run.kubernetes,
  }
  return await runPlan(plan, run, measurer(world))
}

/** What the placeholders stand for. */
export function valuesOf({ vars }: CheckPlan, { expected, sha, vars: given }: Run): Values {
  return new Map(Object.entries({ ...vars, ...given, expected, sha }))
}

/** Measures checks of every kind in a world. */
function measurer(world: World): MeasureOf {
  return (check) => async (signal) => {
    const attempt = { timeout: check.policy.timeout, signal }
    return await measureProbe(check.probe, world, attempt)
  }
}

/** Each kind is loaded when it is measured for the first time: drivers are big. */
async function measureProbe(probe: Probe, world: World, attempt: Attempt): Promise<Measurement> {
  switch (probe.kind) {
    case 'http':
      return (await import('./kinds/http.ts')).measureHttp(probe, world, attempt)
    case 'version':
      return (await import('./kinds/version.ts')).measureVersion(probe, world, attempt)
    case 'compare':
      return (await import('./kinds/compare.ts')).measureCompare(probe, world, attempt)
    case 'tls':
      return (await import('./kinds/ports.ts')).measureTls(probe, world, attempt)
    case 'tcp':
      return (await import('./kinds/ports.ts')).measureTcp(probe, world, attempt)
    case 'sql':
      return (await import('./kinds/sql.ts')).measureSql(probe, world, attempt)
    case 'kubernetes':
      return (await import('./kinds/kubernetes.ts')).measureKubernetes(probe, world, attempt)
    case 'command':
      return (await import('./kinds/command.ts')).measureCommand(probe, world, attempt)
  }
}

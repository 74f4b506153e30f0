import { requester } from '../network/ask.ts'
import { addressesOf, certificateOf, probePort } from '../network/connect.ts'
import { KnownFault } from '../network/errors.ts'
import { Pool } from '../network/pool.ts'
import { AnsweredPlaces } from './answered.ts'
import type { CheckPlan, CheckRun, Measurement, Verification } from './check.ts'
import { type MeasureOf, runPlan } from './engine.ts'
import type { Probe } from './probe.ts'
import type { Values } from './template.ts'
import { type CheckActions, type CheckAttempt, measured } from './world.ts'

/** Characters. Shorter texts appear in many others by chance. */
const shortestSecret = 3

/** Runs all checks: settle, verify, bake. Returns any result; rejects only with the reason of the host's signal, soon after the signal. */
export async function runChecks(plan: CheckPlan, run: CheckRun): Promise<Verification> {
  return await runPlan(plan, run, measurer(worldOf(plan, run)))
}

/** Milliseconds. Short, because this is only one look. */
const patience = 5_000

/** Measures each check once, all in parallel: the state at this moment. */
export async function measureOnce(plan: CheckPlan, run: CheckRun): Promise<readonly Measurement[]> {
  const world = worldOf(plan, run)
  const { signal } = run.host
  for (const secret of plan.secrets) run.host.secrets.add(secret)
  const measurements = await Promise.all(
    plan.checks.map(({ probe, policy }) =>
      measureProbe(probe, world, { timeout: Math.min(policy.timeout, patience), signal }),
    ),
  )
  const { redact } = run.host.secrets
  return measurements.map(({ message, evidence, ...rest }) => ({
    ...rest,
    message: redact(message),
    evidence: redact(evidence),
  }))
}

function worldOf(plan: CheckPlan, run: CheckRun): CheckActions {
  const { host, answered = new AnsweredPlaces() } = run
  return {
    host,
    values: valuesOf(plan, run),
    isSecret: (text) => plan.secrets.some((secret) => secret.length >= shortestSecret && text.includes(secret)),
    ...answered.remember({ ask: requester(host.env), probePort, certificateOf }, host.env),
    openPool: () => new Pool({ keepAlive: true }),
    addressesOf,
    kubernetes: run.kubernetes,
  }
}

/** The values of the placeholders. */
export function valuesOf({ vars }: CheckPlan, { expected, sha, vars: given }: CheckRun): Values {
  return new Map(Object.entries({ ...vars, ...given, expected, sha }))
}

/** Measures checks of every kind in a world. */
function measurer(world: CheckActions): MeasureOf {
  return (check) => async (signal, since) => {
    const attempt = { timeout: check.policy.timeout, signal, since }
    return await measureProbe(check.probe, world, attempt)
  }
}

async function measureProbe(probe: Probe, world: CheckActions, attempt: CheckAttempt): Promise<Measurement> {
  try {
    return await measureKind(probe, world, attempt)
  } catch (error) {
    if (error instanceof KnownFault) return measured('failed', error.message)
    throw error
  }
}

/** Each kind is loaded when it is first used, because drivers are big. */
async function measureKind(probe: Probe, world: CheckActions, attempt: CheckAttempt): Promise<Measurement> {
  switch (probe.kind) {
    case 'http':
      return (await import('./kinds/web.ts')).measureHttp(probe, world, attempt)
    case 'version':
      return (await import('./kinds/web.ts')).measureVersion(probe, world, attempt)
    case 'compare':
      return (await import('./kinds/web.ts')).measureCompare(probe, world, attempt)
    case 'tls':
      return (await import('./kinds/ports.ts')).measureTls(probe, world, attempt)
    case 'tcp':
      return (await import('./kinds/ports.ts')).measureTcp(probe, world, attempt)
    case 'grpc':
      return (await import('./kinds/web.ts')).measureGrpc(probe, world, attempt)
    case 'prometheus':
      return (await import('./kinds/web.ts')).measurePrometheus(probe, world, attempt)
    case 'sql':
      return (await import('./kinds/sql.ts')).measureSql(probe, world, attempt)
    case 'kubernetes':
      return (await import('./kinds/kubernetes.ts')).measureKubernetes(probe, world, attempt)
    case 'command':
      return (await import('./kinds/command.ts')).measureCommand(probe, world, attempt)
  }
}

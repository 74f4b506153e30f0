import type { Life } from './life.ts'

/** Whether this attempt of a run may deploy, as far as gates say; `url` is where people answer, '' where there is no such place. */
export type Standing =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: 'gate-waiting' | 'gate-not-consumed'; readonly url: string }

/**
 * A job that waits for its approval is red, so a careless re-run, or `if: always()`, could pass it by. Where this run filed a gate's
 * record for the environment, or took one, the newest must have been consumed in this very attempt. `lives` are of one environment.
 */
export function gateStands(lives: readonly Life[], run: { readonly id: number; readonly attempt: number }): Standing {
  const [newest] = lives
    .filter(
      ({ payload, consumedBy }) => payload?.gate !== undefined && [payload.run.id, consumedBy?.run].includes(run.id),
    )
    .sort(newestFirst)
  if (newest === undefined) return { allowed: true }
  const { consumedBy, outcome, events } = newest
  if (consumedBy?.run === run.id && consumedBy.attempt === run.attempt) return { allowed: true }
  const url = events.findLast((event) => event.phase === 'waiting' && event.url !== '')?.url ?? ''
  return { allowed: false, why: outcome === 'waiting' ? 'gate-waiting' : 'gate-not-consumed', url }
}

function newestFirst(one: Life, other: Life): number {
  const [first, second] = [one.record.deployment, other.record.deployment]
  return second.createdAt.getTime() - first.createdAt.getTime() || second.id - first.id
}

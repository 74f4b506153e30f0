import { lastKnownGood, quarantinedShas } from '../../ledger/good.ts'
import type { DeploymentTimeline } from '../../ledger/timeline.ts'
import { brief } from '../../text/printable.ts'

/** The input `target`. It always means one fixed version, never "the one before the last". */
export type TargetChoice = { readonly kind: 'last-known-good' } | { readonly kind: 'named'; readonly name: string }

/** The deployment that brought the target. */
export type ChosenTarget =
  | { readonly kind: 'found'; readonly timeline: DeploymentTimeline }
  | { readonly kind: 'none'; readonly why: string }

/** How many known versions a message lists. */
const listed = 5

/** The input `target`; '' means the last known good version. */
export function readChoice(text: string): TargetChoice {
  return text === '' || text === 'last-known-good' ? { kind: 'last-known-good' } : { kind: 'named', name: text }
}

/** How a target is chosen. */
export interface TargetWish {
  readonly choice: TargetChoice
  /** A commit that the last known good version must not have, because it is being rolled back; '' for none. */
  readonly unwantedSha: string
  /** A named target may have failed after it was verified. */
  readonly isForced: boolean
}

/** The deployment to go back to. A version that failed is never a target, even if it is named, unless forced. */
export function chooseTarget(
  timelines: readonly DeploymentTimeline[],
  { choice, unwantedSha, isForced }: TargetWish,
): ChosenTarget {
  if (choice.kind === 'named') return findNamed(timelines, choice.name, isForced)
  const timeline = lastKnownGood(timelines, { currentSha: unwantedSha })
  if (timeline !== undefined) return { kind: 'found', timeline }
  return none(
    'The ledger has no earlier version of this environment that was verified and has not failed since. Deploy a good version; later versions can be rolled back to it.',
  )
}

function findNamed(timelines: readonly DeploymentTimeline[], name: string, isForced: boolean): ChosenTarget {
  const known = timelines.filter(({ verifiedAt }) => verifiedAt !== undefined).toSorted(newestFirst)
  const timeline = known.find((each) => isNamed(each, name))
  if (timeline === undefined) return none(`No deployment with ${quoted(name)} was verified here. ${listOf(known)}`)
  if (isForced || !quarantinedShas(timelines).has(timeline.record.deployment.sha)) return { kind: 'found', timeline }
  return none(
    `${quoted(name)} failed here after it was last verified, so it cannot be the target. If it is good now, deploy it again, or set \`force: true\` in the action \`rollback\`.`,
  )
}

/** By the deployment's id, its version (with or without `v`), or at least seven digits of its sha. */
function isNamed({ record: { deployment }, version }: DeploymentTimeline, name: string): boolean {
  if (String(deployment.id) === name) return true
  if (version !== '' && version.replace(/^v/, '') === name.replace(/^v/, '')) return true
  return /^[0-9a-f]{7,40}$/.test(name.toLowerCase()) && deployment.sha.startsWith(name.toLowerCase())
}

function none(why: string): ChosenTarget {
  return { kind: 'none', why }
}

function listOf(timelines: readonly DeploymentTimeline[]): string {
  const names = [...new Set(timelines.map(({ version, record }) => version || record.deployment.sha.slice(0, 7)))]
  return names.length === 0
    ? 'No version was ever verified.'
    : `Verified versions: ${names.slice(0, listed).map(quoted).join(', ')}.`
}

/** A version as messages show it. */
export function quoted(text: string): string {
  return `\`${brief(text, 60)}\``
}

function newestFirst(one: DeploymentTimeline, other: DeploymentTimeline): number {
  const time = ({ verifiedAt }: DeploymentTimeline) => verifiedAt?.getTime() ?? 0
  return time(other) - time(one) || other.record.deployment.id - one.record.deployment.id
}

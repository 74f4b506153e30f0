import { lastKnownGood, quarantinedShas } from '../ledger/good.ts'
import type { Life } from '../ledger/life.ts'
import { brief } from '../runner/printable.ts'

/** What the input `target` asks for: always one version, never «the one before the last». */
export type Choice = { readonly kind: 'last-known-good' } | { readonly kind: 'named'; readonly name: string }

/** The deployment that brought the target. */
export type Chosen = { readonly kind: 'found'; readonly life: Life } | { readonly kind: 'none'; readonly why: string }

/** How many known versions a message lists. */
const listed = 5

/** The input `target`; '' is the last known good one. */
export function readChoice(text: string): Choice {
  return text === '' || text === 'last-known-good' ? { kind: 'last-known-good' } : { kind: 'named', name: text }
}

/** The deployment to go back to. What failed is no target, whoever names it. */
export function chooseTarget(lives: readonly Life[], current: Life, choice: Choice): Chosen {
  if (choice.kind === 'named') return findNamed(lives, choice.name)
  const life = lastKnownGood(lives, { currentSha: current.record.deployment.sha })
  if (life !== undefined) return { kind: 'found', life }
  return none(
    'The ledger knows no earlier version of this environment that was verified and did not fail since. Deploy one that is good; later ones can be rolled back to it.',
  )
}

function findNamed(lives: readonly Life[], name: string): Chosen {
  const known = lives.filter(({ verifiedAt }) => verifiedAt !== undefined).toSorted(newestFirst)
  const life = known.find((each) => isNamed(each, name))
  if (life === undefined) return none(`No deployment that was verified here has ${quoted(name)}. ${listOf(known)}`)
  if (!quarantinedShas(lives).has(life.record.deployment.sha)) return { kind: 'found', life }
  return none(
    `${quoted(name)} failed here after it was last verified, so it is no target. Deploy it anew if it is good now.`,
  )
}

/** By the deployment's id, its version (with or without `v`), or at least seven digits of its sha. */
function isNamed({ record: { deployment }, version }: Life, name: string): boolean {
  if (String(deployment.id) === name) return true
  if (version !== '' && version.replace(/^v/, '') === name.replace(/^v/, '')) return true
  return /^[0-9a-f]{7,40}$/.test(name.toLowerCase()) && deployment.sha.startsWith(name.toLowerCase())
}

function none(why: string): Chosen {
  return { kind: 'none', why }
}

function listOf(lives: readonly Life[]): string {
  const names = [...new Set(lives.map(({ version, record }) => version || record.deployment.sha.slice(0, 7)))]
  return names.length === 0 ? 'None was ever verified.' : `There are ${names.slice(0, listed).map(quoted).join(', ')}.`
}

function quoted(text: string): string {
  return `\`${brief(text, 60)}\``
}

function newestFirst(one: Life, other: Life): number {
  const time = ({ verifiedAt }: Life) => verifiedAt?.getTime() ?? 0
  return time(other) - time(one) || other.record.deployment.id - one.record.deployment.id
}

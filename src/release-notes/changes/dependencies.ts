/** One update of one dependency; `from` is '' if the message does not contain it. */
export interface DependencyUpdate {
  readonly name: string
  readonly from: string
  readonly to: string
}

const name = '`?((?:@|[\\w])[\\w@./:+-]{0,150})`?'
const version = '`?(?:v(?=\\d))?([\\w.+~^-]{1,80})`?'

/**
 * The updates in a dependency bot's title and message: Dependabot's `Bump x from 1 to 2` and, for groups, its lines `Updates x from 1 to 2`;
 * Renovate's `Update dependency x to v2`. Empty for any other text.
 */
export function dependencyUpdates(title: string, message: string): readonly DependencyUpdate[] {
  const single = new RegExp(`\\bbumps? ${name}(?: requirement)? from ${version} to ${version}`, 'i').exec(title)
  if (single) return [updateOf(single)]
  const grouped = message
    .slice(0, 100_000)
    .matchAll(new RegExp(`^(?:Updates|Bumps) (?:the requirements on )?${name} from ${version} to ${version}`, 'gm'))
  const updates = [...grouped].map(updateOf)
  if (updates.length > 0) return updates
  const renovate = new RegExp(
    `\\b(?:update|pin|replace) (?:(?:dependency|module|helm release|rust crate|terraform) )?${name}(?: [a-z-]{1,20}){0,3}(?: from ${version})? to ${version}`,
    'i',
  ).exec(title)
  return renovate ? [updateOf(renovate)] : []
}

function updateOf([, name = '', from = '', to = '']: readonly (string | undefined)[]): DependencyUpdate {
  return { name, from: trimmed(from), to: trimmed(to) }
}

function trimmed(version: string): string {
  return version.replace(/[.,]+$/, '')
}

/** One line per dependency, from the start of the oldest update to the end of the newest. `updates` come newest first. */
export function mergeUpdates<Update extends DependencyUpdate>(
  updates: readonly Update[],
): readonly {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly updates: readonly Update[]
}[] {
  const byName = new Map<string, Update[]>()
  for (const update of updates) byName.set(update.name, [...(byName.get(update.name) ?? []), update])
  return [...byName.entries()]
    .map(([name, all]) => ({ name, from: all.at(-1)?.from ?? '', to: all[0]?.to ?? '', updates: all }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

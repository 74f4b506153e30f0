import { brief } from '../../text/printable.ts'

/** A branch, or a pattern of branches, and the identifier of its pre-releases; undefined for a release branch. */
export interface Channel {
  readonly branch: string
  readonly identifier: string | undefined
}

/**
 * Reads the mapping from branch patterns to identifiers, which is already parsed YAML (undefined and null: no channels). '', null and
 * `stable` mean a release branch. `errors` continue the sentence «Input `channels` …».
 */
export function parseChannels(given: unknown): {
  readonly channels: readonly Channel[]
  readonly errors: readonly string[]
} {
  if (given === undefined || given === null) return { channels: [], errors: [] }
  if (typeof given !== 'object' || Array.isArray(given)) {
    return { channels: [], errors: ['must be a mapping from branches to identifiers, such as `next: beta`'] }
  }
  const channels: Channel[] = []
  const errors: string[] = []
  for (const [branch, value] of Object.entries(given)) {
    if (value === null || value === '' || value === 'stable') {
      channels.push({ branch, identifier: undefined })
    } else if (typeof value === 'string' && isIdentifier(value)) {
      channels.push({ branch, identifier: value })
    } else {
      const named = `\`${brief(branch, 60)}\` the identifier \`${brief(String(value), 60)}\``
      errors.push(
        `gives ${named}; allowed: letters, digits and \`-\` with at least one letter, or \`stable\` for a release branch`,
      )
    }
  }
  return { channels, errors }
}

/**
 * Whether a text can be the identifier of pre-releases: one identifier of semver.org, 9. It needs at least one letter, because a number
 * would be taken for the number of the pre-release.
 */
export function isIdentifier(text: string): boolean {
  return /^[0-9A-Za-z-]{1,50}$/.test(text) && /[A-Za-z]/.test(text)
}

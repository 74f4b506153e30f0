import { matchGlobs } from '../../input/glob.ts'
import type { Channel } from './read.ts'

/**
 * The identifier for the pre-releases of a branch (its short name, such as `release/1.x`); undefined if it makes full releases. A channel
 * with exactly this name goes before patterns; of the patterns, the first match counts. `*` does not cross a `/`, `**` does.
 */
export function identifierFor(branch: string, channels: readonly Channel[]): string | undefined {
  const found =
    channels.find((channel) => channel.branch === branch) ?? channels.find((channel) => matchesBranch(channel, branch))
  return found?.identifier
}

function matchesBranch(channel: Channel, branch: string): boolean {
  const globs = { patterns: [channel.branch], source: 'Input `channels`', options: { dot: true } }
  return matchGlobs(globs, [branch]).has(branch)
}

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Contest, costOf } from './contest.ts'
import { names } from './contests.ts'
import type { Target } from './report.ts'

/** Bytes of the whole folder `dist`. */
export function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

/** The start, and what is downloaded before it. */
export function startTargets(contest: Contest, bytes: number): readonly Target[] {
  const node = costOf(contest, names.node).wall
  const beyond = (costOf(contest, names.versionBump).first ?? Number.POSITIVE_INFINITY) - node
  return [
    {
      what: 'first line after `node -e 0`',
      limit: '90 ms',
      measured: `${beyond.toFixed(0)} ms`,
      isMet: beyond < 90,
    },
    { what: 'dist', limit: '1.5 MB', measured: `${(bytes / 1e6).toFixed(2)} MB`, isMet: bytes < 1.5e6 },
  ]
}

/** Twice the `git log` of the range; a range that git reads faster than Node starts is told without a verdict. */
export function logTarget(contest: Contest, node: number): Target {
  const log = costOf(contest, names.gitLog).wall
  const ours = costOf(contest, names.versionBump).wall
  const isPossible = node < 2 * log
  return {
    what: `${contest.title}: against \`git log\``,
    limit: isPossible ? '2.00×' : `none: \`node -e 0\` alone is ${(node / log).toFixed(1)}×`,
    measured: `${(ours / log).toFixed(2)}×`,
    isMet: isPossible ? ours < 2 * log : undefined,
  }
}

/** Ahead of every peer as its documentation calls it, in wall time. */
export function peerTargets(contest: Contest, our: string): readonly Target[] {
  const ours = costOf(contest, our).wall
  const others = [our, names.gitLog, names.quickCliff]
  const peers = contest.results.filter(({ name }) => !others.includes(name))
  return peers.map(({ name, cost }) => ({
    what: `${contest.title}: ahead of ${name}`,
    limit: '1.00×',
    measured: `${(ours / cost.wall).toFixed(2)}×`,
    isMet: ours < cost.wall,
  }))
}

/** Memory of the notes. */
export function memoryTarget(contest: Contest): Target {
  const { peak } = costOf(contest, names.releaseNotes)
  return {
    what: `${contest.title}: peak`,
    limit: '200 MiB',
    measured: peak === undefined ? 'needs GNU time' : `${peak.toFixed(0)} MiB`,
    isMet: peak === undefined ? undefined : peak < 200,
  }
}

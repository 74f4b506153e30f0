import { statSync } from 'node:fs'
import { join } from 'node:path'
import { loadable } from '../test/support/chunks.ts'
import { type Contest, costOf } from './contest.ts'
import { names } from './contests.ts'
import type { Cost } from './measure.ts'
import type { Target } from './report.ts'

/** Bytes of `dist` that the two release actions can load; the database drivers are left out. */
export function sizeOf(folder: string): number {
  const files = loadable(folder, 'version-bump', 'release-notes')
  return [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
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
    {
      what: 'dist, what the release actions can load',
      limit: '1.5 MB',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
      isMet: bytes < 1.5e6,
    },
  ]
}

/** Twice the `git log` of the range; a range that git reads faster than Node starts is told without a verdict. */
export function logTarget(contest: Contest, node: number): Target {
  const log = costOf(contest, names.gitLog)
  const ours = costOf(contest, names.versionBump)
  const isPossible = node < 2 * log.wall
  return {
    what: `${contest.title}: against \`git log\``,
    limit: isPossible ? '2.00×' : `none: \`node -e 0\` alone is ${(node / log.wall).toFixed(1)}×`,
    measured: compare(ours, log),
    isMet: isPossible ? ours.wall < 2 * log.wall : undefined,
  }
}

/** Ahead of every peer as its documentation calls it, in wall time. */
export function peerTargets(contest: Contest, our: string): readonly Target[] {
  const ours = costOf(contest, our)
  const others = [our, names.gitLog, names.quickCliff]
  const peers = contest.results.filter(({ name }) => !others.includes(name))
  return peers.map(({ name, cost }) => ({
    what: `${contest.title}: ahead of ${name}`,
    limit: '1.00×',
    measured: compare(ours, cost),
    isMet: ours.wall < cost.wall,
  }))
}

/** At most so many times the wall time of another. */
export function ratioTarget(contest: Contest, our: string, their: string, limit: number): Target {
  const [ours, theirs] = [costOf(contest, our), costOf(contest, their)]
  return {
    what: `${contest.title}: ${our} against ${their}`,
    limit: `${limit.toFixed(2)}×`,
    measured: compare(ours, theirs),
    isMet: ours.wall <= limit * theirs.wall,
  }
}

/** At most so many milliseconds more than another. */
export function beyondTarget(contest: Contest, our: string, their: string, limit: number): Target {
  const beyond = costOf(contest, our).wall - costOf(contest, their).wall
  return {
    what: `${contest.title}: ${our} after ${their}`,
    limit: `${limit} ms`,
    measured: `${beyond.toFixed(0)} ms`,
    isMet: beyond <= limit,
  }
}

/** Wall time decides; on a busy machine processor time tells more. */
function compare(ours: Cost, theirs: Cost): string {
  return `${(ours.wall / theirs.wall).toFixed(2)}× wall, ${(ours.cpu / theirs.cpu).toFixed(2)}× CPU`
}

/** Memory of the notes. */
export function memoryTarget(contest: Contest): Target {
  return peakTarget(contest, names.releaseNotes, 200)
}

/** Not slower than the client, in wall time, and in bounded memory. */
export function rowTargets(contest: Contest): readonly Target[] {
  return [clientTarget(contest, names.client), peakTarget(contest, names.mysqlQuery, 120)]
}

/** Not slower than the client. */
export function dumpTarget(contest: Contest): Target {
  return clientTarget(contest, names.loader)
}

function clientTarget(contest: Contest, client: string): Target {
  const [theirs, ours] = [costOf(contest, client), costOf(contest, names.mysqlQuery)]
  return {
    what: `${contest.title}: against ${client}`,
    limit: '1.00×',
    measured: compare(ours, theirs),
    isMet: ours.wall <= theirs.wall,
  }
}

/** `limit` is in MiB. */
function peakTarget(contest: Contest, name: string, limit: number): Target {
  const { peak } = costOf(contest, name)
  return {
    what: `${contest.title}: peak`,
    limit: `${limit} MiB`,
    measured: peak === undefined ? 'needs GNU time' : `${peak.toFixed(0)} MiB`,
    isMet: peak === undefined ? undefined : peak < limit,
  }
}

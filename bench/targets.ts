import { statSync } from 'node:fs'
import { join } from 'node:path'
import { loadable } from '../test/support/chunks.ts'
import { type Contest, costOf } from './contest.ts'
import { names } from './contests.ts'
import type { Cost } from './measure.ts'
import type { Target } from './report.ts'

/** Bytes of `dist` that the two release actions can load, without the database drivers. */
export function sizeOf(folder: string): number {
  const files = loadable(folder, 'version-bump', 'release-notes')
  return [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

/** The start time of each action, and the download size. */
export function startTargets(contest: Contest, bytes: number): readonly Target[] {
  const node = costOf(contest, names.node).wall
  const actions = contest.results.filter(({ name }) => name !== names.node)
  return [
    ...actions.map(({ name, cost }) => {
      const beyond = (cost.first ?? Number.POSITIVE_INFINITY) - node
      return {
        what: `${contest.title}: first line of ${name} after ${names.node}`,
        limit: '30 ms',
        measured: `${beyond.toFixed(0)} ms`,
        isMet: beyond <= 30,
      }
    }),
    {
      what: 'dist, what the release actions can load',
      limit: '1.5 MB',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
      isMet: bytes < 1.5e6,
    },
  ]
}

/** At most a multiple of the `git log` of the range; if git reads the range faster than Node starts, there is no verdict. */
export function logTarget(contest: Contest, node: number): Target {
  const target = ratioTarget(contest, names.versionBump, names.gitLog, 1.5)
  const { wall } = costOf(contest, names.gitLog)
  if (node < 1.5 * wall) return target
  const limit = `none: ${names.node} alone is ${(node / wall).toFixed(1)}×`
  return { ...target, limit, isMet: undefined }
}

/** Faster than every peer in its documented form, in wall time. */
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

/** At most this multiple of another's wall time. */
export function ratioTarget(contest: Contest, our: string, their: string, limit: number): Target {
  const [ours, theirs] = [costOf(contest, our), costOf(contest, their)]
  return {
    what: `${contest.title}: ${our} against ${their}`,
    limit: `${limit.toFixed(2)}×`,
    measured: compare(ours, theirs),
    isMet: ours.wall <= limit * theirs.wall,
  }
}

/** At most this many milliseconds more than another. */
export function beyondTarget(contest: Contest, our: string, their: string, limit: number): Target {
  const beyond = costOf(contest, our).wall - costOf(contest, their).wall
  return {
    what: `${contest.title}: ${our} after ${their}`,
    limit: `${limit} ms`,
    measured: `${beyond.toFixed(0)} ms`,
    isMet: beyond <= limit,
  }
}

/** At most this many milliseconds. */
export function wallTarget(contest: Contest, name: string, limit: number): Target {
  const { wall } = costOf(contest, name)
  return {
    what: `${contest.title}: ${name}`,
    limit: `${limit} ms`,
    measured: `${wall.toFixed(0)} ms`,
    isMet: wall <= limit,
  }
}

/** Wall time decides; on a busy machine, processor time is more reliable. */
function compare(ours: Cost, theirs: Cost): string {
  const wall = `${(ours.wall / theirs.wall).toFixed(2)}× wall`
  if (ours.cpu === undefined || theirs.cpu === undefined) return wall
  return `${wall}, ${(ours.cpu / theirs.cpu).toFixed(2)}× CPU`
}

/** Time and memory of the notes. */
export function noteTargets(contest: Contest): readonly Target[] {
  return [wallTarget(contest, names.releaseNotes, 600), peakTarget(contest, names.releaseNotes, 200)]
}

/** Faster than the client in wall time, with limited memory. */
export function rowTargets(contest: Contest): readonly Target[] {
  return [ratioTarget(contest, names.mysqlQuery, names.client, 0.9), peakTarget(contest, names.mysqlQuery, 120)]
}

/** Not slower than the client. */
export function dumpTarget(contest: Contest): Target {
  return ratioTarget(contest, names.mysqlQuery, names.loader, 1)
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

/** Compares the shipped bundle with its peers; README.md tells what is compared and how. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Contest, costOf, hold } from './contest.ts'
import { names, nextVersion, notes, start } from './contests.ts'
import { holdMigrations } from './migrate.ts'
import { installPeers } from './peers.ts'
import { holdQuery } from './query.ts'
import { describeMachine, tabulate, tabulateTargets } from './report.ts'
import { clone, makeRepository, newestRelease, type Shape, type Size } from './repository.ts'
import { dumpTarget, logTarget, memoryTarget, peerTargets, rowTargets, sizeOf, startTargets } from './targets.ts'

const large: Size = { commits: 20_000, tags: 1_000 }
const trivial: Size = { commits: 25, tags: 2 }
/** A start takes milliseconds, so it can be asked more often. */
const startsPerRound = 5
const dist = resolve(import.meta.dirname, '../dist')

interface Contests {
  readonly start: Contest
  readonly released: Contest
  readonly unreleased: Contest
  readonly notes: Contest
  readonly query: Contest
  readonly dump: Contest
}

type Migrations = Awaited<ReturnType<typeof holdMigrations>>

async function holdAll(folder: string, rounds: number): Promise<Contests> {
  const checkout = (name: string, shape: Shape, size: Size) => makeCheckout(join(folder, name), shape, size)
  const small = await checkout('trivial', 'released', trivial)
  const released = await checkout('released', 'released', large)
  const unreleased = await checkout('unreleased', 'unreleased', large)
  const step = (name: string) => join(folder, 'steps', name)
  const [before, first] = [newestRelease('released', large), newestRelease('unreleased', large)]
  return {
    start: await hold('Start', start(small, step('start')), rounds * startsPerRound),
    released: await hold(
      'Next version, 20 commits in the range',
      nextVersion(released, 'released', before, step('released')),
      rounds,
    ),
    unreleased: await hold(
      'Next version, 20,000 commits in the range',
      nextVersion(unreleased, 'unreleased', first, step('unreleased')),
      rounds,
    ),
    notes: await hold('Notes of 20,000 commits', notes(unreleased, first, step('notes')), rounds),
    ...(await holdQuery(join(folder, 'query'), rounds)),
  }
}

async function makeCheckout(path: string, shape: Shape, size: Size): Promise<string> {
  console.error(`Making a repository: ${size.commits} commits, ${size.tags} tags, ${shape}`)
  await makeRepository(`${path}.git`, shape, size)
  clone(`${path}.git`, path)
  return path
}

function report(contests: Contests, migrations: Migrations, rounds: number): string {
  const node = costOf(contests.start, names.node).wall
  const targets = [
    ...startTargets(contests.start, sizeOf(dist)),
    ...[contests.released, contests.unreleased].flatMap((contest) => [
      logTarget(contest, node),
      ...peerTargets(contest, names.versionBump),
    ]),
    ...peerTargets(contests.notes, names.releaseNotes),
    memoryTarget(contests.notes),
    ...rowTargets(contests.query),
    dumpTarget(contests.dump),
    ...migrations.targets,
  ]
  const all = [...Object.values(contests), ...migrations.contests]
  return [describeMachine(rounds), '', ...all.map(tabulate), tabulateTargets(targets)].join('\n')
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
})
if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
if (!existsSync(join(dist, 'index.js'))) throw new Error('dist/ is missing: run `npm run build` first')
installPeers()
const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  const rounds = Number(values.rounds)
  const contests = await holdAll(folder, rounds)
  console.log(report(contests, await holdMigrations(join(folder, 'migrate'), rounds), rounds))
} finally {
  rmSync(folder, { recursive: true })
}

/** Compares the shipped bundle with its peers, and writes the results into README.md, which explains the comparisons. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { holdChecks } from './checks.ts'
import { costOf, hold } from './contest.ts'
import { names, nextVersion, notes, start } from './contests.ts'
import { holdHistory } from './history.ts'
import { holdMigrations } from './migrate.ts'
import { writePage } from './page.ts'
import { installPeers } from './peers.ts'
import { holdQuery } from './query.ts'
import { describe, type Part } from './report.ts'
import { clone, makeRepository, newestRelease, type Shape, type Size } from './repository.ts'
import { holdRollbacks } from './rollback.ts'
import { logTarget, noteTargets, peerTargets, sizeOf, startTargets } from './targets.ts'

const large: Size = { commits: 20_000, tags: 1_000 }
/** A start takes milliseconds, so it is measured more often. */
const startsPerRound = 5
const dist = resolve(import.meta.dirname, '../dist')

type HoldPart = (folder: string, rounds: number) => Promise<Part>

/** The parts that `--only` names, in the order of the page. */
const parts: Readonly<Record<string, HoldPart>> = {
  start: holdStart,
  released: (folder, rounds) => holdVersions('Next version, 20 commits in the range', 'released', folder, rounds),
  unreleased: holdUnreleased,
  query: holdQuery,
  migrate: holdMigrations,
  history: holdHistory,
  checks: (_, rounds) => holdChecks(rounds),
  rollback: (_, rounds) => holdRollbacks(rounds),
}

async function holdStart(folder: string, rounds: number): Promise<Part> {
  const workspace = join(folder, 'empty')
  mkdirSync(workspace, { recursive: true })
  const contest = await hold('Start', start(workspace, join(folder, 'steps')), rounds * startsPerRound)
  return { contests: [contest], targets: startTargets(contest, sizeOf(dist)) }
}

async function holdVersions(title: string, shape: Shape, folder: string, rounds: number): Promise<Part> {
  const checkout = await makeCheckout(folder, shape)
  const contestants = nextVersion(checkout, shape, newestRelease(shape, large), join(folder, 'steps'))
  const contest = await hold(title, contestants, rounds)
  const node = { program: process.execPath, args: ['-e', '0'], directory: folder }
  const bare = await hold('Node alone', [{ name: names.node, command: node }], rounds)
  const targets = [logTarget(contest, costOf(bare, names.node).wall), ...peerTargets(contest, names.versionBump)]
  return { contests: [contest], targets }
}

async function holdUnreleased(folder: string, rounds: number): Promise<Part> {
  const versions = await holdVersions('Next version, 20,000 commits in the range', 'unreleased', folder, rounds)
  const contestants = notes(join(folder, 'checkout'), newestRelease('unreleased', large), join(folder, 'notes'))
  const contest = await hold('Notes of 20,000 commits', contestants, rounds)
  const targets = [...versions.targets, ...peerTargets(contest, names.releaseNotes), ...noteTargets(contest)]
  return { contests: [...versions.contests, contest], targets }
}

async function makeCheckout(folder: string, shape: Shape): Promise<string> {
  console.error(`Making a repository: ${large.commits} commits, ${large.tags} tags, ${shape}`)
  const [bare, checkout] = [join(folder, 'checkout.git'), join(folder, 'checkout')]
  await makeRepository(bare, shape, large)
  clone(bare, checkout)
  return checkout
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
})
if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
const wanted = values.only ?? Object.keys(parts)
for (const name of wanted)
  if (!Object.hasOwn(parts, name)) throw new Error(`--only is ${name}; allowed: ${Object.keys(parts).join(', ')}`)
if (!existsSync(join(dist, 'index.js'))) throw new Error('dist/ is missing: run `npm run build` first')
installPeers()
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  const held: Part[] = []
  for (const [name, holdPart] of Object.entries(parts)) {
    if (!wanted.includes(name)) continue
    mkdirSync(join(folder, name))
    held.push(await holdPart(join(folder, name), rounds))
  }
  const all = { contests: held.flatMap(({ contests }) => contests), targets: held.flatMap(({ targets }) => targets) }
  console.log(describe(all, rounds))
  // The page only shows complete runs.
  if (values.only === undefined) writePage(all, rounds, import.meta.dirname)
} finally {
  rmSync(folder, { recursive: true })
}

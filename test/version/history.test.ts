/** Generated histories of several branches: a new version is above every release in its own history, and past none of another branch. */
import semver from 'semver'
import { type Bump, bumpWords } from '../../src/version/bump.ts'
import { decideVersion, type VersionQuestion } from '../../src/version/next.ts'
import { highest, isPrerelease, type Version } from '../../src/version/number.ts'
import { identifierOf } from '../../src/version/numbering.ts'
import type { Level } from '../../src/version/rules.ts'
import { compareReleases } from '../../src/version/spelling.ts'
import { randomFrom } from '../support/random.ts'
import { rounds } from '../support/sample.ts'

const belowOnes = ['major', 'minor', 'patch'] as const
const histories = rounds(10_000, 2_000)
const steps = 14
const levels: readonly Level[] = ['none', 'patch', 'minor', 'major']
const channels = ['alpha', 'beta', 'rc'] as const

interface Release {
  readonly version: Version
  /** Its own commit. */
  readonly at: number
  /** All commits that it holds. */
  readonly holds: ReadonlySet<number>
}

interface World {
  readonly levels: Level[]
  readonly branches: Set<number>[]
  readonly releases: Release[]
}

type Random = () => number
const pick = <Value>(random: Random, values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const beginnings: readonly (readonly Version[])[] = [
  [],
  ['1.0.0'],
  ['0.3.0'],
  ['1.0.0-rc2'],
  ['1.0.0-beta9'],
  ['1.1.0-beta.1'],
  ['3.0.1-rc.0'],
  ['1.0.0', '1.1.0-rc.1'],
  ['1.0.0', '2.0.0-beta'],
]

function commit(world: World, branch: Set<number>, level: Level): number {
  const id = world.levels.push(level) - 1
  branch.add(id)
  return id
}

function release(world: World, branch: Set<number>, version: Version): void {
  const at = commit(world, branch, 'none')
  world.releases.push({ version, at, holds: new Set(branch) })
}

function levelSince(world: World, branch: ReadonlySet<number>, from: Release | undefined): Level {
  let top = 0
  for (const id of branch) if (!from?.holds.has(id)) top = Math.max(top, levels.indexOf(world.levels[id] ?? 'none'))
  return levels[top] ?? 'none'
}

function questionOf(world: World, branch: ReadonlySet<number>, random: Random): VersionQuestion {
  const own = world.releases.filter(({ at }) => branch.has(at))
  const stable = own.filter(({ version }) => !isPrerelease(version))
  const top = highest(stable.map(({ version }) => version))
  const base = stable.find(({ version }) => version === top)
  const lines = new Map<string, Release>()
  for (const each of own)
    if (isPrerelease(each.version) && !base?.holds.has(each.at)) {
      const line = identifierOf(each.version) ?? ''
      const known = lines.get(line)
      if (known === undefined || compareReleases(each.version, known.version) > 0) lines.set(line, each)
    }
  const exact: Bump = { exact: `${Math.floor(random() * 4)}.${Math.floor(random() * 4)}.0` }
  const bump = random() < 0.6 ? 'auto' : random() < 0.9 ? pick(random, bumpWords) : exact
  return {
    base: base?.version,
    level: levelSince(world, branch, base),
    prereleases: [...lines.values()].map((each) => ({ version: each.version, level: levelSince(world, branch, each) })),
    taken: world.releases.map(({ version }) => version),
    elsewhere: world.releases.flatMap(({ at, version }) =>
      !branch.has(at) && !isPrerelease(version) && (!base || semver.gt(version, base.version)) ? [version] : [],
    ),
    channel: random() < 0.5 ? undefined : pick(random, channels),
    channels,
    bump,
    belowOne: belowOnes[Math.floor(random() * belowOnes.length)] ?? 'major',
    initialVersion: '0.1.0',
    firstPrerelease: random() < 0.5 ? 0 : 1,
    preid: pick(random, ['rc', 'beta', 'alpha.beta']),
    releaseAs: random() < 0.05 ? `${Math.floor(random() * 4)}.5.0` : undefined,
  }
}

/** `beta10` follows `beta9`, as everybody counts; SemVer compares them as words. */
const joined = /-[A-Za-z]+-?\d+$/

function faultsOf(
  world: World,
  branch: ReadonlySet<number>,
  question: VersionQuestion,
  version: Version,
): readonly string[] {
  const own = world.releases.filter(({ at }) => branch.has(at)).map((each) => each.version)
  const isByHand = typeof question.bump === 'object' || question.releaseAs !== undefined
  const faults = [
    ...own.filter((each) => compareReleases(version, each) <= 0).map((each) => `${version} is not above ${each}`),
    ...own
      .filter((each) => !semver.gt(version, each) && !(joined.test(each) && joined.test(version)))
      .map((each) => `SemVer has ${version} not above ${each}`),
    ...(question.taken.includes(version) ? [`${version} is taken`] : []),
  ]
  if (isPrerelease(version) || isByHand) return faults
  return [
    ...faults,
    ...question.elsewhere.filter((each) => semver.lte(each, version)).map((each) => `${version} is past ${each}`),
  ]
}

test('no version goes backwards or past another branch, in thousands of histories', () => {
  const found: string[] = []
  const kinds = new Map<string, number>()
  for (let seed = 1; seed <= histories && found.length < 5; seed += 1) {
    const random = randomFrom(seed)
    const world: World = { levels: [], branches: [new Set()], releases: [] }
    const [main] = world.branches
    if (main === undefined) throw new Error('no branch')
    commit(world, main, 'minor')
    for (const version of pick(random, beginnings)) release(world, main, version)
    for (let step = 0; step < steps; step += 1) {
      const branch = pick(random, world.branches)
      const dice = random()
      if (dice < 0.35) commit(world, branch, pick(random, levels))
      else if (dice < 0.42 && world.branches.length < 4) world.branches.push(new Set(branch))
      else if (dice < 0.5) for (const id of pick(random, world.branches)) branch.add(id)
      else {
        const question = questionOf(world, branch, random)
        const answer = decideVersion(question)
        kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1)
        if (answer.kind !== 'release') continue
        for (const fault of faultsOf(world, branch, question, answer.version))
          found.push(`seed ${seed}: ${fault}; ${JSON.stringify(question)}`)
        release(world, branch, answer.version)
      }
    }
  }
  expect(found).toEqual([])
  // each ending is met often enough to mean something
  for (const kind of ['release', 'unchanged', 'refused']) expect(kinds.get(kind) ?? 0).toBeGreaterThan(histories / 10)
}, 120_000)

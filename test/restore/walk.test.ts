import { Random } from '../../bench/random.ts'
import { walk } from '../../src/restore/walk/walk.ts'
import type { WalkResult, WalkTask } from '../../src/restore/walk/walk-result.ts'
import { rounds } from '../support/sample.ts'
import { type Fate, PowerCut, Simulation } from './simulation.ts'

const calm: Fate = {
  sha: 'new',
  isGood: true,
  targetIsGood: true,
  cuts: 0,
  others: 0,
  deploysAgain: 0,
  knowsVersions: true,
  strategy: 'done',
}

function errandOf(id: number, attempt: number, wish: Partial<WalkTask> = {}): WalkTask {
  return {
    kind: 'release',
    isForced: false,
    deploy: 'done',
    rollsBack: true,
    isDry: false,
    onInconclusive: 'hold',
    ledgerFields: { version: 'new' },
    run: { id, attempt },
    choice: { kind: 'last-known-good' },
    dbPolicy: 'block',
    ...wish,
  }
}

/** One release with all the attempts that it takes until one comes to an end. */
async function release(
  simulation: Simulation,
  fate: Fate,
  random: Random,
  wish: Partial<WalkTask> = {},
): Promise<WalkResult> {
  const id = simulation.newRun()
  if (wish.kind !== 'by-hand') simulation.live = fate.sha
  for (let attempt = 1; attempt <= 200; attempt++) {
    const errand = errandOf(id, attempt, wish)
    try {
      return await walk(simulation.world(fate, errand), errand)
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error
      if (random.happens(fate.deploysAgain)) simulation.live = fate.sha
    }
  }
  throw new Error('no attempt came to an end')
}

/** An environment that runs `old`, after `older`. */
async function begun(random: Random): Promise<Simulation> {
  const simulation = new Simulation(random)
  await simulation.deploy('older')
  await simulation.deploy('old')
  return simulation
}

test('a good release is verified, and what was live before is no longer', async () => {
  const simulation = await begun(new Random(1))
  const { end } = await release(simulation, calm, new Random(1))
  expect(end).toMatchObject({ result: 'verified', reason: 'passed' })
  expect(simulation.lives().map(({ outcome, record }) => [outcome, record.statuses[0]?.state])).toEqual([
    ['verified', 'inactive'],
    ['verified', 'inactive'],
    ['verified', 'success'],
  ])
})

test('a bad release is rolled back to the last known good one, verified, and recorded as a deployment of its own', async () => {
  const simulation = await begun(new Random(1))
  const { end, rollback } = await release(simulation, { ...calm, isGood: false }, new Random(1))
  expect(end).toMatchObject({ result: 'restored', reason: 'rolled-back', target: { sha: 'old' } })
  expect(simulation.mutations).toMatchObject([{ from: 'new', to: 'old' }])
  const said = simulation.records.map(({ deployment, statuses }) => [
    deployment.task,
    deployment.sha,
    ...statuses.map(({ description }) => description.split(' ')[0]).reverse(),
  ])
  expect(said).toEqual([
    ['deploy', 'older', 'verified', 'superseded'],
    ['deploy', 'old', 'verified', 'superseded'],
    ['deploy', 'new', 'verifying', 'failed', 'rolling-back', 'restored'],
    ['rollback', 'old', 'started', 'verifying', 'verified'],
  ])
  expect(rollback?.payload?.rollbackOf).toBe(simulation.records[2]?.deployment.id)
})

test('a deployment after a failed one that was not taken back does not go back to that', async () => {
  const simulation = await begun(new Random(1))
  await release(simulation, { ...calm, sha: 'bad', isGood: false }, new Random(1), { rollsBack: false })
  const { end } = await release(simulation, { ...calm, sha: 'worse', isGood: false }, new Random(1))
  expect(end).toMatchObject({ result: 'restored', target: { sha: 'old' } })
})

test('a dry run leaves no trace', async () => {
  const simulation = await begun(new Random(1))
  const before = JSON.stringify(simulation.records)
  const { end } = await release(simulation, { ...calm, isGood: false }, new Random(1), { isDry: true })
  expect(end).toMatchObject({ result: 'dry-run', target: { sha: 'old' } })
  expect(simulation.mutations).toEqual([])
  expect(JSON.stringify(simulation.records)).toBe(before)
})

const seeds = Array.from({ length: rounds(1_000, 100) }, (_, seed) => seed)

test('whenever it is cut off, and however often: one rollback, and the right end', async () => {
  const ends = new Map<string, number>()
  for (const seed of seeds) {
    const random = new Random(seed)
    const simulation = await begun(random)
    const fate: Fate = {
      ...calm,
      isGood: random.happens(0.3),
      targetIsGood: random.happens(0.7),
      cuts: 0.15,
      strategy: random.pick(['done', 'done', 'failed']),
    }
    const { end } = await release(simulation, fate, random)
    const isChanged = !fate.isGood && fate.strategy === 'done'
    const expected = fate.isGood ? 'verified' : isChanged && fate.targetIsGood ? 'restored' : 'rollback-failed'
    const rollbacks = simulation.records.filter(({ deployment }) => deployment.task === 'rollback')
    const outcomes = simulation.lives().map(({ outcome }) => outcome)
    const changes = simulation.mutations.filter(() => fate.strategy === 'done')
    expect({
      seed,
      result: end.result,
      live: simulation.live,
      changes: changes.length,
      rollbacks: rollbacks.length,
    }).toEqual({
      seed,
      result: expected,
      live: isChanged ? 'old' : 'new',
      changes: isChanged ? 1 : 0,
      rollbacks: expected === 'verified' ? 0 : 1,
    })
    expect({ seed, outcomes }).toEqual({
      seed,
      outcomes: [
        'verified',
        'verified',
        expected,
        ...(expected === 'verified' ? [] : [expected === 'restored' ? 'verified' : expected]),
      ],
    })
    ends.set(expected, (ends.get(expected) ?? 0) + 1)
  }
  // each end was come to often
  expect(Math.min(...ends.values())).toBeGreaterThan(seeds.length / 10)
})

test('among other deployments, re-deployments and further releases: nothing is mutated twice, no rollback is taken back, nothing overtaken is touched', async () => {
  let mutations = 0
  let overtaken = 0
  for (const seed of seeds) {
    const random = new Random(seed)
    const simulation = await begun(random)
    for (const sha of ['first', 'second', 'third', 'fourth']) {
      const fate: Fate = {
        sha,
        isGood: random.happens(0.3),
        targetIsGood: random.happens(0.8),
        cuts: 0.1,
        others: 0.03,
        deploysAgain: 0.3,
        knowsVersions: true,
        strategy: random.pick(['done', 'done', 'failed', 'handed-over']),
      }
      const { end } = await release(simulation, fate, random)
      if (end.result === 'superseded') overtaken++
      expect({ seed, sha, result: end.result, isGood: fate.isGood }).not.toMatchObject({
        result: 'restored',
        isGood: true,
      })
    }
    for (const { of, from, to, isOvertaken } of simulation.mutations) {
      expect({ seed, isOvertaken, twice: from === to, isRollback: of?.isRollback }).toEqual({
        seed,
        isOvertaken: false,
        twice: false,
        isRollback: false,
      })
    }
    // one rollback a deployment
    const taken = simulation.lives().flatMap(({ payload }) => payload?.rollbackOf ?? [])
    expect({ seed, taken }).toEqual({ seed, taken: [...new Set(taken)] })
    mutations += simulation.mutations.length
  }
  expect(mutations).toBeGreaterThan(seeds.length / 2)
  expect(overtaken).toBeGreaterThan(seeds.length / 10)
})

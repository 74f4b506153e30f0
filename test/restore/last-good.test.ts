/** Whatever happened before, in the ledger or beside it: a rollback ends at the last good version. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '../../bench/random.ts'
import { walk } from '../../src/restore/walk/walk.ts'
import type { WalkTask } from '../../src/restore/walk/walk-result.ts'
import { rounds, sampled } from '../support/sample.ts'
import { allGrounds } from './grounds.ts'
import { Play } from './play.ts'
import { type Fate, Simulation } from './simulation.ts'

const fateOf = (sha: string, isGood: boolean): Fate => ({
  sha,
  isGood,
  targetIsGood: true,
  cuts: 0,
  others: 0,
  deploysAgain: 0,
  knowsVersions: true,
  strategy: 'done',
})

function taskOf(simulation: Simulation, changes: Partial<WalkTask>): WalkTask {
  return {
    kind: 'release',
    isForced: false,
    deploy: 'done',
    rollsBack: true,
    isDry: false,
    onInconclusive: 'hold',
    ledgerFields: {},
    run: { id: simulation.newRun(), attempt: 1 },
    choice: { kind: 'last-known-good' },
    dbPolicy: 'block',
    ...changes,
  }
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-state-'))
  writeFileSync(join(folder, 'state'), '')
  // Without the file, state is printed.
  process.env['GITHUB_STATE'] = join(folder, 'state')
})
afterAll(() => {
  delete process.env['GITHUB_STATE']
  rmSync(folder, { recursive: true })
})

/** What can happen to an environment that runs the last good version; each ends with a rollback, or with a new good version. */
const moves: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'a good release': async (scene) => {
    const sha = scene.next('good')
    await scene.release(sha, true)
    scene.good = sha
  },
  'a bad release that is taken back': (scene) => scene.release(scene.next('bad'), false),
  'bad releases in a row, then a rollback by hand': async (scene) => {
    const count = 1 + scene.random.below(5)
    for (let index = 0; index < count; index++) await scene.release(scene.next('bad'), false, { rollsBack: false })
    await scene.byHand()
  },
  'a bad version beside the ledger, then a rollback by hand': async (scene) => {
    scene.simulation.live = scene.next('unrecorded')
    await scene.byHand()
  },
  'a bad version beside the ledger, then the good one by its name': async (scene) => {
    scene.simulation.live = scene.next('unrecorded')
    await scene.byHand({ choice: { kind: 'named', name: scene.good } })
  },
  'a bad version beside the ledger, then a bad release': async (scene) => {
    scene.simulation.live = scene.next('unrecorded')
    await scene.release(scene.next('bad'), false)
  },
}

class Scene {
  readonly random: Random
  readonly simulation: Simulation
  good = ''
  #count = 0

  constructor(seed: number) {
    this.random = new Random(seed)
    this.simulation = new Simulation(this.random)
  }

  next(name: string): string {
    return `${name}-${++this.#count}`
  }

  async release(sha: string, isGood: boolean, changes: Partial<WalkTask> = {}): Promise<void> {
    this.simulation.live = sha
    await this.#walk(fateOf(sha, isGood), changes)
  }

  async byHand(changes: Partial<WalkTask> = {}): Promise<void> {
    await this.#walk(fateOf(this.simulation.live, false), { kind: 'by-hand', ...changes })
  }

  async #walk(fate: Fate, changes: Partial<WalkTask>): Promise<void> {
    // Two automatic rollbacks within a day are allowed, so each thing happens on a day of its own.
    this.simulation.pass(24 * 3_600_000)
    const task = taskOf(this.simulation, { ledgerFields: { version: fate.sha }, ...changes })
    await walk(this.simulation.world(fate, task), task)
  }
}

test('always the last good version, and nothing bad is ever written about it', async () => {
  const all = Object.entries(moves)
  for (let seed = 0; seed < rounds(150, 5); seed++) {
    const scene = new Scene(seed)
    await scene.simulation.deploy('good-0')
    scene.good = 'good-0'
    const story: string[] = []
    for (let step = 0; step < 8; step++) {
      const [name, move] = all[scene.random.below(all.length)] ?? []
      if (name === undefined || move === undefined) throw new Error('there is no such move')
      story.push(name)
      await move(scene)
      expect({ seed, story, live: scene.simulation.live }).toEqual({ seed, story, live: scene.good })
    }
    const blamed = scene.simulation
      .lives()
      .filter(({ failedAt, record }) => failedAt !== undefined && record.deployment.sha.startsWith('good'))
    expect({ seed, story, blamed }).toEqual({ seed, story, blamed: [] })
  }
})

/** What can happen to an environment, whatever puts it back; each ends with a rollback, or with a new good version. */
const happenings: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  'a good release': async (play) => {
    const version = await play.deploy('good')
    expect(await play.release(version)).toMatchObject({ result: 'verified' })
    play.good = version
  },
  'a bad release that is taken back': async (play) => {
    const version = await play.deploy('bad')
    expect(await play.release(version)).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
  'five bad releases in a row, then a rollback by hand': async (play) => {
    for (let count = 0; count < 5; count++) {
      const version = await play.deploy(play.random.pick(['bad', 'down']))
      expect(await play.release(version, { rollback: 'none' })).toMatchObject({ reason: 'rollback-off' })
    }
    expect(await play.byHand()).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
  'a bad version beside the ledger, then a rollback by hand': async (play) => {
    await play.deploy('bad')
    expect(await play.byHand()).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
  'one that is down beside the ledger, then a rollback by hand': async (play) => {
    const version = await play.deploy('down')
    if (!play.ground.sees) {
      expect(await play.byHand()).toMatchObject({ result: 'held', reason: 'unknown-live' })
      expect(await play.ground.live()).toBe(version)
    }
    const named = play.ground.sees ? {} : { target: play.good }
    expect(await play.byHand(named)).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
  'two bad versions beside the ledger, then the good one by its name': async (play) => {
    await play.deploy('bad')
    await play.deploy('bad')
    expect(await play.byHand({ target: play.good })).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
  'a bad version beside the ledger, then a bad release': async (play) => {
    await play.deploy('bad')
    const version = await play.deploy('bad')
    expect(await play.release(version)).toMatchObject({ result: 'restored', reason: 'rolled-back' })
  },
}

const all = Object.keys(happenings)

/** Everything once in an order of chance, so that each follows each in some play. */
function shuffled(random: Random): readonly string[] {
  const left = [...all]
  return all.map(() => left.splice(random.below(left.length), 1)[0] ?? '')
}

test.each(sampled(allGrounds, 3))(
  '$name puts back the last good version, whatever kubectl, helm, git and the ledger did before',
  async ({ name, open }) => {
    await using play = await Play.open(
      allGrounds.findIndex((each) => each.name === name),
      open,
    )
    play.good = await play.deploy('good')
    // Adopted from another tool, whose record has no version.
    await play.adopt(play.good)
    const story: string[] = []
    for (const happening of shuffled(play.random)) {
      story.push(happening)
      await happenings[happening]?.(play)
      expect({ story, live: await play.ground.live() }).toEqual({ story, live: play.good })
    }
    expect(play.blemishes()).toEqual([])
  },
  600_000,
)

import type { RequestFacts } from '../../../src/approval/case/facts.ts'
import { decideGate, decideReceiver } from '../../../src/approval/decision/decide.ts'
import { reduce } from '../../../src/approval/decision/reduce.ts'
import { sampled } from '../../support/sample.ts'
import { type Brain, Breach, listMoves, overPhases } from './moves.ts'
import { firstWorld, keyOf, standsQuorum, type World } from './world.ts'

const brain: Brain = { reduce, decideGate, decideReceiver, gateLooksAgain: true, receiverLooksAgain: true }

interface Place {
  readonly world: World
  readonly from: number
  readonly by: string
  /** Places that are reached by what a process does itself when the API answers. */
  readonly next: number[]
}

/** What was explored, and the first way to something that must not be. */
interface Exploration {
  readonly places: readonly Place[]
  readonly fault: string | undefined
}

/** Visits every world that can come about, each once, nearest first. */
function explore(mind: Brain, first: World): Exploration {
  const places: Place[] = [{ world: first, from: -1, by: '', next: [] }]
  const known = new Map([[keyOf(first), 0]])
  for (let at = 0; at < places.length; at++) {
    const place = places[at]
    if (place === undefined) break
    try {
      for (const { name, isOurs, world } of listMoves(place.world, mind)) {
        const key = keyOf(world)
        const index = known.get(key) ?? places.length
        if (index === places.length) {
          known.set(key, index)
          places.push({ world, from: at, by: name, next: [] })
          if (world.dossiers.some(({ went }) => went > 1))
            return { places, fault: tell(places, index, 'consumed twice') }
        }
        if (isOurs) place.next.push(index)
      }
    } catch (error) {
      if (error instanceof Breach) return { places, fault: tell(places, at, error.message) }
      throw error
    }
  }
  return { places, fault: findStuck(places) }
}

/** How the place came about. */
function tell(places: readonly Place[], index: number, what: string): string {
  const steps: string[] = []
  for (let at = index; at > 0; at = places[at]?.from ?? 0) steps.unshift(places[at]?.by ?? '')
  return `${what}: ${steps.join('; ')}`
}

/** A quorum stands, and nothing in the record speaks against it. */
function isDue(world: World): boolean {
  const dossier = world.dossiers.at(-1)
  if (dossier === undefined || !standsQuorum(world, dossier)) return false
  const phases = dossier.marks.map(({ phase }) => phase)
  return phases.includes('waiting') && !phases.some((phase) => overPhases.includes(phase))
}

/** Nothing is under way. */
function isQuiet({ gate, receivers, events }: World): boolean {
  return gate === undefined && receivers.length === 0 && events === 0
}

/** A place where a quorum stands and that leads nowhere: by itself, or at least when the receiver is started once more. */
function findStuck(places: readonly Place[]): string | undefined {
  const before: number[][] = places.map(() => [])
  for (const [at, { next }] of places.entries()) for (const to of next) before[to]?.push(at)
  const good = new Set(places.flatMap(({ world }, at) => (world.dossiers.at(-1)?.went === 1 ? [at] : [])))
  for (const at of good) for (const from of before[at] ?? []) good.add(from)
  for (const [at, { world }] of places.entries()) {
    if (!isDue(world)) continue
    if (isQuiet(world) && !world.isDisturbed) return tell(places, at, 'stuck without any disturbance')
    if (world.dispatches > 0 && !good.has(at)) return tell(places, at, 'stuck')
  }
  return undefined
}

const calm = { slots: 1, faults: 0, deeds: 0, dispatches: 0, reruns: 0 }

/** Longer than other tests, since it is to be whole. */
const patience = 300_000

/** What may happen beside approvals and late events: deeds against the request, failing calls, starts by hand. Ten times as long between the ends. */
const scenes: readonly (readonly [Partial<World>, number])[] = [
  [{ faults: 1, deeds: 1, dispatches: 1 }, 20_000],
  [{ slots: 2, faults: 1, deeds: 1 }, 100_000],
  [{ slots: 2, deeds: 1, dispatches: 1 }, 150_000],
  [{ deeds: 2 }, 60_000],
  [{ deeds: 1, reruns: 1 }, 50_000],
  [{ slots: 2, faults: 2, reruns: 1 }, 30_000],
]

test.each(sampled(scenes, 2))(
  'with %j: none goes on without a live quorum, none twice, none stays stuck',
  (limits, least) => {
    const { places, fault } = explore(brain, { ...firstWorld, ...calm, ...limits })
    expect(fault).toBeUndefined()
    expect(places.length).toBeGreaterThan(least)
    expect(places.some(({ world }) => world.dossiers.some(({ went }) => went === 1))).toBe(true)
  },
  patience,
)

const edited = (given: RequestFacts): RequestFacts => ({
  ...given,
  evidence: given.evidence && {
    ...given.evidence,
    comments: given.evidence.comments.map((comment) => ({ ...comment, isEdited: false })),
  },
})
const unused = (given: RequestFacts): RequestFacts => ({
  ...given,
  request: { ...given.request, statuses: given.request.statuses.filter(({ phase }) => phase !== 'consumed') },
})

/** Each mistake, the least that must happen for it to show, and what is found. */
test.each<readonly [string, Partial<Brain>, Partial<World>, string]>([
  ['edited comments count', { reduce: (given) => reduce(edited(given)) }, { deeds: 1 }, 'went on without a quorum'],
  [
    'the gate forgets what was used',
    { reduce: (given) => reduce(given.here === undefined ? given : unused(given)) },
    { reruns: 1 },
    'went on although the record said that it is over',
  ],
  [
    'the record is read before the comments only',
    { gateLooksAgain: false },
    { deeds: 2 },
    'went on although the record said that it is over',
  ],
  [
    'the receiver runs the job again as soon as its run is over',
    { receiverLooksAgain: false },
    { reruns: 1 },
    'ran a job again that had gone on',
  ],
  [
    'an announced re-run is taken for done',
    {
      decideReceiver: (found, run) =>
        found.state.kind === 'resuming' ? { kind: 'nothing' } : decideReceiver(found, run),
    },
    { faults: 1, dispatches: 1 },
    'stuck',
  ],
  [
    'the receiver does not wait for the end of the run',
    { decideReceiver: (found, run) => (run.isRunning ? { kind: 'nothing' } : decideReceiver(found, run)) },
    {},
    'stuck without any disturbance',
  ],
])('the model finds it where %s', (_, mistake, limits, found) => {
  expect(explore({ ...brain, ...mistake }, { ...firstWorld, ...calm, ...limits }).fault).toContain(`${found}: `)
})

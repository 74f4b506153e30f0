/**
 * A model check of the gate against a writer. The gate's step and the receiver are the real ones, from their first read to their last write,
 * against a GitHub in memory; every order in which they, their events and people can come is tried, in small bounds. alice and bob may
 * approve, and approve of what they see; mallory may write to the repository, wrote a commit of what is asked, and makes in her own name
 * deployments, statuses, issues and comments, edits issues, and starts jobs and workflows. There are two services in one environment, two
 * releases of one, two receivers and two runs that `resume: dispatch` started; unless a scene has pauses, all is of the same second.
 *
 * A program looks all at once here, and calls do not fail: test/approval/gate/model.test.ts has these. Left out are hours and freezes,
 * override, expiry, forms, teams, owners, inherited policy, what maintainers and admins can do, and whoever writes in the bot's own name.
 */
import type { Evidence, RequestFacts } from '../../../src/approval/case/facts.ts'
import { makePlan as planGate } from '../../../src/approval-gate/plan.ts'
import { makePlan as planReceiver } from '../../../src/approval-reconcile/plan.ts'
import { parsePayload } from '../../../src/ledger/payload.ts'
import { sampled } from '../../support/sample.ts'
import { listMoves } from './moves.ts'
import { Breach, type Mind, sound } from './programs.ts'
import {
  accounts,
  asked,
  bot,
  type Entry,
  evil,
  firstEntry,
  firstWorld,
  keyOf,
  older,
  type Scene,
  type World,
} from './world.ts'

interface Place {
  readonly world: World
  readonly from: number
  readonly by: string
  /** Where it leads by itself, and with the help of people who go on. */
  readonly itself: number[]
  readonly helped: number[]
}

interface Exploration {
  readonly places: readonly Place[]
  readonly fault: string | undefined
}

/** Visits every world that can come about, each once, nearest first. */
async function explore(mind: Mind, scene: Scene): Promise<Exploration> {
  const first = firstWorld(scene)
  const around = { scene, mind, memory: new Map() }
  const places: Place[] = [{ world: first, from: -1, by: '', itself: [], helped: [] }]
  const known = new Map([[keyOf(first), 0]])
  for (let at = 0; at < places.length; at++) {
    const place = places[at]
    if (place === undefined) break
    try {
      for (const { name, kind, world } of await listMoves(place.world, around)) {
        const key = keyOf(world)
        const index = known.get(key) ?? places.length
        if (index === places.length) {
          known.set(key, index)
          places.push({ world, from: at, by: name, itself: [], helped: [] })
        }
        if (kind === 'itself') place.itself.push(index)
        if (kind !== 'against') place.helped.push(index)
      }
    } catch (error) {
      if (error instanceof Breach) return { places, fault: tell(places, at, error.message) }
      throw error
    }
  }
  return { places, fault: findStuck(places, scene) }
}

/** How a place came about. */
function tell(places: readonly Place[], index: number, what: string): string {
  const steps: string[] = []
  for (let at = index; at > 0; at = places[at]?.from ?? 0) steps.unshift(places[at]?.by ?? '')
  return `${what}: ${steps.join('; ')}`
}

/** A place from which a service is never deployed: by itself while nobody has disturbed it, with people's help where somebody has. */
function findStuck(places: readonly Place[], { asks, mode, limits }: Scene): string | undefined {
  for (const service of new Set(asks.map((ask) => ask.service))) {
    const alone = leadingTo(places, service, ({ itself }) => itself)
    const helped = leadingTo(places, service, (place) => place.helped)
    for (const [at, { world }] of places.entries()) {
      if (world.isCalm && !alone.has(at)) return tell(places, at, `${service} stuck, and nobody had disturbed it`)
      const canHelp =
        mode === 'rerun' ? world.reruns > 0 : world.starts > 0 && (limits.reruns === undefined || world.reruns > 0)
      if (canHelp && !helped.has(at)) return tell(places, at, `${service} stuck`)
    }
  }
  return undefined
}

function leadingTo(places: readonly Place[], service: string, next: (place: Place) => readonly number[]): Set<number> {
  const before: number[][] = places.map(() => [])
  for (const [at, place] of places.entries()) for (const to of next(place)) before[to]?.push(at)
  const isGood = ({ world }: Place) => world.opened.some((each) => each.service === service)
  const good = new Set(places.flatMap((place, at) => (isGood(place) ? [at] : [])))
  for (const at of good) for (const from of before[at] ?? []) good.add(from)
  return good
}

/** Longer than other tests, since it is to be whole. */
const patience = 300_000

const plain: Scene = {
  mode: 'rerun',
  quorum: 1,
  onNewRequest: 'supersede',
  asks: [{ service: 'web', sha: asked }],
  powers: [],
  pause: 1,
  slots: 1,
  lists: 'newest first',
  limits: {},
}

const two = ['web', 'api'].map((service) => ({ service, sha: asked }))
const again = [older, asked].map((sha) => ({ service: 'web', sha }))

/** What is explored, each in bounds that keep it small. */
const scenes = {
  'nobody but approvers': { limits: { pauses: 2 } },
  'two of two, who change their minds': { quorum: 2, lists: 'oldest first', limits: { minds: 1 } },
  'her comments, and changes of mind': { powers: ['comments'], limits: { deeds: 1, minds: 1 } },
  'her statuses': { powers: ['statuses'], limits: { deeds: 1, reruns: 1 } },
  'her copies of the request': { powers: ['copies'], limits: { deeds: 1, reruns: 1 } },
  'her edits': { powers: ['edits'], limits: { deeds: 1, reruns: 1 } },
  'her issue': { powers: ['issues'], limits: { deeds: 1, reruns: 1 } },
  'her issue before the right one': { powers: ['haste'], limits: { deeds: 1, reruns: 2 } },
  'another artifact': { powers: ['builds'], limits: { deeds: 1, reruns: 1 } },
  'what she says to run': { powers: ['deployments', 'comments'], limits: { deeds: 2 } },
  'a second use': { powers: ['reruns', 'uses'], limits: { deeds: 2 } },
  'two services': { asks: two, powers: ['inactive'] },
  'two releases': { asks: again },
  'two releases, refused': { asks: again, onNewRequest: 'refuse' },
  'two receivers that start': { mode: 'dispatch', quorum: 2, slots: 2, pause: 1_200, limits: { pauses: 1 } },
  'two runs that were started': { mode: 'dispatch', powers: ['starts'], limits: { deeds: 1 } },
  'another service that starts': {
    mode: 'dispatch',
    asks: [{ service: 'api', sha: asked }],
    powers: ['starts'],
    limits: { deeds: 1 },
  },
  'her request, which is started': { mode: 'dispatch', powers: ['requests'], limits: { deeds: 1, starts: 1 } },
  'her announcements': { mode: 'dispatch', powers: ['announces'], limits: { deeds: 1, starts: 1 } },
} as const satisfies Readonly<Record<string, Partial<Scene>>>

test.each(sampled(Object.keys(scenes) as readonly (keyof typeof scenes)[], 2))(
  'with %s: none opens without a live quorum that was shown it, none twice, none stays stuck',
  async (name) => {
    const { places, fault } = await explore(sound, { ...plain, ...scenes[name] })
    expect(fault).toBeUndefined()
    expect(places.some(({ world }) => world.opened.length > 0)).toBe(true)
  },
  patience,
)

type Facts = RequestFacts

const judged = (change: (facts: Facts, by: 'gate' | 'receiver') => Partial<Facts>): Partial<Mind> => ({
  judged: (facts, by) => ({ ...facts, ...change(facts, by) }),
})
const withStatuses = (facts: Facts, statuses: Facts['request']['statuses']): Partial<Facts> => ({
  request: { ...facts.request, statuses },
})
const withEvidence = ({ evidence }: Facts, change: (evidence: Evidence) => Partial<Evidence>): Partial<Facts> => ({
  evidence: evidence && { ...evidence, ...change(evidence) },
})
const trusting = (facts: Facts) => withEvidence(facts, () => ({ editors: [], isAsFiled: true }))
const told = (routes: RegExp, change: (answer: string) => string): Pick<Mind, 'told'> => ({
  told: (answer, route) =>
    answer !== undefined && routes.test(route) ? JSON.parse(change(JSON.stringify(answer))) : answer,
})
const records = /^deploymentRecords$|GET .*\/deployments\/\{deployment_id\}$/
const asBot = (answer: string) =>
  answer
    .replaceAll('"__typename":"User","login":"mallory"', '"__typename":"Bot","login":"mallory"')
    .replaceAll('"login":"mallory","id":9,"type":"User"', '"login":"mallory","id":9,"type":"Bot"')
/** Of the statuses with a mark of this phase only the newest is told. */
const newestOnly = (phase: string): Pick<Mind, 'told'> => ({
  told: (answer, route) => {
    if (!/GET .*\/statuses$/.test(route) || !Array.isArray(answer)) return answer
    const isMarked = ({ description }: { readonly description: string }) => description.startsWith(`${phase} `)
    return answer.filter((each) => !isMarked(each) || each === answer.findLast(isMarked))
  },
})

/** Each mistake is a guard that is taken out; where the product has two that do the same, both. */
const mistakes: readonly (readonly [string, keyof typeof scenes, Partial<Mind>, string])[] = [
  [
    'a record that the bot did not make is taken for its own, with whatever its issue says',
    'her request, which is started',
    { ...told(records, asBot), ...judged(trusting) },
    'without a live quorum',
  ],
  [
    'the newest record is taken, and then refused since the bot did not make it',
    'her copies of the request',
    { ...told(records, asBot), ...judged(() => ({ bots: [accounts[bot].id] })) },
    'web stuck',
  ],
  [
    'the artifact is not compared',
    'another artifact',
    judged(({ mismatches }) => ({ mismatches: mismatches.filter((name) => name !== 'digest') })),
    'without a live quorum',
  ],
  [
    'the gate forgets what was used',
    'a second use',
    judged((facts, by) =>
      withStatuses(
        facts,
        facts.request.statuses.filter(({ phase }) => by === 'receiver' || phase !== 'consumed'),
      ),
    ),
    'opened by a request that is over',
  ],
  [
    'of two runs whoever wrote last has the approval',
    'two runs that were started',
    newestOnly('consumed'),
    'opened twice',
  ],
  ['of two receivers each starts the workflow', 'two receivers that start', newestOnly('resuming'), 'started twice'],
  [
    'what was started a moment ago is started again',
    'two receivers that start',
    { planReceiver: (facts, now) => planReceiver(facts, now + 3_600_000) },
    'started twice',
  ],
  [
    'the request of another service takes the place of this one',
    'two services',
    judged(({ rivals, request }) => ({ rivals: rivals.map((rival) => ({ ...rival, service: request.service })) })),
    'stuck, and nobody had disturbed it',
  ],
  [
    'the workflow that goes on takes the request of another service',
    'another service that starts',
    {
      ...told(/GET .*\/deployments\/\{deployment_id\}$/, (answer) =>
        answer.replace('"deploy-api.yml"', '"deploy-web.yml"'),
      ),
      given: (inputs, { entries }) => ({
        ...inputs,
        service: serviceOf(entries[inputs.deploymentId - firstEntry]) ?? inputs.service,
      }),
    },
    'without a live quorum',
  ],
  [
    'the votes of the excluded count',
    'her comments, and changes of mind',
    judged(({ policy }) => ({ policy: { ...policy, exclude: [] } })),
    'without a live quorum',
  ],
  [
    'edited comments count',
    'her comments, and changes of mind',
    judged((facts) =>
      withEvidence(facts, ({ comments }) => ({ comments: comments.map((each) => ({ ...each, isEdited: false })) })),
    ),
    'without a live quorum',
  ],
  [
    'an approval that was taken back counts once its re-run is announced',
    'her comments, and changes of mind',
    {
      planGate: (inputs, facts) => {
        const plan = planGate(inputs, facts)
        const isAnnounced = (facts.situation?.assessment.announcements ?? 0) > 0
        return plan.kind === 'wait' && isAnnounced
          ? { kind: 'open', writes: true, result: 'approved', reason: 'quorum' }
          : plan
      },
    },
    'without a live quorum',
  ],
  [
    'rejections do not count',
    'her comments, and changes of mind',
    judged((facts) =>
      withEvidence(facts, ({ comments }) => ({ comments: comments.filter(({ body }) => body !== '/reject') })),
    ),
    'without a live quorum',
  ],
  ['a text that was changed counts', 'her edits', judged(trusting), 'without a live quorum'],
  [
    'the issue may be of anybody, and say anything',
    'her issue',
    judged((facts) => ({ ...trusting(facts), bots: [...facts.bots, accounts.mallory.id] })),
    'without a live quorum',
  ],
  [
    'what a writer says to run is believed',
    'what she says to run',
    told(/^deploymentRecords$|GET .*\/attempts\//, (answer) =>
      asBot(answer)
        .replace('"head_branch":"mallory"', '"head_branch":"main"')
        .replace(`"head_sha":"${evil}"`, `"head_sha":"${asked}"`),
    ),
    'without a live quorum',
  ],
  [
    'the end that a record tells is forgotten',
    'her statuses',
    judged((facts) =>
      withStatuses(
        facts,
        facts.request.statuses.filter(({ phase }) => phase !== 'superseded'),
      ),
    ),
    'opened by a request that is over',
  ],
  [
    'what GitHub itself sets inactive is over',
    'two services',
    judged((facts) =>
      withStatuses(
        facts,
        facts.request.statuses.map((each) => (each.state === 'inactive' ? { ...each, phase: 'superseded' } : each)),
      ),
    ),
    'stuck, and nobody had disturbed it',
  ],
  [
    'what was used can never be asked for again',
    'her statuses',
    {
      planGate: (inputs, facts) =>
        facts.situation?.assessment.state.kind === 'consumed'
          ? { kind: 'refuse', result: 'void', reason: 'already-used', closing: undefined }
          : planGate(inputs, facts),
    },
    'web stuck',
  ],
  [
    'what is said in the second in which the request was bound is too early',
    'nobody but approvers',
    judged((facts) =>
      withEvidence(facts, ({ comments }) => ({ comments: comments.map((each) => ({ ...each, at: each.at - 1 })) })),
    ),
    'stuck, and nobody had disturbed it',
  ],
]

test.each(sampled(mistakes, 4))(
  'the model finds it where %s',
  async (_, scene, mistake, found) => {
    const { fault } = await explore({ ...sound, ...mistake }, { ...plain, ...scenes[scene] })
    expect(fault).toContain(found)
  },
  patience,
)

function serviceOf(entry: Entry | undefined): string | undefined {
  return parsePayload(entry?.payload)?.service
}

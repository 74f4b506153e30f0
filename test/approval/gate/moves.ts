import type { Closing, decideGate, decideReceiver } from '../../../src/approval/decision/decide.ts'
import type { reduce } from '../../../src/approval/decision/reduce.ts'
import {
  clockOf,
  type Dossier,
  emptyNotes,
  factsOf,
  type Mark,
  type Notes,
  numberOf,
  type Process,
  standsQuorum,
  type Talk,
  type Voter,
  voters,
  type World,
} from './world.ts'

/** The decisions under test; a test may put a mistake in. */
export interface Brain {
  readonly reduce: typeof reduce
  readonly decideGate: typeof decideGate
  readonly decideReceiver: typeof decideReceiver
  /** The gate step reads the statuses once more after everything else. */
  readonly gateLooksAgain: boolean
  /** The receiver reads everything once more after it has waited for the end of the run. */
  readonly receiverLooksAgain: boolean
}

/** What ends a request, or is its only use. */
export const overPhases: readonly string[] = ['consumed', 'rejected', 'expired', 'superseded', 'void']

/** One thing that can happen next. `isOurs` marks what a process does by itself when the API answers. */
export interface Move {
  readonly name: string
  readonly isOurs: boolean
  readonly world: World
}

/** The job went on where it must not. */
export class Breach extends Error {}

/** Everything that can happen next in a world. */
export function listMoves(world: World, brain: Brain): readonly Move[] {
  return [...gateMoves(world, brain), ...receiverMoves(world, brain), ...eventMoves(world), ...deeds(world)]
}

/** The calls of one process, by the name of the step: what the world is after it. */
type Call = (world: World, process: Process) => World

/** A call that works, one that fails, and one that works while its answer is lost. Only writes can do the latter. */
function outcomes(
  world: World,
  process: Process,
  name: string,
  call: Call,
  end: (world: World) => World,
): readonly Move[] {
  const done: Move = { name, isOurs: true, world: call(world, process) }
  if (world.faults === 0) return [done]
  const spoilt = { ...world, faults: world.faults - 1, isDisturbed: true }
  const failed = { name: `${name} fails`, isOurs: false, world: end(spoilt) }
  if (process.step.startsWith('read')) return [done, failed]
  const after = call(spoilt, process)
  return [done, failed, { name: `${name}, answer lost`, isOurs: false, world: end(after) }]
}

function newest({ dossiers }: World): number {
  return dossiers.length - 1
}

function change(world: World, index: number, part: Partial<Dossier>): World {
  return { ...world, dossiers: world.dossiers.map((each, at) => (at === index ? { ...each, ...part } : each)) }
}

function write(world: World, index: number, phase: string, names: number): World {
  const mark: Mark = { phase, at: clockOf(world), names }
  return change(world, index, { marks: [...(world.dossiers[index]?.marks ?? []), mark] })
}

/** What a program knows after one more call. */
function read(world: World, { step, notes }: Process): Notes {
  const index = step === 'read-record' ? newest(world) : notes.index
  const dossier = world.dossiers[index]
  if (step === 'read-people') return { ...notes, isDemoted: world.isDemoted }
  if (step === 'read-issue' && dossier !== undefined) {
    const { issue, isTampered, isRobbed, talks } = dossier
    return { ...notes, sawQuorum: standsQuorum(world, dossier), thread: { issue, isTampered, isRobbed, talks } }
  }
  return { ...notes, index, marks: dossier?.marks ?? [] }
}

function gateMoves(world: World, brain: Brain): readonly Move[] {
  const { gate } = world
  if (gate === undefined) return []
  const move = (call: Call) => outcomes(world, gate, `gate: ${gate.step}`, call, endAttempt)
  const { index } = gate.notes
  const goTo = (next: World, step: string, at = index): World => ({
    ...next,
    gate: { step, notes: { ...emptyNotes, index: at }, names: gate.names },
  })
  switch (gate.step) {
    case 'read-record':
      return move((now) => ({ ...now, gate: { ...gate, step: 'read-issue', notes: read(now, gate) } }))
    case 'read-issue':
      return move((now) => ({ ...now, gate: { ...gate, step: 'read-people', notes: read(now, gate) } }))
    case 'read-people':
      return move((now) => {
        const next = { ...gate, step: 'read-statuses', notes: read(now, gate) }
        return brain.gateLooksAgain ? { ...now, gate: next } : decideAsGate(now, next, brain)
      })
    case 'read-statuses':
      return move((now) => decideAsGate(now, { ...gate, notes: read(now, gate) }, brain))
    case 'file-deployment':
      return move((now) =>
        goTo({ ...now, dossiers: [...now.dossiers, emptyDossier] }, 'file-issue', now.dossiers.length),
      )
    case 'file-issue':
      return move((now) =>
        goTo(now.dossiers[index]?.issue === 'none' ? change(now, index, { issue: 'open' }) : now, 'file-binding'),
      )
    case 'file-binding':
      return move((now) => goTo(write(now, index, 'waiting', 0), 'end'))
    case 'end':
      return [{ name: 'gate: ends', isOurs: true, world: endAttempt(world) }]
    case 'consume':
      return move((now) => goTo(write(now, index, 'consumed', now.attempt), 'continue'))
    case 'continue':
      return [{ name: 'gate: goes on', isOurs: true, world: endAttempt(goOn(world, index)) }]
    default:
      return move((now) => endAttempt(write(now, index, gate.step, gate.names)))
  }
}

const emptyDossier: Dossier = { marks: [], issue: 'none', isTampered: false, isRobbed: false, talks: [], went: 0 }

function endAttempt(world: World): World {
  return { ...world, gate: undefined, time: world.attempt * 2 + 1 }
}

function goOn(world: World, index: number): World {
  return change(world, index, { went: (world.dossiers[index]?.went ?? 0) + 1, issue: 'closed' })
}

function decideAsGate(world: World, gate: Process, brain: Brain): World {
  const { notes } = gate
  const assessment = notes.index === -1 ? undefined : brain.reduce(factsOf(notes, world, world.attempt))
  const step = brain.decideGate(assessment, world.attempt * 2)
  const next = (name: string, names = 0): World => ({
    ...world,
    gate: { step: name, notes: { ...emptyNotes, index: notes.index }, names },
  })
  switch (step.kind) {
    case 'file-request':
      return next(step.isNew ? 'file-deployment' : 'file-issue')
    case 'wait':
      return endAttempt(world)
    case 'go-on': {
      if (!notes.sawQuorum || notes.isDemoted) throw new Breach('went on without a quorum')
      const isOver = world.dossiers[notes.index]?.marks.some(({ phase }) => overPhases.includes(phase))
      if (isOver === true && step.writes) throw new Breach('went on although the record said that it is over')
      return next(step.writes ? 'consume' : 'continue')
    }
    case 'refuse':
      return step.closing === undefined ? endAttempt(world) : next(step.closing.phase, namesOf(step.closing))
  }
}

function namesOf(closing: Closing): number {
  return 'by' in closing ? closing.by : 0
}

function receiverMoves(world: World, brain: Brain): readonly Move[] {
  return world.receivers.flatMap((process, at) => {
    const others = world.receivers.filter((_, other) => other !== at)
    const keep = (now: World, next: Process | undefined): World => ({
      ...now,
      receivers: next === undefined ? others : [...others, next].sort(byNumber),
    })
    const end = (now: World) => keep(now, undefined)
    const move = (call: Call) => outcomes(world, process, `receiver: ${process.step}`, call, end)
    const { notes, names } = process
    switch (process.step) {
      case 'read-record':
        return move((now) => {
          const run = { attempt: now.attempt, isRunning: now.gate !== undefined }
          return keep(now, { ...process, step: 'read-issue', notes: { ...read(now, process), ...run } })
        })
      case 'read-issue':
        return move((now) => {
          const notes = { ...read(now, process), isDemoted: now.isDemoted }
          return keep(now, decideAsReceiver(now, { ...process, notes }, brain))
        })
      case 'watch': {
        const next: Process = brain.receiverLooksAgain
          ? { ...process, step: 'read-record', notes: emptyNotes }
          : { ...process, step: 'rerun', names: world.attempt }
        const again = { name: 'receiver: waited', isOurs: true, world: keep(world, next) }
        const tired = { name: 'receiver: gives up', isOurs: false, world: { ...end(world), isDisturbed: true } }
        return world.gate === undefined ? [again] : [tired]
      }
      case 'announce':
        return move((now) => keep(write(now, notes.index, 'resuming', names), { ...process, step: 'rerun' }))
      case 'rerun':
        return move((now) =>
          rerun(now, process, (next, step) => keep(next, step === '' ? undefined : { ...process, step, names: 0 })),
        )
      default:
        return move((now) => end(write(now, notes.index, process.step, names)))
    }
  })
}

function byNumber(one: Process, other: Process): number {
  return numberOf(one) - numberOf(other)
}

/** GitHub refuses while the run is under way. A later attempt than the one that waited is somebody else's doing, and that is enough. */
function rerun(world: World, { notes, names }: Process, keep: (world: World, step: '' | 'watch') => World): World {
  if (world.attempt !== names) return keep(world, '')
  if (world.gate !== undefined) return keep(world, 'watch')
  if (world.dossiers[notes.index]?.went === 1) throw new Breach('ran a job again that had gone on')
  return keep(startAttempt(world), '')
}

function startAttempt(world: World): World {
  const attempt = world.attempt + 1
  return { ...world, attempt, time: attempt * 2, gate: { step: 'read-record', notes: emptyNotes, names: 0 } }
}

function decideAsReceiver(world: World, process: Process, brain: Brain): Process | undefined {
  const { notes } = process
  if (notes.index === -1) return undefined
  const { attempt, isRunning } = notes
  const step = brain.decideReceiver(brain.reduce(factsOf(notes, world, undefined)), { attempt, isRunning })
  const next = (name: string, names = 0): Process => ({
    step: name,
    names,
    notes: { ...emptyNotes, index: notes.index },
  })
  switch (step.kind) {
    case 'nothing':
      return undefined
    case 'watch':
      return next('watch')
    case 'resume':
      return next(step.writes ? 'announce' : 'rerun', step.attempt)
    case 'close':
      return step.closing === undefined ? undefined : next(step.closing.phase, namesOf(step.closing))
  }
}

/** Events come, late or not at all; a person may start the receiver or the job by hand. */
function eventMoves(world: World): readonly Move[] {
  const moves: Move[] = []
  const fresh: Process = { step: 'read-record', notes: emptyNotes, names: 0 }
  const started = { ...world, receivers: [...world.receivers, fresh].sort(byNumber) }
  if (world.events > 0) {
    const events = world.events - 1
    if (world.receivers.length < world.slots)
      moves.push({ name: 'an event comes', isOurs: true, world: { ...started, events } })
    // An event that never comes is one that is late for ever, so a loss matters only where somebody makes up for it.
    if (world.dispatches > 0)
      moves.push({ name: 'an event is lost', isOurs: false, world: { ...world, events, isDisturbed: true } })
  }
  if (world.dispatches > 0 && world.receivers.length < world.slots) {
    const dispatches = world.dispatches - 1
    moves.push({ name: 'the receiver is started by hand', isOurs: true, world: { ...started, dispatches } })
  }
  if (world.reruns > 0 && world.gate === undefined)
    moves.push({
      name: 'the job is run again by hand',
      isOurs: false,
      world: startAttempt({ ...world, reruns: world.reruns - 1 }),
    })
  return moves
}

/** What people do on the newest issue. Approving costs nothing; all else is limited. */
function deeds(world: World): readonly Move[] {
  const index = newest(world)
  const dossier = world.dossiers[index]
  const moves: Move[] = []
  const deed = (name: string, next: World, cost: number, wakes: boolean) => {
    if (world.deeds < cost) return
    const events = Math.min(2, next.events + (wakes ? 1 : 0))
    moves.push({ name, isOurs: false, world: { ...next, events, deeds: world.deeds - cost } })
  }
  if (!world.isLate && index >= 0) deed('time runs out', { ...world, isLate: true }, 1, false)
  if (!world.isDemoted) deed('alice loses her role', { ...world, isDemoted: true }, 1, false)
  // What is said before the request is bound does not count, which `reduce` shows by itself.
  if (dossier?.issue !== 'open' || dossier.marks.length === 0) return moves
  const { talks } = dossier
  const say = (who: Voter, body: Talk['body']) => {
    const sorted = [...talks, { who, body, isEdited: false }].sort((one, other) => (one.who < other.who ? -1 : 1))
    return change(world, index, { talks: sorted })
  }
  for (const who of voters) {
    const own = talks.findIndex((talk) => talk.who === who)
    if (own === -1 && who !== 'carol') deed(`${who} approves`, say(who, '/approve'), 0, true)
    if (own === -1 && who === 'carol') deed('carol rejects', say(who, '/reject'), 1, true)
    if (own === -1 || who === 'bob') continue
    const without = talks.filter((_, at) => at !== own)
    const edited = talks.map((talk, at) => (at === own ? { ...talk, isEdited: true } : talk))
    if (!talks[own]?.isEdited) deed(`${who}'s comment is edited`, change(world, index, { talks: edited }), 1, true)
    deed(`${who} deletes their own`, change(world, index, { talks: without }), 1, true)
    deed(`mallory deletes ${who}'s`, change(world, index, { talks: without, isRobbed: true }), 1, true)
  }
  if (!dossier.isTampered) deed('mallory edits the issue', change(world, index, { isTampered: true }), 1, false)
  for (const phase of ['resuming', 'consumed'])
    deed(`mallory forges ${phase}`, write(world, index, phase, world.attempt), 1, false)
  return moves
}

import { deeds } from './mallory.ts'
import { type Around, Breach, goOn, lookAsGate, lookAsReceiver, type Program } from './programs.ts'
import { addStatus, changeIssue, issueUrl, runAgain, startWorkflow } from './server.ts'
import {
  bot,
  type Comment,
  firstEntry,
  type Issue,
  type Login,
  type Scene,
  shownIn,
  voters,
  type World,
} from './world.ts'

/** One thing that can happen next: of itself, by a person's help, or against the request. */
export interface Move {
  readonly name: string
  readonly kind: 'itself' | 'help' | 'against'
  readonly world: World
}

/** Everything that can happen next in a world. */
export async function listMoves(world: World, around: Around): Promise<readonly Move[]> {
  const { scene } = around
  return [
    ...(await gateMoves(world, around)),
    ...(await receiverMoves(world, around)),
    ...eventMoves(world, scene),
    ...people(world, scene),
    ...help(world, scene),
    ...deeds(world, scene),
  ]
}

async function gateMoves(world: World, around: Around): Promise<readonly Move[]> {
  const moves: Move[] = []
  for (const [index, { gate, service, attempt }] of world.runs.entries()) {
    if (gate === undefined) continue
    const {
      world: next,
      program,
      end,
    } = gate.look === undefined ? await lookAsGate(world, index, around) : await goOn(world, gate, around, 1)
    const after = { gate: program, conclusion: program === undefined ? end.conclusion : '' } as const
    const runs = next.runs.map((run, at) => (at === index ? { ...run, ...after } : run))
    if (next.opened.some(({ issue }) => issue === end.opened)) throw new Breach('opened twice by one approval')
    const opened = end.opened === 0 ? next.opened : [...next.opened, { issue: end.opened, service }]
    const what = gate.look === undefined ? 'looks' : 'goes on'
    const came = end.opened > 0 ? ' and opens' : ''
    moves.push({ name: `run ${index}.${attempt} ${what}${came}`, kind: 'itself', world: { ...next, runs, opened } })
  }
  return moves
}

async function receiverMoves(world: World, around: Around): Promise<readonly Move[]> {
  const moves: Move[] = []
  for (const [index, receiver] of world.receivers.entries()) {
    // It waits for the end of a run.
    if (receiver.isWatching && world.runs.some(({ gate, request }) => gate !== undefined && request === 0)) continue
    const { world: next, program } =
      receiver.look === undefined
        ? await lookAsReceiver(world, { ...receiver, isWatching: false }, around)
        : await goOn(world, receiver, around, 1)
    if (world.isCalm && wasStartedTwice(next)) throw new Breach('started twice')
    const others = world.receivers.filter((_, at) => at !== index)
    const receivers = program === undefined ? others : [...others, program]
    const name = `receiver of #${receiver.issue} ${receiver.look === undefined ? 'looks' : 'goes on'}`
    moves.push({ name, kind: 'itself', world: { ...next, receivers } })
  }
  return moves
}

/** Whether receivers started a workflow twice for one request within a quarter of an hour. */
function wasStartedTwice({ runs }: World): boolean {
  const started = runs.filter(({ isByReceiver }) => isByReceiver)
  return started.some(({ request, began }, at) =>
    started.slice(0, at).some((before) => before.request === request && began - before.began < 900),
  )
}

/** Events come in any order; time passes; what was let through succeeds, and GitHub sets the rest of the environment inactive. */
function eventMoves(world: World, scene: Scene): readonly Move[] {
  const moves: Move[] = []
  if (world.receivers.length < scene.slots) {
    for (const issue of new Set(world.events)) {
      const events = world.events.toSpliced(world.events.indexOf(issue), 1)
      const receivers = [...world.receivers, receiverOf(issue)]
      moves.push({ name: `an event of #${issue} comes`, kind: 'itself', world: { ...world, events, receivers } })
    }
  }
  // Nothing takes long but people.
  if (world.pauses > 0 && (scene.pause < 60 || isQuiet(world))) {
    const next = { ...world, pauses: world.pauses - 1, now: world.now + scene.pause }
    moves.push({ name: 'time passes', kind: 'itself', world: next })
  }
  if (!scene.powers.includes('inactive')) return moves
  for (const { issue } of world.opened) {
    const id = Number(/deployment=(\d+)/.exec(world.issues[issue - 1]?.body ?? '')?.[1])
    if (world.entries[id - firstEntry]?.statuses.some(({ state }) => state === 'success') !== false) continue
    const plain = (state: string) => ({ by: bot, at: world.now, state, description: '', url: '' }) as const
    const next = world.entries.reduce(
      (now, _, at) => addStatus(now, firstEntry + at, plain(firstEntry + at === id ? 'success' : 'inactive')),
      world,
    )
    moves.push({ name: `deployment ${id} succeeds`, kind: 'itself', world: next })
  }
  return moves
}

function isQuiet({ runs, receivers }: World): boolean {
  return receivers.length === 0 && runs.every(({ gate }) => gate === undefined)
}

function receiverOf(issue: number): Program {
  return { kind: 'receiver', issue, look: undefined, answers: [], isWatching: false }
}

/** Adds a comment to an issue, with the event of it. */
export function say(world: World, number: number, by: Login, body: string, isEdited = false): World {
  const issue = world.issues[number - 1]
  const { comments, body: text } = issue ?? { comments: [], body: '' }
  const id = Math.max(0, ...comments.map((comment) => comment.id)) + 1
  const comment: Comment = { id, by, at: world.now, body, isEdited, saw: shownIn(text) }
  return wake(changeIssue(world, number, { comments: [...comments, comment] }), number)
}

/** Two events of one issue are as good as more. */
function wake(world: World, issue: number): World {
  const isFull = world.events.filter((each) => each === issue).length > 1
  return isFull ? world : { ...world, events: [...world.events, issue].sort((one, other) => one - other) }
}

/** People approve of what they see; they may also change their minds. */
function people(world: World, { quorum }: Scene): readonly Move[] {
  const moves: Move[] = []
  for (const [index, issue] of world.issues.entries()) {
    const number = index + 1
    const isBound = world.entries.some(({ statuses }) => statuses.some(({ url }) => url === issueUrl(number)))
    // What is said before a request is bound does not count, and people have no time for it.
    if (!issue.isOpen || !isBound || shownIn(issue.body) === '') continue
    const live = (by: Login, body: string) =>
      issue.comments.find((comment) => comment.by === by && comment.body === body && !comment.isEdited)
    for (const who of voters.slice(0, quorum))
      if (live(who, '/approve') === undefined)
        moves.push({
          name: `${who} approves on #${number}`,
          kind: 'itself',
          world: say(world, number, who, '/approve'),
        })
    if (world.minds === 0) continue
    const changed = (name: string, next: World) =>
      moves.push({ name, kind: 'against', world: { ...next, minds: world.minds - 1, isCalm: false } })
    const [who] = voters
    changed(`${who} edits a remark on #${number} into an approval`, say(world, number, who, '/approve', true))
    changed(`bob rejects on #${number}`, say(world, number, 'bob', '/reject'))
    for (const comment of [live(who, '/approve'), live('bob', '/reject')])
      if (comment !== undefined)
        changed(
          `${comment.by} deletes ${comment.body} on #${number}`,
          wake(without(world, number, issue, comment), number),
        )
  }
  return moves
}

function without(world: World, number: number, { comments }: Issue, comment: Comment): World {
  return changeIssue(world, number, { comments: comments.filter((each) => each !== comment) })
}

/** What people do when nothing happens: they run a job again, a second later, or start the receiver or the workflow that goes on. */
function help(world: World, { mode }: Scene): readonly Move[] {
  const moves: Move[] = []
  const helped = (name: string, next: World, cost: 'reruns' | 'starts') =>
    moves.push({ name, kind: 'help', world: { ...next, [cost]: world[cost] - 1, isCalm: false } })
  for (const [index, { gate, request, service }] of world.runs.entries())
    if (
      !world.isCalm &&
      world.reruns > 0 &&
      gate === undefined &&
      request === 0 &&
      !world.opened.some((each) => each.service === service)
    )
      helped(`run ${index} is run again by hand`, runAgain({ ...world, now: world.now + 1 }, index), 'reruns')
  if (!world.isCalm && world.receivers.length === 0 && world.events.length === 0)
    for (const [index, { isOpen }] of world.issues.entries()) {
      const receivers = [...world.receivers, receiverOf(index + 1)]
      if (isOpen)
        moves.push({ name: `the receiver is started for #${index + 1}`, kind: 'help', world: { ...world, receivers } })
    }
  const newest = world.entries.findLastIndex(({ task }) => task.startsWith('gate:'))
  if (mode === 'dispatch' && world.starts > 0 && newest > 0) {
    const started = startWorkflow(world, 'web', { request: firstEntry + newest, isByReceiver: false })
    helped(`the workflow is started for ${firstEntry + newest}`, started, 'starts')
  }
  return moves
}

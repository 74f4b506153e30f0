import { formatMark, type StatusMark, stateOf } from '../../../src/ledger/mark.ts'
import type { Move } from './moves.ts'
import { addStatus, changeIssue, issueUrl, runAgain, startWorkflow } from './server.ts'
import {
  accounts,
  asked,
  bot,
  type Entry,
  evil,
  firstEntry,
  firstRun,
  type Issue,
  older,
  ownRun,
  type Scene,
  type World,
} from './world.ts'

/** What mallory does, in her own name: each is one deed. */
export function deeds(world: World, { powers }: Scene): readonly Move[] {
  if (world.deeds === 0) return []
  const at = world.entries.findLastIndex(({ by, task }) => by === bot && task.startsWith('gate:'))
  const target: Target | undefined = world.entries[at] && { entry: world.entries[at], id: firstEntry + at }
  return powers
    .flatMap((power) => ways[power]?.(world, target) ?? [])
    .map(([name, next]) => ({
      name: `mallory ${name}`,
      kind: 'against',
      world: { ...next, deeds: world.deeds - 1, isCalm: false },
    }))
}

/** The newest request. */
interface Target {
  readonly entry: Entry
  readonly id: number
}

type Way = (world: World, target: Target | undefined) => readonly (readonly [string, World])[]

const ways: Readonly<Record<string, Way>> = {
  /** A status on the request, with a mark or without. */
  statuses: (world, target) => marked(world, target, marksOf(world)),
  /** A use by the attempt that comes next. */
  uses: (world, target) => marked(world, target, [useOf(world, 1)]),
  /** As many announcements as a request may have, that somebody goes on with it. */
  announces: (world, target) =>
    target === undefined
      ? []
      : [[`announces ${target.id} three times`, [1, 2, 3].reduce((now) => announced(now, target), world)]],
  /** A copy of the request with an issue of her own, whose text is the same or a lie. */
  copies: (world, target) =>
    target === undefined
      ? []
      : [
          [`copies ${target.id}`, forge(world, target, {}, (text) => text)],
          [`copies ${target.id} with a lie`, forge(world, target, {}, lie)],
        ],
  /** A request of a run of her own, whose text shows what the honest one asks. */
  requests: (world, target) =>
    target === undefined
      ? []
      : [
          [
            `asks for her own commit as if it were ${target.id}`,
            forge(
              world,
              target,
              { runId: ownRun, sha: evil, headSha: evil, actorId: accounts.mallory.id, actorLogin: 'mallory' },
              (text) => text,
            ),
          ],
        ],
  /** A deployment that says that the commit runs already which is asked for. */
  deployments: (world) => [
    [
      'says that the commit runs',
      entered(
        world,
        {
          sha: asked,
          task: 'deploy',
          payload: { v: 1, service: 'web', run: { id: ownRun, attempt: 1, job: 'deploy' } },
        },
        [{ state: 'success', description: 'verified', url: '' }],
      ),
    ],
    [
      'deploys elsewhere',
      entered(world, { sha: older, task: 'deploy', payload: undefined }, [
        { state: 'success', description: '', url: '' },
      ]),
    ],
  ],
  /** Another text for the request's issue. */
  edits: (world) =>
    world.issues.flatMap(({ by, body, isEdited }, index): readonly (readonly [string, World])[] =>
      by === bot && !isEdited
        ? [[`edits #${index + 1}`, changeIssue(world, index + 1, { body: lie(body), isEdited: true })]]
        : [],
    ),
  /** Her own approval, and a comment that looks like the bot's. */
  comments: (world) =>
    world.issues.flatMap(({ comments }, index): readonly (readonly [string, World])[] =>
      comments.some(({ by }) => by === 'mallory')
        ? []
        : ['/approve', '<!-- slipway:gate-closing -->'].map((body) => [
            `writes ${body} on #${index + 1}`,
            changeIssue(world, index + 1, {
              comments: [
                ...comments,
                { id: comments.length + 100, by: 'mallory', at: world.now, body, isEdited: false, saw: '' },
              ],
            }),
          ]),
    ),
  /** An issue that names the request, with a lie, to which she binds it. */
  issues: (world, target) => (target === undefined || textOf(world, target) === '' ? [] : bound(world, target)),
  /** The same before the request has an issue. */
  haste: (world, target) => (target === undefined || textOf(world, target) !== '' ? [] : bound(world, target)),
  /** All jobs of the run once more, which builds another artifact. */
  builds: (world) =>
    world.runs.flatMap(({ gate, request, digest }, index): readonly (readonly [string, World])[] =>
      gate === undefined && request === 0 && digest === 'sha256:1'
        ? [[`builds run ${index} again`, runAgain({ ...world, now: world.now + 1 }, index, { digest: 'sha256:2' })]]
        : [],
    ),
  /** A job that went on is run once more. */
  reruns: (world) =>
    world.runs.flatMap(({ gate, request, conclusion }, index): readonly (readonly [string, World])[] =>
      gate === undefined && request === 0 && conclusion === 'success'
        ? [[`runs run ${index} again`, runAgain({ ...world, now: world.now + 1 }, index)]]
        : [],
    ),
  /** The workflow that goes on with the requests of one service, for the newest request of whomever. */
  starts: (world) => {
    const request = firstEntry + world.entries.findLastIndex(({ task }) => task.startsWith('gate:'))
    const started = startWorkflow(world, 'web', { request, isByReceiver: false })
    return request < firstEntry ? [] : [[`starts the workflow for ${request}`, started]]
  },
}

interface Said {
  readonly state: string
  readonly description: string
  readonly url: string
}

function marked(world: World, target: Target | undefined, marks: readonly Said[]): ReturnType<Way> {
  if (target === undefined) return []
  return marks.map((said) => [
    `writes ${said.description || said.state} on ${target.id}`,
    addStatus(world, target.id, { ...said, by: 'mallory', at: world.now }),
  ])
}

function said(mark: StatusMark): Said {
  return { state: stateOf(mark.phase), description: formatMark(mark), url: '' }
}

/** That the newest run has taken the request, in this attempt or a later one. */
function useOf({ runs }: World, later: number): Said {
  const run = runs.length - 1
  const attempt = (runs[run]?.attempt ?? 1) + later
  return said({ phase: 'consumed', fields: { run: String(firstRun + run), attempt: String(attempt) } })
}

function announced(world: World, { id }: Target): World {
  return addStatus(world, id, { ...announcementOf(world), by: 'mallory', at: world.now })
}

function announcementOf({ runs }: World): Said {
  return said({ phase: 'resuming', fields: { attempt: String(runs.at(-1)?.attempt ?? 1) } })
}

function marksOf(world: World): readonly Said[] {
  const first = world.issues.findIndex(({ by }) => by === bot) + 1
  const waiting = { state: 'pending', description: 'waiting', url: issueUrl(first) }
  return [
    useOf(world, 0),
    announcementOf(world),
    said({ phase: 'superseded', fields: { by: String(firstEntry) } }),
    { state: 'inactive', description: '', url: '' },
    { state: 'success', description: '', url: '' },
    ...(first === 0 ? [] : [waiting]),
  ]
}

function lie(text: string): string {
  return text.replaceAll(asked, older).replaceAll(asked.slice(0, 7), older.slice(0, 7))
}

/** The text of the request's issue; '' while it has none. */
function textOf({ issues }: World, { id }: Target): string {
  return issues.find(({ body }) => body.includes(`deployment=${id} `) || body.includes(`deployment=${id}`))?.body ?? ''
}

function entered(world: World, entry: Pick<Entry, 'sha' | 'task' | 'payload'>, statuses: readonly Said[]): World {
  const by = { by: 'mallory', at: world.now } as const
  return {
    ...world,
    entries: [...world.entries, { ...entry, ...by, statuses: statuses.map((status) => ({ ...status, ...by })) }],
  }
}

function issued(world: World, body: string): World {
  const issue: Issue = { by: 'mallory', at: world.now, body, isEdited: false, isOpen: true, comments: [] }
  return { ...world, issues: [...world.issues, issue] }
}

function bound(world: World, target: Target): ReturnType<Way> {
  return [['binds the request to an issue of her own', bind(issued(world, lie(textOf(world, target))), target.id)]]
}

function bind(world: World, id: number): World {
  const url = issueUrl(world.issues.length)
  return addStatus(world, id, { by: 'mallory', at: world.now, state: 'pending', description: 'waiting', url })
}

function forge(
  world: World,
  target: Target,
  change: Readonly<Record<string, unknown>>,
  text: (honest: string) => string,
): World {
  const { payload, sha, task } = target.entry
  const own = payload as Readonly<Record<string, unknown>>
  const gate = { ...(own['gate'] as object), ...change }
  const next = entered(world, { sha: String(change['sha'] ?? sha), task, payload: { ...own, gate } }, [])
  const id = firstEntry + world.entries.length
  return bind(issued(next, text(textOf(world, target)).replace(/deployment=\d+/, `deployment=${id}`)), id)
}

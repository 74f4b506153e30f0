import { describeFault, readYaml, type YamlValue } from '../../input/yaml.ts'

/** A place in a workflow file; lines count from 1. */
export interface WorkflowLocation {
  readonly line: number
  /** Such as "job `rollback`" or "step 3 of job `deploy`"; contains unescaped text of others. */
  readonly what: string
  /** The condition or key that causes it. */
  readonly because: string
}

/** What a workflow file says about the surroundings of its gate. */
export type WorkflowInspection =
  | {
      readonly kind: 'read'
      /** Jobs and steps that take a waiting gate for a failed deployment, or continue in spite of it. */
      readonly dangers: readonly WorkflowLocation[]
      /**
       * Settings that prevent a request from being created, answered or used, or that let the workflow continue without it; `because` explains how.
       */
      readonly traps: readonly WorkflowLocation[]
      /** What would run after a gate that ends green: later steps of its job, and jobs that need it. */
      readonly followers: readonly WorkflowLocation[]
    }
  | { readonly kind: 'unread'; readonly why: string }

/** The position of the gate: the job's key (GITHUB_JOB), and the step's id or, without one, the runner's name for it (GITHUB_ACTION). */
export interface WorkflowJob {
  readonly job: string
  readonly step: string
}

/** Reads a workflow file (in GitHub's own syntax) for the surroundings of its gate. */
export async function inspectWorkflow(source: string, place: WorkflowJob): Promise<WorkflowInspection> {
  const reading = await readYaml(source)
  if (reading.kind === 'broken') return { kind: 'unread', why: `it ${reading.faults.map(describeFault).join('; it ')}` }
  const tree = branchOf('', reading.value)
  const jobs = member(tree, 'jobs')?.members ?? []
  const home = jobs.find(({ key }) => key === place.job)
  if (home === undefined)
    return { kind: 'unread', why: `it has no job \`${place.job}\`; a reusable workflow has its jobs in another file` }
  const steps = member(home, 'steps')?.members ?? []
  const at = steps.findIndex((step) => isGate(step, place.step))
  const gate = steps[at]
  if (gate === undefined) return { kind: 'unread', why: `job \`${place.job}\` has no step with this gate` }
  const id = textAt(gate, 'id')
  const later = steps
    .slice(at + 1)
    .map((step, index) => spotted(step, `step ${at + index + 2} of job \`${place.job}\``))
  const skipped = later.flatMap((step) => skipGuard(textAt(step, 'id')))
  const around: Around = { jobs, home, guards: [...guardsOf(home, place.job, id), ...skipped] }
  return {
    kind: 'read',
    dangers: [...firing(later, around), ...firing(dependents(around), around)],
    traps: [...tolerant(gate, home, place.job), ...trapsOf(tree, home, place.job)],
    followers: [...later, ...dependents(around)].map(({ line, what, needs }) => ({ line, what, because: needs })),
  }
}

/** A node of the file with its key or index, its line, and its children. */
interface Branch {
  readonly key: string
  readonly line: number
  /** Of a scalar; '' for a node with children. */
  readonly text: string
  readonly members: readonly Branch[]
}

/** A job or step that comes after the gate. */
interface Later extends Branch {
  readonly what: string
  /** Why it comes after. */
  readonly needs: string
}

interface Around {
  readonly jobs: readonly Branch[]
  readonly home: Branch
  /** How a condition mentions the gate's result. */
  readonly guards: readonly RegExp[]
}

function branchOf(key: string, tree: YamlValue, line = tree.position.line): Branch {
  if (tree.kind === 'scalar') return { key, line, text: tree.value === null ? '' : String(tree.value), members: [] }
  const members =
    tree.kind === 'list'
      ? tree.items.map((item, index) => branchOf(String(index), item))
      : // The line of a pair is that of its key, where people look for it.
        tree.entries.map(({ key: name, value, position }) => branchOf(name, value, position.line))
  return { key, line, text: '', members }
}

function member(branch: Branch, key: string): Branch | undefined {
  return branch.members.find((each) => each.key === key)
}

function textAt(branch: Branch, key: string): string {
  return member(branch, key)?.text ?? ''
}

/** GITHUB_ACTION is the step's id; without an id, it is derived from the action's name (`__owner_repository_2`). */
function isGate(step: Branch, name: string): boolean {
  const id = textAt(step, 'id')
  return id === '' || name.startsWith('__') ? /(^|\/)approval-gate(@|$)/.test(textAt(step, 'uses')) : id === name
}

function spotted(branch: Branch, what: string): Later {
  return { ...branch, what, needs: 'it follows the gate' }
}

/** All jobs that wait for the gate's, directly or not. */
function dependents({ jobs, home }: Around): readonly Later[] {
  const reached = new Set([home.key])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const job of jobs) if (needsOf(job).some((need) => reached.has(need))) reached.add(job.key)
  }
  return jobs
    .filter(({ key }) => key !== home.key && reached.has(key))
    .map((job) => ({ ...job, what: `job \`${job.key}\``, needs: `it needs \`${needsOf(job).join('`, `')}\`` }))
}

function needsOf(job: Branch): readonly string[] {
  const needs = member(job, 'needs')
  if (needs === undefined) return []
  return needs.members.length > 0 ? needs.members.map(({ text }) => text) : [needs.text]
}

/** Conditions that are true while the gate waits. */
const fires = /\b(?:failure|always)\s*\(\s*\)|!\s*cancelled\s*\(\s*\)/i

function firing(later: readonly Later[], { guards }: Around): readonly WorkflowLocation[] {
  return later.flatMap((each) => {
    const condition = member(each, 'if')
    if (condition === undefined || !fires.test(condition.text)) return []
    if (guards.some((guard) => guard.test(condition.text))) return []
    return [{ line: condition.line, what: each.what, because: `if: ${condition.text}` }]
  })
}

/** A later step of the gate's job is skipped while the gate waits, so a condition that tests for its failure is not met. */
function skipGuard(id: string): readonly RegExp[] {
  if (id === '') return []
  const outcome = `steps\\.${quote(id)}\\.(?:outcome|conclusion)`
  return [`${outcome}\\s*!=\\s*'skipped'`, `${outcome}\\s*==\\s*'(?:success|failure)'`].map(
    (source) => new RegExp(`\\b${source}`),
  )
}

/** What ends a request without people: cancelled jobs, and names that change. */
function trapsOf(tree: Branch, home: Branch, job: string): readonly WorkflowLocation[] {
  const strategy = member(home, 'strategy')
  const matrix = strategy && member(strategy, 'matrix')
  const isFast = matrix !== undefined && strategy !== undefined && textAt(strategy, 'fail-fast') !== 'false'
  const name = member(home, 'name')
  const changes = name !== undefined && /github\s*\.\s*run_attempt/i.test(name.text)
  return [
    ...(isFast
      ? [
          {
            line: matrix.line,
            what: `the matrix of job \`${job}\``,
            because:
              'the first waiting gate is red and cancels the jobs that have not asked yet: set `fail-fast: false`',
          },
        ]
      : []),
    ...cancelling(tree, 'the workflow'),
    ...cancelling(home, `job \`${job}\``),
    ...(changes
      ? [
          {
            line: name.line,
            what: `the name of job \`${job}\``,
            because:
              'the name changes with each attempt, so no attempt finds the request of the previous one: remove `github.run_attempt` from it',
          },
        ]
      : []),
  ]
}

function cancelling(branch: Branch, what: string): readonly WorkflowLocation[] {
  const concurrency = member(branch, 'concurrency')
  if (concurrency === undefined) return []
  const cancel = member(concurrency, 'cancel-in-progress')
  if (cancel !== undefined && cancel.text !== 'false') {
    const because = 'a newer run cancels an approved deployment: remove `cancel-in-progress`'
    return [{ line: cancel.line, what: `\`concurrency\` of ${what}`, because }]
  }
  const group = textAt(concurrency, 'group') || concurrency.text
  if (textAt(concurrency, 'queue') === 'max' || ownGroup.test(group)) return []
  const because =
    'GitHub keeps only one waiting run and cancels it for the next, so a run that only asks can cancel an approved one: add `queue: max`, or remove `concurrency`'
  return [{ line: concurrency.line, what: `\`concurrency\` of ${what}`, because }]
}

/** Each run has its own group, so nothing waits in it. */
const ownGroup = /github\s*\.\s*run_id\b/i

/** A gate with `continue-on-error` stops nothing. */
function tolerant(gate: Branch, home: Branch, job: string): readonly WorkflowLocation[] {
  const spots = [
    { of: member(gate, 'continue-on-error'), what: `the gate's own step in job \`${job}\`` },
    { of: member(home, 'continue-on-error'), what: `job \`${job}\`` },
  ]
  return spots.flatMap(({ of, what }) =>
    of === undefined || of.text === 'false'
      ? []
      : [
          {
            line: of.line,
            what,
            because: `with \`continue-on-error: ${of.text}\` everything after it continues without approval: remove it`,
          },
        ],
  )
}

/** Finds the gate's `result`, under any name that the job passes on, and the plain success of step or job. */
function guardsOf(home: Branch, job: string, id: string): readonly RegExp[] {
  const step =
    id === ''
      ? []
      : [`steps\\.${quote(id)}\\.outputs\\.result`, `steps\\.${quote(id)}\\.(?:outcome|conclusion)\\s*==\\s*'success'`]
  const outputs = (member(home, 'outputs')?.members ?? [])
    .filter(({ text }) => id !== '' && text.includes(`steps.${id}.outputs.result`))
    .map(({ key }) => `needs\\.${quote(job)}\\.outputs\\.${quote(key)}`)
  const success = `needs\\.${quote(job)}\\.result\\s*==\\s*'success'`
  return [...step, ...outputs, success].map((source) => new RegExp(`\\b${source}`))
}

function quote(name: string): string {
  return name.replace(/[^\w]/g, '\\$&')
}

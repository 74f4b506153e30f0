import type { Document, Node } from 'yaml'

/** A place in a workflow file; lines count from 1. */
export interface Spot {
  readonly line: number
  /** As «job `rollback`» or «step 3 of job `deploy`»; what others typed is in it as it stands. */
  readonly what: string
  /** The condition or key that makes it count. */
  readonly because: string
}

/** What a workflow file tells about what stands around its gate. */
export type Inspection =
  | {
      readonly kind: 'read'
      /** What takes a waiting gate for a failed deployment, or goes on in spite of it. */
      readonly dangers: readonly Spot[]
      /** What would run after a gate that ends green: later steps of its job, and jobs that need it. */
      readonly followers: readonly Spot[]
    }
  | { readonly kind: 'unread'; readonly why: string }

/** Where the gate stands: the job's key (GITHUB_JOB) and the step's id or, without one, the runner's name for it (GITHUB_ACTION). */
export interface Place {
  readonly job: string
  readonly step: string
}

/** Reads a workflow file (GitHub's own syntax) for what surrounds a gate in it. */
export async function inspectWorkflow(source: string, place: Place): Promise<Inspection> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const tree = readTree(yaml, source, lines)
  if (tree === undefined) return { kind: 'unread', why: 'it is not YAML' }
  const jobs = member(tree, 'jobs')?.members ?? []
  const home = jobs.find(({ key }) => key === place.job)
  if (home === undefined)
    return { kind: 'unread', why: `it has no job \`${place.job}\`; a reusable workflow has its jobs in another file` }
  const steps = member(home, 'steps')?.members ?? []
  const at = steps.findIndex((step) => isGate(step, place.step))
  const gate = steps[at]
  if (gate === undefined) return { kind: 'unread', why: `job \`${place.job}\` has no step that is this gate` }
  const id = textAt(gate, 'id')
  const later = steps
    .slice(at + 1)
    .map((step, index) => spotted(step, `step ${at + index + 2} of job \`${place.job}\``))
  const around: Around = { jobs, home, guards: guardsOf(home, place.job, id) }
  return {
    kind: 'read',
    dangers: [...tolerant(gate, home, place.job), ...firing(later, around), ...firing(dependents(around), around)],
    followers: [...later, ...dependents(around)].map(({ line, what, needs }) => ({ line, what, because: needs })),
  }
}

/** A node of the file with its key or index, its line, and what is below it. */
interface Branch {
  readonly key: string
  readonly line: number
  /** Of a scalar; '' for what has members. */
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
  /** What a condition says when it asks for the gate's answer. */
  readonly guards: readonly RegExp[]
}

type Yaml = typeof import('yaml')
type Lines = InstanceType<Yaml['LineCounter']>

function readTree(yaml: Yaml, source: string, lines: Lines): Branch | undefined {
  try {
    const document = yaml.parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
    const { contents } = document
    if (document.errors.length > 0 || contents === null) return undefined
    return branchOf({ yaml, document, lines, depth: 0 }, '', contents)
  } catch (error) {
    // Nested too deep for the parser.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

interface Reading {
  readonly yaml: Yaml
  readonly document: Document
  readonly lines: Lines
  readonly depth: number
}

/** Levels of a workflow file that matter: jobs, job, steps, step, `with`, its values. Deeper ones are left out, aliases of aliases with them. */
const deepest = 7

function branchOf(reading: Reading, key: string, given: Node): Branch {
  const { yaml, document, lines, depth } = reading
  const node = yaml.isAlias(given) ? (given.resolve(document) ?? given) : given
  const line = lines.linePos(given.range?.[0] ?? 0).line
  const below = { ...reading, depth: depth + 1 }
  if (depth < deepest && yaml.isMap(node))
    return { key, line, text: '', members: node.items.flatMap((pair) => pairOf(below, pair.key, pair.value)) }
  if (depth < deepest && yaml.isSeq(node)) {
    const items = node.items.flatMap((item, index) => (yaml.isNode(item) ? [branchOf(below, String(index), item)] : []))
    return { key, line, text: '', members: items }
  }
  return { key, line, text: yaml.isScalar(node) ? String(node.value ?? '') : '', members: [] }
}

/** The line of a pair is that of its key: where a person looks for it. */
function pairOf(reading: Reading, key: unknown, value: unknown): readonly Branch[] {
  const { yaml, lines } = reading
  if (!yaml.isScalar(key) || !yaml.isNode(value)) return []
  const line = lines.linePos(key.range?.[0] ?? 0).line
  return [{ ...branchOf(reading, String(key.value), value), line }]
}

function member(branch: Branch, key: string): Branch | undefined {
  return branch.members.find((each) => each.key === key)
}

function textAt(branch: Branch, key: string): string {
  return member(branch, key)?.text ?? ''
}

/** GITHUB_ACTION is the step's id; a step without one has a name made of its action's (`__owner_repository_2`). */
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

function firing(later: readonly Later[], { guards }: Around): readonly Spot[] {
  return later.flatMap((each) => {
    const condition = member(each, 'if')
    if (condition === undefined || !fires.test(condition.text)) return []
    if (guards.some((guard) => guard.test(condition.text))) return []
    return [{ line: condition.line, what: each.what, because: `if: ${condition.text}` }]
  })
}

/** A gate whose failure is forgiven holds nothing. */
function tolerant(gate: Branch, home: Branch, job: string): readonly Spot[] {
  const spots = [
    { of: member(gate, 'continue-on-error'), what: `the gate's own step in job \`${job}\`` },
    { of: member(home, 'continue-on-error'), what: `job \`${job}\`` },
  ]
  return spots.flatMap(({ of, what }) =>
    of === undefined || of.text === 'false' ? [] : [{ line: of.line, what, because: `continue-on-error: ${of.text}` }],
  )
}

/** The gate's `result`, under whichever name the job hands it on, and the plain success of step or job. */
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

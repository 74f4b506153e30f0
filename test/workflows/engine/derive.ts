/** A workflow's text as act takes it: without what it does not know, and with the jobs that ran in an earlier attempt in place. */
import { parse, stringify } from 'yaml'
import { readText } from '../../contract/tree.ts'
import type { Result } from './act.ts'

/** What a job came to that is not run again. */
export interface Done {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

/** A job of the file. */
export interface JobOf {
  readonly id: string
  /** What the API calls it. */
  readonly name: string
  readonly needs: readonly string[]
  readonly environment: string
  readonly permissions: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
}

/** A workflow as its file has it. */
export interface WorkflowOf {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: readonly JobOf[]
}

type Fields = Record<string, unknown>

/** What expressions in names may ask for. */
export interface Scope {
  readonly event: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Reads a workflow; the jobs of reusable workflows of ours stand among its own, named as GitHub names them. */
export function readWorkflow(text: string, path: string, scope: Scope = { event: '', inputs: {} }): WorkflowOf {
  const file = fieldsOf(parse(text))
  const on = file['on']
  return {
    name: String(file['name'] ?? path),
    on:
      typeof on === 'string'
        ? { [on]: null }
        : Array.isArray(on)
          ? Object.fromEntries(on.map((each) => [each, null]))
          : fieldsOf(on),
    jobs: Object.entries(fieldsOf(file['jobs'])).flatMap(([id, given]) => {
      const job = fieldsOf(given)
      const { name = id, needs = [], environment = '' } = job
      const own = (Array.isArray(needs) ? needs : [needs]).map(String)
      const called = calledBy(job)
      if (called !== undefined)
        return readWorkflow(readText(called), called, innerScope(job, called, scope)).jobs.map((inner) => ({
          ...inner,
          name: `${name} / ${inner.name}`,
          needs: inner.needs.length === 0 ? own : inner.needs,
        }))
      const named = typeof environment === 'string' ? environment : String(fieldsOf(environment)['name'])
      return {
        id,
        name: String(name),
        needs: own,
        environment: fill(named, scope),
        permissions: textsOf(job['permissions'] ?? file['permissions']),
        outputs: textsOf(job['outputs']),
      }
    }),
  }
}

/** The file of the reusable workflow of ours that a job calls. */
function calledBy({ uses }: Fields): string | undefined {
  return /^slipway-actions\/slipway\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(String(uses))?.[1]
}

function innerScope(job: Fields, called: string, scope: Scope): Scope {
  const { inputs } = fieldsOf(fieldsOf(fieldsOf(parse(readText(called)))['on'])['workflow_call'])
  const defaults = Object.entries(fieldsOf(inputs)).map(([name, input]) => [
    name,
    String(fieldsOf(input)['default'] ?? ''),
  ])
  const given = Object.entries(textsOf(job['with'])).map(([name, text]) => [name, fill(text, scope)])
  return { ...scope, inputs: { ...Object.fromEntries(defaults), ...Object.fromEntries(given) } }
}

/** The two forms of expressions that the examples have in names of environments. */
function fill(text: string, { event, inputs }: Scope): string {
  return text
    .replace(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g, (_, input: string) => inputs[input] ?? '')
    .replace(/\$\{\{\s*github\.event_name == '(\w+)' && '(\w+)' \|\| '(\w+)'\s*\}\}/g, (_, name, one, other) =>
      event === name ? one : other,
    )
}

/** What is put into a workflow for one attempt. */
export interface Around {
  readonly done: ReadonlyMap<string, Done>
  readonly scope: Scope
  /** The job's id at GitHub, by its key: `job.check_run_id`, which act does not have. */
  readonly jobIds: ReadonlyMap<string, number>
  /** Names of variables and secrets that an environment has of its own. */
  readonly scoped: Readonly<Record<string, readonly string[]>>
}

/** The text that act runs, and those of the reusable workflows that it calls, by their paths. */
export function derive(text: string, path: string, around: Around): ReadonlyMap<string, string> {
  const file = fieldsOf(parse(text))
  const files = new Map<string, string>()
  const own = readWorkflow(text, path, around.scope).jobs
  const jobs = Object.entries(fieldsOf(file['jobs'])).map(([id, given]) => {
    const job = fieldsOf(given)
    const called = calledBy(job)
    if (called !== undefined) {
      const inner = derive(readText(called), called, { ...around, scope: innerScope(job, called, around.scope) })
      // Its name may be that of the caller.
      const at = called.replace(/[^/]*$/, 'called-$&')
      for (const [name, derived] of inner) files.set(name === called ? at : name, derived)
      // The secrets of an environment reach its job without a word of the caller.
      return [id, { ...job, uses: `./${at}`, secrets: 'inherit' }]
    }
    const done = around.done.get(id)
    const environment = own.find((each) => each.id === id)?.environment ?? ''
    return [id, done === undefined ? prepared(job, environment, around.jobIds.get(id), around) : inPlace(job, done)]
  })
  const { concurrency: _, ...rest } = file
  return files.set(path, stringify({ ...rest, jobs: Object.fromEntries(jobs) }, { lineWidth: 0 }))
}

/** A job that ended in an earlier attempt: the same result and outputs, and no work. */
function inPlace({ needs }: Fields, { result, outputs }: Done): Fields {
  const condition = result === 'skipped' ? false : 'always()'
  return {
    ...(needs === undefined ? {} : { needs }),
    if: condition,
    'runs-on': 'ubuntu-latest',
    outputs: Object.fromEntries(Object.keys(outputs).map((name) => [name, `\${{ steps.kept.outputs.${name} }}`])),
    steps: [
      {
        id: 'kept',
        env: { KEPT: JSON.stringify(outputs) },
        run: `node -e '
const kept = JSON.parse(process.env.KEPT)
const lines = Object.entries(kept).map(([name, value]) => name + "<<kept-end\\n" + value + "\\nkept-end\\n")
require("fs").appendFileSync(process.env.GITHUB_OUTPUT, lines.join(""))'`,
      },
      ...(result === 'failure' || result === 'cancelled' ? [{ run: 'exit 1' }] : []),
    ],
  }
}

/** act refuses keys that came after it, and has neither environments nor their variables. */
function prepared(job: Fields, environment: string, id: number | undefined, { scoped }: Around): Fields {
  const { concurrency: _, environment: __, ...rest } = job
  const names = scoped[environment] ?? []
  const steps = Array.isArray(rest['steps']) ? rest['steps'].map((step) => withJobId(fieldsOf(step), id)) : undefined
  const text = JSON.stringify(steps === undefined ? rest : { ...rest, steps }).replace(
    /\b(vars|secrets)\.(\w+)/g,
    (whole, kind: string, name: string) =>
      names.includes(name) ? `${kind}.${environment.toUpperCase()}_${name}` : whole,
  )
  return fieldsOf(JSON.parse(text))
}

function withJobId(step: Fields, id: number | undefined): Fields {
  if (id === undefined || !/\/approval-gate@/.test(String(step['uses']))) return step
  return { ...step, with: { ...fieldsOf(step['with']), 'job-id': String(id) } }
}

/** Everything that steps use and that is not ours, as `owner/name@ref`. */
export function usesOf(texts: Iterable<string>): readonly string[] {
  const text = [...texts].join('\n')
  return [
    ...new Set(
      [...text.matchAll(/^\s*(?:- )?uses: *([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@(\S+)/gm)].map(
        ([, name, ref]) => `${name}@${ref}`,
      ),
    ),
  ]
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fieldsOf(value)).map(([name, text]) => [name, String(text)]))
}

import { type AssessedCommit, assessCommits } from '../commits/assess.ts'
import type { Commit } from '../commits/commit.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { demoteHeadings } from '../markdown/lines.ts'
import { packageOf } from '../packages/packages.ts'
import { editChangelog } from './changelog.ts'
import { type Change, describeUnit } from './changes.ts'
import type { Facts, History } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { boundJson, notesData } from './json.ts'
import { arrangeNotes, compareUrl, type Notes, releaseUrl, type Subject } from './notes.ts'
import { planRelease } from './release.ts'
import { defaultSections } from './sections.ts'
import type { Step } from './steps.ts'
import { defaultTemplate, fillTemplate } from './template.ts'
import { groupCommits } from './units.ts'
import { viewOf } from './view.ts'

/** What is to be written, and everything that the report says of it. */
export interface Plan {
  readonly notes: Notes
  /** The notes for people, whole. */
  readonly markdown: string
  /** As the output and the file have them; the output is bounded. */
  readonly text: string
  readonly output: string
  readonly steps: readonly Step[]
  /** How many commits of the range take each other back. */
  readonly reverted: number
}

/** Bytes of the output `notes`; a job's outputs together must stay under 1 MiB. */
const outputBytes = 60_000

/** Decides what the notes say and what is to be written. Pure, but for loading the template language. */
export async function makePlan(inputs: Inputs, facts: Facts, history: History): Promise<Plan> {
  const { changes, reverted, hasLabels } = describeAll(inputs, facts, history)
  const notes = arrange(inputs, facts, changes, hasLabels)
  const template = inputs.template || facts.template || defaultTemplate
  const view = viewOf(notes)
  const markdown = await fillTemplate(template, view)
  // the version's heading is the link there
  const section = facts.changelog === undefined ? '' : await fillTemplate(template, { ...view, 'compare-url': '' })
  const data = inputs.format === 'json' ? notesData(notes) : undefined
  const text = data === undefined ? markdown : `${JSON.stringify(data, undefined, 2)}\n`
  return {
    notes,
    markdown,
    text,
    output: data === undefined ? boundNotes(markdown) : boundJson(data, outputBytes),
    steps: [...planFiles(inputs, facts, notes, { section, text }), ...planRelease(inputs, facts, markdown)],
    reverted,
  }
}

function boundNotes(markdown: string): string {
  return boundMarkdown(markdown, outputBytes, 'bytes', '\n\n*Cut here: the output `notes-file` names the whole.*\n')
    .text
}

function isReverted({ fate }: AssessedCommit): boolean {
  return fate.kind === 'cancelled' || fate.kind === 'reverts'
}

interface Described {
  readonly changes: readonly Change[]
  readonly reverted: number
  /** Whether GitHub told anything. */
  readonly hasLabels: boolean
}

function describeAll(
  { unit, package: pack, packages }: Inputs,
  { target, site }: Facts,
  { commits, pullOf }: History,
): Described {
  const assessed = assessCommits(commits, { squashBodies: 'auto', repository: site.repository })
  const reverted = new Set(assessed.filter(isReverted).map(({ commit }) => commit.sha))
  const told = new Map(
    assessed.map(({ commit, fate }) => [commit.sha, fate.kind === 'counted' ? fate.changes : []] as const),
  )
  const isInside = (commit: Commit) =>
    pack === undefined || commit.files?.some((file) => packageOf(file, packages) === pack) === true
  const units = groupCommits(commits, {
    head: target.commit,
    by: unit === 'commits' ? 'commits' : 'pull-requests',
    pullOf,
    counts: (commit) => !reverted.has(commit.sha) && isInside(commit),
  })
  const changes = units
    .filter(({ number }) => unit !== 'pull-requests' || number > 0)
    .map((each) => describeUnit(each, { repository: site.repository, told }))
  return { changes, reverted: reverted.size, hasLabels: pullOf.size > 0 }
}

function arrange(inputs: Inputs, facts: Facts, changes: readonly Change[], hasLabels: boolean): Notes {
  const { site, target, date, categories, earlier, newcomers, match } = facts
  const subject: Subject = {
    site,
    tag: target.tag,
    version: target.version ?? '',
    previousTag: target.previous?.tag ?? '',
    head: target.commit,
    date,
    package: inputs.package?.name ?? '',
  }
  const own = categories?.sections.length ? categories.sections : undefined
  return arrangeNotes(subject, changes, {
    // labels are only known from GitHub: without them its categories would put everything into one
    sections: inputs.sections ?? (hasLabels ? own : undefined) ?? defaultSections,
    exclude: [inputs.exclude, ...(categories ? [categories.exclude] : [])],
    dependencies: inputs.dependencies,
    earlier,
    newcomers,
    match,
  })
}

function planFiles(
  inputs: Inputs,
  { notesFile, changelog, target, date }: Facts,
  { subject }: Notes,
  { section, text }: { readonly section: string; readonly text: string },
): readonly Step[] {
  const bytes = Buffer.from(text)
  const isSame = notesFile.bytes?.equals(bytes) === true
  const file: Step = { kind: 'notes-file', path: notesFile.path, bytes, isNew: notesFile.bytes === undefined }
  const steps: Step[] = [isSame ? { ...file, done: { status: 'already', detail: 'the file says so already' } } : file]
  if (changelog === undefined || target.version === undefined) return steps
  const entry = {
    version: target.version,
    date,
    notes: demoteHeadings(section, 3),
    url: compareUrl(subject) ?? releaseUrl(subject),
  }
  const edit = editChangelog(changelog.bytes, entry, inputs.edited === 'replace')
  const step: Step = {
    kind: 'changelog',
    path: changelog.path,
    bytes: edit.bytes,
    isNew: changelog.bytes === undefined,
  }
  if (edit.change === 'same')
    return [...steps, { ...step, done: { status: 'already', detail: `${target.version} is there` } }]
  if (edit.change !== 'kept') return [...steps, step]
  const detail = `${target.version} is there in a person's words, which stay (edited: replace overwrites them)`
  return [...steps, { ...step, done: { status: 'skipped', detail } }]
}

import { type AssessedCommit, assessCommits } from '../commits/assess.ts'
import type { Commit } from '../commits/commit.ts'
import { squashedMessages } from '../commits/squash.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { demoteHeadings } from '../markdown/lines.ts'
import { packageOf } from '../version/packages.ts'
import { type Change, describeUnit } from './changes/changes.ts'
import { groupCommits } from './changes/units.ts'
import type { History, NotesFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { editChangelog } from './notes/changelog.ts'
import { boundJson, notesData } from './notes/json.ts'
import { arrangeNotes, compareUrl, type Notes, type NotesSubject, releaseUrl } from './notes/notes.ts'
import { defaultSections, showAll } from './notes/sections.ts'
import { defaultTemplate, fillTemplate } from './notes/template.ts'
import { viewOf } from './notes/view.ts'
import { releasedIn } from './range/range.ts'
import { planRelease } from './release.ts'
import type { NotesStep } from './steps.ts'

/** What to write, and everything that the report says about it. */
export interface NotesPlan {
  readonly notes: Notes
  /** The complete notes for people. */
  readonly markdown: string
  /** The notes in the output and the file; the output is limited. */
  readonly text: string
  readonly output: string
  readonly steps: readonly NotesStep[]
  /** How many commits of the range cancel each other. */
  readonly reverted: number
}

/** Maximum bytes of the output `notes`; all outputs of a job together must stay under 1 MiB. */
const outputBytes = 60_000

/** Decides the notes and what to write. Pure, except for loading the template language. */
export async function makePlan(inputs: Inputs, facts: NotesFacts, history: History): Promise<NotesPlan> {
  const { changes, reverted, hasLabels } = describeAll(inputs, facts, history)
  const notes = arrange(inputs, facts, changes, hasLabels)
  const template = inputs.template || facts.template || defaultTemplate
  const view = viewOf(notes, inputs)
  const markdown = await fillTemplate(template, view)
  // there, the version's heading is the link
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
  return boundMarkdown(
    markdown,
    outputBytes,
    'bytes',
    '\n\n*Cut here: the output `notes-file` has the path of the complete notes.*\n',
  ).text
}

function isReverted({ fate }: AssessedCommit): boolean {
  return fate.kind === 'cancelled' || fate.kind === 'reverts'
}

interface Described {
  readonly changes: readonly Change[]
  readonly reverted: number
  /** Whether GitHub returned anything. */
  readonly hasLabels: boolean
}

function describeAll(
  { unit, squashBodies, package: pack, packages }: Inputs,
  { target, site }: NotesFacts,
  { commits: read, pullOf }: History,
): Described {
  const commits = squashBodies === 'all' ? read.map(unfold) : read
  const assessed = assessCommits(commits, { squashBodies, repository: site.repository })
  const reverted = new Set(assessed.filter(isReverted).map(({ commit }) => commit.sha))
  const told = new Map(
    assessed.map(({ commit, fate }) => [commit.sha, fate.kind === 'counted' ? fate.changes : []] as const),
  )
  const isInside = (commit: Commit) =>
    pack === undefined || commit.files?.some((file) => packageOf(file, packages) === pack) === true
  const units = groupCommits(commits, {
    head: target.commit,
    released: releasedIn(target),
    by: unit === 'commits' ? 'commits' : 'pull-requests',
    pullOf,
    counts: (commit) => !reverted.has(commit.sha) && isInside(commit),
  })
  const changes = units
    .filter(({ number }) => unit !== 'pull-requests' || number > 0)
    .map((each) => describeUnit(each, { repository: site.repository, describedIn: told }))
  return { changes, reverted: reverted.size, hasLabels: pullOf.size > 0 }
}

/** If each commit that a body lists counts for the version, each is an entry, so that the reason for the level is visible. */
function unfold(commit: Commit): Commit {
  if (commit.amended !== undefined || commit.counted === undefined || commit.parents.length > 1) return commit
  const messages = squashedMessages(commit.message)
  return messages.length === 0 ? commit : { ...commit, amended: messages }
}

function arrange(inputs: Inputs, facts: NotesFacts, changes: readonly Change[], hasLabels: boolean): Notes {
  const { site, target, date, categories, releaseCommits, updated, earlier, newcomers, match } = facts
  const subject: NotesSubject = {
    site,
    tag: target.tag,
    version: target.spelled?.text ?? '',
    previousTag: target.previous?.tag ?? '',
    head: target.commit,
    date,
    package: inputs.package?.name ?? '',
  }
  const own = categories?.sections.length ? categories.sections : undefined
  // only GitHub knows labels; without them, its categories would put everything into one
  const chosen = inputs.sections ?? (hasLabels ? own : undefined)
  return arrangeNotes(subject, changes, {
    sections: chosen ?? (inputs.internal === 'show' ? showAll(defaultSections) : defaultSections),
    hasOwnSections: chosen !== undefined,
    sort: inputs.sort,
    exclude: [inputs.exclude, ...(categories ? [categories.exclude] : [])],
    dependencies: inputs.dependencies,
    releaseCommits,
    updated,
    earlier,
    newcomers,
    match,
  })
}

function planFiles(
  inputs: Inputs,
  { notesFile, changelog, target, date }: NotesFacts,
  { subject }: Notes,
  { section, text }: { readonly section: string; readonly text: string },
): readonly NotesStep[] {
  const bytes = Buffer.from(text)
  const isSame = notesFile.bytes?.equals(bytes) === true
  const file: NotesStep = { kind: 'notes-file', file: notesFile.file, bytes, isNew: notesFile.bytes === undefined }
  const steps: NotesStep[] = [
    isSame ? { ...file, done: { status: 'already', detail: 'the file already has this section' } } : file,
  ]
  if (changelog === undefined || target.spelled === undefined) return steps
  const entry = {
    version: target.spelled.text,
    date,
    notes: demoteHeadings(section, 3),
    url: compareUrl(subject) ?? releaseUrl(subject),
  }
  const edit = editChangelog(changelog.bytes, entry, inputs.edited === 'replace')
  const step: NotesStep = {
    kind: 'changelog',
    file: changelog.file,
    bytes: edit.bytes,
    isNew: changelog.bytes === undefined,
  }
  if (edit.change === 'same')
    return [...steps, { ...step, done: { status: 'already', detail: `${target.spelled.text} is already there` } }]
  if (edit.change !== 'kept') return [...steps, step]
  const detail = `${target.spelled.text} was edited by a person and is kept (to overwrite it, set edited: replace)`
  return [...steps, { ...step, done: { status: 'skipped', detail } }]
}

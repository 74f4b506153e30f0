import { join } from 'node:path'
import type { Release } from '../github/operations/releases.ts'
import { reasonOf } from '../input/reason.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import { escapeCell, escapeLine, escapeWithAddress } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { Report } from '../runner/host.ts'
import type { NotesFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { contributorData } from './notes/json.ts'
import { compareUrl, countEntries, type Notes } from './notes/notes.ts'
import type { outputNames } from './outputs.ts'
import type { NotesPlan } from './plan.ts'
import type { NotesStepOutcome } from './steps.ts'

type Outputs = Record<(typeof outputNames)[number], string>

/** The result of a run, from the lists of the README. */
interface Verdict {
  readonly result: 'published' | 'drafted' | 'written' | 'unchanged' | 'preview' | 'dry-run' | 'failed'
  readonly reason: string
}

/** The steps, after `apply` or without it. */
export interface NotesResult {
  readonly steps: readonly NotesStepOutcome[]
  readonly release: Release | undefined
  readonly error: unknown
}

/** Maximum bytes of the notes in the summary, which may have 1 MiB. */
const summaryBytes = 200_000

/** Outputs and summary of a run; `headline` is for the log. */
export function report(
  inputs: Inputs,
  facts: NotesFacts,
  plan: NotesPlan,
  ending: NotesResult,
): Report<keyof Outputs> & { readonly headline: string } {
  const verdict = verdictOf(inputs, facts, ending)
  const { release } = ending
  const told = {
    outputs: {
      ...verdict,
      notes: plan.output,
      'notes-file': join(facts.notesFile.file.root, facts.notesFile.file.path),
      tag: facts.target.tag,
      'previous-tag': facts.target.previous?.tag ?? '',
      'release-id': release === undefined ? '' : String(release.id),
      'html-url': release?.htmlUrl ?? '',
      'upload-url': release?.uploadUrl ?? '',
      contributors: contributorsOf(plan.notes),
    },
    summary: summaryOf(facts, plan, ending, verdict),
    headline: `${facts.target.tag || 'unreleased'}: ${verdict.result} (${verdict.reason}), ${scopeOf(facts, plan)}`,
  }
  return ending.error === undefined ? told : { ...told, error: ending.error }
}

function verdictOf(inputs: Inputs, facts: NotesFacts, { steps, release, error }: NotesResult): Verdict {
  if (error !== undefined) return { result: 'failed', reason: reasonOf(error) }
  if (facts.isPreview) return { result: 'preview', reason: 'pull-request-event' }
  if (inputs.dryRun) return { result: 'dry-run', reason: 'would-write' }
  // the spare file in the temporary folder is new in every run, so it means nothing unless it is the only file
  const asked = steps.filter(({ kind }) => kind !== 'notes-file' || inputs.notesFile !== '')
  const done = (asked.length === 0 ? steps : asked).filter(({ status }) => status === 'done')
  if (done.length === 0)
    return { result: 'unchanged', reason: asked.some(({ status }) => status === 'skipped') ? 'kept' : 'up-to-date' }
  const result = release === undefined ? 'written' : release.draft ? 'drafted' : 'published'
  return { result, reason: done.some(({ kind }) => isCreated(kind, facts)) ? 'created' : 'updated' }
}

/** Whether a step created something new; with a release, only the release counts. */
function isCreated(kind: NotesStepOutcome['kind'], { published, changelog, notesFile }: NotesFacts): boolean {
  if (published !== undefined) return kind === 'draft'
  return kind === 'changelog' ? changelog?.bytes === undefined : notesFile.bytes === undefined
}

/** JSON of at most 50,000 bytes: the last contributors are removed first. */
function contributorsOf({ contributors }: Notes): string {
  const all = contributors.map((each) => JSON.stringify(contributorData(each)))
  let used = 2
  const kept = all.filter((each) => {
    used += Buffer.byteLength(each) + 1
    return used < 50_000
  })
  return `[${kept.join(',')}]`
}

/** The range of the notes, in one phrase. */
function scopeOf({ target, count }: NotesFacts, { notes, reverted }: NotesPlan): string {
  const since = target.previous === undefined ? 'since the beginning' : `since ${target.previous.tag}`
  const dropped = reverted > 0 ? ` (${reverted} of them cancel each other)` : ''
  return `${plural(countEntries(notes), 'entry', 'entries')} from ${plural(count, 'commit', 'commits')} ${since}${dropped}`
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function summaryOf(
  facts: NotesFacts,
  plan: NotesPlan,
  { steps, release }: NotesResult,
  { result, reason }: Verdict,
): string {
  const { subject } = plan.notes
  const title = escapeLine(facts.target.tag || 'Unreleased')
  const compare = compareUrl(subject)
  const table = markdownTable(
    ['step', 'status', ''],
    steps.map(({ kind, status, detail }) => [
      kind,
      status,
      escapeWithAddress(detail, release?.htmlUrl ?? '', escapeCell),
    ]),
  )
  const notes = boundMarkdown(plan.markdown, summaryBytes, 'bytes', '\n\n*Cut here.*\n').text
  return [
    `### Release notes: ${title}`,
    `**${result}** (${reason}) · ${escapeLine(scopeOf(facts, plan))}${compare ? ` · [compare](${compare})` : ''}`,
    table,
    '---',
    notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

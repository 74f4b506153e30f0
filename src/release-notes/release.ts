import { createHash } from 'node:crypto'
import type { Release, ReleaseChanges } from '../github/operations/releases.ts'
import { addressPart } from '../markdown/address.ts'
import { boundMarkdown } from '../markdown/bound.ts'
import type { NotesFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { isUntouched, withMark } from './notes/mark.ts'
import { releaseUrl } from './notes/notes.ts'
import type { AssetFact, ReleaseFacts } from './published.ts'
import { isHighest } from './range/range.ts'
import type { NotesStep } from './steps.ts'

/** Maximum characters: GitHub answers 422 to more than 125,000, and the mark at the end of a body needs some. */
const bodyLimit = 124_900

/** The steps on GitHub: a draft with its text, then the assets, then publishing. */
export function planRelease(inputs: Inputs, facts: NotesFacts, markdown: string): readonly NotesStep[] {
  const { published, target } = facts
  if (published === undefined) return []
  const { release } = published
  const full = fullNotes(facts, markdown)
  const prerelease = isPrereleaseOf(inputs, facts)
  const text = { name: nameOf(inputs, facts), body: full?.body ?? withMark(markdown), prerelease }
  const first: NotesStep =
    release === undefined
      ? { kind: 'draft', tag: target.tag, changes: { ...text, draft: true, target: target.commit } }
      : planText(inputs, release, text)
  const assets = [...published.assets, ...(full === undefined ? [] : [full.asset])]
  const steps = [
    ...(full === undefined ? [] : [full.file]),
    first,
    ...assets.map((asset) => planAsset(asset, published)),
  ]
  if (inputs.release === 'draft') return steps
  const publish: NotesStep = {
    kind: 'publish',
    changes: { draft: false, prerelease, makeLatest: latestOf(inputs, facts, prerelease) },
  }
  const isPublished = release !== undefined && !release.draft
  return [...steps, isPublished ? { ...publish, done: { status: 'already', detail: 'it is published' } } : publish]
}

/** Whether the release counts as a prerelease. */
function isPrereleaseOf({ prerelease }: Inputs, { target }: NotesFacts): boolean {
  if (prerelease !== 'auto') return prerelease === 'true'
  return target.spelled !== undefined && target.spelled.prerelease.length > 0
}

/** For GitHub, a prerelease cannot be the latest; a lower version that is published later (1.9.1 after 2.0.0) is not the latest either. */
function latestOf({ makeLatest }: Inputs, { target }: NotesFacts, prerelease: boolean): 'true' | 'false' | 'legacy' {
  if (prerelease) return 'false'
  if (makeLatest !== 'auto') return makeLatest
  // if the tag is not a comparable version, GitHub decides
  if (target.spelled?.version === undefined) return 'legacy'
  return isHighest(target.releases, target.spelled) ? 'true' : 'false'
}

function nameOf({ releaseName }: Inputs, { target }: NotesFacts): string {
  // with a function, because a tag may contain `$&`
  return releaseName
    .replaceAll('{{tag}}', () => target.tag)
    .replaceAll('{{version}}', () => target.spelled?.text ?? target.tag)
}

function planText(
  inputs: Inputs,
  release: Release,
  wanted: Required<Pick<ReleaseChanges, 'name' | 'body' | 'prerelease'>>,
): NotesStep {
  const isPersons = release.body.trim() !== '' && !isUntouched(release.body) && inputs.edited === 'keep'
  const isSameText = unixText(release.body) === unixText(wanted.body)
  const isSame = release.name === wanted.name && release.prerelease === wanted.prerelease && isSameText
  const step: NotesStep = { kind: 'text', release, changes: wanted }
  if (isSame) return { ...step, done: { status: 'already', detail: 'the release already has this text' } }
  const detail = 'the release was edited by a person and is kept (to overwrite it, set edited: replace)'
  return isPersons ? { ...step, done: { status: 'skipped', detail } } : step
}

function unixText(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

function planAsset({ name, file, existing, isSame }: AssetFact, { release }: ReleaseFacts): NotesStep {
  const step: NotesStep = { kind: 'asset', name, file, replaces: existing }
  // if a server has no digest, only the size is compared; an immutable release cannot be changed anyway
  const isKept = isSame || (release?.immutable === true && existing?.digest === '' && existing.state === 'uploaded')
  return isKept ? { ...step, done: { status: 'already', detail: 'the release has it' } } : step
}

interface FullNotes {
  readonly body: string
  readonly file: NotesStep
  readonly asset: AssetFact
}

/** Notes that are too long for a release's body become an asset; the body is cut and links to it. */
function fullNotes({ published, target, site, spill }: NotesFacts, markdown: string): FullNotes | undefined {
  const { name, file: whole } = spill
  const page = releaseUrl({ site, tag: target.tag })?.replace('/releases/tag/', '/releases/download/')
  const ending = `\n\n**These notes are too long for a release. [The complete notes](${page}/${addressPart(name)}) are attached.**\n`
  const { text, cut } = boundMarkdown(markdown, bodyLimit, 'characters', ending)
  if (!cut) return undefined
  const bytes = Buffer.from(markdown)
  const existing = published?.attached.find((each) => each.name === name)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const isSame = existing?.state === 'uploaded' && existing.digest === digest
  const file: NotesStep = { kind: 'notes-file', file: whole, bytes, isNew: true }
  return {
    body: withMark(text),
    file: isSame ? { ...file, done: { status: 'already', detail: 'the release has the complete notes' } } : file,
    asset: { name, file: whole, size: bytes.length, existing, isSame },
  }
}

import { isShallow } from '../../git/dated.ts'
import { deepen } from '../../git/depth.ts'
import type { Repository } from '../../git/open.ts'
import { type Git, GitError } from '../../git/process.ts'
import { findBases, type Head, readLocalRefs, readRemoteRefs, type TagRef } from '../../git/refs.ts'
import { fetch, type Remote, unreachable } from '../../git/remote.ts'
import { UserError } from '../../input/user-error.ts'
import type { Host } from '../../runner/host.ts'
import { brief } from '../../text/printable.ts'
import { versionTags } from '../../version/releases.ts'
import type { Spelled } from '../../version/spelling.ts'
import { detectPrefix, prefixForm, readTag, splitTag, type TagForm } from '../../version/tag.ts'
import type { Inputs } from '../inputs.ts'
import { previousOfShape, previousReleases, type TaggedVersion } from './range.ts'

/** What is released, and the release before it. */
export interface ReleaseTarget {
  /** '' if nothing is tagged: the notes are about unreleased changes. */
  readonly tag: string
  /** The version in it, in any style; undefined if it contains none. */
  readonly spelled: Spelled | undefined
  readonly commit: string
  /** False for a tag that does not exist yet. */
  readonly tagExists: boolean
  readonly previous: { readonly tag: string; readonly commit: string } | undefined
  /** All release tags of the same form, highest first. */
  readonly releases: readonly TaggedVersion[]
  /** Every tag of the repository. */
  readonly tags: readonly TagRef[]
  /** The versions of the tags on each commit, of any package, as written. */
  readonly tagged: ReadonlyMap<string, readonly string[]>
  /** False if the history before `previous` is missing here. */
  readonly isWhole: boolean
}

type Wish = Pick<Inputs, 'tag' | 'previousTag' | 'tagPrefix' | 'package'>

/** Finds the tag, its commit and the release before it; a shallow clone is deepened until the answer is certain. */
export async function readTarget(
  { git, remote, head, isShallow: shallow }: Omit<Repository, 'folder'>,
  options: Wish,
  host: Host,
): Promise<ReleaseTarget> {
  if (head === undefined)
    throw new UserError('no-commits', 'The repository has no commits yet. Commit something before this step.')
  const tags = await readTags(git, remote, shallow)
  const { tag, ref } = chooseTag(options, tags, head, host.env)
  const form = formOf(options, tag, tags)
  const releases = versionTags(form, tags)
  const spelled = spelledIn(form, releases, tag, ref)
  const commit = ref?.commit ?? head.commit
  if (remote && shallow && ref) await fetchCommit(git, remote, ref)
  const candidates = candidatesOf(options, tags, releases, { tag, spelled })
  if (shallow)
    await deepen(
      git,
      remote,
      { tip: commit, ref: ref ? `refs/tags/${tag}` : commit, base: candidates[0]?.commit },
      host.log,
    )
  const previous = options.previousTag === '' ? (await findBases(git, commit, [candidates]))[0] : candidates[0]
  return {
    tag,
    spelled,
    commit,
    tagExists: ref !== undefined,
    previous: previous && { tag: previous.name, commit: previous.commit },
    releases,
    tags,
    tagged: versionsOf(tags),
    isWhole: !shallow || !(await isShallow(git)),
  }
}

function versionsOf(tags: readonly TagRef[]): ReadonlyMap<string, readonly string[]> {
  const versions = new Map<string, string[]>()
  for (const { name, commit } of tags) {
    const text = splitTag(name, 2)?.spelled.text
    const known = versions.get(commit)
    if (text !== undefined && known) known.push(text)
    else if (text !== undefined) versions.set(commit, [text])
  }
  return versions
}

/** Undefined for a floating tag as well. */
function spelledIn(
  form: TagForm,
  releases: readonly TaggedVersion[],
  tag: string,
  ref: TagRef | undefined,
): Spelled | undefined {
  if (tag === '') return undefined
  return ref === undefined ? readTag(form, tag) : releases.find(({ name }) => name === tag)?.spelled
}

/** The tags from which the notes may start, best first. */
function candidatesOf(
  { previousTag }: Wish,
  tags: readonly TagRef[],
  releases: readonly TaggedVersion[],
  target: { readonly tag: string; readonly spelled: Spelled | undefined },
): readonly TagRef[] {
  if (previousTag !== '') return [named(previousTag, tags)]
  const sameShape = target.spelled === undefined && target.tag !== '' ? previousOfShape(tags, target.tag) : []
  return sameShape.length > 0 ? sameShape : previousReleases(releases, target)
}

/** A full clone has every tag; a shallow one usually none, so its remote is asked. */
async function readTags(git: Git, remote: Remote | undefined, shallow: boolean): Promise<readonly TagRef[]> {
  const { tags } = await readLocalRefs(git)
  if (!shallow || remote === undefined) return tags
  try {
    const found = await readRemoteRefs(git, remote.name, [])
    const known = new Set(found.tags.map(({ name }) => name))
    return [...found.tags, ...tags.filter(({ name }) => !known.has(name))]
  } catch (error) {
    throw error instanceof GitError ? unreachable(remote, error) : error
  }
}

function chooseTag(
  options: Wish,
  tags: readonly TagRef[],
  head: Head,
  env: Host['env'],
): { readonly tag: string; readonly ref: TagRef | undefined } {
  const find = (name: string) => tags.find((each) => each.name === name)
  if (options.tag !== '') return { tag: options.tag, ref: find(options.tag) }
  const pushed = env['GITHUB_REF_TYPE'] === 'tag' ? find(env['GITHUB_REF_NAME'] ?? '') : undefined
  if (pushed !== undefined && isRelease(options, pushed, tags)) return { tag: pushed.name, ref: pushed }
  const releases = versionTags(formOf(options, '', tags), tags)
  const release = releases.find(({ commit }) => commit === head.commit)
  return release === undefined ? { tag: '', ref: undefined } : { tag: release.name, ref: find(release.name) }
}

/** Whether the pushed tag is a release tag: it contains a version and is not a floating tag, or has numbers like others of its shape. */
function isRelease(options: Wish, pushed: TagRef, tags: readonly TagRef[]): boolean {
  const form = formOf(options, pushed.name, tags)
  if (readTag(form, pushed.name) !== undefined) return versionTags(form, tags).some(({ name }) => name === pushed.name)
  return (
    options.package === undefined && options.tagPrefix === undefined && previousOfShape(tags, pushed.name).length > 0
  )
}

/** The package's own form; else the given prefix, that of the tag, or that of the newest release. */
function formOf(options: Wish, tag: string, tags: readonly TagRef[]): TagForm {
  if (options.package !== undefined) return options.package.form
  if (options.tagPrefix !== undefined) return prefixForm(options.tagPrefix)
  const common = detectPrefix(tags.map(({ name }) => name))
  return prefixForm(splitTag(tag, 2)?.prefix ?? common)
}

function named(tag: string, tags: readonly TagRef[]): TagRef {
  const found = tags.find(({ name }) => name === tag)
  if (found !== undefined) return found
  const cure = 'Set a tag of the repository under `with:` of this step, and `fetch-depth: 0` for actions/checkout.'
  throw new UserError(
    'unknown-tag',
    `Input \`previous-tag\` is \`${brief(tag)}\`, which is not a tag of this repository. ${cure}`,
  )
}

async function fetchCommit(git: Git, remote: Remote, { name, commit }: TagRef): Promise<void> {
  const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] })
  if (code !== 0) await fetch(git, remote, ['--depth=1', `refs/tags/${name}`])
}

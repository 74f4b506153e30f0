import { findBases } from '../git/bases.ts'
import { isShallow } from '../git/dated.ts'
import { deepen } from '../git/depth.ts'
import { type Git, GitError } from '../git/process.ts'
import { type Head, readHead, readLocalRefs, readRemoteRefs, type TagRef } from '../git/refs.ts'
import { fetch, type Remote, unreachable } from '../git/remote.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Version } from '../version/number.ts'
import { type ReleaseTag, releasesOf } from '../version/releases.ts'
import { detectPrefix, parseTag, prefixForm, type TagForm } from '../version/tag.ts'
import type { Inputs } from './inputs.ts'
import { prefixOf, previousReleases } from './range.ts'

/** What is released, and since when. */
export interface Target {
  /** '' where nothing is tagged: the notes tell what is not released yet. */
  readonly tag: string
  readonly version: Version | undefined
  readonly commit: string
  /** False for a tag that is yet to be made. */
  readonly tagExists: boolean
  readonly previous: { readonly tag: string; readonly commit: string } | undefined
  /** All release tags of the same form, highest first. */
  readonly releases: readonly ReleaseTag[]
  /** False when the history before `previous` is not here. */
  readonly isWhole: boolean
}

type Wish = Pick<Inputs, 'tag' | 'previousTag' | 'tagPrefix' | 'package'>

/** Finds the tag, its commit and the release before it; a shallow clone is deepened until the answer is certain. */
export async function readTarget(git: Git, remote: Remote | undefined, wish: Wish, host: Host): Promise<Target> {
  const [head, shallow] = await Promise.all([readHead(git), isShallow(git)])
  if (head === undefined)
    throw new Complaint('no-commits', 'The repository has no commit yet. Commit something before this step.')
  const tags = await readTags(git, remote, shallow)
  const { tag, ref } = chooseTag(wish, tags, head, host.env)
  const form = formOf(wish, tag, tags)
  const releases = releasesOf(form, tags)
  const version = tag === '' ? undefined : parseTag(form, tag)
  const commit = ref?.commit ?? head.commit
  if (remote && shallow && ref) await fetchCommit(git, remote, ref)
  const candidates =
    wish.previousTag === '' ? previousReleases(releases, { tag, version }) : [named(wish.previousTag, tags)]
  if (shallow)
    await deepen(
      git,
      remote,
      { tip: commit, ref: ref ? `refs/tags/${tag}` : commit, base: candidates[0]?.commit },
      host.log,
    )
  const previous = wish.previousTag === '' ? (await findBases(git, commit, [candidates]))[0] : candidates[0]
  return {
    tag,
    version,
    commit,
    tagExists: ref !== undefined,
    previous: previous && { tag: previous.name, commit: previous.commit },
    releases,
    isWhole: !(await isShallow(git)),
  }
}

/** A full clone holds every tag; a shallow one mostly none, so its remote is asked. */
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
  wish: Wish,
  tags: readonly TagRef[],
  head: Head,
  env: Host['env'],
): { readonly tag: string; readonly ref: TagRef | undefined } {
  const find = (name: string) => tags.find((each) => each.name === name)
  if (wish.tag !== '') return { tag: wish.tag, ref: find(wish.tag) }
  const pushed = env['GITHUB_REF_TYPE'] === 'tag' ? find(env['GITHUB_REF_NAME'] ?? '') : undefined
  const form = formOf(wish, pushed?.name ?? '', tags)
  if (pushed !== undefined && parseTag(form, pushed.name) !== undefined) return { tag: pushed.name, ref: pushed }
  const [release] = releasesOf(
    form,
    tags.filter(({ commit }) => commit === head.commit),
  )
  return release === undefined ? { tag: '', ref: undefined } : { tag: release.name, ref: find(release.name) }
}

/** The package's own form; else the prefix that was given, that of the tag, or that of the newest release. */
function formOf(wish: Wish, tag: string, tags: readonly TagRef[]): TagForm {
  if (wish.package !== undefined) return wish.package.form
  if (wish.tagPrefix !== undefined) return prefixForm(wish.tagPrefix)
  return prefixForm(prefixOf(tag) ?? detectPrefix(tags.map(({ name }) => name)))
}

function named(tag: string, tags: readonly TagRef[]): TagRef {
  const found = tags.find(({ name }) => name === tag)
  if (found !== undefined) return found
  const cure =
    'Give a tag that the repository has under `with:` of this step, and `fetch-depth: 0` to actions/checkout.'
  throw new Complaint(
    'unknown-tag',
    `Input \`previous-tag\` is \`${brief(tag)}\`, which is no tag of this repository. ${cure}`,
  )
}

async function fetchCommit(git: Git, remote: Remote, { name, commit }: TagRef): Promise<void> {
  const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] })
  if (code !== 0) await fetch(git, remote, ['--depth=1', `refs/tags/${name}`])
}

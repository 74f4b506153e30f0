import { withoutReachable } from '../commits/graph.ts'
import { heldByBranches } from '../git/branches.ts'
import { deepen } from '../git/depth.ts'
import { type ManifestTree, readManifests, readTree } from '../git/manifests.ts'
import type { Person } from '../git/objects.ts'
import type { Repository } from '../git/open.ts'
import { type Git, GitError } from '../git/process.ts'
import type { HistoryAhead } from '../git/range/ahead.ts'
import { readCommits, readSince } from '../git/range/history.ts'
import { findBases, isAncestor, readRemoteRefs, type TagRef } from '../git/refs.ts'
import { unreachable } from '../git/remote.ts'
import type { GitHub } from '../github/connection/call.ts'
import { overrideCommits, readPullOf } from '../github/repository/overrides.ts'
import { proposalBase } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'
import { compareVersions, isPrerelease } from '../version/number.ts'
import { identifierOf } from '../version/numbering.ts'
import type { Package } from '../version/packages.ts'
import { type ReleaseTag, releasesOf, stableOf, versionTags } from '../version/releases.ts'
import { compareSpelled, spellingOf } from '../version/spelling.ts'
import { detectPrefix, prefixForm } from '../version/tag.ts'
import type { Inputs } from './inputs.ts'
import type { ReleasePulls } from './release.ts'
import type { Ahead } from './tip/ahead.ts'
import { type ExtraFile, readExtra } from './tip/extra.ts'
import { readManifestBase } from './tip/manifest-base.ts'
import type { PackageFacts } from './tip/package.ts'
import { readPulls } from './tip/pulls.ts'
import { tipOptions } from './tip/refs.ts'
import { findResumed } from './tip/resumed.ts'
import { fetchCommit, readTip, type Tip } from './tip/tip.ts'

/** Everything that the decision depends on. */
export interface BumpFacts {
  /** `owner/name`; '' outside GitHub. */
  readonly repository: string
  readonly tip: Tip
  /** The branch whose channel counts; in a preview the base branch. */
  readonly channelBranch: string
  readonly isPreview: boolean
  readonly packages: readonly PackageFacts[]
  readonly tree: ManifestTree
  /** Every tag of the repository by name. */
  readonly tags: ReadonlyMap<string, TagRef>
  /** Author of commit and tag; only read if something is written. */
  readonly person: Person
  /** Tracked files with uncommitted changes; only read if something is written. */
  readonly dirty: readonly string[]
  /** The files of `add`. */
  readonly extra: ExtraFile
  /** Releases that contain the tip but are not in its history (`mode: tag-only` on an older commit). */
  readonly contained: readonly ReleaseTag[]
  /** Only read in `mode: pull-request`. */
  readonly pulls: ReleasePulls | undefined
  /** Release tags that an earlier attempt of this run created. */
  readonly resumed: readonly ReleaseTag[]
}

/**
 * Reads everything: refs, history and manifests of the tip. `github` is only connected in `mode: pull-request`. The history `ahead` is stopped at the end.
 */
export async function readBumpFacts(
  repository: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  host: Host,
  ahead: Ahead,
): Promise<BumpFacts> {
  try {
    return await readFacts(repository, github, inputs, host, ahead)
  } finally {
    await ahead.history?.stop()
  }
}

async function readFacts(
  repository: Repository,
  github: () => Promise<GitHub>,
  inputs: Inputs,
  host: Host,
  ahead: Ahead,
): Promise<BumpFacts> {
  const { git, folder } = repository
  const proposal = await proposalBase(host.env)
  const isPreview = proposal !== undefined
  const isTagOnly = inputs.mode === 'tag-only'
  const isSilent = isPreview || inputs.dryRun
  const tip = await withRemoteTags(
    git,
    await readTip(repository, tipOptions(inputs, isPreview), host.log, ahead.refs),
    inputs,
  )
  const named = inputs.packages.length > 0 ? inputs.packages : [wholeRepository(inputs, folder, tip)]
  const packages = named.map((pack) => withSpelling(pack, tip))
  const releases = packages.map(({ form }) => releasesOf(form, tip.refs.tags))
  if (repository.isShallow) await completeHistory(git, tip, releases, host)
  // the tree is listed while the history is read
  const opening = readTree(git, tip.commit)
  const [tree, read] = await Promise.all([
    opening,
    readPackages(git, inputs, tip, opening, packages, releases, ahead.history),
  ])
  const found = inputs.commitOverrides ? await override(github, tip, read, host) : read
  return {
    repository: host.env['GITHUB_REPOSITORY'] ?? '',
    tip,
    channelBranch: proposal || tip.branch || '',
    isPreview,
    packages: await Promise.all(found.map(async (each) => addElsewhere(git, tip, await addEarlier(git, each)))),
    tree,
    tags: new Map(tip.refs.tags.map((tag) => [tag.name, tag])),
    person: isSilent ? botPerson : await readPerson(git, inputs),
    dirty: isTagOnly || isSilent ? [] : await readDirty(git, inputs),
    extra: isTagOnly ? { files: [], problem: undefined } : await readExtra(git, inputs.add, tree, tip),
    contained: isTagOnly ? await findContaining(git, tip, found) : [],
    pulls: inputs.mode === 'pull-request' && !isPreview ? await readPulls(git, await github(), tip, found) : undefined,
    resumed: await findResumed(
      git,
      tip,
      found.map((each) => each.releases),
      host,
    ),
  }
}

/** Without a push, the checkout's own tags count as well as the remote's: an earlier run may have created them, or the clone has none. */
async function withRemoteTags(git: Git, tip: Tip, { skipPush }: Inputs): Promise<Tip> {
  const { remote } = tip
  if (!skipPush || remote === undefined) return tip
  try {
    const { tags } = await readRemoteRefs(git, remote.name, [])
    const names = new Set(tags.map(({ name }) => name))
    return { ...tip, refs: { ...tip.refs, tags: [...tags, ...tip.refs.tags.filter(({ name }) => !names.has(name))] } }
  } catch (error) {
    throw error instanceof GitError ? unreachable(remote, error) : error
  }
}

async function readPackages(
  git: Git,
  inputs: Inputs,
  tip: Tip,
  opening: Promise<ManifestTree>,
  packages: readonly Package[],
  releases: readonly (readonly ReleaseTag[])[],
  ahead: HistoryAhead | undefined,
): Promise<readonly PackageFacts[]> {
  const [only, ...others] = packages
  if (only && others.length === 0) return [await readOnly(git, inputs, tip, opening, only, releases[0] ?? [], ahead)]
  const tree = await opening
  const bases = await findBases(git, tip.commit, releases.map(stableOf))
  const found: PackageFacts[] = []
  for (const [index, pack] of packages.entries()) {
    const manifests = await readManifests(tree, pack, packages, inputs.manifests)
    const around = {
      package: pack,
      releases: releases[index] ?? [],
      base: bases[index],
      manifests,
      elsewhere: [],
      earlier: [],
    }
    found.push({ ...around, manifestBase: await readManifestBase(git, tip.commit, around), range: [] })
  }
  return readRanges(git, tip.commit, found, inputs.packages.length > 0)
}

/** The ranges with the corrections of merged pull requests; one request per 100 pull requests. */
async function override(
  github: () => Promise<GitHub>,
  tip: Tip,
  packages: readonly PackageFacts[],
  host: Host,
): Promise<readonly PackageFacts[]> {
  const commits = [...new Map(packages.flatMap(({ range }) => range.map((each) => [each.sha, each] as const))).values()]
  if (commits.length === 0) return packages
  const range = {
    head: tip.commit,
    released: new Set(packages.flatMap(({ releases }) => releases.map(({ commit }) => commit))),
  }
  const linked = await readPullOf(await github(), commits, range)
  const { commits: amended, warnings } = overrideCommits(commits, range, linked)
  for (const warning of warnings) host.log.warning(warning)
  const bySha = new Map(amended.map((each) => [each.sha, each]))
  return packages.map((each) => ({ ...each, range: each.range.map((commit) => bySha.get(commit.sha) ?? commit) }))
}

/** A single package, as in most repositories: its highest stable release is tried as the base while the range since it is read. */
async function readOnly(
  git: Git,
  inputs: Inputs,
  tip: Tip,
  opening: Promise<ManifestTree>,
  pack: Package,
  releases: readonly ReleaseTag[],
  ahead: HistoryAhead | undefined,
): Promise<PackageFacts> {
  const stable = stableOf(releases)
  const [likely] = stable
  const range = { head: tip.commit, files: inputs.packages.length > 0 }
  const [since, manifests] = await Promise.all([
    likely && (ahead?.head === tip.commit ? ahead.since(likely.commit) : readSince(git, range, likely.commit)),
    opening.then((tree) => readManifests(tree, pack, [pack], inputs.manifests)),
  ])
  const [base] = since ? [likely] : await findBases(git, tip.commit, [stable])
  const around = { package: pack, releases, base, manifests, elsewhere: [], earlier: [] }
  const manifestBase = await readManifestBase(git, tip.commit, around)
  const later = manifestBase?.since
  if (since) return { ...around, manifestBase, range: later === undefined ? since : withoutReachable(since, [later]) }
  const except = [base?.commit, later].filter((sha) => sha !== undefined)
  return { ...around, manifestBase, range: await readCommits(git, { ...range, except }) }
}

/** Only a repository with releases above the base is asked which branch they belong to. */
async function addElsewhere(git: Git, tip: Tip, facts: PackageFacts): Promise<PackageFacts> {
  const { base, releases } = facts
  const above = stableOf(releases).filter(({ spelled }) => !base || compareSpelled(spelled, base.spelled) > 0)
  if (above.length === 0) return facts
  const held = await heldByBranches(git, tip.remote, new Set(above.map(({ commit }) => commit)))
  return { ...facts, elsewhere: above.filter(({ commit }) => held.has(commit)) }
}

/** A version that is written between a prerelease and the tip hides it from the range, but not from the history. */
async function addEarlier(git: Git, facts: PackageFacts): Promise<PackageFacts> {
  const { base, releases, manifestBase } = facts
  if (manifestBase?.since === undefined) return facts
  const lines = new Map<string, ReleaseTag[]>()
  for (const each of releases) {
    const isAbove = base === undefined || compareSpelled(each.spelled, base.spelled) > 0
    const name = isPrerelease(each.version) && isAbove ? (identifierOf(each.version) ?? '') : undefined
    if (name !== undefined) lines.set(name, [...(lines.get(name) ?? []), each])
  }
  if (lines.size === 0) return facts
  const found = await findBases(git, manifestBase.since, [...lines.values()])
  return { ...facts, earlier: found.filter((each) => each !== undefined) }
}

/** New tags have the form of existing ones. */
function withSpelling(pack: Package, tip: Tip): Package {
  const spelling = spellingOf(versionTags(pack.form, tip.refs.tags).map(({ spelled }) => spelled))
  return { ...pack, form: { ...pack.form, spelling } }
}

function wholeRepository(inputs: Inputs, folder: string, tip: Tip): Package {
  const prefix = inputs.tagPrefix ?? detectPrefix(tip.refs.tags.map(({ name }) => name))
  return { path: folder, name: '', form: prefixForm(prefix) }
}

async function completeHistory(
  git: Git,
  tip: Tip,
  releases: readonly (readonly ReleaseTag[])[],
  host: Host,
): Promise<void> {
  const [only] = releases
  const base = releases.length === 1 && only ? stableOf(only)[0]?.commit : undefined
  const ref = tip.remoteTip !== undefined && tip.branch !== undefined ? `refs/heads/${tip.branch}` : tip.commit
  await deepen(git, tip.remote, { tip: tip.commit, ref, base }, host.log)
}

/** Packages that start from the same commits share one reading of the history. */
async function readRanges(
  git: Git,
  tip: string,
  packages: readonly PackageFacts[],
  files: boolean,
): Promise<readonly PackageFacts[]> {
  const exceptOf = ({ base, manifestBase }: PackageFacts) =>
    [base?.commit, manifestBase?.since].filter((sha) => sha !== undefined)
  const all = packages.map(exceptOf)
  const common = all.some((except) => except.length === 0) ? [] : await commonAncestor(git, all.flat())
  const commits = await readCommits(git, { head: tip, except: common, files })
  return packages.map((each, index) => ({ ...each, range: withoutReachable(commits, all[index] ?? []) }))
}

async function commonAncestor(git: Git, commits: readonly string[]): Promise<readonly string[]> {
  return git.lines(['merge-base', '--octopus', ...new Set(commits)], { allow: [1] })
}

/** Which newer releases contain the tip. Only a few are checked, because the newest contains the others. */
async function findContaining(git: Git, tip: Tip, packages: readonly PackageFacts[]): Promise<readonly ReleaseTag[]> {
  const found: ReleaseTag[] = []
  for (const { releases, base } of packages) {
    const newer = releases
      .filter(({ version }) => base === undefined || compareVersions(version, base.version) > 0)
      .slice(0, 3)
    for (const tag of newer) {
      if (tip.remote) await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.commit)
      if (await isAncestor(git, tip.commit, tag.commit)) found.push(tag)
    }
  }
  return found
}

/** The account behind GITHUB_TOKEN; the number is its id on github.com. */
const botPerson: Person = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

async function readPerson(git: Git, inputs: Inputs): Promise<Person> {
  if (inputs.author) return inputs.author
  const { stdout } = await git.run(['config', '-z', '--get-regexp', '^user\\.(name|email)$'], { allow: [1] })
  const found = new Map<string, string>()
  for (const entry of stdout.toString('utf8').split('\0')) {
    const [key = '', ...lines] = entry.split('\n')
    found.set(key, lines.join(' '))
  }
  const [name = '', email = ''] = [found.get('user.name'), found.get('user.email')]
  return name !== '' && email !== '' ? { name, email } : botPerson
}

async function readDirty(git: Git, inputs: Inputs): Promise<readonly string[]> {
  const output = await git.text(['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames'])
  const paths = output.split('\0').map((entry) => entry.slice(3))
  return paths.filter((path) => path !== '' && !inputs.add.includes(path))
}

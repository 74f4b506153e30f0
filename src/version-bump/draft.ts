import { changed, linkedManifests, plainFiles, readTree } from '../git/manifests.ts'
import type { Git } from '../git/process.ts'
import type { NewFile } from '../git/tree.ts'
import { UserError } from '../input/user-error.ts'
import { matchFiles, writeByRule } from '../manifests/files.ts'
import type { Left, Release, VersionSite } from '../manifests/manifest.ts'
import { type ManifestKind, manifestKind } from '../manifests/names.ts'
import { writeVersions } from '../manifests/write.ts'
import { brief } from '../text/printable.ts'
import { snapshotAfter } from '../version/numbering.ts'
import { packageOf } from '../version/packages.ts'
import type { BumpDecision } from './decide.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'

/** The content of the files after the release; only files that change. */
export interface FileDraft {
  readonly files: readonly NewFile[]
  readonly sites: readonly VersionSite[]
  readonly left: readonly Left[]
  /** The content of the files after the commit that begins the next version, and the versions in them; empty if that is not requested. */
  readonly snapshot: { readonly files: readonly NewFile[]; readonly versions: readonly string[] }
  /** The release branch already has exactly this content. */
  readonly isProposed: boolean
}

/** Writes the new versions into the manifests and the places of `files`, in memory. */
export async function draftFiles(
  git: Git,
  inputs: Inputs,
  facts: BumpFacts,
  decisions: readonly BumpDecision[],
): Promise<FileDraft> {
  const releases = decisions.flatMap((decision) => releaseOf(inputs, decision))
  if (releases.length === 0 || inputs.mode === 'tag-only')
    return { files: [], sites: [], left: [], snapshot: none, isProposed: false }
  if (facts.extra.problem) throw facts.extra.problem
  const paths = [...new Set(decisions.flatMap((decision) => decision.facts.manifests.paths))]
  const kinds = new Map(decisions.flatMap((decision) => [...decision.facts.manifests.kinds]))
  const before = new Map<string, string>()
  const texts = new Map<string, string>()
  const sites: VersionSite[] = []
  const left: Left[] = []
  const read = async (path: string) => {
    const [text = ''] = texts.has(path) ? [texts.get(path)] : await facts.tree.texts([path])
    if (!before.has(path)) before.set(path, text)
    return text
  }
  for (const path of paths) {
    const edited = await writeVersions(path, await read(path), releases, kinds.get(path))
    texts.set(path, edited.text)
    sites.push(...edited.sites)
    left.push(...edited.left)
  }
  for (const { outcome, facts: found } of decisions)
    if (outcome.kind === 'release') left.push(...computed(found), ...linked(inputs, facts, found))
  for (const rule of inputs.files) {
    for (const path of await matchFiles(plainFiles(facts.tree), rule)) {
      const version = versionFor(path, inputs, decisions)
      if (version === undefined) continue
      const edited = await writeByRule(path, await read(path), rule, version)
      texts.set(path, edited.text)
      sites.push(...edited.sites)
    }
  }
  const files = [...texts]
    .filter(([path, text]) => text !== before.get(path))
    .map(([path, text]) => changed(facts.tree, path, text))
  const all = [...files, ...facts.extra.files.filter(({ path }) => !texts.has(path))]
  const snapshot = inputs.snapshot ? await draftSnapshot(facts, texts, releases) : none
  return { files: all, sites, left, snapshot, isProposed: await isProposed(git, facts, all) }
}

const none: FileDraft['snapshot'] = { files: [], versions: [] }

/** The build tools whose users expect snapshots. */
const snapshotKinds: ReadonlySet<ManifestKind | undefined> = new Set(['maven', 'gradle', 'gradle-properties'])

/** The manifests of Maven and Gradle, from their released versions to the next ones. */
async function draftSnapshot(
  { tree }: BumpFacts,
  texts: ReadonlyMap<string, string>,
  releases: readonly Release[],
): Promise<FileDraft['snapshot']> {
  const following = releases.map((each): Release => {
    return { ...each, from: each.to, version: each.to, to: snapshotAfter(each.to), counts: false }
  })
  const files: NewFile[] = []
  const versions = new Set<string>()
  for (const [path, text] of texts) {
    if (!snapshotKinds.has(manifestKind(path))) continue
    const edited = await writeVersions(path, text, following)
    if (edited.text === text) continue
    files.push(changed(tree, path, edited.text))
    for (const { before, after } of edited.sites) if (before !== after) versions.add(after)
  }
  return { files, versions: [...versions] }
}

/** The manifests whose version is computed by a tool, if none of them says from which file. */
function computed({ manifests: { facts, kinds } }: BumpDecision['facts']): readonly Left[] {
  if (kinds.size > 0) return []
  const dynamic = facts.filter(({ kind, absence }) => absence === 'dynamic' && kind !== 'python')
  return dynamic.map(({ path }) => ({ path, key: 'version', line: 1, text: '', why: 'dynamic' }))
}

/** Without a notice, such a manifest would look like one without a version. */
function linked(
  { manifests }: Inputs,
  { tree, packages }: BumpFacts,
  { package: { path: root } }: BumpDecision['facts'],
): readonly Left[] {
  if (manifests !== 'auto') return []
  const others = packages.map(({ package: { path } }) => path)
  return linkedManifests(tree, root, others).map((path) => ({ path, key: 'version', line: 1, text: '', why: 'link' }))
}

async function isProposed(git: Git, { pulls, tip }: BumpFacts, files: readonly NewFile[]): Promise<boolean> {
  if (!pulls?.branch || pulls.branch.parent !== tip.commit || pulls.branch.foreign > 0) return false
  const names = await git.text(['diff', '--name-only', '-z', '--no-renames', tip.commit, pulls.branch.sha])
  if (names.split('\0').filter((name) => name !== '').length !== files.length) return false
  const proposed = await readTree(git, pulls.branch.sha)
  for (const { path, bytes, mode } of files) {
    const file = proposed.files.get(path)
    if (file?.mode !== mode || file.blob !== (await git.text(['hash-object', '--stdin'], { input: bytes })))
      return false
  }
  return true
}

function releaseOf(
  inputs: Inputs,
  { outcome: answer, current, facts: { package: pack, manifests } }: BumpDecision,
): readonly Release[] {
  if (answer.kind !== 'release') return []
  const { names, inherits, primary, version } = manifests.described
  const from = current?.version ?? version
  return [
    {
      root: pack.path,
      names,
      inherits,
      ...(primary ? { primary } : {}),
      ...(typeof inputs.manifests === 'object' ? { named: inputs.manifests } : {}),
      ...(from ? { from } : {}),
      ...(version ? { version } : {}),
      counts: inputs.buildNumber === 'increment',
      to: answer.version,
    },
  ]
}

function versionFor(path: string, { packages }: Inputs, decisions: readonly BumpDecision[]): string | undefined {
  const owner = packages.length === 0 ? decisions[0]?.facts.package : packageOf(path, packages)
  if (owner === undefined) {
    const cure = 'Name a file inside one of the folders under `packages`.'
    throw new UserError(
      'unknown-file',
      `\`files\` names \`${brief(path)}\`, which does not belong to any package. ${cure}`,
    )
  }
  const answer = decisions.find(({ facts }) => facts.package.path === owner.path)?.outcome
  return answer?.kind === 'release' ? answer.version : undefined
}

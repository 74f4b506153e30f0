import type { NewFile } from '../git/objects.ts'
import type { Git } from '../git/process.ts'
import { matchFiles, writeByRule } from '../manifests/files.ts'
import type { Left, Release, VersionSite } from '../manifests/manifest.ts'
import { writeVersions } from '../manifests/write.ts'
import { packageOf } from '../packages/packages.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Decision } from './decide.ts'
import type { Facts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { changed, readTree } from './manifests.ts'

/** The files as they shall be after the release; only those that change. */
export interface Draft {
  readonly files: readonly NewFile[]
  readonly sites: readonly VersionSite[]
  readonly left: readonly Left[]
  /** The release branch holds exactly this already. */
  readonly isProposed: boolean
}

/** Puts the new versions into the manifests and the places of `files`, in memory. */
export async function draftFiles(
  git: Git,
  inputs: Inputs,
  facts: Facts,
  decisions: readonly Decision[],
): Promise<Draft> {
  const releases = decisions.flatMap((decision) => releaseOf(inputs, decision))
  if (releases.length === 0 || inputs.mode === 'tag-only') return { files: [], sites: [], left: [], isProposed: false }
  if (facts.extra.trouble) throw facts.extra.trouble
  const paths = [...new Set(decisions.flatMap((decision) => decision.facts.manifests.paths))]
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
    const edited = await writeVersions(path, await read(path), releases)
    texts.set(path, edited.text)
    sites.push(...edited.sites)
    left.push(...edited.left)
  }
  for (const rule of inputs.files) {
    for (const path of await matchFiles([...facts.tree.files.keys()], rule)) {
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
  return { files: all, sites, left, isProposed: await isProposed(git, facts, all) }
}

async function isProposed(git: Git, { pulls, tip }: Facts, files: readonly NewFile[]): Promise<boolean> {
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
  { answer, current, facts: { package: pack, manifests } }: Decision,
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
      to: answer.version,
    },
  ]
}

function versionFor(path: string, { packages }: Inputs, decisions: readonly Decision[]): string | undefined {
  const owner = packages.length === 0 ? decisions[0]?.facts.package : packageOf(path, packages)
  if (owner === undefined) {
    const cure = 'Name a file inside one of the folders under `packages`.'
    throw new Complaint(
      'unknown-file',
      `\`files\` names \`${brief(path)}\`, which belongs to none of the packages. ${cure}`,
    )
  }
  const answer = decisions.find(({ facts }) => facts.package === owner)?.answer
  return answer?.kind === 'release' ? answer.version : undefined
}

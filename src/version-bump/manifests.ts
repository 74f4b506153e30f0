import type { NewFile } from '../git/objects.ts'
import { listTree, readBlobs, type TreeFile } from '../git/objects.ts'
import type { Git } from '../git/process.ts'
import { detectManifests, manifestKind } from '../manifests/kind.ts'
import type { ManifestFacts } from '../manifests/manifest.ts'
import { describePackage, type ManifestPackage, readManifest } from '../manifests/read.ts'
import { decode } from '../manifests/source.ts'
import type { Package } from '../packages/packages.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Inputs } from './inputs.ts'

/** The files of the tip, read when they are asked for; never the work tree's, so that nothing uncommitted gets in. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>
  readonly texts: (paths: readonly string[]) => Promise<readonly string[]>
}

/** Opens the tree of a commit. */
export async function readTree(git: Git, commit: string): Promise<Tree> {
  const files = new Map((await listTree(git, commit)).map((file) => [file.path, file]))
  const known = new Map<string, string>()
  return {
    files,
    texts: async (paths) => {
      const missing = [...new Set(paths)].filter((path) => !known.has(path))
      const blobs = await readBlobs(
        git,
        missing.map((path) => files.get(path)?.blob ?? ''),
      )
      for (const [index, path] of missing.entries()) known.set(path, decode(path, blobs[index] ?? Buffer.alloc(0)))
      return paths.map((path) => known.get(path) ?? '')
    },
  }
}

/** The manifests of one package: which files they are, and what they say together. */
export interface PackageManifests {
  readonly paths: readonly string[]
  readonly facts: readonly ManifestFacts[]
  readonly described: ManifestPackage
}

/** Finds and reads the manifests of one package. Lock files are only found: they tell nothing that the manifests do not. */
export async function readManifests(
  tree: Tree,
  pack: Package,
  packages: readonly Package[],
  wish: Inputs['manifests'],
): Promise<PackageManifests> {
  if (isEmpty(tree, pack)) throw emptyPackage(pack)
  const paths = candidates(tree, pack, packages, wish)
  const telling = paths.filter((path) => !manifestKind(path)?.endsWith('-lock'))
  const texts = await tree.texts(telling)
  const facts: ManifestFacts[] = []
  for (const [index, path] of telling.entries()) {
    const fact = await readManifest(path, texts[index] ?? '')
    if (fact) facts.push(fact)
  }
  return { paths, facts, described: describePackage(pack.path, facts) }
}

/** A misspelt folder would never be released, and nobody would be told. */
function isEmpty({ files }: Tree, { name, path }: Package): boolean {
  if (name === '' || path === '') return false
  for (const file of files.keys()) if (file.startsWith(`${path}/`)) return false
  return true
}

function emptyPackage({ path }: Package): Complaint {
  const cure = 'Correct it under `with:` of this step, or leave the package out.'
  return new Complaint(
    'unknown-file',
    `\`packages\` names the folder \`${brief(path)}\`, in which the commit has no file. ${cure}`,
  )
}

function candidates(
  tree: Tree,
  pack: Package,
  packages: readonly Package[],
  wish: Inputs['manifests'],
): readonly string[] {
  if (wish === 'none') return []
  const plain = [...tree.files.values()].filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path)
  if (wish === 'auto')
    return detectManifests(
      plain,
      pack.path,
      packages.map(({ path }) => path),
    )
  for (const path of wish)
    if (!tree.files.has(path) || manifestKind(path) === undefined) throw unknownManifest(path, tree.files.has(path))
  return wish
}

function unknownManifest(path: string, exists: boolean): Complaint {
  const given = `\`manifests\` names \`${brief(path)}\``
  if (!exists)
    return new Complaint(
      'unknown-file',
      `${given}, which the commit does not hold. Give paths from the root of the repository.`,
    )
  return new Complaint(
    'unknown-file',
    `${given}, which is no manifest that is known. Give its place under \`files\` (json, yaml, toml or regex).`,
  )
}

/** A changed file of the tip, ready to be committed: the mode stays. */
export function changed(tree: Tree, path: string, text: string): NewFile {
  return { path, mode: tree.files.get(path)?.mode ?? '100644', bytes: Buffer.from(text) }
}

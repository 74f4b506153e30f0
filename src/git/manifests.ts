import { UserError } from '../input/user-error.ts'
import { detectManifests } from '../manifests/kind.ts'
import type { ManifestFacts } from '../manifests/manifest.ts'
import { type ManifestKind, manifestKind } from '../manifests/names.ts'
import { describePackage, type ManifestPackage, readManifest } from '../manifests/read.ts'
import { decode, folderOf, joinPath } from '../manifests/syntax/source.ts'
import { brief } from '../text/printable.ts'
import type { Package } from '../version/packages.ts'
import type { Git } from './process.ts'
import { listTree, type NewFile, readBlobs, type TreeFile } from './tree.ts'

/** Which files are manifests: found by their names, none, or these paths. */
export type ManifestWish = 'auto' | 'none' | readonly string[]

/** The files of a commit, read on demand; never those of the work tree, so that uncommitted changes do not count. */
export interface ManifestTree {
  readonly files: ReadonlyMap<string, TreeFile>
  readonly texts: (paths: readonly string[]) => Promise<readonly string[]>
}

/** Opens the tree of a commit. */
export async function readTree(git: Git, commit: string): Promise<ManifestTree> {
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

/** The manifests of one package: the files, and their combined content. */
export interface PackageManifests {
  readonly paths: readonly string[]
  /** The formats of files that a manifest names for its version, whatever their names. */
  readonly kinds: ReadonlyMap<string, ManifestKind>
  readonly facts: readonly ManifestFacts[]
  readonly described: ManifestPackage
}

/** Finds and reads the manifests of one package. Lock files are only found, because they contain nothing else. */
export async function readManifests(
  tree: ManifestTree,
  pack: Package,
  packages: readonly Package[],
  wish: ManifestWish,
): Promise<PackageManifests> {
  if (isEmpty(tree, pack)) throw emptyPackage(pack)
  const listed = candidates(tree, pack, packages, wish)
  const telling = listed.filter((path) => !manifestKind(path)?.endsWith('-lock'))
  const first = await readAll(tree, telling, new Map())
  const kinds = pointedFiles(tree, first)
  const paths = [...listed, ...[...kinds.keys()].filter((path) => !listed.includes(path))]
  const pointed = await readAll(tree, [...kinds.keys()], kinds)
  const facts = [...first.filter(({ path }) => !kinds.has(path)), ...pointed]
  return { paths, kinds, facts, described: describePackage(pack.path, facts, new Set(kinds.keys())) }
}

async function readAll(
  tree: ManifestTree,
  paths: readonly string[],
  kinds: ReadonlyMap<string, ManifestKind>,
): Promise<readonly ManifestFacts[]> {
  const texts = await tree.texts(paths)
  const facts: ManifestFacts[] = []
  for (const [index, path] of paths.entries()) {
    const fact = await readManifest(path, texts[index] ?? '', kinds.get(path) ?? manifestKind(path))
    if (fact) facts.push(fact)
  }
  return facts
}

/** The files that manifests name for the version, if they exist. */
function pointedFiles(tree: ManifestTree, facts: readonly ManifestFacts[]): ReadonlyMap<string, ManifestKind> {
  const found = new Map<string, ManifestKind>()
  for (const { path, points = [] } of facts) {
    for (const point of points) {
      const places = point.map((each) => joinPath(folderOf(path), each) ?? '')
      const file = places.find((each) => isPlain(tree.files.get(each)))
      if (file !== undefined) found.set(file, file.endsWith('.py') ? 'python-variable' : 'plain')
    }
  }
  return found
}

/** A misspelt folder would never be released, without any notice. */
function isEmpty({ files }: ManifestTree, { name, path }: Package): boolean {
  if (name === '' || path === '') return false
  for (const file of files.keys()) if (file.startsWith(`${path}/`)) return false
  return true
}

function emptyPackage({ path }: Package): UserError {
  const cure = 'Correct it under `with:` of this step, or remove the package.'
  return new UserError(
    'unknown-file',
    `\`packages\` names the folder \`${brief(path)}\`, but the commit has no files in this folder. ${cure}`,
  )
}

function candidates(
  tree: ManifestTree,
  pack: Package,
  packages: readonly Package[],
  wish: ManifestWish,
): readonly string[] {
  if (wish === 'none') return []
  if (wish === 'auto')
    return detectManifests(
      plainFiles(tree),
      pack.path,
      packages.map(({ path }) => path),
    )
  for (const path of wish)
    if (!isPlain(tree.files.get(path)) || manifestKind(path) === undefined) throw unknownManifest(path, tree)
  return wish
}

/** The files of a tree by path, without symbolic links: a link's target is a separate file, or not in the repository. */
export function plainFiles(tree: ManifestTree): readonly string[] {
  return [...tree.files.values()].filter(isPlain).map(({ path }) => path)
}

/** Symbolic links in the folder `root` that would otherwise be manifests of the package; nothing is written to them. */
export function linkedManifests(tree: ManifestTree, root: string, others: readonly string[]): readonly string[] {
  const isLinked = ({ path, mode }: TreeFile) => mode === '120000' && manifestKind(path)?.endsWith('-lock') === false
  const links = new Set([...tree.files.values()].filter(isLinked).map(({ path }) => path))
  if (links.size === 0) return []
  return detectManifests([...plainFiles(tree), ...links], root, others).filter((path) => links.has(path))
}

function isPlain(file: TreeFile | undefined): boolean {
  return file?.mode.startsWith('100') === true
}

function unknownManifest(path: string, { files }: ManifestTree): UserError {
  const given = `\`manifests\` names \`${brief(path)}\``
  const file = files.get(path)
  if (file !== undefined && !isPlain(file))
    return new UserError('unknown-file', `${given}, which is a symbolic link. Name its target.`)
  if (file === undefined)
    return new UserError(
      'unknown-file',
      `${given}, which is not in the commit. Use paths relative to the root of the repository.`,
    )
  return new UserError(
    'unknown-file',
    `${given}, which is not a known manifest. Describe its place in \`files\` (json, yaml, toml or regex).`,
  )
}

/** A changed file of the tip, ready to be committed with the same mode. */
export function changed(tree: ManifestTree, path: string, text: string): NewFile {
  return { path, mode: tree.files.get(path)?.mode ?? '100644', bytes: Buffer.from(text) }
}

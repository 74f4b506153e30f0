import { UserError } from '../input/user-error.ts'
import type { Release, Slot } from './manifest.ts'
import { folderOf, isWithin, joinPath } from './syntax/source.ts'

/** The release whose version a slot holds; `below` if the file is deeper than the package's own folder. */
export interface Ownership {
  readonly release: Release
  readonly below: boolean
}

/** The release whose version the slot of a file is; undefined if there is none. */
export function ownerOf({ owner }: Slot, path: string, releases: readonly Release[]): Ownership | undefined {
  const folder = folderOf(path)
  if (owner.by === 'path') {
    const release = deepest(releases.filter(({ root }) => isWithin(folder, root)))
    return release && { release, below: release.root !== folder }
  }
  if (owner.by === 'folder') {
    const root = joinPath(folder, owner.folder)
    return whole(releases.find((release) => release.root === root))
  }
  if (owner.by === 'name') return whole(releases.find(({ names }) => names.includes(owner.name)))
  return whole(heirs(path, releases, owner.here))
}

function whole(release: Release | undefined): Ownership | undefined {
  return release && { release, below: false }
}

function deepest(releases: readonly Release[]): Release | undefined {
  return releases.reduce<Release | undefined>(
    (best, release) => (best === undefined || release.root.length > best.root.length ? release : best),
    undefined,
  )
}

/** All packages that inherit one version must get the same one. */
function heirs(path: string, releases: readonly Release[], here: boolean): Release | undefined {
  const folder = folderOf(path)
  const sharing = releases.filter(
    ({ root, inherits }) => (here && root === folder) || (inherits === true && isWithin(root, folder)),
  )
  const [first, ...rest] = sharing
  const other = rest.find(({ to }) => to !== first?.to)
  if (first !== undefined && other !== undefined)
    throw new UserError(
      'invalid-manifest',
      `${path}: \`${first.root}\` (${first.to}) and \`${other.root}\` (${other.to}) inherit one version from it. Make them one package under \`packages\`, or give one its own version.`,
    )
  return first
}

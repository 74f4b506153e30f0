import { type Answer, invalid, notFound, paged, Refused } from '../answer.ts'
import { textAt } from '../json.ts'
import type { Asked, Routes, World } from '../route.ts'
import { type Asset, type Release, type State, stamp } from '../state.ts'
import { refuseWhenImmutable, releaseOf } from './releases.ts'

const r = '/repos/{owner}/{repo}'

/** The files of releases. */
export const assetRoutes: Routes = {
  [`GET ${r}/releases/{release_id}/assets`]: (asked, { state, shapes }) => {
    const release = releaseOf(asked, state)
    return paged(release.assets, asked.url, (asset) => shapes.asset(asset, release))
  },
  [`POST ${r}/releases/{release_id}/assets`]: upload,
  [`GET ${r}/releases/assets/{asset_id}`]: (asked, { state, shapes }) => {
    const { asset, release } = assetOf(asked, state)
    return { status: 200, body: shapes.asset(asset, release) }
  },
  [`PATCH ${r}/releases/assets/{asset_id}`]: (asked, { state, shapes }) => {
    const { asset, release } = assetOf(asked, state)
    refuseWhenImmutable(release, 'update')
    const after = {
      ...asset,
      name: textAt(asked.body, 'name') ?? asset.name,
      label: textAt(asked.body, 'label') ?? asset.label,
    }
    keep(state, release, [...release.assets.filter(({ id }) => id !== asset.id), after])
    return { status: 200, body: shapes.asset(after, release) }
  },
  [`DELETE ${r}/releases/assets/{asset_id}`]: (asked, { state }) => {
    const { asset, release } = assetOf(asked, state)
    refuseWhenImmutable(release, 'delete')
    keep(
      state,
      release,
      release.assets.filter(({ id }) => id !== asset.id),
    )
    return { status: 204 }
  },
}

function assetOf({ parameters }: Asked, state: State): { readonly asset: Asset; readonly release: Release } {
  for (const release of state.releases.values()) {
    const asset = release.assets.find(({ id }) => String(id) === parameters['asset_id'])
    if (asset !== undefined) return { asset, release }
  }
  throw notFound()
}

function upload(asked: Asked, { state, shapes }: World): Answer {
  const release = releaseOf(asked, state)
  refuseWhenImmutable(release, 'upload')
  const length = asked.headers['content-length']
  if (length === undefined) throw new Refused(411, 'Length Required')
  const type = asked.headers['content-type']
  if (typeof type !== 'string') throw new Refused(400, 'Content-Type is required')
  const name = renamed(asked.url.searchParams.get('name') ?? '')
  if (name === '') throw invalid('ReleaseAsset', 'name', 'missing_field')
  if (release.assets.some((asset) => asset.name === name)) throw invalid('ReleaseAsset', 'name', 'already_exists')
  const asset = addAsset(state, release, {
    name,
    content: asked.raw,
    contentType: type,
    state: 'uploaded',
    label: asked.url.searchParams.get('label'),
  })
  return { status: 201, body: shapes.asset(asset, release) }
}

/** Adds a file to a release. */
export function addAsset(
  state: State,
  release: Release,
  given: Pick<Asset, 'name' | 'content' | 'contentType' | 'state' | 'label'>,
): Asset {
  const asset = { ...given, id: state.nextId(), uploader: state.viewer, createdAt: stamp(state.now()) }
  keep(state, release, [...release.assets, asset])
  return asset
}

/** What a broken upload leaves behind. */
export function leaveStarter(asked: Asked, state: State): void {
  const name = renamed(asked.url.searchParams.get('name') ?? '')
  const given = {
    name,
    content: Buffer.alloc(0),
    contentType: 'application/octet-stream',
    state: 'starter',
    label: null,
  } as const
  addAsset(state, releaseOf(asked, state), given)
}

function keep(state: State, release: Release, assets: readonly Asset[]): void {
  state.releases.set(release.id, { ...release, assets })
}

/** «GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods.» */
function renamed(name: string): string {
  return name.replace(/[^A-Za-z0-9_.+@-]+/g, '.').replace(/^\.+|\.+$/g, '')
}

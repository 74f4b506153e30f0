import { extname } from 'node:path'
import type { NamedFile } from '../../files/file-error.ts'
import { blobOf } from '../../files/read.ts'
import type { Found, GitHub } from '../connection/call.ts'
import { integer, list, oneOf, optionalText, record, text } from '../connection/parse.ts'

/** A file of a release. */
export interface Asset {
  readonly id: number
  /** GitHub changes some names: see `assetName`. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** `starter` is the rest of a failed upload: it only reserves the name. */
  readonly state: 'uploaded' | 'open' | 'starter'
  readonly contentType: string
  readonly downloadUrl: string
  /** `sha256:…`; '' on servers that do not provide it. */
  readonly digest: string
}

/** The file to upload, its name, and the release. */
export interface Upload {
  readonly release: { readonly id: number; readonly uploadUrl: string; readonly tag: string }
  readonly name: string
  /** Read while it is sent, never completely in memory. */
  readonly file: NamedFile
}

/** Milliseconds for two GiB, GitHub's limit, at 2 MB per second. */
const uploadTime = 1_000_000

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.gz': 'application/gzip',
  '.html': 'text/html',
  '.jar': 'application/java-archive',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.sh': 'application/x-sh',
  '.svg': 'image/svg+xml',
  '.tar': 'application/x-tar',
  '.tgz': 'application/gzip',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.zip': 'application/zip',
}

/**
 * The name that GitHub gives to an uploaded file: everything except letters, digits, `.`, `_`, `-`, `+` and `@` becomes a dot (also the `~` of a
 * Debian prerelease), with no dots at the ends.
 */
export function assetName(name: string): string {
  const points = name.replace(/[^\w.+@-]+/g, '.')
  return points.replace(/^\.+/, '').replace(/(?<!\.)\.+$/, '')
}

/** All assets of a release, page by page. */
export async function listAssets(github: GitHub, releaseId: number): Promise<readonly Asset[]> {
  const all: Asset[] = []
  for (let page = 1; ; page++) {
    const { assets, more } = await github.rest({
      purpose: 'list the assets of a release',
      needs: 'contents: read',
      route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
      parameters: { release_id: releaseId, per_page: 100, page },
      repeat: 'harmless',
      parse: (answer, next) => ({ assets: list(answer, 'assets', parseAsset), more: next }),
    })
    all.push(...assets)
    if (!more) return all
  }
}

/** Streams a file to a release that has none with this name. The rest of a failed attempt is removed first. */
export async function uploadAsset(github: GitHub, { release, name, file }: Upload): Promise<Asset> {
  const type = contentTypes[extname(name).toLowerCase()] ?? 'application/octet-stream'
  // A file blob is read while it is sent, can be sent again, and has a length, which fetch sends to GitHub.
  const data = await blobOf(file, type)
  return github.rest({
    purpose: `upload ${name} to the release ${release.tag}`,
    needs: 'contents: write',
    route: `POST ${release.uploadUrl}`,
    parameters: { name, data, headers: { 'content-type': type } },
    repeat: () => settle(github, release.id, { name: assetName(name), size: data.size }),
    parse: (answer) => parseAsset(answer),
    timeout: uploadTime,
  })
}

/** Deletes an asset; a missing one counts as deleted. */
export async function deleteAsset(github: GitHub, asset: Asset): Promise<void> {
  await github.rest({
    purpose: `delete the asset ${asset.name}`,
    needs: 'contents: write',
    route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
    parameters: { asset_id: asset.id },
    repeat: 'harmless',
    parse: () => undefined,
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

async function settle(
  github: GitHub,
  releaseId: number,
  sent: { readonly name: string; readonly size: number },
): Promise<Found<Asset> | undefined> {
  const left = (await listAssets(github, releaseId)).find(({ name }) => name === sent.name)
  if (left === undefined) return undefined
  if (left.state === 'uploaded' && left.size === sent.size) return { value: left }
  await deleteAsset(github, left)
  return undefined
}

/** Narrows an asset of GitHub's answer. */
export function parseAsset(value: unknown, at = 'asset'): Asset {
  const asset = record(value, at)
  return {
    id: integer(asset['id'], `${at}.id`),
    name: text(asset['name'], `${at}.name`),
    size: integer(asset['size'], `${at}.size`),
    state: oneOf(asset['state'], ['uploaded', 'open', 'starter'], `${at}.state`),
    contentType: text(asset['content_type'], `${at}.content_type`),
    downloadUrl: text(asset['browser_download_url'], `${at}.browser_download_url`),
    digest: optionalText(asset['digest'], `${at}.digest`),
  }
}

import type { Found, GitHub, Refusal } from '../connection/call.ts'
import { flag, integer, list, optionalMoment, optionalText, record, text } from '../connection/parse.ts'
import { type Asset, parseAsset } from './assets.ts'

/** A GitHub release. A draft has a tag name, but GitHub has not created the tag yet. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** A branch or sha; publishing creates the tag there if it is missing. */
  readonly target: string
  readonly name: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  /** Undefined for a draft. */
  readonly publishedAt: Date | undefined
  /** Published in a repository with immutable releases: tag and assets cannot change any more. */
  readonly immutable: boolean
  readonly htmlUrl: string
  /** A URI template, as GitHub returns it. */
  readonly uploadUrl: string
  readonly assets: readonly Asset[]
}

/** The content of a release; missing fields stay as they are, or get GitHub's defaults on creation. */
export interface ReleaseChanges {
  readonly target?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly makeLatest?: 'true' | 'false' | 'legacy'
}

/** Maximum characters; GitHub answers 422 to more. */
export const releaseBodyLimit = 125_000

/** Maximum pages of a hundred in which a draft is searched: GitHub sorts drafts by their commit's date, so they need not come first. */
const draftPages = 10

/** The release of a tag. A published one is found with one request; for drafts, the newest 1,000 releases are read. */
export async function findRelease(github: GitHub, tag: string): Promise<Release | undefined> {
  const published = await github.rest<{ readonly release: Release | undefined }>({
    purpose: `read the release of ${tag}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
    parameters: { tag },
    repeat: 'harmless',
    parse: (answer) => ({ release: parseRelease(answer) }),
    refused: whenMissing({ release: undefined }),
  })
  return published.release ?? findDraft(github, tag)
}

async function findDraft(github: GitHub, tag: string): Promise<Release | undefined> {
  for (let page = 1; page <= draftPages; page++) {
    const { releases, more } = await listReleases(github, page)
    const found = releases.find((release) => release.tag === tag)
    if (found !== undefined || !more) return found
  }
  return undefined
}

/** One page of a hundred releases, newest first; drafts only with `contents: write`. */
export async function listReleases(
  github: GitHub,
  page: number,
): Promise<{ readonly releases: readonly Release[]; readonly more: boolean }> {
  return github.rest({
    purpose: 'list releases',
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/releases',
    parameters: { per_page: 100, page },
    repeat: 'harmless',
    parse: (answer, more) => ({ releases: list(answer, 'releases', parseRelease), more }),
  })
}

/** Creates the release of a tag that has none; publishing it at once creates the tag if it is missing. */
export async function createRelease(github: GitHub, tag: string, changes: ReleaseChanges): Promise<Release> {
  return github.rest({
    purpose: `create the release ${tag}`,
    needs: 'contents: write',
    route: 'POST /repos/{owner}/{repo}/releases',
    parameters: { tag_name: tag, ...bodyOf(changes) },
    repeat: async () => found(await findRelease(github, tag)),
    parse: (answer) => parseRelease(answer),
  })
}

/** Changes a release; `draft: false` publishes it. */
export async function updateRelease(github: GitHub, release: Release, changes: ReleaseChanges): Promise<Release> {
  return github.rest({
    purpose: `update the release ${release.tag}`,
    needs: 'contents: write',
    route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    parameters: { release_id: release.id, tag_name: release.tag, ...bodyOf(changes) },
    repeat: 'harmless',
    parse: (answer) => parseRelease(answer),
  })
}

/** Deletes a release with its assets but not its tag; a missing one counts as deleted. */
export async function deleteRelease(github: GitHub, release: Release): Promise<void> {
  await github.rest({
    purpose: `delete the release ${release.tag}`,
    needs: 'contents: write',
    route: 'DELETE /repos/{owner}/{repo}/releases/{release_id}',
    parameters: { release_id: release.id },
    repeat: 'harmless',
    parse: () => undefined,
    refused: whenMissing(undefined),
  })
}

function bodyOf(changes: ReleaseChanges): Readonly<Record<string, unknown>> {
  const { target, name, body, draft, prerelease, makeLatest } = changes
  const all = { target_commitish: target, name, body, draft, prerelease, make_latest: makeLatest }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function whenMissing<Result>(value: Result): (refusal: Refusal) => Found<Result> | undefined {
  return ({ status }) => (status === 404 ? { value } : undefined)
}

function found<Result>(value: Result | undefined): Found<Result> | undefined {
  return value === undefined ? undefined : { value }
}

function parseRelease(value: unknown, at = 'release'): Release {
  const release = record(value, at)
  return {
    id: integer(release['id'], `${at}.id`),
    tag: text(release['tag_name'], `${at}.tag_name`),
    target: text(release['target_commitish'], `${at}.target_commitish`),
    name: optionalText(release['name'], `${at}.name`),
    body: optionalText(release['body'], `${at}.body`),
    draft: flag(release['draft'], `${at}.draft`),
    prerelease: flag(release['prerelease'], `${at}.prerelease`),
    publishedAt: optionalMoment(release['published_at'], `${at}.published_at`),
    immutable: release['immutable'] === true,
    htmlUrl: text(release['html_url'], `${at}.html_url`),
    uploadUrl: text(release['upload_url'], `${at}.upload_url`),
    assets: list(release['assets'], `${at}.assets`, parseAsset),
  }
}

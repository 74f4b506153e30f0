import { locate } from './locate.ts'
import type { Edited, Left, Located, RangeSlot, Release, Slot, Source, VersionSite } from './manifest.ts'
import { type ManifestKind, manifestKind } from './names.ts'
import { isPlaceholder, readNotation } from './notation.ts'
import { ownerOf } from './owner.ts'
import { admits, isPeerKey, rerange } from './range.ts'
import { isSame, writeNotation } from './spell.ts'
import { folderOf, joinPath, lineAt } from './syntax/source.ts'
import { type Splice, splice } from './syntax/splice.ts'

/**
 * Writes the new versions of all releases into one file: the versions that the file holds, and the ranges by which it depends on them.
 * Every other byte stays. Writing twice has the same result. The result is read back and compared before it is returned.
 */
export async function writeVersions(
  path: string,
  text: string,
  releases: readonly Release[],
  kind = manifestKind(path),
): Promise<Edited> {
  const source = { path, text }
  if (kind === undefined || !mayConcern(kind, text, releases)) return { text, sites: [], left: [] }
  const located = await locate(kind, source)
  const page = new Page(source, kind)
  for (const place of places(located).toSorted((a, b) => a.start - b.start)) {
    if ('notation' in place) decideSlot(page, place, located, releases)
    else decideRange(page, place, releases)
  }
  if (page.splices.length === 0) return { text, sites: page.sites, left: page.left }
  const next = splice(text, page.splices)
  await verify(kind, source, located, { path, text: next }, page.splices)
  return { text: next, sites: page.sites, left: page.left }
}

/** What is being decided about one file. */
class Page {
  readonly splices: Splice[] = []
  readonly sites: VersionSite[] = []
  readonly left: Left[] = []
  readonly source: Source
  readonly #kind: ManifestKind

  constructor(source: Source, kind: ManifestKind) {
    this.source = source
    this.#kind = kind
  }

  put({ key, start, end }: Slot | RangeSlot, after: string): void {
    const { path, text } = this.source
    const before = text.slice(start, end)
    this.sites.push({ path, kind: this.#kind, key, line: lineAt(text, start), before, after })
    if (before !== after) this.splices.push({ start, end, text: after })
  }

  leave({ key, start, end }: Slot | RangeSlot, why: Left['why']): void {
    const { path, text } = this.source
    this.left.push({ path, key, line: lineAt(text, start), text: text.slice(start, end), why })
  }
}

function decideSlot(page: Page, slot: Slot, located: Located, releases: readonly Release[]): void {
  const owned = ownerOf(slot, page.source.path, releases)
  if (owned === undefined) return
  const { release, below } = owned
  const raw = page.source.text.slice(slot.start, slot.end)
  if (slot.notation === 'count') {
    if (release.counts === true && moves(page, located, release)) page.put(slot, String(BigInt(raw) + 1n))
    return
  }
  const isNamed = release.primary === page.source.path || release.named?.includes(page.source.path)
  const follows = slot.follows === true || (below && !isNamed)
  if (isPlaceholder(raw)) page.leave(slot, 'placeholder')
  else if (slot.notation === 'suffix') page.put(slot, writeNotation('suffix', release.to, raw))
  else if (isSame(slot.notation, raw, release.to)) page.put(slot, raw)
  else if (readNotation(slot.notation, raw) === undefined) {
    if (!follows) page.leave(slot, 'foreign')
  } else if (follows && !isOld(page.source, slot, located, release)) page.leave(slot, 'differs')
  else page.put(slot, counted(slot, release, writeNotation(slot.notation, release.to, raw)))
}

/** The build number after Dart's version increases with it, if requested. */
function counted({ notation }: Slot, { counts }: Release, next: string): string {
  if (notation !== 'pub' || counts !== true) return next
  return next.replace(/\+(\d{1,15})$/, (_, digits: string) => `+${BigInt(digits) + 1n}`)
}

/** Whether the file does not have the new version yet: a number is increased once for each version. */
function moves({ source: { text } }: Page, { slots }: Located, { to }: Release): boolean {
  return slots.some(({ notation, start, end }) => notation !== 'count' && !isSame(notation, text.slice(start, end), to))
}

/** True if a following slot has the version that its package had: in its tags, its primary manifest or the first slot of the same file. */
function isOld({ text }: Source, slot: Slot, { slots }: Located, release: Release): boolean {
  const raw = text.slice(slot.start, slot.end)
  if (oldVersions(release).some((old) => isSame(slot.notation, raw, old))) return true
  const first = slots.find(({ notation }) => notation !== 'count')
  if (first === undefined || first === slot || slot.follows !== true) return false
  const version = readNotation(first.notation, text.slice(first.start, first.end))
  return version !== undefined && first.owner.by === 'path' && isSame(slot.notation, raw, version)
}

function decideRange(page: Page, range: RangeSlot, releases: readonly Release[]): void {
  const release = releases.find(({ names }) => names.includes(range.name))
  if (release === undefined || isOwn(range, page.source.path, release)) return
  const text = page.source.text.slice(range.start, range.end)
  // a peer range that already admits the new version stays
  if (isPeerKey(range.key) && admits(text, release.to)) return
  const next = rerange(range.dialect, text, oldVersions(release), release.to)
  if (next.kind === 'text') page.put(range, next.text)
  else if (next.kind !== 'open') page.leave(range, next.kind)
}

function isOwn({ holder }: RangeSlot, path: string, { root }: Release): boolean {
  return holder !== undefined && joinPath(folderOf(path), holder) === root
}

function oldVersions({ from, version }: Release): readonly string[] {
  return [from, version].filter((each) => each !== undefined)
}

/** Large lock files are not parsed if no name or folder of a release occurs in them. */
function mayConcern(kind: ManifestKind, text: string, releases: readonly Release[]): boolean {
  if (kind !== 'pnpm-lock' && kind !== 'cargo-lock') return true
  return releases.some(({ names }) => names.some((name) => text.includes(name)))
}

/** The check after every edit: read again, all places must be where they were, the changed ones as written, the rest as before. */
async function verify(
  kind: ManifestKind,
  before: Source,
  old: Located,
  after: Source,
  splices: readonly Splice[],
): Promise<void> {
  const located = await locate(kind, after)
  const written = new Map(splices.map((each) => [each.start, each.text]))
  const expected = places(old).map(
    ({ key, start, end }) => `${key}\0${written.get(start) ?? before.text.slice(start, end)}`,
  )
  const found = places(located).map(({ key, start, end }) => `${key}\0${after.text.slice(start, end)}`)
  if (expected.length !== found.length || expected.some((each, at) => each !== found[at]))
    throw new Error(`${after.path} would have other values after the edit than intended; nothing was changed`)
}

function places({ slots, ranges = [] }: Located): readonly (Slot | RangeSlot)[] {
  return [...slots, ...ranges]
}

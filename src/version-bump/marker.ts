import { formatMarker, leadingMarker, marker } from '../markdown/marker.ts'

/** A tag and its version. */
export interface MarkedTag {
  readonly name: string
  readonly version: string
}

/** The first line of a release pull request's body; `markedTags` reads it after the merge. */
export function formatTags(tags: readonly MarkedTag[]): string {
  return formatMarker(
    marker(
      'release',
      tags.map(({ name, version }) => [name, version]),
    ),
  )
}

/** The tags that a release pull request's body announces; empty if it has no valid marker. */
export function markedTags(body: string): readonly MarkedTag[] {
  return [...(leadingMarker(body, 'release')?.fields ?? [])].map(([name, version]) => ({ name, version }))
}

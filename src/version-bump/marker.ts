import { formatMarker, leadingMarker, marker } from '../markdown/marker.ts'

/** A tag, and the version that it stands for. */
export interface MarkedTag {
  readonly name: string
  readonly version: string
}

/** The first line of a release pull request's body, read back by `markedTags` when it is merged. */
export function formatTags(tags: readonly MarkedTag[]): string {
  return formatMarker(
    marker(
      'release',
      tags.map(({ name, version }) => [name, version]),
    ),
  )
}

/** The tags that a release pull request's body announces; empty if it holds no marker that can be read. */
export function markedTags(body: string): readonly MarkedTag[] {
  return [...(leadingMarker(body, 'release')?.fields ?? [])].map(([name, version]) => ({ name, version }))
}

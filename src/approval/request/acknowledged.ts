import { formatMarker, marker, markersOf } from '../../markdown/marker.ts'

/** The comments that were marked, by id, with their marks. */
export type Acknowledged = ReadonlyMap<number, '+1' | '-1'>

/** Reads the hidden lines of tables and answers. They only control whether a comment is marked twice or not at all. */
export function parseAcknowledged(texts: readonly string[]): Acknowledged {
  const words = texts
    .flatMap(markersOf)
    .filter(({ kind }) => kind === 'marked')
    .map(({ fields }) => fields.get('comments') ?? '')
  return new Map(
    words
      .flatMap((line) => line.split(','))
      .flatMap((word): readonly (readonly [number, '+1' | '-1'])[] => {
        const [, id, sign] = /^(\d{1,15})([+-])$/.exec(word) ?? []
        return id === undefined ? [] : [[Number(id), sign === '+' ? '+1' : '-1']]
      }),
  )
}

/** The hidden line, with the newest 1,000 comments. */
export function formatAcknowledged(acknowledged: Acknowledged): string {
  const words = [...acknowledged].slice(-1_000).map(([id, content]) => `${id}${content.charAt(0)}`)
  return formatMarker(marker('marked', [['comments', words.join(',')]]))
}

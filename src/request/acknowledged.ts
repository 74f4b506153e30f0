/** The comments that were marked, by their ids, and how. */
export type Acknowledged = ReadonlyMap<number, '+1' | '-1'>

/** Reads what a table's hidden line says; nothing hangs on it but that a comment is marked twice or not at all. */
export function parseAcknowledged(table: string): Acknowledged {
  const [, words = ''] = /^<!-- slipway:marked ([\d+ -]*)-->$/m.exec(table) ?? []
  return new Map(
    words.split(' ').flatMap((word): readonly (readonly [number, '+1' | '-1'])[] => {
      const [, id, sign] = /^(\d{1,15})([+-])$/.exec(word) ?? []
      return id === undefined ? [] : [[Number(id), sign === '+' ? '+1' : '-1']]
    }),
  )
}

/** The hidden line; the newest 1,000. */
export function formatAcknowledged(acknowledged: Acknowledged): string {
  const words = [...acknowledged].slice(-1_000).map(([id, content]) => `${id}${content.charAt(0)}`)
  return `<!-- slipway:marked ${words.join(' ')} -->`
}

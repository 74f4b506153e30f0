/** One page of a list; `more` means that there is a next one. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly more: boolean
}

/** GitHub's largest page. */
export const pageSize = 100

/** All items of a list, from page 1 on, until there are no more or `limit` is reached. */
export async function readPages<Item>(
  ask: (page: number) => Promise<Page<Item>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let page = 1; all.length < limit; page++) {
    const { items, more } = await ask(page)
    for (const item of items) all.push(item)
    if (!more) break
  }
  return all.slice(0, limit)
}

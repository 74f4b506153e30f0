/** One page of a list; `more` says that another one follows. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly more: boolean
}

/** GitHub's largest page. */
export const pageSize = 100

/** All items of a list, page after page from 1 on, until there are no more or `limit` are there. */
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

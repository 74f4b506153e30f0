/**
 * Requests items in batches. If GitHub finds a batch too heavy (`ask` returns undefined), it is halved, down to single items, which `ask` must not
 * refuse. Results have the order of the items.
 */
export async function askInBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<readonly Result[] | undefined>,
): Promise<readonly Result[]> {
  const waiting: (readonly Item[])[] = []
  for (let from = 0; from < items.length; from += size) waiting.push(items.slice(from, from + size))
  const results: Result[] = []
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const found = await ask(batch)
    if (found !== undefined) for (const result of found) results.push(result)
    else waiting.unshift(...halvesOf(batch))
  }
  return results
}

function halvesOf<Item>(batch: readonly Item[]): readonly (readonly Item[])[] {
  if (batch.length < 2) throw new Error('a single item cannot be halved')
  const middle = Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}

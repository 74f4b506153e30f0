/**
 * Asks for items in batches and halves a batch as often as GitHub finds it too heavy (`ask` gives undefined), down to single items,
 * which `ask` may not refuse. Results come in the order of the items.
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

import { recordOf } from '../contract/tree.ts'

/** The closed list of an action, `src/reasons/<action>.ts`: every reason, with the results that go with it. */
export async function listReasons(action: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const at = `src/reasons/${action}.ts`
  const { reasons } = recordOf(await import(`../../${at}`), at)
  const list = new Map<string, string[]>()
  for (const [result, each] of Object.entries(recordOf(reasons, at))) {
    if (!Array.isArray(each)) throw new Error(`${at}: ${result} is not a list`)
    for (const reason of each.map(String)) list.set(reason, [...(list.get(reason) ?? []), result])
  }
  return list
}

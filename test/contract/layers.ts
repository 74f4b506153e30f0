/**
 * The folders of `src/` in layers, lowest first: a folder imports from its own and from lower layers' folders only, types included.
 * `docs/architecture.md` says what each holds.
 */
export const layers: readonly (readonly string[])[] = [
  ['text', 'commits', 'markdown', 'reasons'],
  ['input'],
  ['files'],
  ['runner'],
  ['programs', 'network'],
  ['version', 'manifests', 'sql', 'webhook', 'events'],
  ['lint', 'git', 'github', 'database', 'kubernetes'],
  ['ledger', 'rows'],
  ['checks', 'dora', 'approval'],
  ['restore'],
  [
    'version-bump',
    'release-notes',
    'approval-gate',
    'approval-reconcile',
    'db-migrate',
    'mysql-query',
    'smoke-test',
    'rollback',
    'deployment-history',
    'doctor',
  ],
  ['main.ts'],
]

/** The folder right below `src/` that a source file is in; its own name for `src/main.ts`. */
export function folderOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** The folder below that one, as `src/sql/mysql`; undefined for a file that is in none. */
export function subFolderOf(file: string): string | undefined {
  const parts = file.split('/')
  return parts.length > 3 ? parts.slice(0, 3).join('/') : undefined
}

/** The number of a folder's layer, from 0; -1 where none names it. */
export function layerOf(folder: string): number {
  return layers.findIndex((layer) => layer.includes(folder))
}

/** Every set of nodes that reach each other along the edges, each sorted; empty where there is no circle. */
export function circles(edges: Iterable<readonly [from: string, to: string]>): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of edges) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reached = new Map([...next.keys()].map((node) => [node, reach(node, next)]))
  const found = new Map<string, readonly string[]>()
  for (const [node, others] of reached) {
    if (!others.has(node)) continue
    const circle = [...others].filter((other) => reached.get(other)?.has(node)).toSorted()
    found.set(circle.join(), circle)
  }
  return [...found.values()]
}

function reach(node: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [node]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of next.get(at) ?? []) if (!seen.has(to)) open.push(to) && seen.add(to)
  return seen
}

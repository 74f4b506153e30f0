import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of `dist` that these actions can load: the entry, and every chunk that is imported from there on. */
export function loadable(dist: string, ...actions: readonly string[]): ReadonlySet<string> {
  const chunksIn = (text: string) =>
    [...text.matchAll(/_(?:nccwpck|webpack)_require__\.e\( ?(\d+)\)/g)].map(([, id]) => `${id}.index.js`)
  const lines = readFileSync(join(dist, 'index.js'), 'utf8').split('\n')
  const waiting = lines.flatMap((line) =>
    actions.some((name) => line.includes(`'${name}': async`)) ? chunksIn(line) : [],
  )
  const found = new Set(['index.js'])
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    waiting.push(...chunksIn(readFileSync(join(dist, file), 'utf8')))
  }
  return found
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, root } from '../contract/tree.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const sources = listFiles()
  .filter((file) => /^src\/(?:version-bump|input|files|runner|git|github|manifests)\/.*\.ts$/.test(file))
  .map(read)

const [, table = ''] = read('actions/version-bump/README.md').split(/^## Results and reasons$/m)

/** The rows of «Results and reasons»: `result` and its reasons. */
const rows = [...table.matchAll(/^\| `(?!result)([a-z-]+)` \| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].map(
  ([, result = '', reasons = '']) =>
    [result, [...reasons.matchAll(/`([a-z-]+)`/g)].map(([, reason = '']) => reason)] as const,
)

test('the table names every result', () => {
  expect(new Set(rows.map(([result]) => result))).toEqual(
    new Set(['released', 'unchanged', 'preview', 'dry-run', 'failed']),
  )
})

test.each(rows.flatMap(([result, reasons]) => reasons.map((reason) => [result, reason] as const)))(
  '%s, %s is given somewhere in the sources',
  (result, reason) => {
    const [family = reason, last = ''] = /^(pull-request-)(opened|updated|current)$/.exec(reason)?.slice(1) ?? []
    const literals = last === '' ? [`'${reason}'`] : [`'${last}'`, `\`${family}\${`]
    for (const literal of [`'${result}'`, ...literals])
      expect(sources.some((text) => text.includes(literal))).toBe(true)
  },
)

/** By default, tables of tests are cut to a sample where each row starts programs. Loaded into each file of tests before it registers any. */
import { relative, sep } from 'node:path'
import { isBroad, partOf } from '../sample.ts'

const startsPrograms =
  /^(actions|programs|runner|tools)\/|^sql\/oracle|^contract\/broken-disk|^github\/faults|^kubernetes\/bounds/
const path = relative('test', expect.getState().testPath ?? '')
  .split(sep)
  .join('/')

if (!isBroad && startsPrograms.test(path)) {
  // Files differ in what they draw.
  let tables = [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  for (const kind of [test, test.concurrent]) {
    const { each } = kind
    Object.assign(kind, { each: (rows: readonly unknown[]) => each(partOf(rows, tables++)) })
  }
}

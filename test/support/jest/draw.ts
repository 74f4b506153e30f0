/** By default, long tables of tests are cut to a sample where each row starts programs. Loaded into each file of tests before it registers any. */
import { relative, sep } from 'node:path'
import { isBroad, partOf } from '../sample.ts'

const startsPrograms = /^(actions|programs|tools)\/|^contract\/broken-disk|^github\/faults|^kubernetes\/bounds/
const path = relative('test', expect.getState().testPath ?? '')
  .split(sep)
  .join('/')

if (!isBroad && startsPrograms.test(path)) {
  const { each } = test
  let tables = 0
  Object.assign(test, { each: (rows: readonly unknown[]) => each(partOf(rows, tables++)) })
}

/**
 * How often the checks misjudge a check that fails randomly, as described in docs/checks.md. It takes two minutes and needs no network.
 * `node bench/rates.ts [--runs 500000]`
 */
import { parseArgs } from 'node:util'
import { bakes, countWrong, flakes, rateText } from '../test/checks/rates.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '500000' } } })
if (!/^[1-9]\d{0,8}$/.test(values.runs)) throw new Error(`--runs is ${values.runs}; allowed: 1 to 999999999`)
const runs = Number(values.runs)
const rows: string[] = []
for (const line of bakes) {
  console.error(`${line}, ${runs} times each`)
  const cells: string[] = []
  for (const flake of flakes) cells.push(rateText(await countWrong(line, flake, runs), runs))
  rows.push(`| \`${line}\` | ${cells.join(' | ')} |`)
}
console.log(['| | ', flakes.map(({ title }) => title).join(' | '), ' |'].join(''))
console.log(`|${'---|'.repeat(flakes.length + 1)}`)
console.log(rows.join('\n'))

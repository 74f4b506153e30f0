/**
 * Thousands of deployments: what the shipped deployment-history costs from start to end, with all of its files, against a fake GitHub on
 * loopback whose own work is in the time. `node bench/history.ts [--rounds 5] [--deployments 5000]`
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createScale } from '../test/deployment-history/scale.ts'
import { measure, medianCost } from './measure.ts'
import { prepareStep } from './step.ts'

/** What the suite promises. */
const promisedSeconds = 5

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, deployments: { type: 'string', default: '5000' } },
})
if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
if (!/^[1-9]\d{0,4}$/.test(values.deployments))
  throw new Error(`--deployments is ${values.deployments}; allowed: 1 to 99999`)

await using stage = await createScale(Number(values.deployments))
const { github, world } = stage
const inputs = {
  token: github.token,
  'json-file': 'a.json',
  'html-file': 'a.html',
  'markdown-file': 'a.md',
  'badge-file': 'b.json',
}
const { command } = prepareStep('deployment-history', inputs, world.checkout.path, join(world.folder, 'step'))
const before = process.cpuUsage()
const costs = []
for (let round = 0; round < Number(values.rounds); round++)
  costs.push(await measure({ ...command, env: { ...command.env, ...github.env } }))
const { wall, cpu, peak } = medianCost(costs)
const { user, system } = process.cpuUsage(before)
const theirs = (user + system) / 1_000_000 / costs.length
const requests = github.requests.length / costs.length
console.log(
  `${values.deployments} deployments: ${(wall / 1000).toFixed(2)} s (promised: below ${promisedSeconds} s for 5000)`,
)
console.log(
  `${(cpu / 1000).toFixed(2)} s of processor, peak ${peak?.toFixed(0) ?? 'unknown'} MiB, ${requests} requests`,
)
console.log(`${theirs.toFixed(2)} s of processor for the fake GitHub, for which the action waits`)

/**
 * Thousands of deployments: the cost of the shipped deployment-history from start to end, with all of its files, against a fake GitHub on loopback.
 * The time includes the work of the fake. Part of `npm run bench`; alone: `node bench/history.ts [--rounds 5] [--deployments 5000]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createScale } from '../test/deployment-history/scale.ts'
import { type Cost, measure, medianCost } from './measure.ts'
import { describe, type Part } from './report.ts'
import { prepareStep } from './step.ts'
import { wallTarget } from './targets.ts'

const usualDeployments = 5_000
/** The promised milliseconds for this many deployments. */
const promised = 5_000
const name = '**deployment-history**'

/** One run after the other in `folder`; the time of the fake itself is shown next to the requests. */
export async function holdHistory(folder: string, rounds: number, deployments = usualDeployments): Promise<Part> {
  await using stage = await createScale(deployments)
  const { github, world } = stage
  const inputs = {
    token: github.token,
    'json-file': 'a.json',
    'html-file': 'a.html',
    'markdown-file': 'a.md',
    'badge-file': 'b.json',
  }
  const { command } = prepareStep('deployment-history', inputs, world.checkout.path, join(folder, 'step'))
  const before = process.cpuUsage()
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    console.error(`History: round ${round + 1} of ${rounds}`)
    costs.push(await measure({ ...command, env: { ...command.env, ...github.env } }))
  }
  const { user, system } = process.cpuUsage(before)
  const theirs = ((user + system) / 1_000 / rounds).toFixed(0)
  const answer = `${github.requests.length / rounds} requests, ${theirs} ms CPU of the fake`
  const title = `History of ${deployments.toLocaleString('en')} deployments`
  const contest = { title, made: 'node bench/history.ts', results: [{ name, cost: medianCost(costs), answer }] }
  return { contests: [contest], targets: [wallTarget(contest, name, promised)] }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      deployments: { type: 'string', default: String(usualDeployments) },
    },
  })
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
  if (!/^[1-9]\d{0,4}$/.test(values.deployments))
    throw new Error(`--deployments is ${values.deployments}; allowed: 1 to 99999`)
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-history-'))
  try {
    const rounds = Number(values.rounds)
    console.log(describe(await holdHistory(folder, rounds, Number(values.deployments)), rounds))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) await main()

/**
 * Two hundred parallel checks, compared with the slowest of them and with the same requests sent by plain `http.get`, in alternation. The server has
 * its own thread. Part of `npm run bench`; alone: `node bench/checks.ts [--rounds 9] [--checks 200] [--slowest 500]`
 */
import { once } from 'node:events'
import { get } from 'node:http'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type CheckPlan, readChecks, runChecks } from '../src/checks/checks.ts'
import { testHost } from '../test/support/host.ts'
import { type Cost, medianCost } from './measure.ts'
import { describe, type Part } from './report.ts'
import { ratioTarget } from './targets.ts'

/** The promise of the suite: the time of all checks, as a multiple of the slowest one. */
const promised = 1.2

const usual = { checks: 200, slowest: 500 }

/** From a tenth of the slowest time up to it, evenly spread. */
function delaysOf(count: number, slowest: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => Math.round(slowest * (0.1 + (0.9 * (index + 1)) / count)))
}

function planOf(base: string, delays: readonly number[]): Promise<CheckPlan> {
  const checks = delays.map((delay, index) => ({ id: `check-${index}`, http: { url: `${base}/${delay}` } }))
  const file = { version: 1, defaults: { consecutive: 1, interval: '1ms' }, checks }
  return readChecks(JSON.stringify(file), 'smoke.yml', { env: {}, vars: {} })
}

async function run(plan: CheckPlan): Promise<void> {
  const { verdict } = await runChecks(plan, {
    expected: '',
    sha: '',
    host: testHost(),
    vars: {},
    bake: false,
    onProgress: () => {},
  })
  if (verdict !== 'passed') throw new Error(verdict)
}

/** The same requests, each on its own connection, as in the checks. */
async function send(base: string, delays: readonly number[]): Promise<void> {
  await Promise.all(
    delays.map(
      (delay) =>
        new Promise((resolve, reject) => {
          get(`${base}/${delay}`, { agent: false }, (response) => response.resume().on('end', resolve)).on(
            'error',
            reject,
          )
        }),
    ),
  )
}

async function cost(work: () => Promise<void>): Promise<Cost> {
  const [began, processor] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(processor)
  return {
    first: undefined,
    wall: performance.now() - began,
    cpu: (user + system) / 1_000,
    peak: undefined,
    output: '',
  }
}

async function take(base: string, delays: readonly number[], rounds: number): Promise<Part> {
  const slowest = Math.max(...delays)
  const [single, many] = [await planOf(base, [slowest]), await planOf(base, delays)]
  const [alone, all] = ['the slowest check alone', `**${delays.length} checks**`]
  const works = [
    { name: alone, work: () => run(single) },
    { name: `${delays.length} requests by \`http.get\``, work: () => send(base, delays) },
    { name: all, work: () => run(many) },
  ]
  const costs = works.map((): Cost[] => [])
  for (let round = 0; round <= rounds; round++) {
    console.error(`Checks: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`)
    for (const [index, { work }] of works.entries()) {
      const each = await cost(work)
      // What the first round loads and compiles stays loaded.
      if (round > 0) costs[index]?.push(each)
    }
  }
  const results = works.map(({ name }, index) => ({ name, cost: medianCost(costs[index] ?? []), answer: '' }))
  const contest = { title: `${delays.length} checks at once`, made: 'node bench/checks.ts', results }
  return { contests: [contest], targets: [ratioTarget(contest, all, alone, promised)] }
}

/** All three in alternation, against their own server. */
export async function holdChecks(rounds: number, { checks, slowest } = usual): Promise<Part> {
  const server = new Worker(new URL('./delayed.ts', import.meta.url))
  try {
    const [port] = await once(server, 'message')
    return await take(`http://127.0.0.1:${String(port)}`, delaysOf(checks, slowest), rounds)
  } finally {
    await server.terminate()
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '9' },
      checks: { type: 'string', default: String(usual.checks) },
      slowest: { type: 'string', default: String(usual.slowest) },
    },
  })
  for (const [name, value] of Object.entries(values))
    if (!/^[1-9]\d{0,3}$/.test(value)) throw new Error(`--${name} is ${value}; allowed: 1 to 9999`)
  const rounds = Number(values.rounds)
  const wanted = { checks: Number(values.checks), slowest: Number(values.slowest) }
  console.log(describe(await holdChecks(rounds, wanted), rounds))
}

if (import.meta.main) await main()

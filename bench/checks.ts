/**
 * Two hundred checks side by side against the slowest of them, and against the same requests sent by `http.get` alone, taking turns. The server
 * is a thread of its own. `node bench/checks.ts [--rounds 9] [--checks 200] [--slowest 500]`
 */
import { once } from 'node:events'
import { get } from 'node:http'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type CheckPlan, readChecks, runChecks } from '../src/checks/checks.ts'
import { testHost } from '../test/support/host.ts'

/** What the suite promises: all checks in so many times the slowest one. */
const promised = 1.2

/** Milliseconds of time and of processor. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

/** From a tenth of the slowest up to it, spread evenly. */
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

/** The same requests, each on a connection of its own, as the checks have it. */
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
  return { wall: performance.now() - began, cpu: (user + system) / 1_000 }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function hold(base: string, delays: readonly number[], rounds: number): Promise<string> {
  const slowest = Math.max(...delays)
  const [single, many] = [await planOf(base, [slowest]), await planOf(base, delays)]
  const works = [
    { name: 'the slowest check alone', work: () => run(single) },
    { name: `${delays.length} requests by \`http.get\``, work: () => send(base, delays) },
    { name: `${delays.length} checks`, work: () => run(many) },
  ]
  const costs: Cost[][] = works.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    console.error(round === 0 ? 'warming up' : `round ${round} of ${rounds}`)
    for (const [index, { work }] of works.entries()) {
      const each = await cost(work)
      // What is loaded, and compiled, in the first round stays so.
      if (round > 0) costs[index]?.push(each)
    }
  }
  const medians = costs.map((each) => ({
    wall: median(each.map(({ wall }) => wall)),
    cpu: median(each.map(({ cpu }) => cpu)),
  }))
  const rows = works.map(
    ({ name }, index) => `| ${name} | ${medians[index]?.wall.toFixed(0)} ms | ${medians[index]?.cpu.toFixed(0)} ms |`,
  )
  const [one, bare, all] = medians
  if (one === undefined || bare === undefined || all === undefined) throw new Error('no rounds')
  const verdict = [
    `${(all.wall / one.wall).toFixed(2)} of the slowest check's time (promised: at most ${promised})`,
    `${(all.wall - bare.wall).toFixed(0)} ms more than the requests alone; ${((all.cpu - bare.cpu) / delays.length).toFixed(2)} ms of processor for each check`,
  ]
  return ['| | time | processor |', '|---|---|---|', ...rows, '', ...verdict].join('\n')
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    checks: { type: 'string', default: '200' },
    slowest: { type: 'string', default: '500' },
  },
})
for (const [name, value] of Object.entries(values))
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new Error(`--${name} is ${value}; allowed: 1 to 9999`)
const server = new Worker(new URL('./delayed.ts', import.meta.url))
try {
  const [port] = await once(server, 'message')
  const delays = delaysOf(Number(values.checks), Number(values.slowest))
  console.log(await hold(`http://127.0.0.1:${String(port)}`, delays, Number(values.rounds)))
} finally {
  await server.terminate()
}

/**
 * The time that smoke-test adds to the probes and to the rollback command: from the first failed sample to the start of the command, and from its
 * end to the status `restored`. Uses the shipped bundle and a GitHub on loopback, so that only our own time is measured: the time of GitHub's answers
 * must be added, and their number is reported. Part of `npm run bench`; alone: `node bench/rollback.ts [--rounds 10]`
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStage, type Stage } from '../test/restore/stage.ts'
import { median } from './measure.ts'
import { describe, type Part } from './report.ts'
import { wallTarget } from './targets.ts'

/** The promised milliseconds for each. */
const promised = 300

interface Times {
  /** Milliseconds, and the number of GitHub calls in them. */
  readonly toStart: number
  readonly toRestored: number
  readonly calls: number
}

/** The first failed sample decides, so that no time of the probes is counted. */
const checks = (base: string) => `version: 1
defaults: { timeout: 2s, interval: 10ms, within: 10s, consecutive: 1, failure-limit: 0 }
bake: off
checks:
  - { id: home, http: { url: "${base}/", status: 2xx } }
`

/** Deploys 1.1.0, and records when it began and when it ended. */
const deploy = (file: string, state: string) => `import { writeFileSync } from 'node:fs'
const began = Date.now()
writeFileSync(${JSON.stringify(state)}, '1.1.0')
writeFileSync(${JSON.stringify(file)}, began + '\\n' + Date.now())
`

async function measure(): Promise<Times> {
  await using stage = await openStage()
  await stage.verified('1.1.0', 1)
  await stage.deploy('1.2.0')
  stage.moods['1.2.0'] = 'broken'
  const file = join(stage.workspace, 'times')
  const program = join(stage.workspace, 'deploy.mjs')
  await writeFile(program, deploy(file, stage.state))
  const restored = watch(stage)
  const { outputs } = await stage.run('smoke-test', {
    with: { checks: checks(stage.base), command: `node\n${program}`, incident: 'false' },
  })
  if (outputs['result'] !== 'restored') throw new Error(`it ended as ${outputs['result']}: ${outputs['reason']}`)
  const report = JSON.parse(await readFile(join(stage.workspace, outputs['report-json'] ?? ''), 'utf8'))
  const failed = Date.parse(report['first-failure-at'])
  const [started = 0, ended = 0] = (await readFile(file, 'utf8')).trim().split('\n').map(Number)
  return { toStart: started - failed, toRestored: (await restored) - ended, calls: stage.fake.requests.length }
}

/** When the status `restored` was in the ledger, to a millisecond or two. */
async function watch({ fake }: Stage): Promise<number> {
  for (;;) {
    const said = [...fake.state.deployments.values()].flatMap(({ statuses }) => statuses)
    if (said.some(({ description }) => description.startsWith('restored'))) return Date.now()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** The given number of rollbacks, each on its own stage. */
export async function holdRollbacks(rounds: number): Promise<Part> {
  const times: Times[] = []
  for (let round = 0; round < rounds; round++) {
    console.error(`Rollback: round ${round + 1} of ${rounds}`)
    times.push(await measure())
  }
  const calls = `${median(times.map((time) => time.calls))} calls of GitHub in the whole step`
  const resultOf = (name: string, all: readonly number[], answer: string) => {
    const cost = { first: undefined, wall: median(all) ?? Number.NaN, cpu: undefined, peak: undefined, output: '' }
    return { name, cost, answer: `worst ${Math.max(...all)}${answer}` }
  }
  const [before, after] = ['**first failed sample → command starts**', '**command ends → `restored`**']
  const results = [
    resultOf(
      before,
      times.map(({ toStart }) => toStart),
      '',
    ),
    resultOf(
      after,
      times.map(({ toRestored }) => toRestored),
      `; ${calls}`,
    ),
  ]
  const contest = { title: 'Time that smoke-test adds to a rollback', made: 'node bench/rollback.ts', results }
  return { contests: [contest], targets: [before, after].map((name) => wallTarget(contest, name, promised)) }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } })
  if (!/^[1-9]\d?$/.test(values.rounds)) throw new Error(`--rounds is ${values.rounds}; allowed: 1 to 99`)
  const rounds = Number(values.rounds)
  console.log(describe(await holdRollbacks(rounds), rounds))
}

if (import.meta.main) await main()

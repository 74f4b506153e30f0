/**
 * `npm run test:smoke`: each shipped action once, without an effect, on whatever system this is. It needs git, the dependencies and nothing else;
 * where no Node 24 comes from npm (Alpine, macOS, Windows, ARM64): `node test/smoke/main.ts` with one of your own.
 */
import { openSample } from '../contract/sample.ts'
import { listActions } from '../contract/tree.ts'
import { runStep } from '../support/runner.ts'

/** What is right and red all the same: nobody has approved, nothing was deployed, this machine lacks something. */
const red: Readonly<Record<string, string>> = { 'approval-gate': 'waiting', rollback: 'held', doctor: 'missing' }
const windows = ['SystemRoot', 'TEMP', 'TMP', 'USERPROFILE', 'PATHEXT', 'ComSpec']
const system = Object.fromEntries(windows.map((name) => [name, process.env[name]]))
console.log(`${process.platform} ${process.arch}, Node ${process.versions.node}`)
for (const action of listActions()) {
  await using sample = await openSample(action)
  const given = Object.entries(sample.env)
  const isInput = ([name]: readonly [string, string]) => name.startsWith('INPUT_')
  const inputs = given.filter(isInput).map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value])
  const { exitCode, outputs, log, summary } = await runStep({
    action,
    // `job.check_run_id` is the runner's to fill in; without it the job is found by its name.
    with: { ...(action === 'approval-gate' ? { 'job-id': '' } : {}), ...Object.fromEntries(inputs) },
    workspace: sample.workspace,
    env: {
      ...system,
      GITHUB_REPOSITORY: 'sample/sample',
      ...Object.fromEntries(given.filter((pair) => !isInput(pair))),
    },
  })
  const { result = '', reason = '' } = outputs
  const isGood = summary !== '' && result !== '' && (exitCode === 0 || red[action] === result)
  console.log(`${isGood ? '✓' : '✗'} ${action}: ${result} (${reason})`)
  if (isGood) continue
  console.log(log)
  process.exitCode = 1
}

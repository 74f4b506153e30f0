import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openStage, type Stage } from '../restore/stage.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { quote, say, showStep } from './print.ts'

/** A service is deployed well, then badly; answers whether it was caught, taken back, verified and told. */
export async function deployTwice(): Promise<boolean> {
  await using stage = await openStage()
  await deploy(stage, '1.1.0')
  const good = await smoke(stage, '1.1.0', 2001)
  stage.moods['1.2.0'] = 'broken'
  await deploy(stage, '1.2.0')
  const bad = await smoke(stage, '1.2.0', 2002)
  say('\n  The evidence, gathered before the rollback')
  for (const file of ['checks/home.txt', 'command.txt'])
    quote(`${file}: ${await readFile(join(stage.workspace, bad.outputs['diagnostics'] ?? '', file), 'utf8')}`)
  say(`\n  What is live: ${await stage.live()}`)
  say('\n  The ledger, as GitHub keeps it')
  for (const words of stage.ledger()) quote(words.join('  '))
  const [incident] = [...stage.fake.state.issues.values()]
  say('\n  The incident')
  quote(`#1 ${incident?.title} (${incident?.state})\n${incident?.body.replace(/<!--[^>]*-->\n*/g, '').trim()}`)
  const history = await show(stage)
  return (
    good.outputs['result'] === 'verified' &&
    bad.outputs['result'] === 'restored' &&
    bad.outputs['live-version'] === '1.1.0' &&
    (await stage.commands()).length === 1 &&
    incident?.state === 'open' &&
    history.exitCode === 0
  )
}

async function deploy(stage: Stage, version: string): Promise<void> {
  say(`\n  The job deploys ${version}.`)
  await stage.deploy(version)
}

async function smoke(stage: Stage, version: string, run: number): Promise<StepResult> {
  const inputs = { version, sha: stage.shas[version] ?? '', 'diagnose-command': 'echo\nthe log of the failing service' }
  const result = await stage.run('smoke-test', { with: inputs, env: { GITHUB_RUN_ID: String(run) } })
  showStep('smoke-test', { environment: 'production', version, rollback: 'auto', command: './deploy.sh' }, result)
  return result
}

async function show({ fake, workspace }: Stage): Promise<StepResult> {
  const inputs = { environment: 'production', minimum: '1', changes: 'none' }
  const action = 'deployment-history'
  const result = await runStep({ action, with: inputs, workspace, token: fake.token, env: { ...fake.env } })
  showStep(action, inputs, result)
  quote(result.summary.replace(/```mermaid[\s\S]*?```\n*/g, ''))
  return result
}

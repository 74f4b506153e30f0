import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStrategy } from '../../src/restore/strategies/open.ts'
import type { RollbackOptions } from '../../src/restore/strategies/options.ts'
import type { StrategyName } from '../../src/restore/strategies/strategy.ts'
import { attempt, target } from '../kubernetes/stage.ts'
import { endless, startEndless } from '../support/endless.ts'
import { testHost } from '../support/host.ts'

type Options = Extract<RollbackOptions, { kind: 'kubernetes' | 'helm' | 'blue-green' | 'command' }>

/** What each strategy talks to directly; the two others talk to GitHub alone. A strategy that is not here does not compile. */
const strategies: {
  readonly [Name in Exclude<StrategyName, 'redeploy' | 'git-revert'>]: (at: Place) => Extract<Options, { kind: Name }>
} = {
  kubernetes: ({ kubeconfig }) => ({
    ...cluster(kubeconfig),
    kind: 'kubernetes',
    workloads: [{ kind: 'Deployment', name: 'web' }],
    revision: 0,
  }),
  'blue-green': ({ kubeconfig }) => ({ ...cluster(kubeconfig), kind: 'blue-green', service: 'web', label: 'color' }),
  helm: ({ kubeconfig }) => ({
    ...cluster(kubeconfig),
    kind: 'helm',
    release: 'web',
    versionValue: '',
    recoverPending: false,
    revision: 0,
  }),
  command: ({ program }) => ({ kind: 'command', command: [program] }),
}

interface Place {
  readonly kubeconfig: string
  /** A program that listens to the server until it ends. */
  readonly program: string
}

const cluster = (kubeconfig: string) => ({ kubeconfig, context: '', namespace: 'prod' })

const cases = Object.entries(strategies).flatMap(([name, options]) =>
  Object.entries(endless).map(([behaviour, behave]) => ({ name, options, behaviour, behave })),
)

test.each(cases)('$name with a server that $behaviour ends with its time, and leaves nothing', async (each) => {
  await using server = await startEndless(each.behave)
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-endless-'))
  const kubeconfig = join(workspace, 'kubeconfig')
  writeFileSync(
    kubeconfig,
    `current-context: a\ncontexts: [{name: a, context: {cluster: a}}]\nclusters: [{name: a, cluster: {server: "http://127.0.0.1:${server.port}"}}]\n`,
  )
  const folder = join(workspace, 'bin')
  mkdirSync(folder)
  const program = join(folder, 'helm')
  writeFileSync(program, `#!/bin/bash\nexec 3<>/dev/tcp/127.0.0.1/${server.port}\ncat <&3\n`)
  chmodSync(program, 0o755)
  const host = { ...testHost({ PATH: `${folder}:${process.env['PATH'] ?? ''}` }), workspace }
  const tools = { token: '', github: () => Promise.reject(new Error('not asked')) }
  const strategy = await openStrategy(each.options({ kubeconfig, program }), host, tools)
  const outcome = await strategy.restore(target('1.0.0'), attempt(AbortSignal.timeout(150))).catch(() => undefined)
  // What the server sent is no proof of anything but to a program that ends by itself.
  if (each.name !== 'command') expect(outcome?.kind).not.toBe('done')
  await strategy.diagnose?.(AbortSignal.timeout(50)).catch(() => undefined)
  await server.allClosed()
})

/** The shipped bundle with services that never come to an end: its process ends with its verdict, and leaves nothing behind. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStage } from '../../restore/stage.ts'
import { endless, startEndless } from '../../support/endless.ts'

test.each(Object.entries(endless))(
  'a service that %s leaves the process nothing to wait for',
  async (_name, behave) => {
    await using stage = await openStage()
    await stage.verified('1.1.0', 1)
    await stage.deploy('1.2.0')
    await using server = await startEndless(behave)
    const kubeconfig = join(stage.workspace, 'kubeconfig.yml')
    writeFileSync(
      kubeconfig,
      `current-context: a\ncontexts: [{name: a, context: {cluster: a}}]\nclusters: [{name: a, cluster: {server: "http://127.0.0.1:${server.port}"}}]\n`,
    )
    const checks = `version: 1
defaults: { timeout: 300ms, interval: 10ms, within: 0, consecutive: 1 }
bake: off
checks:
  - { id: object, kubernetes: { kind: Deployment, name: web } }
  - { id: page, http: { url: "http://127.0.0.1:${server.port}/", body: { contains: nothing } }, severity: warning }
  - { id: port, tls: { host: 127.0.0.1, port: ${server.port}, days-left: ">1" }, severity: warning }
`
    const { outputs } = await stage.run('smoke-test', { with: { checks, kubeconfig, rollback: 'none', command: '' } })
    expect(outputs).toMatchObject({ reason: 'inconclusive' })
    // The process is gone, and with it every connection; each check had five attempts at most, each of them four requests.
    await server.allClosed()
    expect(server.count()).toBeLessThanOrEqual(60)
  },
)

/** Every place that starts a program, on the shipped bundle, with everything in the environment that no program may see. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { isWithheld } from '../../src/programs/environment.ts'
import { listFiles, readText } from '../contract/tree.ts'
import { openStage as openDatabase } from '../db-migrate/stage.ts'
import { createStage, day, good, hour } from '../deployment-history/stage.ts'
import { openStage } from '../restore/stage.ts'
import { manifest } from '../support/bump.ts'
import { fakeMysql, mysqlOk } from '../support/fake-database.ts'
import { createWorld } from '../support/repository.ts'
import { runStep } from '../support/runner.ts'

const secret = 'not-for-children'
const forbidden = Object.fromEntries(
  [
    'INPUT_OTHER',
    'STATE_deployments',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
  ].map((name) => [name, secret]),
)

/** Programs that write down what they are given, in a folder of their own. */
class Recorder implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-children-'))
  readonly env = { ...forbidden, MINE: 'stays', PATH: `${this.folder}${delimiter}${process.env['PATH']}` }

  constructor() {
    mkdirSync(join(this.folder, 'seen'))
  }

  /** The path of a program that records, and does then what the script says. */
  program(name: string, script = 'exit 0'): string {
    const path = join(this.folder, name)
    const record = `{ env; printf 'argument=%s\\n' "$@"; } >'${this.folder}/seen/${name}-'$$`
    writeFileSync(path, `#!/bin/sh\n${record}\n${script}\n`)
    chmodSync(path, 0o755)
    return path
  }

  /** By name of the program, what each of its processes saw. */
  get seen(): readonly (readonly [name: string, text: string])[] {
    const folder = join(this.folder, 'seen')
    return readdirSync(folder).map((file) => [file.replace(/-\d+$/, ''), readFileSync(join(folder, file), 'utf8')])
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const kubeconfig = (plugin: string) => `current-context: a
contexts: [{name: a, context: {cluster: a, user: a}}]
clusters: [{name: a, cluster: {server: "https://127.0.0.1:1"}}]
users: [{name: a, user: {exec: {command: ${plugin}, apiVersion: client.authentication.k8s.io/v1}}}]
`

interface Scene {
  /** The file that starts the program, and the input that names it. */
  readonly from: string
  readonly input?: string
  readonly program: string
  readonly play: (recorder: Recorder) => Promise<void>
}

const realGit = process.env['PATH']
  ?.split(delimiter)
  .map((folder) => join(folder, 'git'))
  .find((path) => readable(path))

const scenes: readonly Scene[] = [
  {
    from: 'src/git/process.ts',
    program: 'git',
    play: async (recorder) => {
      recorder.program('git', `exec '${realGit}' "$@"`)
      const env = { ...recorder.env, GIT_CONFIG_GLOBAL: '/dev/null' }
      await using world = await createWorld({ message: 'feat: a', files: { 'package.json': manifest('1.0.0') } })
      const workspace = world.checkout.path
      const bump = await runStep({ action: 'version-bump', workspace, with: { token: secret }, env })
      expect(bump.exitCode).toBe(0)
      const inputs = { token: secret, enrich: 'none', 'notes-file': 'notes.md' }
      expect((await runStep({ action: 'release-notes', workspace, with: inputs, env })).exitCode).toBe(0)
      const { stage, shas } = await createStage([{ message: 'feat: one' }])
      await using _ = stage
      await stage.github.addDeployment(good(shas[0] ?? '', day + hour, { version: '1.0.0' }))
      expect((await stage.run({}, { env })).exitCode).toBe(0)
    },
  },
  {
    from: 'src/checks/kinds/command.ts',
    program: 'check',
    play: async (recorder) => {
      await using stage = await openStage()
      const run = recorder.program('check')
      const text = `version: 1\nchecks: [{ id: it, within: 0, command: { run: ["${run}"] } }]\n`
      writeFileSync(join(stage.workspace, 'smoke.yml'), text)
      const { exitCode } = await stage.run('smoke-test', { env: recorder.env, with: { rollback: 'none' } })
      expect(exitCode).toBe(0)
    },
  },
  ...(['command', 'undo-command', 'diagnose-command'] as const).map(
    (input): Scene => ({
      from: input === 'diagnose-command' ? 'src/restore/tell/diagnostics.ts' : 'src/restore/strategies/command.ts',
      input,
      program: input,
      play: async (recorder) => {
        await using stage = await openStage()
        await stage.verified('1.0.0', 1)
        await stage.verified('1.1.0', 2)
        await stage.deploy('1.2.0')
        stage.moods['1.2.0'] = 'broken'
        const schema = { 'schema-before': '4', 'schema-after': '5', 'schema-compatible': 'false', 'db-policy': 'undo' }
        const undo = input === 'undo-command' ? schema : {}
        await stage.run('smoke-test', { env: recorder.env, with: { ...undo, [input]: recorder.program(input) } })
      },
    }),
  ),
  {
    from: 'src/restore/strategies/helm.ts',
    program: 'helm',
    play: async (recorder) => {
      recorder.program('helm', 'echo "[]"')
      await using stage = await openStage()
      await stage.verified('1.1.0', 2)
      await stage.verified('1.2.0', 3)
      await stage.deploy('1.2.0')
      const inputs = { command: '', strategy: 'helm', 'helm-release': 'web', target: '1.1.0' }
      await stage.run('rollback', { env: recorder.env, with: inputs })
    },
  },
  {
    from: 'src/kubernetes/access.ts',
    program: 'plugin',
    play: async (recorder) => {
      await using stage = await openStage()
      writeFileSync(
        join(stage.workspace, 'smoke.yml'),
        'version: 1\nchecks: [{ id: it, within: 0, kubernetes: { kind: Deployment, name: web, namespace: a } }]\n',
      )
      const text = kubeconfig(recorder.program('plugin'))
      await stage.run('smoke-test', { env: recorder.env, with: { rollback: 'none', kubeconfig: text } })
    },
  },
  {
    from: 'src/doctor/machine.ts',
    program: 'helm',
    play: async (recorder) => {
      recorder.program('helm', 'echo v4.2.4')
      await using stage = await openDatabase(undefined)
      const inputs = { strategy: 'helm', kubeconfig: kubeconfig('none') }
      await runStep({ action: 'doctor', workspace: stage.workspace, with: inputs, env: recorder.env })
    },
  },
  {
    from: 'src/database/target/sign-in.ts',
    program: 'password',
    play: async (recorder) => {
      await using server = await fakeMysql(() => mysqlOk(1)).listen()
      await using stage = await openDatabase(undefined)
      const run = recorder.program('password', 'echo s3cr3t')
      const inputs = { url: `mysql://app@127.0.0.1:${server.port}/shop`, query: 'SELECT 1', 'password-command': run }
      await runStep({ action: 'mysql-query', workspace: stage.workspace, with: inputs, env: recorder.env })
    },
  },
  {
    from: 'src/db-migrate/run/backup.ts',
    input: 'backup-command',
    program: 'backup',
    play: async (recorder) => {
      await using stage = await openDatabase(undefined)
      stage.write({ 'V1__a.sql': 'CREATE TABLE a (id INTEGER PRIMARY KEY);' })
      const { exitCode } = await stage.run({ 'backup-command': recorder.program('backup') }, { env: recorder.env })
      expect(exitCode).toBe(0)
    },
  },
]

test.each(scenes)(
  '$program, started by $from, sees no more than a `run:` step',
  async ({ program, play }) => {
    using recorder = new Recorder()
    await play(recorder)
    const texts = recorder.seen.filter(([name]) => name === program).map(([, text]) => text)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) {
      const names = text.split('\n').map((line) => line.slice(0, line.indexOf('=')))
      expect(names.filter(isWithheld)).toEqual([])
      expect(text).not.toContain(secret)
      expect(text).toContain('MINE=stays')
      expect(text).toContain('GITHUB_WORKSPACE=')
    }
  },
  60_000,
)

test('every place that starts a program is among them', () => {
  const files = listFiles().filter((file) => /^src\/(?!programs\/).*\.ts$/.test(file))
  const starting = files.filter((file) => /\b(runProgram|runForLines|executeTool|executeInto)\(/.test(readText(file)))
  expect(starting.toSorted()).toEqual([...new Set(scenes.map(({ from }) => from))].toSorted())
})

test('every input that names a command is among them', () => {
  const inputs = listFiles()
    .filter((file) => /^actions\/[^/]+\/action\.yml$/.test(file))
    .flatMap((file) => Object.entries<{ description: string }>(parse(readText(file)).inputs))
    .filter(([, { description }]) => /\bprogram and arguments\b/i.test(description))
  const tried = scenes.flatMap(({ input }) => input ?? [])
  expect([...new Set(inputs.map(([name]) => name))].toSorted()).toEqual(tried.toSorted())
})

test.each(['INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'STATE_x'])(
  'a checks file cannot ask for %s either: it is told so, and nothing is sent',
  async (name) => {
    await using stage = await openStage()
    const text = `version: 1\nvars: { tok: "\${{ env.${name} }}" }\nchecks: [{ id: it, http: { url: "${stage.base}/{tok}" } }]\n`
    writeFileSync(join(stage.workspace, 'smoke.yml'), text)
    const result = await stage.run('smoke-test', { env: { [name]: secret }, with: { rollback: 'none' } })
    expect(result.outputs).toMatchObject({ result: 'failed', reason: 'invalid-checks' })
    expect(result.raw).toContain('belongs to the runner')
    expect(result.raw).not.toContain(secret)
  },
  60_000,
)

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

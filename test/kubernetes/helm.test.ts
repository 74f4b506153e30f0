import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planHelm } from '../../src/restore/strategies/helm.ts'
import { openHelmStrategy } from '../../src/restore/strategies/kubernetes.ts'
import type { HelmOptions } from '../../src/restore/strategies/options.ts'
import { startEndless } from '../support/endless.ts'
import { attempt, openStage, type Stage, target } from './stage.ts'

const wish: HelmOptions = {
  kind: 'helm',
  kubeconfig: '',
  context: '',
  namespace: 'prod',
  release: 'web',
  versionValue: '',
  recoverPending: false,
  revision: 0,
}

const history = [
  [1, 'superseded', 'web-0.1.0', '1.0.0'],
  [2, 'failed', 'web-0.1.0', '1.1.0'],
  [3, 'superseded', 'web-0.2.0', '1.2.0'],
  [4, 'deployed', 'web-0.2.0', '1.3.0'],
] as const

/** A `helm` on PATH that answers as helm 3 and 4 do, and writes down what it was asked. */
function install(
  stage: Stage,
  revisions: readonly (readonly [number, string, string, string])[] = history,
): () => readonly string[] {
  const folder = join(stage.host.workspace, 'bin')
  mkdirSync(folder, { recursive: true })
  const log = join(folder, 'log')
  writeFileSync(log, '')
  const rows = revisions.map(([revision, status, chart, app_version]) => ({
    revision,
    status,
    chart,
    app_version,
    description: '',
  }))
  writeFileSync(join(folder, 'history.json'), JSON.stringify(rows))
  const script = `#!/bin/sh
echo "$@" >> ${log}
case "$1 $2" in
  'history web') cat ${folder}/history.json ;;
  'get values') case "$*" in *'--revision 1 '*) echo '{"image":{"tag":"v9"}}' ;; *) echo '{"image":{"tag":"v8"}}' ;; esac ;;
  'rollback web') [ -e ${folder}/fail ] && { echo 'Error: timed out' >&2; exit 1; }; echo 'Rollback was a success!' ;;
  *) echo 'Error: release: not found' >&2; exit 1 ;;
esac
`
  writeFileSync(join(folder, 'helm'), script)
  chmodSync(join(folder, 'helm'), 0o755)
  return () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
}

function hostOf(stage: Stage) {
  const folder = join(stage.host.workspace, 'bin')
  return { ...stage.host, env: { ...stage.host.env, PATH: `${existsSync(folder) ? `${folder}:` : ''}/usr/bin:/bin` } }
}

test.each<readonly [string, Partial<HelmOptions>, string, string]>([
  ['the app version', {}, '1.2.0', '3'],
  ['the app version with v', {}, 'v1.0.0', '1'],
  ['a value', { versionValue: 'image.tag' }, '9', '1'],
  ['an explicit revision', { revision: 3 }, '7.7.7', '3'],
])('rolls back to the revision found by %s', async (_name, changes, version, revision) => {
  await using stage = await openStage()
  const asked = install(stage)
  const strategy = openHelmStrategy({ ...wish, ...changes }, hostOf(stage))
  expect(await strategy.prepare(target(version))).toBeUndefined()
  expect(asked().filter((line) => line.startsWith('rollback'))).toEqual([])
  expect(await strategy.restore(target(version), attempt())).toEqual({
    kind: 'done',
    detail: `release web is back at revision ${revision}`,
  })
  expect(asked().at(-1)).toBe(`rollback web ${revision} --namespace prod`)
})

test.each<readonly [string, Partial<HelmOptions>]>([
  ['the app version', {}],
  ['a value', { versionValue: 'image.tag' }],
])('by %s, a variant of the version only counts if no revision has exactly that version', async (_name, changes) => {
  await using stage = await openStage()
  const chart = 'web-0.1.0'
  const asked = install(stage, [
    [1, 'superseded', chart, '8-alpine'],
    [2, 'superseded', chart, '9'],
    [3, 'deployed', chart, '9-debug'],
  ])
  const values = ['8-alpine', '9', '9-debug'].map(
    (tag, index) =>
      `case "$1 $*" in get\\ *'--revision ${index + 1} '*) echo '{"image":{"tag":"${tag}"}}'; exit ;; esac\n`,
  )
  const program = join(stage.host.workspace, 'bin', 'helm')
  const [first = '', ...rest] = readFileSync(program, 'utf8').split('\n')
  writeFileSync(program, [first, ...values, ...rest].join('\n'))
  const strategy = openHelmStrategy({ ...wish, ...changes }, hostOf(stage))
  expect(await strategy.runs?.(target('9'))).toBe('no')
  expect(await strategy.restore(target('9'), attempt())).toMatchObject({ kind: 'done' })
  expect(asked().at(-1)).toBe('rollback web 2 --namespace prod')
  expect(await strategy.restore(target('8'), attempt())).toMatchObject({ kind: 'done' })
  expect(asked().at(-1)).toBe('rollback web 1 --namespace prod')
})

test('the commit of the event is used last, and never shows what is deployed', async () => {
  await using stage = await openStage()
  const asked = install(stage)
  const strategy = openHelmStrategy({ ...wish, versionValue: 'image.tag' }, hostOf(stage))
  expect(await strategy.runs?.({ ...target('7'), built: 'v8' })).toBe('no')
  expect(await strategy.restore({ ...target('7'), built: 'v8' }, attempt())).toMatchObject({ kind: 'done' })
  expect(asked().at(-1)).toBe('rollback web 3 --namespace prod')
  expect(await strategy.restore({ ...target('9'), built: 'v8' }, attempt())).toMatchObject({ kind: 'done' })
  expect(asked().at(-1)).toBe('rollback web 1 --namespace prod')
  install(stage, history.slice(3))
  expect(await strategy.prepare({ ...target('7'), built: 'v8' })).toMatchObject({ reason: 'no-revision' })
})

test('a version that is already deployed is not rolled back', async () => {
  await using stage = await openStage()
  const asked = install(stage)
  const result = await openHelmStrategy(wish, hostOf(stage)).restore(target('1.3.0'), attempt())
  expect(result).toEqual({ kind: 'done', detail: 'release web is already at revision 4' })
  expect(asked().filter((line) => line.startsWith('rollback'))).toEqual([])
})

test.each<readonly [string, readonly (readonly [number, string, string, string])[], string, string, RegExp]>([
  [
    'a version that never was live',
    history,
    '1.1.0',
    'no-revision',
    /Available: 4 \(1\.3\.0\), 3 \(1\.2\.0\), 1 \(1\.0\.0\)/,
  ],
  [
    'an upgrade that is pending',
    [...history, [5, 'pending-upgrade', 'web-0.3.0', '1.4.0']],
    '1.2.0',
    'pending',
    /helm rollback web 4 -n prod/,
  ],
])('%s is refused', async (_name, revisions, version, reason, told) => {
  await using stage = await openStage()
  install(stage, revisions)
  const refused = await openHelmStrategy(wish, hostOf(stage)).prepare(target(version))
  expect(refused).toMatchObject({ reason, why: expect.stringMatching(told) })
})

test('a pending release continues if requested', async () => {
  await using stage = await openStage()
  install(stage, [...history, [5, 'pending-upgrade', 'web-0.3.0', '1.4.0']])
  const strategy = openHelmStrategy({ ...wish, recoverPending: true }, hostOf(stage))
  expect(await strategy.restore(target('1.3.0'), attempt())).toMatchObject({
    kind: 'done',
    detail: 'release web is back at revision 4',
  })
})

test('no helm, no release, and a rollback that fails', async () => {
  await using stage = await openStage()
  expect(await openHelmStrategy(wish, hostOf(stage)).prepare(target('1.0.0'))).toMatchObject({ reason: 'no-helm' })
  install(stage)
  const other = openHelmStrategy({ ...wish, release: 'other' }, hostOf(stage))
  expect(await other.prepare(target('1.0.0'))).toMatchObject({
    reason: 'not-found',
    why: expect.stringContaining('release: not found'),
  })
  writeFileSync(join(stage.host.workspace, 'bin', 'fail'), '')
  const failed = await openHelmStrategy(wish, hostOf(stage)).restore(target('1.0.0'), attempt())
  expect(failed).toEqual({ kind: 'failed', why: '`helm rollback` ended with exit code 1: Error: timed out' })
})

test('a helm that hangs while it reads is stopped, and named', async () => {
  await using stage = await openStage()
  await using server = await startEndless(() => {})
  const folder = join(stage.host.workspace, 'bin')
  mkdirSync(folder, { recursive: true })
  const script = `#!/bin/bash\nexec 3<>/dev/tcp/127.0.0.1/${server.port}\ncat <&3\n`
  writeFileSync(join(folder, 'helm'), script, { mode: 0o755 })
  const host = { ...stage.host, env: { PATH: `${folder}:${process.env['PATH'] ?? ''}` } }
  const wanted = { version: '1.0.0', commits: [], revision: 0 }
  await expect(planHelm(wish, wanted, host, 100)).rejects.toMatchObject({
    reason: 'kubernetes-unreachable',
    message: expect.stringMatching(/^`helm history web` was not done within 0\.1 s\. Check/),
  })
  await server.allClosed()
})

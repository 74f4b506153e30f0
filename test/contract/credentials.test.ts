import { parse } from 'yaml'
import type { ServerTarget } from '../../src/database/session/target.ts'
import { readInputs as readMigration } from '../../src/db-migrate/inputs.ts'
import { readInputs as readQuery } from '../../src/mysql-query/inputs.ts'
import type { Host } from '../../src/runner/host.ts'
import { testHost } from '../support/host.ts'
import { listExamples } from './examples.ts'
import { readMetadata, readText } from './tree.ts'

const file = 'docs/credentials.md'

/** The steps of the page that are ours. */
const steps = listExamples(file, readText(file)).flatMap(({ at, workflow }) =>
  stepsOf(parse(workflow)).flatMap((step, index) => {
    const [, action] = /\/actions\/([\w-]+)@/.exec(String(step['uses'])) ?? []
    return action === undefined ? [] : [{ name: `${at} step ${index + 1}`, action, given: recordAt(step, 'with') }]
  }),
)

const targets: Readonly<Record<string, (host: Host) => Promise<readonly unknown[]>>> = {
  'db-migrate': async (host) => (await readMigration(host)).targets.map(({ at }) => at),
  'mysql-query': async (host) => (await readQuery(host)).places.map(({ target }) => target),
}

test.each(steps.map((step) => [step.name, step] as const))('%s: its inputs exist and are read', async (_, step) => {
  const { action, given } = step
  expect(Object.keys(readMetadata(action).inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  const inputs = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])
  const [target] = (await targets[action]?.(testHost(Object.fromEntries(inputs)))) ?? []
  const { user, passwordCommand, tls } = serverOf(target)
  const lines = String(given['password-command']).trim().split('\n')
  expect(passwordCommand).toEqual(lines)
  expect(lines.filter((line) => /[|$"']/.test(line))).toEqual([])
  // A page must not show a way on which anybody could answer; in the cluster the secret is the pod's.
  expect([user, tls.mode]).toEqual([
    given['user'] ?? '',
    lines[0] === 'cat' ? 'preferred' : expect.stringMatching(/^verify/),
  ])
})

test('each source has its step, and both pages lead here', () => {
  const programs = steps.map(({ given }) => String(given['password-command']).split('\n')[0])
  expect(programs).toEqual(['vault', 'vault', 'aws', 'aws', 'az', 'gcloud', 'cat'])
  for (const page of ['README.md', 'actions/db-migrate/README.md', 'actions/mysql-query/README.md'])
    expect(readText(page)).toContain('docs/credentials.md')
})

function stepsOf(workflow: unknown): readonly Readonly<Record<string, unknown>>[] {
  const jobs = Object.values(recordAt(workflow, 'jobs'))
  return jobs.flatMap((job) => {
    const steps = isRecord(job) ? job['steps'] : []
    return Array.isArray(steps) ? steps.filter(isRecord) : []
  })
}

function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

function serverOf(target: unknown): ServerTarget {
  if (!isServer(target)) throw new Error('no server')
  return target
}

function isServer(target: unknown): target is ServerTarget {
  return isRecord(target) && 'tls' in target
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

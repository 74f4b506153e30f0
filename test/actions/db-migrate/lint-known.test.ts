import { openStage } from '../../db-migrate/stage.ts'
import { type DatabaseServer, type Kind, kinds, startServer } from '../../support/database.ts'
import type { StepResult } from '../../support/runner.ts'

const servers = new Map<Kind, DatabaseServer>()

beforeAll(async () => {
  for (const kind of kinds('mariadb', 'postgres')) servers.set(kind, await startServer(kind))
}, 120_000)

afterAll(async () => {
  for (const server of servers.values()) await server[Symbol.asyncDispose]()
})

const rulesOf = ({ annotations }: StepResult) =>
  annotations.flatMap(({ kind, properties }) => {
    const [, rule] = /^db-migrate: (.*)$/.exec(properties['title'] ?? '') ?? []
    return rule === undefined ? [] : [`${kind} ${rule}`]
  })

describe.each(kinds('postgres'))('%s: what the server knows', (kind) => {
  const people =
    'CREATE TABLE people (id INT PRIMARY KEY, age INT, price NUMERIC, size NUMERIC(10,2), at TIMESTAMPTZ(3));\n'

  test('a validated check makes SET NOT NULL safe, in separate scripts and in one run', async () => {
    const steps = {
      'V2__check.sql': 'ALTER TABLE people ADD CONSTRAINT age_set CHECK (age IS NOT NULL) NOT VALID;\n',
      'V3__validate.sql': 'ALTER TABLE people VALIDATE CONSTRAINT age_set;\n',
      'V4__set.sql': 'ALTER TABLE people ALTER age SET NOT NULL;\nALTER TABLE people DROP CONSTRAINT age_set;\n',
    }
    await using stage = await openStage(servers.get(kind))
    stage.write({ 'V1__people.sql': people })
    await stage.run()
    stage.write({ 'V1__people.sql': people, ...steps })
    const early = await stage.run({ steps: '1' })
    expect(rulesOf(early)).toEqual(['warning add-check'])
    const validated = await stage.run({ steps: '1' })
    expect([rulesOf(validated), validated.outputs['compatible']]).toEqual([[], 'true'])
    const set = await stage.run()
    expect([rulesOf(set), set.outputs['compatible'], set.outputs['result']]).toEqual([[], 'true', 'changed'])

    await using other = await openStage(servers.get(kind))
    other.write({ 'V1__people.sql': people })
    await other.run()
    other.write({ 'V1__people.sql': people, ...steps })
    const all = await other.run()
    expect([rulesOf(all), all.outputs['result']]).toEqual([['warning add-check'], 'changed'])
  })

  test.each([
    ['ALTER TABLE people ALTER price TYPE numeric(12,2)', ['error narrow-type', 'warning rewrite-table']],
    ['ALTER TABLE people ALTER size TYPE numeric(12,4)', ['warning rewrite-table']],
    ['ALTER TABLE people ALTER size TYPE numeric(12,2)', []],
    ['ALTER TABLE people ALTER at TYPE timestamp', ['error narrow-type', 'warning rewrite-table']],
    ['ALTER TABLE people DROP CONSTRAINT people_pkey CASCADE', ['warning drop-constraint']],
    ['ALTER TABLE people ALTER id ADD GENERATED ALWAYS AS IDENTITY', ['error set-generated']],
    ['ALTER TABLE people ADD c positive', ['warning rewrite-table']],
  ])('%s', async (sql, expected) => {
    await using stage = await openStage(servers.get(kind))
    const first = `${people}CREATE DOMAIN positive AS INT CHECK (VALUE > 0);\n`
    stage.write({ 'V1__people.sql': first })
    await stage.run()
    stage.write({ 'V1__people.sql': first, 'V2__next.sql': `${sql};\n` })
    expect(rulesOf(await stage.run({ command: 'plan' })).toSorted()).toEqual(expected)
  })
})

describe.each(kinds('mariadb'))('%s: what the server knows', (kind) => {
  test.each([
    ['ALTER TABLE people MODIFY id BIGINT NOT NULL', ['warning drop-default', 'warning long-lock']],
    ['ALTER TABLE people MODIFY id BIGINT AUTO_INCREMENT', ['warning long-lock']],
    ['ALTER TABLE people MODIFY name VARCHAR(50) NOT NULL', ['error narrow-type', 'warning long-lock']],
    ['ALTER TABLE people MODIFY age INT', ['warning drop-not-null']],
    ['ALTER TABLE people MODIFY seen INT NOT NULL', ['warning long-lock']],
    ['ALTER TABLE people MODIFY size INT NOT NULL', ['error set-not-null', 'warning long-lock']],
    ['ALTER TABLE people MODIFY size INT AS (age + 1) STORED', ['error set-generated', 'warning long-lock']],
    ['ALTER TABLE people MODIFY sum INT AS (age + 2) STORED', ['warning long-lock']],
    ['ALTER TABLE people DROP CONSTRAINT is_seen', ['warning drop-constraint']],
  ])('%s', async (sql, expected) => {
    await using stage = await openStage(servers.get(kind))
    const people =
      'CREATE TABLE people (id INT AUTO_INCREMENT PRIMARY KEY, age INT NOT NULL, name VARCHAR(50) CHARACTER SET utf8mb4 NOT NULL, seen INT, size INT, sum INT AS (age + 1) STORED, ' +
      'CONSTRAINT is_seen CHECK (seen IS NOT NULL)) CHARSET latin1;\n'
    stage.write({ 'V1__people.sql': people })
    await stage.run()
    stage.write({ 'V1__people.sql': people, 'V2__next.sql': `${sql};\n` })
    expect(rulesOf(await stage.run({ command: 'plan' })).toSorted()).toEqual(expected)
  })

  test('TIMESTAMP NOT NULL if the server gives it a default', async () => {
    await using stage = await openStage(servers.get(kind))
    await stage.ask('SET GLOBAL explicit_defaults_for_timestamp = OFF')
    const people = 'CREATE TABLE people (id INT PRIMARY KEY);\n'
    stage.write({ 'V1__people.sql': people })
    await stage.run()
    stage.write({ 'V1__people.sql': people, 'V2__next.sql': 'ALTER TABLE people ADD c TIMESTAMP NOT NULL;\n' })
    expect(rulesOf(await stage.run({ command: 'plan' }))).toEqual([])
    await stage.ask('SET GLOBAL explicit_defaults_for_timestamp = ON')
    expect(rulesOf(await stage.run({ command: 'plan' }))).toEqual(['error add-not-null-without-default'])
  })
})

test('a chain with a waiver builds an empty database', async () => {
  for (const place of [undefined, ...servers.values()]) {
    await using stage = await openStage(place)
    stage.write({
      'V1__people.sql': 'CREATE TABLE people (id INTEGER NOT NULL PRIMARY KEY, nickname VARCHAR(20));\n',
      'V2__drop.sql':
        '-- slipway: allow=drop-column reason="not read since 3.2" compatible=true\nALTER TABLE people DROP COLUMN nickname;\n',
    })
    const { outputs } = await stage.run()
    expect(outputs).toMatchObject({ result: 'changed', compatible: 'true', 'current-version': '2' })
  }
})

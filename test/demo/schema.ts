import { join } from 'node:path'
import { type DatabaseServer, startServer } from '../support/database.ts'
import { findProgram } from '../support/install.ts'
import type { World } from '../support/repository.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { say, showStep } from './print.ts'

const scripts: Readonly<Record<string, string>> = {
  'migrations/V1__ships.sql':
    "CREATE TABLE ships (id INTEGER PRIMARY KEY, name VARCHAR(80) NOT NULL);\nINSERT INTO ships (id, name) VALUES (1, 'Fram'), (2, 'Gjoa');\n",
  'migrations/U1__ships.sql': 'DROP TABLE ships;\n',
  'migrations/V2__berths.sql': 'ALTER TABLE ships ADD COLUMN berth INTEGER;\nUPDATE ships SET berth = id * 10;\n',
  'migrations/U2__berths.sql': 'ALTER TABLE ships DROP COLUMN berth;\n',
}

/** A script as somebody would have fed it to a mysql client in a container. */
const persons =
  'use mysql;\nCREATE TABLE IF NOT EXISTS Persons (PersonID int, LastName varchar(255), FirstName varchar(255), City varchar(255));\nSHOW TABLES;\n'

/** Migrations on MariaDB where one is installed, otherwise on SQLite; the outputs of the step that migrated, where all did what they should. */
export async function migrate(world: World): Promise<StepResult['outputs'] | undefined> {
  for (const [path, text] of Object.entries(scripts)) await world.checkout.write(path, text)
  if (findProgram('mariadbd', ['/usr/sbin']) === undefined) {
    say('\n  No MariaDB is installed here, so the scripts run on SQLite.')
    return migrateOn(world, { url: `sqlite:${join(world.folder, 'harbour.db')}` })
  }
  await using server = await startServer('mariadb')
  say(`\n  On a throwaway ${server.version.trim()}`)
  const place = placeOf(server)
  const up = await migrateOn(world, { ...place, database: server.database })
  return (await query(world, place)) ? up : undefined
}

function placeOf({ host, port, user, password }: DatabaseServer): Readonly<Record<string, string>> {
  return { host, port: String(port), user, password }
}

async function migrateOn(
  world: World,
  place: Readonly<Record<string, string>>,
): Promise<StepResult['outputs'] | undefined> {
  const plan = await step(world, 'db-migrate', { ...place, command: 'plan' })
  const up = await step(world, 'db-migrate', place)
  say('\n  Running it again changes nothing:')
  const again = await step(world, 'db-migrate', place)
  const isRight = up.outputs['current-version'] === '2' && again.outputs['result'] === 'unchanged'
  return isRight && [plan, up, again].every(({ exitCode }) => exitCode === 0) ? up.outputs : undefined
}

async function query(world: World, place: Readonly<Record<string, string>>): Promise<boolean> {
  await world.checkout.write('test.sql', persons)
  const seed = await step(world, 'mysql-query', { ...place, file: 'test.sql', mode: 'read-write' })
  const count = await step(world, 'mysql-query', { ...place, query: 'SELECT COUNT(*) AS ships FROM shop.ships' })
  return seed.exitCode === 0 && count.outputs['value'] === '2'
}

async function step(world: World, action: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const result = await runStep({ action, with: inputs, workspace: world.checkout.path })
  const shown = Object.entries(inputs).map(([name, value]) => [name, name === 'password' ? '***' : value])
  showStep(action, Object.fromEntries(shown), result)
  return result
}

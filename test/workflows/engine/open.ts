/** What every file of these tests begins with: act and a database server, or the words why there are none. */
import { after } from 'node:test'
import { type DatabaseServer, startServer } from '../../support/database.ts'
import { fetchAct } from './act.ts'
import { type Ground, type GroundGiven, openGround } from './ground.ts'

const act = await fetchAct()
if ('missing' in act) {
  console.log(`Left out, all workflows: ${act.missing}`)
  process.exit(0)
}
const path = act.path
const server: DatabaseServer = await startServer('mariadb')
after(() => server[Symbol.asyncDispose]())

/** A ground with databases of its own. */
export function open(given: Omit<GroundGiven, 'act' | 'server'>): Promise<Ground> {
  return openGround({ ...given, act: path, server })
}

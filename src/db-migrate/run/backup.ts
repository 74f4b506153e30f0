import { UserError } from '../../input/user-error.ts'
import { describeEnd, runForLines } from '../../programs/run.ts'
import { brief } from '../../text/printable.ts'
import type { RunContext } from '../journal/context.ts'

/** Milliseconds between two queries that keep the session alive, because the server ends silent sessions. */
const beat = 30_000

/** Runs the backup; throws a UserError if it fails, so that nothing is changed. */
export async function runBackup(command: readonly string[], context: RunContext): Promise<void> {
  const { host, connection, target, home } = context
  const name = brief(command[0] ?? '', 100)
  host.log.info(`Backup: ${name}`)
  const running = { isOver: false }
  const finished = runForLines(command, host, {
    env: { SLIPWAY_TARGET: target, SLIPWAY_DATABASE: home.schema },
    line: (text) => host.log.info(`backup: ${text}`),
  }).finally(() => {
    running.isOver = true
  })
  const alive = stayAlive(running, context)
  // A lost connection is reported after the backup has ended.
  alive.catch(() => {})
  const outcome = await finished
  await alive
  if (outcome.kind === 'ended' && outcome.code === 0) return
  const cure = 'Its output is above. Fix it, or run without a backup with `backup: none`.'
  await connection.run('SELECT 1')
  throw new UserError(
    'backup-failed',
    `The backup \`${name}\` ${describeEnd(outcome)}, so nothing was changed. ${cure}`,
  )
}

async function stayAlive(running: { readonly isOver: boolean }, { host, connection }: RunContext): Promise<void> {
  let last = host.now().getTime()
  while (!running.isOver) {
    await host.sleep(100)
    if (host.now().getTime() - last < beat) continue
    await connection.run('SELECT 1')
    last = host.now().getTime()
  }
}

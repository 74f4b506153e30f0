import { runCommand } from '../runner/command.ts'
import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { Workshop } from './workshop.ts'

/** Milliseconds between two signs of life to the server, which ends silent sessions. */
const beat = 30_000

/** Runs the backup; throws a complaint when it fails, so that nothing is changed. */
export async function runBackup(command: readonly string[], shop: Workshop): Promise<void> {
  const { host, connection, target, home } = shop
  const name = brief(command[0] ?? '', 100)
  host.log.info(`Backup: ${name}`)
  const running = { isOver: false }
  const finished = runCommand(command, {
    host,
    env: { SLIPWAY_TARGET: target, SLIPWAY_DATABASE: home.schema },
    line: (text) => host.log.info(`backup: ${text}`),
  }).finally(() => {
    running.isOver = true
  })
  const alive = stayAlive(running, shop)
  const code = await finished
  await alive
  if (code === 0) return
  const what = code === undefined ? 'could not be started' : `ended with ${code}`
  const cure = 'Its output is above. Mend it, or run without a backup with `backup: none`.'
  await connection.run('SELECT 1')
  throw new Complaint('backup-failed', `The backup \`${name}\` ${what}, so nothing was changed. ${cure}`)
}

async function stayAlive(running: { readonly isOver: boolean }, { host, connection }: Workshop): Promise<void> {
  let last = host.now().getTime()
  while (!running.isOver) {
    await host.sleep(100)
    if (host.now().getTime() - last < beat) continue
    await connection.run('SELECT 1')
    last = host.now().getTime()
  }
}

/** Servers that are programs of Debian, for the tests: each ends with the test, and is ready when it is handed over. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listen } from './listen.ts'

export interface Daemon extends AsyncDisposable {
  readonly port: number
  /** Its own, for what it keeps. */
  readonly folder: string
}

/** Starts a program that listens on a port of its own; `arrange` writes its files and gives its arguments. */
export async function startDaemon(
  program: string,
  arrange: (port: number, folder: string) => readonly string[],
): Promise<Daemon> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-daemon-'))
  const { port, stop } = await listen(createServer())
  await stop()
  const child = spawn(program, arrange(port, folder), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said.join('').slice(-2_000)}`)
    await sleep(50)
  }
  const end = async () => {
    await ended(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, folder, [Symbol.asyncDispose]: end }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

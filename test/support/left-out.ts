/** What a run leaves out, gathered from all its processes and said in one line at its end. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const variable = 'SLIPWAY_LEFT_OUT'

/** Begins to gather: for this process and those that it starts. */
export function gatherLeftOut(): void {
  const file = join(tmpdir(), `slipway-left-out-${process.pid}`)
  process.env[variable] = file
  process.on('exit', () => rmSync(file, { force: true }))
}

/** Notes that something is not tested here, and why. Said at once where nobody gathers. */
export function leaveOut(what: string): void {
  const file = process.env[variable]
  if (file === undefined) process.stderr.write(`left out: ${what}\n`)
  else appendFileSync(file, `${what}\n`)
}

/** All that was left out, each once. */
export function leftOut(): readonly string[] {
  const file = process.env[variable]
  if (file === undefined || !existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return [...new Set(lines)].filter((line) => line !== '').sort()
}

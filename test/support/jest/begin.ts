/** Before the tests: their temporary folders go to memory where there is room, because git and the databases write thousands of small files. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortFolder } from '../install.ts'
import { gatherLeftOut } from '../left-out.ts'
import { startResidents } from '../resident/start.ts'
import { root } from '../runner.ts'
import { extent } from '../sample.ts'
import { lookForStaleDist } from '../sources.ts'

const needed = 3 * 2 ** 30
const prefix = 'run-'
const tmpfs = 0x01021994

/** Sets TMPDIR for this process and its workers. Who set it already keeps it. */
function useMemory(): void {
  if (process.env['TMPDIR'] !== undefined) return
  const base = shortFolder()
  removeOld(base)
  if (!hasRoom(base)) return
  const folder = join(base, `${prefix}${process.pid}`)
  mkdirSync(folder)
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  if (isExecutable(folder)) process.env['TMPDIR'] = folder
}

/** What a run left that was killed. */
function removeOld(base: string): void {
  for (const name of readdirSync(base)) {
    const isOld = name.startsWith(prefix) && !existsSync(`/proc/${name.slice(prefix.length)}`)
    if (isOld) rmSync(join(base, name), { recursive: true, force: true })
  }
}

function hasRoom(folder: string): boolean {
  const { type, bavail, bsize } = statfsSync(folder)
  return type === tmpfs && bavail * bsize >= needed && process.availableMemory() >= needed
}

/** Containers often mount their memory without the right to run programs, and some tests write scripts. */
function isExecutable(folder: string): boolean {
  const probe = join(folder, 'probe')
  writeFileSync(probe, '#!/bin/sh\n', { mode: 0o755 })
  const { status } = spawnSync(probe)
  rmSync(probe)
  return status === 0
}

/** What jest was asked for. */
interface Asked {
  readonly maxWorkers: number
  readonly testPathPatterns: { readonly patterns: readonly string[] }
}

/** Everything that is made ready once. Whoever names files has them tried whole. */
function begin({ maxWorkers, testPathPatterns: { patterns } }: Asked): void {
  if (patterns.length > 0) process.env[extent] ??= 'all'
  useMemory()
  startResidents(maxWorkers)
  gatherLeftOut()
  lookForStaleDist(root)
}

// biome-ignore lint/style/noDefaultExport: jest takes the default export
export default begin

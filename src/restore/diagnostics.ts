import { join } from 'node:path/posix'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { resolveInside, writeWhole } from '../runner/workspace.ts'
import type { Diagnostics, Strategy } from './strategy.ts'

/** What was gathered, and where it lies. */
export interface Gathered {
  /** From the workspace; '' where nothing was found. */
  readonly folder: string
  readonly files: number
  /** Not escaped yet. */
  readonly complaints: readonly string[]
  readonly gaps: readonly string[]
}

/** Nothing was gathered, or there is nobody to ask. */
export const nothing: Gathered = { folder: '', files: 0, complaints: [], gaps: [] }

/** Milliseconds: the environment is bad meanwhile. */
const patience = 60_000
const mostFiles = 200
const mostCharacters = 1_000_000

/** Gathers what a failing version leaves behind into a folder. Never an error: a rollback must not wait for its evidence. */
export async function gather(strategy: Strategy | undefined, folder: string, host: Host): Promise<Gathered> {
  if (strategy?.diagnose === undefined) return nothing
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(patience)])
  try {
    const found = await strategy.diagnose(signal)
    return await keep(found, folder, host)
  } catch (error) {
    host.signal.throwIfAborted()
    const why = signal.aborted ? `it took longer than ${patience / 1000} s` : brief(String(error), 300)
    host.log.warning(`The evidence could not be gathered: ${why}`)
    return { ...nothing, gaps: [why] }
  }
}

async function keep({ findings, complaints, gaps }: Diagnostics, folder: string, host: Host): Promise<Gathered> {
  for (const { file, text } of findings.slice(0, mostFiles)) {
    const path = await resolveInside(host.workspace, join(folder, safePath(file)), 'folder')
    await writeWhole(path, Buffer.from(text.slice(-mostCharacters)))
  }
  for (const line of complaints) host.log.info(brief(line, 500))
  const files = Math.min(findings.length, mostFiles)
  return { folder: files === 0 ? '' : folder, files, complaints, gaps }
}

/** Names come from a cluster: nothing of them may leave the folder. */
function safePath(file: string): string {
  const parts = file.split('/').map((part) =>
    part
      .replace(/[^\w.-]/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 120),
  )
  return parts.filter((part) => part !== '').join('/') || 'finding.txt'
}

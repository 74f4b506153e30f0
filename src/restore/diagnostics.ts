import { join } from 'node:path/posix'
import type { Verification } from '../checks/check.ts'
import { runCommand } from '../runner/command.ts'
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
const mostLines = 20_000

const none: Diagnostics = { findings: [], complaints: [], gaps: [] }

/** Who knows something of the failing version. */
export interface Sources {
  readonly strategy: Strategy | undefined
  /** A program of the user's, with its arguments; empty for none. */
  readonly command: readonly string[]
  readonly verification: Verification | undefined
}

/** Gathers what a failing version leaves behind into a folder. Never an error: a rollback must not wait for its evidence. */
export async function gather(sources: Sources, folder: string, host: Host): Promise<Gathered> {
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(patience)])
  const parts = [
    async () => evidenceOf(sources.verification),
    async () => sources.strategy?.diagnose?.(signal) ?? none,
    () => ask(sources.command, { ...host, signal }),
  ]
  const found: Diagnostics[] = []
  for (const part of parts)
    try {
      found.push(await part())
    } catch (error) {
      host.signal.throwIfAborted()
      const why = signal.aborted ? `it took longer than ${patience / 1000} s` : brief(String(error), 300)
      host.log.warning(`Not all evidence could be gathered: ${why}`)
      found.push({ ...none, gaps: [why] })
    }
  return keep(
    {
      findings: found.flatMap(({ findings }) => findings),
      complaints: found.flatMap(({ complaints }) => complaints),
      gaps: found.flatMap(({ gaps }) => gaps),
    },
    folder,
    host,
  )
}

/** What the checks that did not pass have seen. */
function evidenceOf(verification: Verification | undefined): Diagnostics {
  const failed = (verification?.results ?? []).filter(({ status }) => status === 'failed' || status === 'inconclusive')
  const findings = failed.map(({ id, status, message, evidence }) => ({
    file: `checks/${id}.txt`,
    text: `${status}: ${message}\n${evidence === '' ? '' : `\n${evidence}\n`}`,
  }))
  return { ...none, findings }
}

/** What a program of the user's has to say. */
async function ask(command: readonly string[], host: Host): Promise<Diagnostics> {
  if (command.length === 0) return none
  const lines: string[] = []
  const line = (text: string) => void (lines.length < mostLines && lines.push(text))
  const code = await runCommand(command, { host, env: {}, line })
  const gaps = code === 0 ? [] : [`\`${brief(command[0] ?? '', 80)}\` ended with ${code ?? 'an error'}`]
  return { ...none, findings: [{ file: 'command.txt', text: `${lines.join('\n')}\n` }], gaps }
}

async function keep({ findings, complaints, gaps }: Diagnostics, folder: string, host: Host): Promise<Gathered> {
  const unwritten: string[] = []
  let files = 0
  for (const { file, text } of findings.slice(0, mostFiles))
    try {
      const path = await resolveInside(host.workspace, join(folder, safePath(file)), 'folder')
      await writeWhole(path, Buffer.from(text.slice(-mostCharacters)))
      files++
    } catch (error) {
      unwritten.push(`\`${brief(file, 100)}\` could not be written: ${brief(String(error), 300)}`)
    }
  if (unwritten[0] !== undefined) host.log.warning(`Not all evidence could be kept: ${unwritten[0]}`)
  for (const line of complaints) host.log.info(brief(line, 500))
  return { folder: files === 0 ? '' : folder, files, complaints, gaps: [...gaps, ...unwritten] }
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

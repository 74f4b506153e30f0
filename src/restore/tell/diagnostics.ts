import { join } from 'node:path/posix'
import type { Verification } from '../../checks/check.ts'
import { writeFile } from '../../files/draft.ts'
import { linesOf } from '../../input/list.ts'
import type { Diagnostics } from '../../kubernetes/diagnose.ts'
import { describeEnd, runForLines } from '../../programs/run.ts'
import type { Host } from '../../runner/host.ts'
import { timeoutSignal } from '../../runner/timer.ts'
import { brief } from '../../text/printable.ts'
import type { Strategy } from '../strategies/strategy.ts'

/** What was collected, and where it is. */
export interface CollectedDiagnostics {
  /** Relative to the workspace; '' if nothing was found. */
  readonly folder: string
  readonly files: number
  /** Not escaped yet. */
  readonly problems: readonly string[]
  readonly gaps: readonly string[]
  /** The last lines of `diagnose-command`, not escaped yet. */
  readonly said: readonly string[]
}

/** Nothing was collected, or there is no source. */
export const nothing: CollectedDiagnostics = { folder: '', files: 0, problems: [], gaps: [], said: [] }

/** Milliseconds. Short, because the environment is broken during this time. */
const patience = 10_000
const mostFiles = 200
const mostCharacters = 1_000_000
const mostLines = 20_000
/** Last lines of a program that the summary shows, because the important ones come at the end. */
const linesShown = 10
const commandFile = 'command.txt'

const none: Diagnostics = { findings: [], problems: [], gaps: [] }

/** The sources of diagnostics. */
export interface DiagnosticsSources {
  readonly strategy: Strategy | undefined
  /** A program of the user and its arguments; empty for none. */
  readonly command: readonly string[]
  readonly verification: Verification | undefined
}

/** Collects diagnostics of a failing version into a folder, from all sources in parallel. Never throws: a rollback must not wait for its evidence. */
export async function gather(sources: DiagnosticsSources, folder: string, host: Host): Promise<CollectedDiagnostics> {
  const signal = AbortSignal.any([host.signal, timeoutSignal(patience)])
  const parts = [
    async () => evidenceOf(sources.verification),
    async () => sources.strategy?.diagnose?.(signal) ?? none,
    () => ask(sources.command, { ...host, signal }),
  ]
  const found = await Promise.all(
    parts.map(async (part): Promise<Diagnostics> => {
      try {
        return await part()
      } catch (error) {
        host.signal.throwIfAborted()
        const why = signal.aborted ? `it took longer than ${patience / 1000} s` : brief(String(error), 300)
        host.log.warning(`Some evidence could not be collected: ${why}`)
        return { ...none, gaps: [why] }
      }
    }),
  )
  return keep(
    {
      findings: found.flatMap(({ findings }) => findings),
      problems: found.flatMap(({ problems }) => problems),
      gaps: found.flatMap(({ gaps }) => gaps),
    },
    folder,
    host,
  )
}

/** What the checks that did not pass saw. */
function evidenceOf(verification: Verification | undefined): Diagnostics {
  const failed = (verification?.results ?? []).filter(({ status }) => status === 'failed' || status === 'inconclusive')
  const findings = failed.map(({ id, status, message, evidence }) => ({
    file: `checks/${id}.txt`,
    text: `${status}: ${message}\n${evidence === '' ? '' : `\n${evidence}\n`}`,
  }))
  return { ...none, findings }
}

/** What the user's program printed. */
async function ask(command: readonly string[], host: Host): Promise<Diagnostics> {
  if (command.length === 0) return none
  const lines: string[] = []
  const line = (text: string) => void (lines.length < mostLines && lines.push(text))
  // What it printed before its time was over is evidence as well.
  const end = await runForLines(command, host, { line }).then(describeEnd, () => 'was stopped')
  const gaps = end === describeEnd({ kind: 'ended', code: 0 }) ? [] : [`\`${brief(command[0] ?? '', 80)}\` ${end}`]
  return { ...none, findings: [{ file: commandFile, text: `${lines.join('\n')}\n` }], gaps }
}

async function keep(found: Diagnostics, folder: string, host: Host): Promise<CollectedDiagnostics> {
  // the output of pods and programs goes to files and to an issue, where the runner masks nothing
  const { redact } = host.secrets
  const findings = found.findings.map(({ file, text }) => ({ file, text: redact(text) }))
  const problems = found.problems.map(redact)
  const gaps = found.gaps.map(redact)
  const unwritten: string[] = []
  let files = 0
  for (const { file, text } of findings.slice(0, mostFiles))
    try {
      const place = { root: host.workspace, path: join(folder, safePath(file)), input: 'folder' }
      await writeFile(place, Buffer.from(text.slice(-mostCharacters)))
      files++
    } catch (error) {
      unwritten.push(`\`${brief(file, 100)}\` could not be written: ${brief(String(error), 300)}`)
    }
  if (unwritten[0] !== undefined) host.log.warning(`Some evidence could not be saved: ${unwritten[0]}`)
  for (const line of problems) host.log.info(brief(line, 500))
  const said = linesOf(findings.find(({ file }) => file === commandFile)?.text ?? '').slice(-linesShown)
  return { folder: files === 0 ? '' : folder, files, problems, gaps: [...gaps, ...unwritten], said }
}

/** Names come from a cluster and must not lead out of the folder. */
function safePath(file: string): string {
  const parts = file.split('/').map((part) =>
    part
      .replace(/[^\w.-]/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 120),
  )
  return parts.filter((part) => part !== '').join('/') || 'finding.txt'
}

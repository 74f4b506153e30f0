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

/** What was gathered, and where it lies. */
export interface CollectedDiagnostics {
  /** From the workspace; '' if nothing was found. */
  readonly folder: string
  readonly files: number
  /** Not escaped yet. */
  readonly problems: readonly string[]
  readonly gaps: readonly string[]
  /** The last lines of `diagnose-command`, not escaped yet. */
  readonly said: readonly string[]
}

/** Nothing was gathered, or there is nobody to ask. */
export const nothing: CollectedDiagnostics = { folder: '', files: 0, problems: [], gaps: [], said: [] }

/** Milliseconds: the environment is bad meanwhile. */
const patience = 10_000
const mostFiles = 200
const mostCharacters = 1_000_000
const mostLines = 20_000
/** Lines of a program that the summary shows: what matters is at the end. */
const linesShown = 10
const commandFile = 'command.txt'

const none: Diagnostics = { findings: [], problems: [], gaps: [] }

/** Who knows something of the failing version. */
export interface DiagnosticsSources {
  readonly strategy: Strategy | undefined
  /** A program of the user's, with its arguments; empty for none. */
  readonly command: readonly string[]
  readonly verification: Verification | undefined
}

/** Gathers what a failing version leaves behind into a folder, all of it side by side. Never an error: a rollback must not wait for its evidence. */
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
        host.log.warning(`Not all evidence could be gathered: ${why}`)
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
  // What it has written until its time was over is evidence, too.
  const end = await runForLines(command, host, { line }).then(describeEnd, () => 'was ended')
  const gaps = end === describeEnd({ kind: 'ended', code: 0 }) ? [] : [`\`${brief(command[0] ?? '', 80)}\` ${end}`]
  return { ...none, findings: [{ file: commandFile, text: `${lines.join('\n')}\n` }], gaps }
}

async function keep(found: Diagnostics, folder: string, host: Host): Promise<CollectedDiagnostics> {
  // what pods and programs print goes to files and to an issue, where the runner hides nothing
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
  if (unwritten[0] !== undefined) host.log.warning(`Not all evidence could be kept: ${unwritten[0]}`)
  for (const line of problems) host.log.info(brief(line, 500))
  const said = linesOf(findings.find(({ file }) => file === commandFile)?.text ?? '').slice(-linesShown)
  return { folder: files === 0 ? '' : folder, files, problems, gaps: [...gaps, ...unwritten], said }
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

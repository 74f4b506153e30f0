import { basename, relative, resolve } from 'node:path'
import type { NamedFile } from '../../files/file-error.ts'
import { isBelow, openInside } from '../../files/place.ts'
import { temporaryRoot } from '../../files/temporary.ts'
import { messageOf } from '../../network/errors.ts'
import { Excerpt } from '../../programs/output.ts'
import { runProgram } from '../../programs/run.ts'
import type { Host } from '../../runner/host.ts'
import type { Measurement } from '../check.ts'
import type { CommandCheck } from '../probe.ts'
import { expand } from '../template.ts'
import type { CheckActions, CheckAttempt } from '../world.ts'
import { measured, quoted } from '../world.ts'
import { readSuite, type Suite } from './suite.ts'

type Known = Measurement['status']

/** The exit codes that these programs document. Other codes, except 0, say nothing. */
const programs: Readonly<Record<string, Readonly<Record<string, Known>>>> = {
  k6: { '99': 'failed' },
  hurl: { '4': 'failed' },
  goss: { '1': 'failed' },
}
/** Programs that start the program that counts. */
const starters = new Set(['npx', 'pnpx', 'bunx', 'env', 'exec'])
/** Characters shown from the end of each stream; each has up to four bytes. */
const tailLength = 1_000
const tailBytes = 4 * tailLength
const mostReport = 8_388_608
/** Milliseconds that the clock of a file system may be behind. */
const clockGrain = 20
/** Codes that a shell sets itself: not found, not executable, ended by a signal. */
const firstOfShell = 126

/** Runs a program; the result is its exit code or its report. */
export async function measureCommand(
  check: CommandCheck,
  world: CheckActions,
  attempt: CheckAttempt,
): Promise<Measurement> {
  const { host, values } = world
  const own = Object.entries(check.env).map(([name, value]) => [name, expand(value, values)] as const)
  const given = { SLIPWAY_EXPECTED: values.get('expected'), SLIPWAY_SHA: values.get('sha') }
  const argv = check.run.map((each) => expand(each, values))
  const stdout = new Excerpt({ head: check.parse === undefined ? 0 : mostReport, tail: tailBytes })
  const stderr = new Excerpt({ tail: tailBytes })
  const began = host.now().getTime()
  const outcome = await runProgram(
    argv,
    { ...host, signal: attempt.signal },
    { env: { ...given, ...Object.fromEntries(own) }, stdout, stderr, deadline: attempt.timeout },
  )
  if (outcome.kind === 'not-started') throw new Error(`cannot be started: ${outcome.why}`)
  const durations = [host.now().getTime() - began]
  const tail = [stdout, stderr].map(({ ending }) => ending.slice(-tailLength)).filter((text) => text !== '')
  const byCode = { ...judgeCode(outcome.code, tail.join('\n'), argv, check.exitCodes), durations }
  return check.parse === undefined
    ? byCode
    : { ...(await judgeReport(check, world, stdout.beginning, began, byCode)), durations }
}

function judgeCode(
  code: number | undefined,
  tail: string,
  argv: readonly string[],
  own: CommandCheck['exitCodes'],
): Measurement {
  const message = code === undefined ? 'ended by a signal' : `exit code ${code}`
  return measured(code === undefined ? 'inconclusive' : meaningOf(code, argv, own), message, [], tail)
}

/** The file's own codes, then those of known programs, then those of every shell. */
function meaningOf(code: number, argv: readonly string[], own: CommandCheck['exitCodes']): Known {
  const stated = own[String(code)]
  if (stated !== undefined) return stated
  if (code === 0) return 'passed'
  const name = argv.map((each) => basename(each)).find((each) => !starters.has(each) && !each.startsWith('-')) ?? ''
  const known = programs[name.replace(/@.*$/, '')]
  if (known !== undefined) return known[String(code)] ?? 'inconclusive'
  return code < firstOfShell ? 'failed' : 'inconclusive'
}

async function judgeReport(
  check: CommandCheck,
  { host, values }: CheckActions,
  stdout: string,
  began: number,
  byCode: Measurement,
): Promise<Measurement> {
  const file = check.report === undefined ? undefined : await fileOf(expand(check.report, values), host)
  const read = file === undefined ? Promise.resolve(stdout) : readReport(file, began)
  const suite = await read.then(readSuite).catch((error: unknown) => messageOf(error))
  // Perhaps no test started, whatever the exit code says.
  if (typeof suite === 'string') return measured('inconclusive', `${byCode.message}; ${suite}`, [], byCode.evidence)
  const told = suite.summary.join('\n')
  const evidence = told === '' ? byCode.evidence : told
  const message = wordsOf(suite, host.secrets.redact)
  if (suite.failures > 0) return measured('failed', message, [], evidence)
  if (suite.errors > 0 || suite.tests === suite.skipped) return measured('inconclusive', message, [], evidence)
  if (byCode.status === 'passed') return measured('passed', message)
  return measured('inconclusive', `${message}, but ${byCode.message}`, [], byCode.evidence)
}

function wordsOf({ tests, failures, errors, skipped, summary: told }: Suite, redact: (text: string) => string): string {
  const count = `${tests} ${tests === 1 ? 'test' : 'tests'}: ${failures} failed, ${errors} with errors, ${skipped} skipped`
  return told[0] === undefined ? count : `${count}; ${quoted(told[0], redact)}`
}

/** Reports are only read from the workspace or the runner's temporary folder. */
async function fileOf(path: string, { workspace, env }: Host): Promise<NamedFile> {
  const [place, temporary] = [resolve(workspace, path), env['RUNNER_TEMP'] ?? '']
  if (temporary === '' || !isBelow(temporary, place)) return { root: workspace, path }
  return { root: await temporaryRoot(env), path: relative(temporary, place) }
}

async function readReport(file: NamedFile, began: number): Promise<string> {
  await using handle = await openInside(file)
  const { size, mtimeMs } = await handle.stat()
  if (size > mostReport) throw new Error(`the report has ${size} bytes; allowed: ${mostReport}`)
  // An earlier attempt may have written it.
  if (mtimeMs + clockGrain < began) throw new Error('the report is older than this attempt')
  return await handle.readFile('utf8')
}

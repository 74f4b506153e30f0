import { UserError } from '../../input/user-error.ts'
import { Excerpt, lines } from '../../programs/output.ts'
import { describeEnd, type ProgramOutcome, runProgram } from '../../programs/run.ts'
import { ProgramTimeout } from '../../programs/supervise.ts'
import type { Host } from '../../runner/host.ts'
import { formatDuration } from '../../text/duration.ts'
import { grouped } from '../../text/grouped.ts'
import { brief } from '../../text/printable.ts'
import type { ServerTarget } from '../session/target.ts'

/** Maximum bytes of a password; tokens of cloud providers have a few thousand. */
const most = 65_536
/** Maximum bytes of the error stream that are shown if there is no password. */
const mostWords = 4_096

type World = Pick<Host, 'env' | 'workspace' | 'signal' | 'secrets' | 'log'>

/**
 * The target with its current user and password. If it has a program for them, that is run for each connection, so its output may be valid for only
 * minutes. The output is masked before anything else is done with it. `limit`: milliseconds for the program. Throws a UserError with reason
 * `password-failed`, which never contains the program's output.
 */
export async function signIn(target: ServerTarget, host: World, limit: number): Promise<ServerTarget> {
  const { passwordCommand: command = [], ...server } = target
  if (command.length === 0) return target
  const words = new Excerpt({ tail: mostWords })
  const printed = await printedBy(command, target, host, limit, words)
  const found = 'fault' in printed ? printed : read(printed.bytes, server.user, host.secrets)
  if (!('fault' in found)) return { ...server, user: found.user, password: () => found.password }
  showWords(words.endingLines, host)
  const said = words.endingLines.trim() === '' ? '' : ' Its error output is in the log above.'
  const name = brief(command[0] ?? '', 100)
  throw new UserError(
    'password-failed',
    `There is no password to sign in with: the program of \`password-command\`, \`${name}\`, ${found.fault}.${said}`,
  )
}

interface Fault {
  /** Continues «the program …», without a full stop. */
  readonly fault: string
}

/** The whole output of the program, if it ended well. */
async function printedBy(
  command: readonly string[],
  { host: name, port, user, database }: ServerTarget,
  host: World,
  limit: number,
  words: Excerpt,
): Promise<{ readonly bytes: Buffer } | Fault> {
  const flood = new AbortController()
  const chunks: Buffer[] = []
  let size = 0
  const take = (chunk: Buffer) => {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else flood.abort(new Error('too much'))
  }
  const options = {
    env: { SLIPWAY_HOST: name, SLIPWAY_PORT: String(port), SLIPWAY_USER: user, SLIPWAY_DATABASE: database },
    stdout: { take, end: () => {} },
    stderr: words,
    deadline: limit,
  }
  const signal = AbortSignal.any([host.signal, flood.signal])
  try {
    const outcome = await runProgram(command, { ...host, signal }, options)
    const printed = Buffer.concat(chunks)
    if (outcome.kind === 'ended' && outcome.code === 0 && size <= most) return { bytes: printed }
    // The error stream may repeat it.
    host.secrets.add(printed.toString().trim())
    return { fault: size > most ? tooLong : describeFailure(command, outcome) }
  } catch (error) {
    host.signal.throwIfAborted()
    host.secrets.add(Buffer.concat(chunks).toString().trim())
    if (error instanceof ProgramTimeout)
      return { fault: `did not finish within ${formatDuration(limit)} (\`connect-timeout\`)` }
    if (size > most) return { fault: tooLong }
    throw error
  }
}

const tooLong = `printed more than ${grouped(most)} bytes; it must print only the password`

function describeFailure([program = '']: readonly string[], outcome: ProgramOutcome): string {
  const end = describeEnd(outcome)
  if (outcome.kind === 'ended') return end
  const isLine = /\s/.test(program)
  const cure = isLine
    ? 'the first line is the program, and each argument is on its own line'
    : 'install it in an earlier step, or set its path'
  return `${end}; ${cure}`
}

type Login = Pick<ServerTarget, 'user'> & { readonly password: string }

/** The password on a line; if the program must also give the user, a JSON object with both. */
function read(printed: Buffer, user: string, secrets: World['secrets']): Login | Fault {
  const text = textOf(printed)?.replace(/\r?\n$/, '')
  if (text === undefined) {
    secrets.add(printed.toString().trim())
    return { fault: 'printed bytes that are not text in UTF-8' }
  }
  if (user === '') return readPair(text, secrets)
  secrets.add(text)
  if (text === '') return { fault: 'printed nothing to its standard output' }
  const count = text.split('\n').length
  if (count > 1) return { fault: `printed ${count} lines; with \`user\` it must print only the password` }
  if (/\p{Cc}/u.test(text)) return { fault: 'printed control characters, which cannot be a password' }
  return { user, password: text }
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** As printed by `vault read -format=json -field=data` and AWS Secrets Manager. */
function readPair(text: string, secrets: World['secrets']): Login | Fault {
  const fields = fieldsOf(text)
  const user = fields.get('username')
  const password = fields.get('password')
  if (typeof password === 'string') secrets.add(password)
  else secrets.add(text.trim())
  if (typeof user === 'string' && user !== '' && typeof password === 'string' && password !== '')
    return { user, password }
  return {
    fault:
      'printed no JSON object with `username` and `password`, which is required without `user`; with `user` it must print only the password',
  }
}

function fieldsOf(text: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  } catch {
    // Text that is not JSON has no fields; the caller reports that without showing it.
    return new Map()
  }
}

/** The program's error output, as a `run:` step would show it. */
function showWords(text: string, { log, secrets }: World): void {
  const sink = lines((line) => log.info(`password-command: ${secrets.redact(line)}`))
  sink.take(Buffer.from(text))
  sink.end()
}

import { posix, win32 } from 'node:path'
import type { Environment } from './environment.ts'

/** What the operating system is asked to start. */
export interface Start {
  readonly file: string
  readonly args: readonly string[]
  /** The arguments are a command line already: Node must not quote them again. Windows only. */
  readonly isVerbatim: boolean
}

/** Why a command cannot be started; the sentence says what to do instead. */
export interface NoStart {
  readonly why: string
}

/** What a decision about a start depends on. */
export interface Place {
  /** As `process.platform` has it. */
  readonly platform: string
  readonly env: Environment
  /** Absolute; where the program is started. */
  readonly directory: string
  /** Whether a path is a file that may be executed. */
  readonly isFile: (path: string) => boolean
}

/**
 * How a command is started. Elsewhere the system does all of it. Windows starts only `.exe` and `.com` by itself: names without an
 * extension are looked up here, by PATH and PATHEXT, and batch files (`npx` is one) go through cmd.exe, which Node refuses to do for us
 * since CVE-2024-27980, because cmd.exe reads its command line by rules of its own.
 */
export function planStart([program = '', ...args]: readonly string[], place: Place): Start | NoStart {
  if (program === '') return { why: 'no program is named' }
  if (place.platform !== 'win32') return { file: program, args, isVerbatim: false }
  const file = findProgram(program, place)
  if (file === undefined) return { why: `${program} was not found; Windows starts .exe, .com, .cmd and .bat files` }
  switch (win32.extname(file).toLowerCase()) {
    case '.exe':
    case '.com':
      return { file, args, isVerbatim: false }
    case '.cmd':
    case '.bat':
      return startBatch(file, args, place.env)
    default:
      return { why: `${file} is not a Windows program; name its interpreter first, such as bash or node` }
  }
}

/**
 * The first file that a name without a path stands for, in the folders of PATH; one with a path stands for itself. Windows adds the
 * extensions of PATHEXT.
 */
export function findProgram(program: string, { platform, env, directory, isFile }: Place): string | undefined {
  const isWindows = platform === 'win32'
  const { resolve, delimiter, isAbsolute } = isWindows ? win32 : posix
  const names = isWindows ? namesOf(program, env) : [program]
  const hasPath = (isWindows ? /[\\/:]/ : /\//).test(program)
  const folders = hasPath ? [directory] : (variable(env, 'PATH') ?? '').split(delimiter)
  // What is not absolute would be a folder of the repository, whose files are meant only where they are named with a path.
  const paths = folders
    .filter((each) => isAbsolute(each))
    .flatMap((each) => names.map((name) => resolve(directory, each, name)))
  return program === '' ? undefined : paths.find(isFile)
}

function namesOf(program: string, env: Environment): readonly string[] {
  const extensions = (variable(env, 'PATHEXT') || '.COM;.EXE;.BAT;.CMD').split(';').filter((each) => each !== '')
  const isComplete = extensions.some((each) => each.toLowerCase() === win32.extname(program).toLowerCase())
  return [...(isComplete ? [program] : []), ...extensions.map((each) => `${program}${each.toLowerCase()}`)]
}

/** Names of variables have no case on Windows. */
function variable(env: Environment, name: string): string | undefined {
  return env[name] ?? Object.entries(env).find(([each]) => each.toUpperCase() === name)?.[1]
}

/** Characters that cmd.exe takes at most. */
const longest = 8_191

function startBatch(file: string, args: readonly string[], env: Environment): Start | NoStart {
  const words = [file, ...args]
  const bad = words.find((word) => /[\r\n\0%]/.test(word))
  if (bad !== undefined)
    return {
      why: `${win32.basename(file)} is a batch file, and cmd.exe cannot pass on ${JSON.stringify(bad)}, which has a line end or % in it. Pass it in an environment variable, or name the program that the batch file starts, such as node with its script`,
    }
  const line = words.map(quoteForBatch).join(' ')
  if (line.length > longest - 100)
    return { why: `${win32.basename(file)} is a batch file, and cmd.exe takes ${longest} characters at most` }
  // /d: no AutoRun; /e:on /v:off: `!` stays as it is; /s: only the outermost quotes are taken off.
  const options = ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`]
  return { file: variable(env, 'COMSPEC') || 'cmd.exe', args: options, isVerbatim: true }
}

/**
 * Inside quotes cmd.exe takes all for text but `"` and `%`. A doubled quote leaves it inside, and the program behind reads it as one quote;
 * a backslash before a quote has to be doubled for that program.
 */
function quoteForBatch(word: string): string {
  return `"${word.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => `${slashes}${slashes}${quote}${quote}`)}"`
}

import { posix, win32 } from 'node:path'
import type { Environment } from './environment.ts'

/** What to start in the operating system. */
export interface Start {
  readonly file: string
  readonly args: readonly string[]
  /** The arguments are already a command line, so Node must not quote them again. Windows only. */
  readonly isVerbatim: boolean
}

/** Why a command cannot be started; the sentence includes the fix. */
export interface NoStart {
  readonly why: string
}

/** What the decision depends on. */
export interface Place {
  /** As in `process.platform`. */
  readonly platform: string
  readonly env: Environment
  /** Absolute; the program's working directory. */
  readonly directory: string
  /** Whether a path is an executable file. */
  readonly isFile: (path: string) => boolean
}

/**
 * How to start a command. On other systems the system does everything. Windows only starts `.exe` and `.com` itself: names without an extension are
 * looked up here, by PATH and PATHEXT. Batch files (such as `npx`) go through cmd.exe. Node refuses to do that since CVE-2024-27980, because cmd.exe
 * reads its command line by its own rules.
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

/** The first file for a name without a path in the folders of PATH; a name with a path is the file itself. Windows adds the extensions of PATHEXT. */
export function findProgram(program: string, { platform, env, directory, isFile }: Place): string | undefined {
  const isWindows = platform === 'win32'
  const { resolve, delimiter, isAbsolute } = isWindows ? win32 : posix
  const names = isWindows ? namesOf(program, env) : [program]
  const hasPath = (isWindows ? /[\\/:]/ : /\//).test(program)
  const folders = hasPath ? [directory] : (variable(env, 'PATH') ?? '').split(delimiter)
  // A relative entry would be a folder of the repository, whose files only count if they are named with a path.
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

/** Names of variables are case-insensitive on Windows. */
function variable(env: Environment, name: string): string | undefined {
  return env[name] ?? Object.entries(env).find(([each]) => each.toUpperCase() === name)?.[1]
}

/** Maximum characters for cmd.exe. */
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
    return { why: `${win32.basename(file)} is a batch file, and cmd.exe accepts at most ${longest} characters` }
  // /d: no AutoRun; /e:on /v:off: `!` stays as it is; /s: only the outermost quotes are removed.
  const options = ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`]
  return { file: variable(env, 'COMSPEC') || 'cmd.exe', args: options, isVerbatim: true }
}

/**
 * Inside quotes, cmd.exe reads everything as text except `"` and `%`. A doubled quote stays inside, and the program reads it as one quote; that
 * program also needs a backslash before a quote doubled.
 */
function quoteForBatch(word: string): string {
  return `"${word.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => `${slashes}${slashes}${quote}${quote}`)}"`
}

import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A `git` that stands first on PATH, tells what it was asked, and can end the process that asked. */
export interface Tape {
  /** For the step's `env`. */
  readonly env: Readonly<Record<string, string>>
  /** Every call so far, with all of its arguments. */
  readonly calls: () => readonly string[]
}

/** What happens once, after the n-th call of git has done its work (or one beside it, where calls run at once); numbers count from 1. */
export interface Stop {
  readonly after: number
  readonly signal: 'KILL' | 'INT'
}

/** A step with this variable gets a process of its own. */
export const ownProcess = 'TEST_OWN_PROCESS'

/** What somebody else does just before git is first called with this word. */
export interface Interlude {
  readonly before: string
  /** For /bin/sh. */
  readonly command: string
}

/** Puts the wrapper into a folder of its own. */
export function record(folder: string, stop?: Stop, interlude?: Interlude): Tape {
  mkdirSync(folder, { recursive: true })
  const git = join(folder, 'git')
  const log = join(folder, 'calls')
  const real = execFileSync('/bin/sh', ['-c', 'command -v git']).toString().trim()
  // One short line a call, so that calls side by side do not mix.
  const script = `#!/bin/sh
printf '%s\\n' "$(printf '%s ' "$@" | tr '\\n' ' ')" >>'${log}'
if [ "$1" = '${interlude?.before ?? ''}' ] && mkdir '${folder}/once' 2>/dev/null; then
  ${interlude?.command ?? ':'} >/dev/null 2>&1
fi
'${real}' "$@"
code=$?
${stop === undefined ? '' : `[ "$(wc -l <'${log}')" -ge ${stop.after} ] && mkdir '${folder}/stopped' 2>/dev/null && kill -${stop.signal} $PPID`}
exit $code
`
  writeFileSync(git, script)
  chmodSync(git, 0o755)
  return {
    // What signals the process that started git must not meet one that others use.
    env: {
      PATH: `${folder}:${process.env['PATH']}`,
      ...(stop === undefined && interlude === undefined ? {} : { [ownProcess]: 'true' }),
    },
    calls: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
        : [],
  }
}

/** The calls (counted from 1) that change something. */
export function writing(calls: readonly string[]): readonly number[] {
  const isWrite = /^(hash-object .*-w|read-tree|update-index|write-tree|commit-tree|mktag|push|update-ref|fetch)/
  return calls.flatMap((call, index) => (isWrite.test(call) ? [index + 1] : []))
}

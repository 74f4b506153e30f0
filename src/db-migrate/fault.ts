import { UserError } from '../input/user-error.ts'
import type { Log } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { lineOf, StatementError } from './journal/context.ts'
import type { RunResult } from './outcome.ts'
import { isGone, RefusedStatement, refusal } from './server/ask.ts'

/** Errors of the servers that mean «the same thing is there already», with what to do about it. */
const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/

/** The error of a run as the one that is reported; other errors stay what they are. */
export function userErrorOf({ target, error }: Pick<RunResult, 'target' | 'error'>): unknown {
  if (error instanceof StatementError) {
    const { failure } = error
    const reason = failure.reason === 'sql-error' ? 'sql-error' : failure.reason
    return new UserError(reason, prefixed(target, sentence(error)), { cause: error })
  }
  if (error instanceof RefusedStatement)
    return userErrorOf({ target, error: refusal('working on the database', error) })
  if (error instanceof UserError && target !== '')
    return new UserError(
      error.reason,
      error.items.map((item) => prefixed(target, item)),
      { cause: error },
    )
  return error
}

/** Marks the line of the script that the server refused, the files of problems, and what cannot be taken over. */
export function annotate({ error, plan, facts, target }: RunResult, log: Log): void {
  for (const note of facts?.foreign.notes ?? []) log.warning(prefixed(target, note))
  if (error instanceof StatementError) {
    const { failure } = error
    log.error(prefixed(target, `${codeOf(error)}${failure.message}`), {
      file: error.path,
      line: lineOf(error),
      title: 'db-migrate',
    })
    return
  }
  for (const { level, rule, file, line, message, advice, waived } of plan?.findings ?? []) {
    if (waived !== undefined) continue
    const place = { file, line, title: `db-migrate: ${rule}` }
    const text = prefixed(target, `${message} ${advice}`)
    if (level === 'error') log.error(text, place)
    else log.warning(text, place)
  }
  for (const { file, text } of plan?.problems ?? [])
    if (file !== undefined) log.error(prefixed(target, text), { file, line: 1, title: 'db-migrate' })
}

function sentence(fault: StatementError): string {
  const { path, statement, failure, total, again } = fault
  const place = `\`${brief(path)}\` line ${lineOf(fault)}`
  const what = `${place}, statement ${statement.position} of ${total} failed: ${codeOf(fault)}\`${brief(failure.message, 400)}\``
  const text = `The statement: \`${brief(statement.sql.slice(0, 2_000).trim(), 160)}\``
  const repeated = again === '' ? '' : ` It was ${again}.`
  return `${what}. ${text}.${repeated} ${stateOfScript(fault)} ${cureOf(fault)}`
}

function codeOf({ failure }: StatementError): string {
  return failure.code === '' ? '' : `${failure.code} `
}

/** What of the script stands, as far as it is known. */
function stateOfScript({ kept, mode, statement, failure, isLeft }: StatementError): string {
  const nothing = 'Nothing of this script is left behind.'
  if (isLeft)
    return 'It was rolled back but for what a trigger or a function wrote to a table without transactions (MyISAM and the like): the server says that this stays.'
  if (mode === 'transaction') return nothing
  const before =
    kept === 0
      ? ''
      : kept === 1
        ? 'The statement before it is done and noted.'
        : `The ${kept} statements before it are done and noted.`
  const { effect, directives } = statement
  const own =
    directives.batch !== undefined && effect.kind === 'data'
      ? 'Its batches before this one are done and noted.'
      : isGone(failure)
        ? 'Whether the server has done it is not known yet.'
        : effect.kind === 'unseen'
          ? 'What it did before it failed stays.'
          : ''
  return [before, own].filter((text) => text !== '').join(' ') || nothing
}

function cureOf({ failure, kept, isLeft, statement }: StatementError): string {
  if (isLeft) return 'Put that in order by hand, fix the script and run this again.'
  if (failure.reason === 'statement-timeout')
    return 'Give it more time (`statement-timeout`, or `-- slipway: timeout=` above the statement) and run this again: it goes on from there.'
  if (/^(server-gone|cancelled|timeout)$/.test(failure.reason))
    return 'Run this again: the journal tells what became of it, and it goes on from there.'
  if (failure.reason === 'deadlock')
    return 'Other sessions were changing the same rows; there is nothing to fix in the script. Run this again when it is quieter.'
  if (failure.reason === 'packet-too-large')
    return 'Split the statement into several, or let the server take larger ones.'
  if (failure.reason === 'lock-timeout')
    return 'Somebody else holds the table or the rows. Run this again when it is quieter, or raise `lock-wait-timeout`.'
  const known = existing.test(failure.code)
    ? ' If the database was changed by hand, `command: baseline` records scripts as applied.'
    : ''
  const isHalf = statement.effect.kind === 'unseen'
  const again =
    kept === 0
      ? `${isHalf ? 'Look what it has done, take that out of the script, fix the rest' : 'Fix the script'} and run this again.`
      : 'Fix this statement and run this again: it goes on here. Leave those before it as they are.'
  return `${again}${known}`
}

function prefixed(target: string, text: string): string {
  return target === '' ? text : `${target}: ${text}`
}

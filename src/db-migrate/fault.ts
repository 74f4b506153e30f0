import { UserError } from '../input/user-error.ts'
import type { Log } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { lineOf, StatementError } from './journal/context.ts'
import type { RunResult } from './outcome.ts'
import { isGone, RefusedStatement, refusal } from './server/ask.ts'

/** Errors of the servers that mean «this already exists», and how to fix them. */
const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/

/** The error to report for the error of a run; unknown errors stay as they are. */
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

/** Annotates the line of the script that the server refused, the files of problems, and what cannot be taken over. */
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

/** How much of the script remains in effect, as far as is known. */
function stateOfScript({ kept, mode, statement, failure, isLeft }: StatementError): string {
  const nothing = 'No change of this script remains.'
  if (isLeft)
    return 'It was rolled back, except for what a trigger or a function wrote to a table without transactions (such as MyISAM): the server reports that this remains.'
  if (mode === 'transaction') return nothing
  const before =
    kept === 0
      ? ''
      : kept === 1
        ? 'The statement before it is done and recorded.'
        : `The ${kept} statements before it are done and recorded.`
  const { effect, directives } = statement
  const own =
    directives.batch !== undefined && effect.kind === 'data'
      ? 'Its batches before this one are done and recorded.'
      : isGone(failure)
        ? 'It is not yet known whether the server has executed it.'
        : effect.kind === 'unseen'
          ? 'What it did before it failed remains.'
          : ''
  return [before, own].filter((text) => text !== '').join(' ') || nothing
}

function cureOf({ failure, kept, isLeft, statement }: StatementError): string {
  if (isLeft) return 'Correct that by hand, fix the script and run this again.'
  if (failure.reason === 'statement-timeout')
    return 'Give it more time (`statement-timeout`, or `-- slipway: timeout=` above the statement) and run this again: it continues from there.'
  if (/^(server-gone|cancelled|timeout)$/.test(failure.reason))
    return 'Run this again: the journal shows what happened to it, and the run continues from there.'
  if (failure.reason === 'deadlock')
    return 'Other sessions were changing the same rows; the script needs no fix. Run this again when there is less traffic.'
  if (failure.reason === 'packet-too-large')
    return 'Split the statement into several, or raise the limit on the server.'
  if (failure.reason === 'lock-timeout')
    return 'Another session has locked the table or the rows. Run this again when there is less traffic, or raise `lock-wait-timeout`.'
  const known = existing.test(failure.code)
    ? ' If the database was changed by hand, `command: baseline` records scripts as applied.'
    : ''
  const isHalf = statement.effect.kind === 'unseen'
  const again =
    kept === 0
      ? `${isHalf ? 'Check what it has done, remove that from the script, fix the rest' : 'Fix the script'} and run this again.`
      : 'Fix this statement and run this again: it continues here. Do not change the statements before it.'
  return `${again}${known}`
}

function prefixed(target: string, text: string): string {
  return target === '' ? text : `${target}: ${text}`
}

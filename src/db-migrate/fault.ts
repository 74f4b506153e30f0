import { Complaint } from '../runner/complaint.ts'
import type { Log } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import type { Story } from './outcome.ts'
import { lineOf, StatementFault } from './workshop.ts'

/** Errors of the servers that mean «the same thing is there already», with what to do about it. */
const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/

/** A story's error as the complaint that is reported; other errors stay what they are. */
export function complaintOf({ target, error }: Story): unknown {
  if (error instanceof StatementFault) {
    const { failure } = error
    const reason = failure.reason === 'sql-error' ? 'sql-error' : failure.reason
    return new Complaint(reason, prefixed(target, sentence(error)), { cause: error })
  }
  if (error instanceof Complaint && target !== '')
    return new Complaint(
      error.reason,
      error.items.map((item) => prefixed(target, item)),
      { cause: error },
    )
  return error
}

/** Marks the line of the script that the server refused, and the files of problems. */
export function annotate({ error, plan, target }: Story, log: Log): void {
  if (error instanceof StatementFault) {
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

function sentence(fault: StatementFault): string {
  const { path, statement, failure, kept, total } = fault
  const place = `\`${brief(path)}\` line ${lineOf(fault)}`
  const what = `${place}, statement ${statement.position} of ${total} failed: ${codeOf(fault)}\`${brief(failure.message, 400)}\``
  const text = `The statement: \`${brief(statement.sql.slice(0, 2_000).trim(), 160)}\``
  return `${what}. ${text}. ${standing(kept)} ${cureOf(fault)}`
}

function codeOf({ failure }: StatementFault): string {
  return failure.code === '' ? '' : `${failure.code} `
}

function standing(kept: number): string {
  if (kept === 0) return 'Nothing of this script is left behind.'
  return kept === 1
    ? 'The statement before it is done and noted.'
    : `The ${kept} statements before it are done and noted.`
}

function cureOf({ failure, kept }: StatementFault): string {
  if (/^(server-gone|cancelled|timeout|statement-timeout)$/.test(failure.reason))
    return 'Run this again: the journal tells what became of it, and it goes on from there.'
  if (failure.reason === 'lock-timeout')
    return 'Somebody else holds the table or the rows. Run this again when it is quieter, or raise `lock-wait-timeout`.'
  const known = existing.test(failure.code)
    ? ' If the database was changed by hand, `command: baseline` records scripts as applied.'
    : ''
  const again =
    kept === 0
      ? 'Mend the script and run this again.'
      : 'Mend this statement and run this again: it goes on here. Leave those before it as they are.'
  return `${again}${known}`
}

function prefixed(target: string, text: string): string {
  return target === '' ? text : `${target}: ${text}`
}

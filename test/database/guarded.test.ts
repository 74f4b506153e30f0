import { GuardedConnection } from '../../src/database/guarded.ts'
import type { Request } from '../../src/database/session/database.ts'
import type { Session, Sink } from '../../src/database/session/session.ts'
import { testHost } from '../support/host.ts'

/** A statement of the fake session: what it sends, and whether it comes to its end although it was to be stopped. */
interface Course {
  readonly send: (sink: Sink) => void
  readonly end: 'done' | 'error'
}

/** A server that runs every statement until somebody stops it; `log` has what reached it, in order. */
function stage({ send, end }: Course, absorbs = true) {
  const log: string[] = []
  let stop = Promise.withResolvers<void>()
  const execute: Session['execute'] = async (sql, _, sink) => {
    log.push(String(sql))
    if (sql !== 'quick') {
      send(sink)
      await stop.promise
      if (end === 'error') throw new Error('interrupted')
    }
    return { affectedRows: 3n, insertId: null, warningCount: 0 }
  }
  const session: Session = {
    dialect: 'mysql',
    server: { product: 'MySQL', version: '8.0.36', numbers: [8, 0, 36], proxySign: undefined },
    id: '7',
    security: 'none',
    largest: Number.POSITIVE_INFINITY,
    limit: '',
    isOpen: () => true,
    execute,
    explainError: (error) => ({
      reason: 'sql-error',
      code: '1317',
      state: '70100',
      message: String(error),
      line: null,
    }),
    warnings: () => Promise.resolve([]),
    absorbKill: async () => {
      // The server needs a moment; whoever does not wait is hit.
      await new Promise((resolve) => setTimeout(resolve, 20))
      log.push('absorbed')
    },
    killOther: () => Promise.resolve(),
    close: () => Promise.resolve(),
    destroy: () => log.push('destroyed'),
    pause: () => {},
    resume: () => {},
  }
  if (!absorbs) Reflect.deleteProperty(session, 'absorbKill')
  const connection = new GuardedConnection(session, {
    guards: { lockWait: 0, statement: 0, total: 0 },
    host: testHost(),
    deadline: Number.POSITIVE_INFINITY,
    killSession: () => {
      log.push('kill')
      stop.resolve()
      stop = Promise.withResolvers()
      return Promise.resolve()
    },
    redact: (text) => text,
  })
  return { connection, log, end: () => stop.resolve() }
}

const nothing = () => {}
const rows = (sink: Sink) => {
  sink.columns([{ name: 'a', type: 'VARCHAR', table: '', kind: 'text', length: 0, isUnsigned: false }])
  sink.row(['1'])
}

describe('a statement that should be stopped', () => {
  const short: Request = { timeout: 5 }

  test.each<readonly [string, Course, object]>([
    ['ended without rows: it is done', { send: nothing, end: 'done' }, { isDone: true, affectedRows: 3n }],
    [
      'ended with rows: some of them may not have been handed over',
      { send: rows, end: 'done' },
      { isDone: false, reason: 'statement-timeout', rowCount: 1 },
    ],
    ['was stopped', { send: nothing, end: 'error' }, { isDone: false, reason: 'statement-timeout', code: '1317' }],
    ['was stopped between its rows', { send: rows, end: 'error' }, { isDone: false, reason: 'statement-timeout' }],
  ])('%s', async (_, course, expected) => {
    const { connection } = stage(course)
    expect(await connection.run('slow', short)).toMatchObject(expected)
  })

  test.each(['done', 'error'] as const)('a late kill hits no other statement (%s)', async (end) => {
    const { connection, log } = stage({ send: nothing, end })
    await connection.run('slow', short)
    await connection.run('quick')
    expect(log).toEqual(['slow', 'kill', 'absorbed', 'quick'])
  })

  test('a server whose kills cannot be late is not asked', async () => {
    const { connection, log } = stage({ send: nothing, end: 'error' }, false)
    await connection.run('slow', short)
    await connection.run('quick')
    expect(log).toEqual(['slow', 'kill', 'quick'])
  })
})

test('the error of a consumer is thrown, after the statement was ended', async () => {
  const { connection, log } = stage({ send: rows, end: 'error' })
  const onRows = () => {
    throw new Error('disk full')
  }
  await expect(connection.run('slow', { onRows })).rejects.toThrow('disk full')
  expect(log).toEqual(['slow', 'kill', 'absorbed'])
})

test('without a limit a statement runs until it ends', async () => {
  const { connection, log, end } = stage({ send: nothing, end: 'done' })
  const running = connection.run('slow')
  // Longer than what a limit of 0 would be taken for.
  await new Promise((resolve) => setTimeout(resolve, 350))
  end()
  expect(await running).toMatchObject({ isDone: true })
  expect(log).toEqual(['slow'])
})

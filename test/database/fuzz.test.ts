import type { Socket } from 'node:net'
import { connect } from '../../src/database/connect.ts'
import { noGuards } from '../support/connection.ts'
import {
  FakeServer,
  mysqlGreeting,
  mysqlOk,
  mysqlRow,
  postgresAuthentication,
  postgresIdentity,
  postgresResult,
  postgresWelcome,
} from '../support/fake-database.ts'
import { testHost } from '../support/host.ts'
import { randomFrom } from '../support/random.ts'
import { rounds } from '../support/sample.ts'

/**
 * Sound sessions, changed at random in a few bytes, against the drivers and the real code of sessions: each ends with a documented reason, or as
 * if nothing had been changed; an exception that nobody catches fails the test.
 */

const secret = 'c0rrect-h0rse'
const rows = [
  ['one', ''],
  ['x'.repeat(300), 'ü'],
]

/** What the server answers, turn by turn; in MySQL it speaks first. */
const sessions = {
  mysql: [mysqlGreeting(), mysqlOk(2), mysqlRow(['1', '8.0.36', 'fake']), mysqlOk(1), mysqlRow(['one', 'two'])],
  postgres: [postgresAuthentication(5, 'salt'), postgresWelcome(), postgresIdentity(), postgresResult(rows)],
} as const

const reasons: readonly string[] = [
  'cannot-connect',
  'access-denied',
  'unknown-database',
  'tls-failed',
  'insecure-auth',
]
const failures: readonly string[] = ['sql-error', 'server-gone', 'lock-timeout', 'statement-timeout', 'cancelled']

/** One to three changes of a copy: a byte, an extreme length, a piece left out, doubled or put in. */
function mutate(bytes: Buffer, random: () => number): Buffer {
  let changed: Buffer = Buffer.from(bytes)
  const below = (limit: number) => Math.floor(random() * limit)
  for (let count = below(3) + 1; count > 0 && changed.length > 0; count--) {
    // Heads are where most goes wrong.
    const at = random() < 0.5 ? below(Math.min(12, changed.length)) : below(changed.length)
    const to = Math.min(changed.length, at + 1 + below(24))
    const piece = changed.subarray(at, to)
    const extremes = [0x00, 0x01, 0x7f, 0x80, 0xfb, 0xfc, 0xfd, 0xfe, 0xff]
    switch (below(6)) {
      case 0:
        changed[at] = below(256)
        break
      case 1:
        changed.fill(extremes[below(extremes.length)] ?? 0, at, Math.min(changed.length, at + 1 + below(4)))
        break
      case 2:
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(to)])
        break
      case 3:
        changed = Buffer.concat([changed.subarray(0, to), piece, changed.subarray(to)])
        break
      case 4:
        changed = Buffer.concat([
          changed.subarray(0, at),
          Buffer.from(piece).map(() => below(256)),
          changed.subarray(at),
        ])
        break
      default:
        changed = changed.subarray(0, at)
    }
  }
  return changed
}

/** Plays the session; what a client then waits for in vain ends with the connection. */
function play(socket: Socket, answers: readonly Buffer[], speaksFirst: boolean, patience = 60): void {
  let [turn, idle]: [number, NodeJS.Timeout | undefined] = [0, undefined]
  const next = () => {
    clearTimeout(idle)
    const answer = answers[turn++]
    if (answer === undefined) return void socket.end()
    if (answer.length > 0) socket.write(answer)
    idle = setTimeout(() => socket.end(), patience)
  }
  socket.on('data', next).on('close', () => clearTimeout(idle))
  if (speaksFirst) next()
}

async function endOf(dialect: 'mysql' | 'postgres', answers: readonly Buffer[], patience?: number): Promise<string> {
  await using server = await new FakeServer((socket) => play(socket, answers, dialect === 'mysql', patience)).listen()
  const target = {
    dialect,
    host: '127.0.0.1',
    port: server.port,
    user: 'slipway',
    password: () => secret,
    database: 'shop',
    tls: { mode: 'disabled' },
    connectTimeout: 60_000,
    allowInsecureAuth: false,
  } as const
  try {
    const connection = await connect(target, noGuards, testHost())
    const outcome = await connection.run('SELECT 1', { onRows: () => {} })
    await connection.close()
    return outcome.isDone ? 'done' : outcome.reason
  } catch (error) {
    const reason = error instanceof Error && 'reason' in error ? String(error.reason) : ''
    if (error instanceof Error && !reasons.includes(reason)) throw error
    return reason
  } finally {
    expect(Buffer.concat(server.received).toString('latin1')).not.toContain(secret)
  }
}

const count = rounds(600, 60)
const atOnce = 20

test.each(['mysql', 'postgres'] as const)('%s: an unchanged session is done', async (dialect) => {
  expect(await endOf(dialect, sessions[dialect], 60_000)).toBe('done')
})

test.each(['mysql', 'postgres'] as const)('%s: changed sessions end with a reason', async (dialect) => {
  const ends = new Map<string, number>()
  const one = async (seed: number) => {
    const random = randomFrom(seed)
    const at = Math.floor(random() * sessions[dialect].length)
    const answers = sessions[dialect].map((answer, turn) => (turn === at ? mutate(answer, random) : answer))
    const end = await endOf(dialect, answers).catch((error: unknown) => {
      throw new Error(`seed ${seed}`, { cause: error })
    })
    expect([seed, [...reasons, ...failures, 'done'].includes(end) ? '' : end]).toEqual([seed, ''])
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  for (let seed = 0; seed < count; seed += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, index) => one(seed + index)))
  // Most changes must matter, and both the sign-in and statements must have been hit.
  expect(ends.get('done') ?? 0).toBeLessThan(count * 0.6)
  expect(ends.get('cannot-connect') ?? 0).toBeGreaterThan(count * 0.15)
  expect(ends.get('server-gone') ?? 0).toBeGreaterThan(rounds(count * 0.05, 0))
})

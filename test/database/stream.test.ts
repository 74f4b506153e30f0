import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Connection } from '../../src/database/session/database.ts'
import { mustRun, openConnection } from '../support/connection.ts'
import { type DatabaseServer, kinds, startServer } from '../support/database.ts'
import { rounds } from '../support/sample.ts'

const megabyte = 1 << 20

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
setFlagsFromString('--no-expose-gc')

/** Bytes that live: when garbage goes depends on how busy the machine is. */
function held(): number {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

describe.each(kinds())('%s: big results', (kind) => {
  let server: DatabaseServer
  let connection: Connection

  beforeAll(async () => {
    server = await startServer(kind)
    connection = await openConnection(server)
    await mustRun(connection, 'CREATE TABLE many (n INT)')
    const numbers = Array.from({ length: 1_000 }, (_, index) => `(${index})`)
    await mustRun(connection, `INSERT INTO many VALUES ${numbers.join(', ')}`)
  })
  afterAll(async () => {
    await connection?.close()
    await server?.[Symbol.asyncDispose]()
  })

  /** Rows of a kilobyte, or of so many bytes. */
  const wide = (rows: number, size = 1_000) =>
    `SELECT REPEAT('x', ${size}) AS x, a.n AS a, b.n AS b FROM many a, many b LIMIT ${rows}`

  const size = rounds(1_000, 5_000)
  const rows = rounds(400_000, 30_000)
  test.each(['fast', 'slow'])(
    `memory stays flat for ${(rows * size) / 1e6} MB, with any consumer: %s`,
    async (pace) => {
      let [most, bytes, batch] = [0, 0, 0]
      let next = 0
      const before = held()
      const result = await mustRun(connection, wide(rows, size), {
        onRows: async (taken) => {
          for (const [text] of taken) bytes += String(text).length
          batch = Math.max(batch, taken.length)
          if (bytes > next) {
            most = Math.max(most, held())
            next += 20 * megabyte
          }
          if (pace === 'slow') await new Promise(setImmediate)
        },
      })
      expect(result.rowCount).toBe(rows)
      expect(bytes).toBe(rows * size)
      expect(batch).toBeLessThan(2_000_000 / size)
      expect(most).toBeGreaterThan(0)
      expect(most - before).toBeLessThan(80 * megabyte)
    },
  )

  test('the server waits for a consumer that stops', async () => {
    await using observer = await openConnection(server)
    let taken = 0
    const stand = Promise.withResolvers<void>()
    const running = mustRun(connection, wide(40_000), {
      onRows: async (rows) => {
        taken += rows.length
        await stand.promise
      },
    })
    await wait(500)
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThan(2_000)
    expect((await mustRun(observer, 'SELECT 1')).rowCount).toBe(1)
    stand.resolve()
    expect((await running).rowCount).toBe(40_000)
    expect(taken).toBe(40_000)
  })

  test('one value of 12 MB arrives complete', async () => {
    let length = 0
    await mustRun(connection, "SELECT REPEAT('x', 12000000)", {
      onRows: ([row]) => {
        length = String(row?.[0]).length
      },
    })
    expect(length).toBe(12_000_000)
  })

  test('a statement of 20 MB is sent complete', async () => {
    const result = await mustRun(connection, `SELECT LENGTH('${'x'.repeat(20_000_000)}')`, {
      onRows: ([row]) => expect(row).toEqual(['20000000']),
    })
    expect(result.rowCount).toBe(1)
  })
})

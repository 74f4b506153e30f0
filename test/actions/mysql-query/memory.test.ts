import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStage, type Stage } from '../../mysql-query/stage.ts'
import { kinds } from '../../support/database.ts'

/** Bytes of each result and script; SLIPWAY_GIGABYTES=5 is the full size, and takes minutes and as much disk. */
const size = Number(process.env['SLIPWAY_GIGABYTES'] ?? 0.2) * 1e9
const timeout = 60_000 + size / 5_000

/** What a step took at its peak, which it tells as it ends. What getrusage tells is as much as the process that started it had. */
const telling = preload(
  "import{readFileSync}from'node:fs';process.on('exit',()=>console.error(readFileSync('/proc/self/status','utf8').match(/VmHWM.*/)[0]))",
)
/** In MiB. */
const peakOf = (raw: string) => Number(/^VmHWM:\s+(\d+) kB$/m.exec(raw)?.[1] ?? Number.NaN) / 1_024

/** A disk that takes 4 ms for each write. */
const slowDisk = preload(
  "import{open}from'node:fs/promises';const h=await open('/dev/null');const p=Object.getPrototypeOf(h);const w=p.write;p.write=async function(...a){await new Promise(d=>setTimeout(d,4));return w.apply(this,a)};await h.close()",
)

function preload(source: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(source)}`
}

describe.each(kinds('mariadb', 'mysql'))('memory of a step on %s', (kind) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await openStage(kind)
    const digits = Array.from({ length: 10 }, (_, digit) => `(${digit})`)
    const thousand = 'SELECT a.n + b.n * 10 + c.n * 100 FROM digit a, digit b, digit c'
    await stage.prepare(
      'CREATE TABLE digit (n INT)',
      `INSERT INTO digit VALUES ${digits.join(', ')}`,
      'CREATE TABLE many (n INT)',
      `INSERT INTO many ${thousand}`,
    )
  })

  afterAll(() => stage[Symbol.asyncDispose]())

  test.each([
    ['tsv', 'a quick disk', ''],
    ['tsv', 'a slow one', slowDisk],
    ['ndjson', 'a quick disk', ''],
    ['csv', 'a slow one', slowDisk],
  ])(
    'rows as %s on %s: flat',
    async (format, _, disk) => {
      const rows = Math.round(size / 1_000)
      const query = `SELECT a.n, REPEAT('x', 1000) AS filler FROM many a, many b, digit c LIMIT ${rows}`
      const env = { NODE_OPTIONS: `${telling} ${disk}` }
      const result = await stage.run({ query, format, 'output-file': 'big' }, { env })
      expect(result.outputs).toMatchObject({ result: 'done', 'row-count': String(rows) })
      expect(statSync(join(stage.workspace, 'big')).size).toBeGreaterThan(rows * 1_000)
      expect(peakOf(result.raw)).toBeLessThan(140)
    },
    timeout,
  )

  test(
    'a long script: flat',
    async () => {
      const filler = '-'.repeat(1_000)
      const values = Array.from({ length: 2_000 }, (_, row) => `(${row})`).join(', ')
      const part = [
        `${`DO '${filler}';\n`.repeat(200)}/* ${filler.repeat(4_000)} */ DO 1;\n`,
        `${`-- ${filler}\n`.repeat(1_000)}INSERT INTO few VALUES ${values};\nTRUNCATE few;\n`,
      ].join('')
      await stage.prepare('CREATE TABLE few (n INT)')
      const parts = Math.ceil(size / part.length)
      const file = openSync(join(stage.workspace, 'long.sql'), 'w')
      for (let count = 0; count < parts; count++) writeSync(file, part)
      closeSync(file)
      const result = await stage.run({ file: 'long.sql', mode: 'read-write' }, { env: { NODE_OPTIONS: telling } })
      expect(result.outputs).toMatchObject({ result: 'done', 'affected-rows': String(parts * 2_000) })
      expect(result.log).toContain(`${parts * 203} statements done`)
      expect(peakOf(result.raw)).toBeLessThan(200)
    },
    timeout,
  )
})

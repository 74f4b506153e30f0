import { PassThrough } from 'node:stream'
import { Tap } from '../../src/database/mysql/tap.ts'
import type { Column, Value } from '../../src/database/session/value.ts'
import { WireRows } from '../../src/database/session/wire.ts'
import { openWriter } from '../../src/rows/open.ts'
import { wireTsv } from '../../src/rows/wire-tsv.ts'
import { sampled } from '../support/sample.ts'

const column = (kind: Column['kind']): Column => ({
  name: 'c',
  table: '',
  type: '',
  kind,
  length: 0,
  isUnsigned: false,
})

/** A value behind its length, in the shortest form. */
function lenenc(value: string | Buffer | null): Buffer {
  if (value === null) return Buffer.from([0xfb])
  const bytes = Buffer.from(value)
  const { length } = bytes
  const head = Buffer.alloc(length < 251 ? 1 : length < 65_536 ? 3 : length < 2 ** 24 ? 4 : 9)
  if (head.length === 1) head[0] = length
  else {
    head[0] = head.length === 3 ? 0xfc : head.length === 4 ? 0xfd : 0xfe
    head.writeUIntLE(length, 1, Math.min(6, head.length - 1))
  }
  return Buffer.concat([head, bytes])
}

/** A packet, in as many pieces as its length asks for, numbered from `number` on. */
function packets(number: number, body: Buffer): { readonly bytes: Buffer; readonly next: number } {
  const pieces: Buffer[] = []
  let next = number
  for (let at = 0; ; at += 0xff_ff_ff) {
    const piece = body.subarray(at, at + 0xff_ff_ff)
    const head = Buffer.from([0, 0, 0, next++ & 0xff])
    head.writeUIntLE(piece.length, 0, 3)
    pieces.push(head, piece)
    if (piece.length < 0xff_ff_ff) return { bytes: Buffer.concat(pieces), next }
  }
}

const eof = Buffer.from([0xfe, 0, 0, 2, 0])
const error = Buffer.from([0xff, 1, 2, 3])

/** A statement's answer: for each result set its number of columns, so many packets, an end, its rows and another end. */
function answer(sets: readonly (readonly (readonly (string | null)[])[])[], last = eof): Buffer {
  const all: Buffer[] = []
  let number = 1
  const add = (body: Buffer) => {
    const { bytes, next } = packets(number, body)
    number = next
    all.push(bytes)
  }
  for (const [index, rows] of sets.entries()) {
    const columns = rows[0]?.length ?? 0
    add(Buffer.from([columns]))
    for (let each = 0; each < columns; each++) add(Buffer.from(`column ${each}`))
    add(eof)
    for (const row of rows) add(Buffer.concat(row.map(lenenc)))
    add(index === sets.length - 1 ? last : eof)
  }
  return Buffer.concat(all)
}

/** Feeds chunks to a tap in front of a reader that behaves as mysql2 does; answers what each of them got. */
async function feed(chunks: readonly Buffer[]) {
  const stream = new PassThrough()
  const seen: { readonly number: number; readonly body: Buffer }[] = []
  const rows: (readonly Value[])[] = []
  let [columns, left] = [0, 0]
  let tap: Tap | undefined
  stream.on('data', (bytes: Buffer) => {
    const body = bytes.subarray(4)
    seen.push({ number: bytes[3] ?? -1, body })
    if (left > 0 && --left === 0) {
      const kinds = Array.from({ length: columns }, () => column('text'))
      tap?.expectRows(columns, (wire, count) => rows.push(...new WireRows(wire, count, kinds).read()))
    } else if (left === 0 && body.length === 1) [columns, left] = [body[0] ?? 0, body[0] ?? 0]
  })
  const failed = new Promise<Error | undefined>((resolve) => {
    stream.on('error', resolve).on('end', () => resolve(undefined))
  })
  tap = new Tap(stream)
  tap.begin(true)
  for (const chunk of chunks) stream.write(Buffer.from(chunk))
  stream.end()
  return { failed: await failed, seen, rows }
}

function cut(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

const nasty = [
  ['', 'a', null],
  [null, null, null],
  ['ÿþ\0\t\n\\', 'x'.repeat(250), 'y'.repeat(251)],
  ['z'.repeat(70_000), '', 'þ'],
] as const
const many = Array.from({ length: 600 }, (_, index) => [String(index), index % 7 === 0 ? null : 'v'])

test.each(sampled([1, 2, 3, 4, 5, 7, 64, 1_000, 65_536, 10_000_000], 5))(
  'rows are removed and the rest is passed on, in chunks of %i bytes',
  async (size) => {
    const { failed, seen, rows } = await feed(cut(answer([nasty, many, [['1']]]), size))
    expect(failed).toBeUndefined()
    expect(rows).toEqual([...nasty, ...many, ['1']])
    // Three heads, 3 + 2 + 1 columns, two ends for each set; mysql2 counts what it sees.
    expect(seen.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(seen.filter(({ body }) => body.equals(eof))).toHaveLength(6)
  },
)

test('an error in place of a row is passed on', async () => {
  const { seen, rows } = await feed([answer([many], error)])
  expect(rows).toEqual(many)
  expect(seen.at(-1)).toEqual({ number: 5, body: error })
})

const full = 0xff_ff_ff

test.each(sampled([full - 6, full - 5, full - 4, 2 * full - 10, 40_000_000], 2))(
  'a row that fills packets, with a value of %i bytes',
  async (length) => {
    const { rows, seen } = await feed(
      cut(
        answer([
          [
            ['x'.repeat(length), null],
            ['short', ''],
          ],
        ]),
        1_000_000,
      ),
    )
    expect(rows.map((row) => row.map((value) => (value === null ? null : String(value).length)))).toEqual([
      [length, null],
      [5, 0],
    ])
    expect(seen.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
  },
)

test.each([
  ['too short', Buffer.from([1, 0x61])],
  ['too long', Buffer.from([1, 0x61, 1, 0x62, 1])],
  ['a length beyond the packet', Buffer.from([1, 0x61, 0xfd, 0xff, 0xff, 0xff])],
  ['a length that is cut', Buffer.from([1, 0x61, 0xfc])],
  ['a length of eight bytes', Buffer.concat([Buffer.from([1, 0x61, 0xfe]), Buffer.alloc(8, 0xff)])],
  ['empty', Buffer.alloc(0)],
])('a row that is %s breaks the connection', async (_, body) => {
  const whole = answer([[['a', 'b']]])
  const { bytes } = packets(6, body)
  const { failed, rows } = await feed([whole.subarray(0, -9), bytes, eof])
  expect(failed).toMatchObject({ message: expect.stringContaining('a malformed row') })
  expect(rows).toEqual([['a', 'b']])
})

/** Rows as the tap hands them over. */
function wireOf(rows: readonly (readonly (string | Buffer | null)[])[], columns: readonly Column[]): WireRows {
  const bytes = rows.map((row) => packets(9, Buffer.concat(row.map(lenenc))).bytes)
  return new WireRows(Buffer.concat(bytes), rows.length, columns)
}

const special = '\0\t\n\\'
test.each<readonly [string, readonly (readonly (string | null)[])[]]>([
  ['nasty values', nasty],
  ['nothing but NULL, which grows', Array.from({ length: 9 }, () => Array.from({ length: 40 }, () => null))],
  ['nothing but what is escaped, which grows', [[special.repeat(300)], [special]]],
  ['NULL and escapes by turns', Array.from({ length: 50 }, () => [null, '\n', null, '', '\t', 'a'])],
  [
    'empty texts',
    [
      ['', '', ''],
      ['', '', ''],
    ],
  ],
])('TSV from the wire equals TSV from the values: %s', (_, rows) => {
  const columns = (rows[0] ?? []).map(() => column('text'))
  const values = openWriter('tsv', columns, { binary: 'raw', escapeFormulas: false }).rows(rows)
  const head = `${columns.map(() => 'c').join('\t')}\n`
  expect(head + wireTsv(wireOf(rows, columns)).toString()).toBe(values.toString())
})

test('bytes stay unchanged, and a copy outlives its original', () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  const wire = wireOf([[all, all]], [column('binary'), column('text')])
  const [copy, row] = [wire.copy(), wire.read()[0]]
  const cell = all
    .toString('latin1')
    .replace(/[\0\t\n\\]/g, (found) => `\\${{ '\0': '0', '\t': 't', '\n': 'n' }[found] ?? found}`)
  expect(wireTsv(wire).toString('latin1')).toBe(`${cell}\t${cell}\n`)
  wire.bytes.fill(0)
  expect(row).toEqual([all, all.toString()])
  expect(copy.read()).toEqual([row])
})

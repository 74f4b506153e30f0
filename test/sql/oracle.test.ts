/** The splitter against the real client, which talks to a server that writes down what it is sent. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { UserError } from '../../src/input/user-error.ts'
import { openSession, type Statement } from '../../src/sql/scan/script.ts'
import { splitText, textOf } from '../../src/sql/split.ts'
import { installProgram } from '../support/install.ts'
import { leaveOut } from '../support/left-out.ts'
import { openWire, type Sent, STATUS } from '../support/mysql-wire.ts'
import { rounds } from '../support/sample.ts'
import { generateScript, type Range, rawLines, seeded } from './generate.ts'
import { departures, nasty } from './nasty.ts'

interface Oracle {
  readonly name: string
  readonly path: string
  readonly version: string
  readonly args: readonly string[]
  /** The client of MySQL, which reads some things in another way than MariaDB's. */
  readonly mysql: boolean
}

const found = installProgram('mariadb', ['mariadb-client-core'])
const current = process.env['SLIPWAY_MYSQL_CLIENT']
if ('missing' in found) leaveOut(`the client of MariaDB (${found.missing})`)
if (!current) leaveOut('the client of MySQL 9 (no SLIPWAY_MYSQL_CLIENT)')

const oracles: readonly Oracle[] = [
  ...('path' in found
    ? [
        {
          name: 'mariadb',
          path: found.path,
          version: '10.11.1-MariaDB',
          args: ['--no-defaults', '--skip-ssl'],
          mysql: false,
        },
      ]
    : []),
  // Since 9.4 every command but DELIMITER is off in batch mode unless --commands is given.
  ...(current
    ? [{ name: 'mysql', path: current, version: '9.4.0', args: ['--ssl-mode=DISABLED', '--commands'], mysql: true }]
    : []),
]

/** What a client sends for a script: `q` and the text of a query, `u` and a database. */
async function sentBy(oracle: Oracle, script: Buffer, status: number): Promise<readonly string[]> {
  const wire = await openWire(oracle.version, status)
  const args = [
    '--host=127.0.0.1',
    `--port=${wire.port}`,
    '--user=u',
    '--comments',
    '--batch',
    '--force',
    '--default-character-set=utf8mb4',
  ]
  const child = spawn(oracle.path, [...oracle.args, ...args], { stdio: ['pipe', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (data) => (errors += data))
  child.stdin.on('error', () => {})
  child.stdin.end(script)
  await new Promise((resolve) => child.on('close', resolve))
  await wire.close()
  if (wire.connections.length !== 1) throw new Error(`the client did not sign in: ${errors}`)
  return (wire.connections[0] ?? []).map(asLine)
}

const asLine = ({ command, bytes }: Sent) => `${command[0]} ${bytes.toString('latin1')}`

const sentByUs = (script: Buffer, status: number) => split(script, status).map(asOurLine)

function split(script: Buffer, status: number): readonly Statement[] {
  const session = {
    ...openSession(),
    noBackslashEscapes: (status & STATUS.noBackslashEscapes) !== 0,
    ansiQuotes: (status & STATUS.ansiQuotes) !== 0,
  }
  return splitText(script, { dialect: 'mysql', file: 'script.sql', session })
}

function asOurLine(statement: Statement): string {
  if (statement.kind === 'use') return `u ${statement.database}`
  if (statement.kind === 'sql') return `q ${Buffer.from(statement.bytes).toString('latin1')}`
  throw new Error(`unexpected ${statement.kind}`)
}

/** Points at the first difference instead of printing two long lists. */
function expectSame(ours: readonly string[], theirs: readonly string[], script: string): void {
  const at = theirs.findIndex((line, index) => line !== ours[index])
  if (at < 0 && ours.length === theirs.length) return
  const index = at < 0 ? theirs.length : at
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, index - 1), index + 3)
  expect({ script, lines: around(ours) }).toEqual({ script, lines: around(theirs) })
}

/**
 * A made-up script that we read without a complaint and to its end, so that what follows it stands on its own again, and
 * without a line inside a statement that begins with “delimiter”: the client drops its newline. The
 * clients differ in two dashes at the start of a statement, in hints, and in MariaDB's own comments, and none runs a command
 * on a line below a comment without a delimiter, as we do.
 */
function closedScript(random: () => number, range: Range, status: number): string {
  for (;;) {
    const script = generateScript(random, 25, range)
    try {
      const statements = split(Buffer.from(`${script}the end;`), status)
      const sent = statements.map(asOurLine)
      const differs = range.common ? /\n\s*delimiter|^q --\S|\/\*(?:\+|M!)/i : /\n\s*delimiter/i
      const comments = statements.some((one) => one.kind === 'sql' && one.comment && /^\s*\/|^\s/.test(textOf(one)))
      if (sent.at(-1) === 'q the end' && !comments && !sent.some((line) => differs.test(line))) return script
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
}

const auto = STATUS.autocommit

test('there is a client to compare with', () => expect(oracles).not.toEqual([]))

for (const oracle of oracles)
  describe(`like the client ${oracle.name} sends it`, () => {
    const shared = readdirSync(new URL('scripts/mysql/', import.meta.url))
    test.each(shared)('%s, unchanged and with Windows line ends', async (name) => {
      const script = readFileSync(new URL(`scripts/mysql/${name}`, import.meta.url))
      const windows = Buffer.from(`\u{feff}${script.toString().replaceAll('\n', '\r\n')}`)
      for (const bytes of [script, windows]) {
        const theirs = await sentBy(oracle, bytes, auto)
        expect(theirs.length).toBeGreaterThan(1)
        expectSame(sentByUs(bytes, auto), theirs, name)
      }
    })

    test.each(nasty.filter(([, only]) => only === 'both' || (only === 'mysql') === oracle.mysql))(
      '%j',
      async (text) => {
        const script = Buffer.from(text)
        expectSame(sentByUs(script, auto), await sentBy(oracle, script, auto), text)
      },
    )

    for (const [text, theirs, ours] of oracle.mysql ? departures : [])
      test(`unlike the client of MySQL, like that of MariaDB: ${JSON.stringify(text)}`, async () => {
        expect(await sentBy(oracle, Buffer.from(text), auto)).toEqual(theirs)
        expect(sentByUs(Buffer.from(text), auto)).toEqual(ours)
      })

    test.each(['', 'gbk', 'sjis', 'big5', 'cp932', 'euckr', 'gb2312', 'latin1', 'gb18030'])(
      'scripts that are not UTF-8, after `charset %s`',
      async (charset) => {
        // MariaDB has no gb18030.
        if (charset === 'gb18030' && !oracle.mysql) return
        const command = charset === '' ? '' : `charset ${charset};\n`
        const isClosed = (line: Buffer) => {
          try {
            const sent = sentByUs(Buffer.concat([Buffer.from(command), line, Buffer.from('the end;')]), auto)
            return sent.at(-1) === 'q the end'
          } catch {
            return false
          }
        }
        const script = Buffer.concat([Buffer.from(command), ...rawLines(seeded(7)).filter(isClosed)])
        const theirs = await sentBy(oracle, script, auto)
        expect(theirs.length).toBeGreaterThan(500)
        const ours = sentByUs(script, auto)
        if (ours.join('\0') !== theirs.join('\0')) expectSame(ours, theirs, charset)
      },
    )

    const ranges: readonly (readonly [string, number])[] = [
      ['as usual', auto],
      ['NO_BACKSLASH_ESCAPES', auto | STATUS.noBackslashEscapes],
      // The server of MySQL does not tell its client of ANSI_QUOTES.
      ...(oracle.mysql ? [] : [['ANSI_QUOTES', auto | STATUS.ansiQuotes] as const]),
    ]
    test.each(ranges)('generated scripts, %s', async (_, status) => {
      const range: Range = {
        common: oracle.mysql,
        noBackslashEscapes: (status & STATUS.noBackslashEscapes) !== 0,
        ansiQuotes: (status & STATUS.ansiQuotes) !== 0,
      }
      const random = seeded(status)
      for (let run = 0; run < rounds(10, 3); run++) {
        const script = Array.from({ length: 100 }, () => closedScript(random, range, status)).join('')
        const theirs = await sentBy(oracle, Buffer.from(script), status)
        expect(theirs.length).toBeGreaterThan(300)
        const ours = sentByUs(Buffer.from(script), status)
        if (ours.join('\0') !== theirs.join('\0')) expectSame(ours, theirs, `run ${run}`)
      }
    })
  })

import fc from 'fast-check'
import type { Direction, Layout } from '../../src/db-migrate/scripts/script.ts'
import { prepare } from '../../src/db-migrate/statements/prepare.ts'
import type { Prepared } from '../../src/db-migrate/statements/statement.ts'
import { UserError } from '../../src/input/user-error.ts'
import type { Dialect } from '../../src/sql/scan/script.ts'
import { fuzz } from '../fuzz/fuzz.ts'

const dialects = ['mysql', 'postgres', 'sqlite'] as const

interface Given {
  readonly layout?: Layout
  readonly direction?: Direction
}

function read(text: string, dialect: Dialect, { layout = 'slipway', direction = 'up' }: Given = {}): Prepared {
  const file = { path: 'V1__a.sql', text, line: 1 }
  const own = { key: 'V1', version: '1', isRepeatable: false, name: 'a', checksum: '', identity: undefined }
  const script = { ...own, file, undo: file, companion: undefined, servers: [] }
  const modes = { noBackslashEscapes: false, ansiQuotes: false }
  const around = {
    dialect,
    modes,
    layout,
    folder: 'm',
    placeholders: {},
    storage: undefined,
    finished: new Set<number>(),
  }
  const prepared = prepare(script, direction, around)
  if (prepared === undefined) throw new Error('no such part')
  return prepared
}

/** What a script says: each statement's directives and the lines of its waivers; or the errors, with their lines. */
function meaning(text: string, dialect: Dialect, given?: Given): readonly string[] {
  try {
    const { statements, mode } = read(text, dialect, given)
    return statements.map(({ line, directives, waivers }) => {
      const said = Object.entries(directives).map(([key, value]) => `${key}=${value}`)
      return [line, mode, ...said.toSorted(), ...waivers.map((each) => `${each.rules.join()}@${each.line}`)].join(' ')
    })
  } catch (error) {
    if (error instanceof UserError) return error.items.map((item) => item.replace(/^`m\/V1__a\.sql` /, '').slice(0, 50))
    throw error
  }
}

const update = 'UPDATE big SET n = n + 1 WHERE a > 1;'
const waiver = '-- slipway: allow=drop-column reason="x"'
const behind = 'has a `slipway:` comment inside or after a statement. Write'
const last = 'has a `slipway:` comment that no statement follows. Write it'
const block = 'has `slipway:` in a block comment, where it is not read. Wri'
const unread = 'has `slipway:` where no comment is read: two dashes need a s'
const at = (line: number, what: string) => [`line ${line} ${what}`.slice(0, 50)]

describe.each(dialects)('%s', (dialect) => {
  test.each<[where: string, text: string, expected: readonly string[]]>([
    ['at the top', `-- slipway: batch=5\n${update}`, ['2 journal batch=5']],
    [
      'at the top, for all',
      `-- slipway: batch=5\n${update}\nDELETE FROM big;\n`,
      ['2 journal batch=5', '3 journal batch=5'],
    ],
    [
      'after blank lines and notes',
      `\n-- a\n/* b\n*/\n  -- slipway: batch=5\n\n-- c\n${update}`,
      ['8 journal batch=5'],
    ],
    ['above a later one', `DELETE FROM big;\n-- slipway: batch=5\n${update}`, ['1 journal', '3 journal batch=5']],
    [
      'in several lines',
      `DELETE FROM big;\n-- slipway: batch=5\n-- why\n-- slipway: pause=1s\n${waiver}\n${update}`,
      ['1 journal', '6 journal batch=5 pause=1000 drop-column@5'],
    ],
    [
      'a later one says otherwise',
      `-- slipway: batch=5\n${update}\n-- slipway: batch=9\n${update}`,
      ['2 journal batch=5', '4 journal batch=9'],
    ],
    [
      'in one line with a waiver',
      `-- slipway: batch=5 allow=drop-column reason="x"\n${update}`,
      ['2 journal batch=5 drop-column@1'],
    ],
    [
      'a waiver counts for its own',
      `${waiver}\n${update}\n${update}`,
      ['2 transaction drop-column@1', '3 transaction'],
    ],
    [
      'behind BEGIN',
      `BEGIN;\n${waiver}\n${update}\n${update}\nCOMMIT;`,
      ['3 transaction drop-column@2', '4 transaction'],
    ],
    ['above BEGIN', `-- slipway: batch=5\n${waiver}\nBEGIN;\n${update}\nCOMMIT;`, ['4 journal batch=5 drop-column@2']],
    ['above COMMIT', `BEGIN;\n${update}\n${waiver}\nCOMMIT;`, at(3, last)],
    ['behind on the line', `${update} -- slipway: batch=5\n`, at(1, behind)],
    ['behind on the line, before another', `${update} -- slipway: batch=5\n${update}`, at(1, behind)],
    ['behind on the line, behind a note', `${update} /* a */ -- slipway: batch=5\n${update}`, at(1, behind)],
    ['inside', `UPDATE big\n-- slipway: batch=5\nSET n = 1 WHERE a > 1;`, at(2, behind)],
    ['before the semicolon', `UPDATE big SET n = 1 WHERE a > 1\n-- slipway: batch=5\n;`, at(2, behind)],
    ['at the end', `${update}\n-- slipway: batch=5`, at(2, last)],
    ['alone', '-- slipway: transaction=false\n', at(1, last)],
    ['in a block', `/* slipway: batch=5 */ ${update}`, at(1, block)],
    ['in a block of lines', `/*\n * slipway: batch=5\n */\n${update}`, at(2, block)],
    ['in a block behind', `${update}\n/* slipway: batch=5 */`, at(2, block)],
    ['commented out', `-- -- slipway: batch=5\n/* -- slipway: batch=6 */\n${update}`, ['3 transaction']],
    [
      'in a text',
      `INSERT INTO big VALUES ('-- slipway: batch=5\n-- slipway: x');\n${update}`,
      ['1 transaction', '3 transaction'],
    ],
    ['prose', `-- about slipway: x, and slipways: y\n${update}`, ['2 transaction']],
    [
      'transaction above a later one',
      `${update}\n-- slipway: transaction=false\n${update}`,
      at(2, 'says `transaction` above a later statement, but'),
    ],
    [
      'pause without batch',
      `-- slipway: pause=1s\n${update}`,
      at(1, 'asks for a `pause`, which is only used between batches, but'),
    ],
    [
      'pause without batch, later',
      `${update}\n-- slipway: pause=1s\n${update}`,
      at(2, 'asks for a `pause`, which is only used between batches, but'),
    ],
    [
      'batch of nothing',
      `-- slipway: batch=5\nCREATE TABLE t (a INT);`,
      at(1, 'asks for `batch`, but no statement of the script can be run'),
    ],
    [
      'batch of a definition',
      `${update}\n-- slipway: batch=5\nCREATE TABLE t (a INT);`,
      at(3, 'cannot be run in batches: only UPDATE, DELETE and'),
    ],
    [
      'batch of a temporary table',
      `CREATE TEMPORARY TABLE t (a INT PRIMARY KEY);\n-- slipway: batch=5\nINSERT INTO big SELECT a FROM t;`,
      at(3, 'cannot be run in batches: `t` is a temporary table'),
    ],
    [
      'a temporary table, but no batch',
      `CREATE TEMPORARY TABLE t (a INT PRIMARY KEY);\nINSERT INTO big SELECT a FROM t;\n-- slipway: batch=5\n${update}`,
      ['1 journal', '2 journal', '4 journal batch=5'],
    ],
    [
      'at the top, above a view',
      `-- slipway: batch=5\n${update}\nCREATE VIEW v AS SELECT a FROM big ORDER BY a;`,
      ['2 journal batch=5', '3 journal'],
    ],
    [
      'transaction and batch',
      `-- slipway: transaction=true\n-- slipway: batch=5\n${update}`,
      at(1, 'asks for one transaction and for batches, but each batch is its own'),
    ],
    [
      'transaction=false and BEGIN',
      `-- slipway: transaction=false\nBEGIN;\n${update}\nCOMMIT;`,
      at(1, 'says `transaction=false`, but the script is enclosed in'),
    ],
    [
      'twice',
      `-- slipway: batch=5\n-- slipway: batch=5\n${update}`,
      at(2, 'sets `batch` again; line 1 already sets it. Keep one of'),
    ],
    [
      'several errors, in the order of the text',
      `-- slipway: bogus=1\n${update} -- slipway: batch=5\n/* slipway: x */\n-- slipway: batch=x\n${update}\n-- slipway: batch=7\n`,
      [
        'line 1 has `bogus=1`, which is not a directive. Kn',
        `line 2 ${behind}`.slice(0, 50),
        `line 3 ${block}`.slice(0, 50),
        'line 4 has `batch=x`. Allowed: a number of rows, f',
        `line 6 ${last}`.slice(0, 50),
      ],
    ],
    [
      'without its colon',
      `-- slipway batch=5\n${update}`,
      at(1, 'has a `slipway` comment without the colon after the word'),
    ],
    [
      'with other blanks',
      `--\t\u00a0SLIPWAY\u00a0:\u00a0Batch=5\tpause=1s\u00a0\n${update}`,
      ['2 journal batch=5 pause=1000'],
    ],
    ['without its colon in a block', `/* slipway batch=5 */\n${update}`, at(1, block)],
    [
      'a waiver that cannot be taken, beside an error',
      `-- slipway: allow=drop-column\n${update}\n-- slipway: pause=1s\n${update}`,
      [
        ...at(1, 'has a waiver without a reason: add `reason='),
        ...at(3, 'asks for a `pause`, which is only used between batches, but'),
      ],
    ],
    ['a waiver that cannot be taken', `-- slipway: allow=drop-column\n${update}`, ['2 transaction']],
    [
      'with line breaks that end no comment',
      `-- slipway: batch=5\u2028pause=1s\rtimeout=0\n${update}`,
      ['2 journal batch=5 pause=1000 timeout=0'],
    ],
    ['prose without a colon', `-- slipway runs this, allow=all\n/* slipway batch */\n${update}`, ['3 transaction']],
  ])('%s', (_, text, expected) => {
    expect(meaning(text, dialect)).toEqual(expected)
  })

  test.each<[where: string, layout: Layout, direction: Direction, text: string, expected: readonly string[]]>([
    [
      'up',
      'dbmate',
      'up',
      `-- migrate:up\n-- slipway: batch=5\n${update}\n-- migrate:down\n${update}`,
      ['3 journal batch=5'],
    ],
    [
      'down',
      'dbmate',
      'down',
      `-- migrate:up\n${update}\n-- migrate:down\n-- slipway: batch=5\n${update}`,
      ['5 journal batch=5'],
    ],
    [
      'above the mark',
      'dbmate',
      'up',
      `-- slipway: batch=5\n-- migrate:up\n${update}`,
      at(1, 'has a `slipway:` comment outside the parts of the script'),
    ],
    [
      'on the mark',
      'dbmate',
      'up',
      `-- migrate:up -- slipway: batch=5\n${update}`,
      at(1, 'has a `slipway:` comment outside the parts of the script'),
    ],
    [
      'at the end of the part',
      'dbmate',
      'up',
      `-- migrate:up\n${update}\n-- slipway: batch=5\n-- migrate:down\n${update}`,
      at(3, last),
    ],
    [
      'against the mark',
      'dbmate',
      'up',
      `-- migrate:up transaction:false\n-- slipway: transaction=true\n${update}`,
      at(2, 'says `transaction=true`, but the mark of its part'),
    ],
    ['not at all', 'dbmate', 'up', `-- migrate:up transaction:false\n${update}`, ['2 journal']],
    [
      'as the mark',
      'dbmate',
      'up',
      `-- migrate:up transaction:false\n-- slipway: transaction=false\n${update}`,
      ['3 journal'],
    ],
    [
      'above StatementBegin',
      'goose',
      'up',
      `-- +goose Up\n${update}\n-- slipway: batch=5\n-- +goose StatementBegin\n${update}\n-- +goose StatementEnd\n`,
      ['2 journal', '5 journal batch=5'],
    ],
    [
      'below StatementBegin',
      'goose',
      'up',
      `-- +goose Up\n-- +goose StatementBegin\n-- slipway: batch=5\n${update}\n-- +goose StatementEnd\n`,
      ['4 journal batch=5'],
    ],
    [
      'down',
      'goose',
      'down',
      `-- +goose Up\n${update}\n-- +goose Down\n-- slipway: batch=5\n${update}`,
      ['5 journal batch=5'],
    ],
    [
      'above the mark',
      'goose',
      'up',
      `-- slipway: batch=5\n-- +goose Up\n${update}`,
      at(1, 'has a `slipway:` comment outside the parts of the script'),
    ],
    [
      'between the marks',
      'drizzle',
      'up',
      `${update}\n--> statement-breakpoint\n-- slipway: batch=5\n${update}--> statement-breakpoint\n${waiver}\n${update}`,
      ['1 journal', '4 journal batch=5', '6 journal drop-column@5'],
    ],
    ['on the mark', 'drizzle', 'up', `${update}--> statement-breakpoint -- slipway: batch=5\n${update}`, at(1, behind)],
    [
      'up',
      'liquibase',
      'up',
      `--changeset me:1\n-- slipway: batch=5\n${update}\n--rollback ${update}\n`,
      ['3 journal batch=5'],
    ],
    [
      'down',
      'liquibase',
      'down',
      `--changeset me:1\n${update}\n--rollback -- slipway: batch=5\n--rollback ${update}\n`,
      ['4 journal batch=5'],
    ],
    [
      'on the mark',
      'liquibase',
      'up',
      `--changeset me:1 dbms:all -- slipway: batch=5\n${update}\n`,
      ['`V1__a.sql` line 1: `slipway:` is not supported. S'],
    ],
  ])('%s in a script of %s', (_, layout, direction, text, expected) => {
    expect(meaning(text, dialect, { layout, direction })).toEqual(expected)
  })

  test('comments above a statement do not change what is sent', () => {
    const sent = (text: string) => read(text, dialect).statements.map(({ sql }) => sql.replace(/^(--.*\n)*/, ''))
    expect(sent(`-- slipway: batch=5\n${update}\n${waiver}\n${update}`)).toEqual(sent(`${update}\n${update}`))
  })
})

describe('features of a single client', () => {
  test.each<[Dialect, string, readonly string[]]>([
    ['mysql', `# slipway: batch=5\n${update}`, ['2 journal batch=5']],
    ['mysql', `--slipway: batch=5\n${update}`, ['2 journal batch=5']],
    ['postgres', `--slipway: batch=5\n${update}`, ['2 journal batch=5']],
    ['mysql', `${update}\n  --slipway: batch=5\n${update}`, at(2, unread)],
    ['postgres', `# slipway: batch=5\n${update}`, at(1, unread)],
    ['sqlite', `${update}\n# slipway: batch=5\n${update}`, at(2, unread)],
    ['mysql', `${update} # slipway: batch=5\n${update}`, at(1, behind)],
    ['mysql', `-- slipway: batch=5\nDELIMITER //\n${update.slice(0, -1)}//\nDELIMITER ;\n`, ['3 journal batch=5']],
    [
      'mysql',
      `DELIMITER //\n-- slipway: batch=5\n${update.slice(0, -1)}//\nDELIMITER ;\n-- slipway: batch=6\n${update}`,
      ['3 journal batch=5', '6 journal batch=6'],
    ],
    ['mysql', `DELIMITER // -- slipway: batch=5\n${update}//`, at(1, unread)],
    ['mysql', `use shop -- slipway: batch=5\n${update}`, at(1, unread)],
    ['mysql', `use shop; -- slipway: batch=5\n${update}`, at(1, unread)],
    ['mysql', `CREATE PROCEDURE p()\nBEGIN\n  -- slipway: batch=5\n  ${update}\nEND;`, at(3, behind)],
    [
      'postgres',
      `CREATE FUNCTION p() RETURNS void LANGUAGE sql AS $$\n  -- slipway: batch=5\n  ${update}\n$$;`,
      at(2, behind),
    ],
    ['mysql', `/*!50000 -- slipway: batch=5\n ${update.slice(0, -1)} */;`, at(1, behind)],
    ['sqlite', `-- slipway: timeout=1s\n${update}`, at(1, 'asks for a `timeout`, but SQLite cannot stop a')],
    ['sqlite', `${update}\n-- slipway: timeout=1s\n${update}`, at(2, 'asks for a `timeout`, but SQLite cannot stop a')],
    ['sqlite', `-- slipway: timeout=0\n${update}`, ['2 transaction timeout=0']],
    [
      'mysql',
      `-- slipway: transaction=true\nCREATE TABLE t (a INT);\n${update}`,
      at(2, 'cannot be part of one transaction: MySQL and Maria'),
    ],
    ['mysql', `-- slipway: transaction=true\n${update}`, ['2 transaction']],
    [
      'mysql',
      `-- slipway: transaction=true\nSET @a = 1;\n${update}\nCOMMIT;\n${update}`,
      at(4, 'opens or ends its own transaction. Each script is one'),
    ],
    ['mysql', `SET @a = 1;\n${update}`, ['1 transaction', '2 transaction']],
    ['postgres', `-- slipway: transaction=true\nCREATE TABLE t (a INT);`, ['2 transaction']],
  ])('%s: %j', (dialect, text, expected) => {
    expect(meaning(text, dialect)).toEqual(expected)
  })
})

test('the position and form of a comment mean the same in every dialect', () => {
  const note = fc.constantFrom(
    '-- slipway: batch=7\n',
    '-- slipway: batch=7 pause=1s\n',
    '  -- slipway: batch=7\n',
    '-- slipway: transaction=false\n',
    `${waiver}\n`,
    '/* slipway: batch=7 */',
    '/*\n slipway: batch=7\n*/\n',
    '-- slipway: bogus=1\n',
    '-- slipway: batch=0\n',
    '-- note\n',
    '/* note */',
    '-- -- slipway: batch=7\n',
    '\n',
    ' ',
  )
  const statement = fc.constantFrom(
    'UPDATE big SET n = 1 WHERE a > 1',
    'UPDATE big\nSET n = 1\nWHERE a > 1',
    "INSERT INTO big (a) VALUES ('-- slipway: batch=7')",
    'DELETE FROM big WHERE a = 1 /* note */',
  )
  const part = fc.oneof(
    { weight: 3, arbitrary: note },
    { weight: 2, arbitrary: statement.map((sql) => `${sql};`) },
    { weight: 1, arbitrary: fc.tuple(statement, note).map(([sql, text]) => `${sql}\n${text};`) },
  )
  const script = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
  fuzz(script, 3_000, (text) => {
    const [first, ...others] = dialects.map((dialect) => meaning(text, dialect))
    for (const other of others) expect(other).toEqual(first)
  })
})

/** What is run for a change set of Liquibase, and what undoes it. */
import { liquibaseSection } from '../../src/db-migrate/scripts/liquibase.ts'
import type { Direction } from '../../src/db-migrate/scripts/script.ts'

const section = (text: string, direction: Direction = 'up', line = 1) =>
  liquibaseSection({ path: '1.sql', text, line }, direction)
/** The text with the line where it begins, for a change set with these lines. */
const shown = (lines: string, direction: Direction) =>
  section(`--changeset a:1\n${lines}`, direction)?.segments.map(({ text, line }) => `${line} ${text}`)

test('a section has the lines from the first to the last with text', () => {
  const text = '--changeset a:1\n\n  \n A;\n\nB; \n \n'
  const segment = { text: ' A;\n\nB; ', line: 10, isWhole: false, delimiter: undefined }
  const file = { path: '1.sql', text, line: 7 }
  expect(liquibaseSection(file, 'up')).toEqual({ file, segments: [segment], transaction: undefined })
})

test.each<readonly [string, string, readonly string[]]>([
  ['nothing', '', []],
  ['nothing but blanks', ' \n\t\n', []],
  ['nothing but a rollback', '--rollback A;', []],
  ['comments are sent', '-- x\nA;', ['2 -- x\nA;']],
  ['not those of Liquibase', '--comment x\n--  validCheckSum: 1\n  --property a\nA;', ['5 A;']],
  ['a comment that only begins like one of Liquibase', '--commented out\nA;', ['2 --commented out\nA;']],
  ['a mark behind a statement', 'A; --comment x', ['2 A; --comment x']],
  ['a mark behind a word is none', 'x--comment y', ['2 x--comment y']],
  ['a rollback behind a statement', 'A; --rollback B;', ['2 A; --rollback B;']],
  ['not a rollback', 'A;\n  --  ROLLBACK B;\nC;', ['2 A;\n\nC;']],
  ['not a rollback without a statement', 'A;\n--rollback\nC;', ['2 A;\n\nC;']],
  ['a comment that only begins like a rollback', '--rollbacks\nA;', ['2 --rollbacks\nA;']],
  ['not a rollback over several lines', 'A;\n  /*  liquibase   rollback  \nB;\nC; */ \nD;', ['2 A;\n\n\n\nD;']],
  ['not a rollback without blanks', '/*liquibase rollback\nB;\n*/\nD;', ['5 D;']],
  ['the end of a comment in a rollback', '/* liquibase rollback\nB /* x */ ;\n*/\nD;', ['5 D;']],
  ['a comment about a rollback', '/* liquibase rollback of A */\nA;', ['2 /* liquibase rollback of A */\nA;']],
  ['a comment behind a statement', 'A; /* liquibase rollback\n*/', ['2 A; /* liquibase rollback\n*/']],
  ['a rollback over several lines in a rollback', '/* liquibase rollback\n/* liquibase rollback\nA;\n*/\nB;', ['6 B;']],
  ['a rollback without an end', 'A;\n/* liquibase rollback\nB;', ['2 A;']],
])('what is run: %s', (_, lines, expected) => {
  expect(shown(lines, 'up')).toEqual(expected)
})

test.each<readonly [string, string, readonly string[] | undefined]>([
  ['nothing', 'A;', undefined],
  ['nothing: a rollback behind a statement', 'A; --rollback B;', undefined],
  ['nothing: a rollback in another comment', '-- no --rollback B;', undefined],
  ['nothing: the rollback of another change set', '--rollback changesetId:1 changesetAuthor:b', undefined],
  ['nothing: a rollback that is ignored', '--ignoreLines:1\n--rollback B;', undefined],
  [
    'nothing: several lines that are ignored',
    '--ignoreLines:start\n/* liquibase rollback\nB;\n*/\n--ignoreLines:end',
    undefined,
  ],
  ['a statement', 'A;\n--rollback B;', ['3 B;']],
  ['an indented line with more blanks', '  --  rollback   B;', ['2 B;']],
  ['two statements', '--rollback B;\nA;\n--rollback C;', ['2 B;\n\nC;']],
  ['a line without a statement between', '--rollback B;\n--rollback\n--rollback C;', ['2 B;\n\nC;']],
  ['several lines', '/* liquibase rollback\nB;\nC;\n*/\nA;', ['3 B;\nC;']],
  ['a statement in the last line', '/* liquibase rollback\nB; */  ', ['3 B; ']],
  ['a comment in a line', '/* liquibase rollback\nB /* x */ ;\nC;\n*/', ['3 B /* x */ ;\nC;']],
  ['only up to the end', '/* liquibase rollback\nB;\n*/\nA;\n--rollback C;\nA; */', ['3 B;\n\n\nC;']],
  ['an ignored line beside it', '--ignoreLines:1\n--rollback B;\n--rollback C;', ['4 C;']],
  ['nothing has to be done', '--rollback empty', []],
  ['nothing has to be done, in other words', '--rollback NOT REQUIRED here', []],
  ['nothing has to be done, said twice', '--rollback empty\n--rollback empty', []],
  ['nothing has to be done, in several lines', '/* liquibase rollback\n \n  empty\n*/', []],
  ['no word', '--rollback', []],
  ['a table called empty', '--rollback DROP TABLE empty', ['2 DROP TABLE empty']],
  ['a name that begins with empty', '--rollback empty_all();', ['2 empty_all();']],
  ['a column called empty', '--rollback CREATE TABLE a (\n--rollback empty INT);', ['2 CREATE TABLE a (\nempty INT);']],
  [
    'a column called empty, in several lines',
    '/* liquibase rollback\nCREATE TABLE a (\n  empty INT);\n*/',
    ['3 CREATE TABLE a (\n  empty INT);'],
  ],
])('what undoes it: %s', (_, lines, expected) => {
  expect(shown(lines, 'down')).toEqual(expected)
})

test.each<readonly [string, string, readonly string[]]>([
  ['one line', '--ignoreLines:1\nno;\nA;', ['4 A;']],
  ['no line', '--ignoreLines:0\nA;', ['3 A;']],
  ['more lines than nine', `--ignoreLines:12\n${'no;\n'.repeat(12)}A;`, ['15 A;']],
  ['an indented line', '  --  IGNORELINES:1\nno;\nA;', ['4 A;']],
  ['twice', '--ignoreLines:1\nno;\n--ignoreLines:1\nno;\nA;', ['6 A;']],
  ['up to the end', '--ignoreLines:start\nno;\nno;\n--ignoreLines:end\nA;', ['6 A;']],
  ['in capital letters', '--ignoreLines:START\nno;\n--ignoreLines:END\nA;', ['5 A;']],
  ['up to the end of the change set', 'A;\n--ignoreLines:start\nno;\nno;', ['2 A;']],
  ['not only up to a comment', '--ignoreLines:start\n/* x */\nno;\n--ignoreLines:end\nA;', ['6 A;']],
  ['up to the end, with another number in it', '--ignoreLines:start\n--ignoreLines:3\n--ignoreLines:end\nA;', ['5 A;']],
  [
    'up to the end, with another start in it',
    '--ignoreLines:start\n--ignoreLines:start\n--ignoreLines:end\nA;',
    ['5 A;'],
  ],
  ['a number of lines with an end in it', '--ignoreLines:2\n--ignoreLines:end\nno;\nA;', ['5 A;']],
  ['an end without a start', '--ignoreLines:end\nA;', ['3 A;']],
  ['a word that is none of them', '--ignoreLines:x1\nA;', ['3 A;']],
  ['not behind other words', 'A; --ignoreLines:1\nB;', ['2 A; --ignoreLines:1\nB;']],
  ['not in a rollback over several lines', '/* liquibase rollback\n--ignoreLines:start\nB;\n*/\nA;', ['6 A;']],
])('lines are ignored: %s', (_, lines, expected) => {
  expect(shown(lines, 'up')).toEqual(expected)
})

const usual = { isWhole: false, delimiter: undefined, transaction: undefined }

test.each<readonly [string, object, object]>([
  ['', usual, usual],
  ['splitStatements:false', { ...usual, isWhole: true }, usual],
  ['splitStatements:FALSE', { ...usual, isWhole: true }, usual],
  ['splitStatements:true', usual, usual],
  ['rollbackSplitStatements:false', usual, { ...usual, isWhole: true }],
  ['endDelimiter://', { ...usual, delimiter: '//' }, usual],
  ['endDelimiter:"a b"', { ...usual, delimiter: 'a b' }, usual],
  ['endDelimiter:', usual, usual],
  ['rollbackEndDelimiter:$$', usual, { ...usual, delimiter: '$$' }],
  ['runInTransaction:false', { ...usual, transaction: false }, { ...usual, transaction: false }],
  ['runInTransaction:False', { ...usual, transaction: false }, { ...usual, transaction: false }],
  ['runInTransaction:true', usual, usual],
])('the attribute `%s` counts for its direction', (attribute, up, down) => {
  const text = `--changeset a:1 ${attribute}\nA;\n--rollback B;`
  for (const [direction, expected] of [
    ['up', up],
    ['down', down],
  ] as const) {
    const read = section(text, direction)
    const [{ isWhole, delimiter } = { isWhole: undefined, delimiter: undefined }] = read?.segments ?? []
    expect({ isWhole, delimiter, transaction: read?.transaction }).toEqual(expected)
  }
})

test.each([
  'runOnChange:true',
  'stripComments:false',
  'dbms:mysql',
  'ignore:false',
  'logicalFilePath:x',
  'objectQuotingStrategy:QUOTE_ALL_OBJECTS',
  'created:2026-01-31',
  'runAlways:false',
  'runAlways:FALSE',
  'failOnError:true',
  'runAlways:',
  'failOnError:',
  'context:',
  'contextFilter:""',
  'labels:',
  'runWith:',
  'runWithSpoolFile:',
  'runOrder:',
])('the attribute `%s` is accepted', (attribute) => {
  expect(section(`--changeset a:1 ${attribute}\nA;`)?.segments).toHaveLength(1)
})

const contexts =
  'Contexts are not supported. Put such change sets into a separate folder, and run them in a separate step.'

test.each([
  [
    'runAlways:true',
    'A change set that runs each time is not a migration. Use `runOnChange:true`, or a separate step with `mysql-query`.',
  ],
  ['failOnError:false', 'An error always stops the run. Write the statement so that it does not fail.'],
  ['context:test', contexts],
  ['contextFilter:"a or b"', contexts],
  ['labels:x', contexts.replace('Contexts', 'Labels')],
  ['runWith:psql', 'Scripts are not run by other programs. Remove it.'],
  ['runWithSpoolFile:x', 'Scripts are not run by other programs. Remove it.'],
  ['runOrder:first', 'Change sets are run in the order of the files. Move it to its place.'],
  ['wish:1', 'Slipway does not know it. Remove it.'],
  ['wish:', 'Slipway does not know it. Remove it.'],
])('the attribute `%s` is refused, in both directions', (attribute, why) => {
  const [name = '', value = ''] = attribute.replaceAll('"', '').split(':')
  const message = `\`1.sql\` line 7: \`${name.toLowerCase()}:${value}\` is not supported. ${why}`
  const error = expect.objectContaining({ name: 'UserError', reason: 'invalid-script', message })
  for (const direction of ['up', 'down'] as const)
    expect(() => section(`--changeset a:1 ${attribute}\nA;\n--rollback B;`, direction, 7)).toThrow(error)
})

test('everything that is refused is said together', () => {
  const text = '--changeset a:1 labels:x runOrder:last\n--preconditions onFail:HALT\nA;'
  expect(() => section(text)).toThrow(
    expect.objectContaining({
      items: [
        expect.stringMatching(/line 1: `labels:x`/),
        expect.stringMatching(/line 1: `runorder:last`/),
        expect.stringMatching(/line 2: `--preconditions onFail:HALT`/),
      ],
    }),
  )
})

test.each<readonly [string, boolean]>([
  ['--preconditions onFail:HALT', true],
  ['  --  PRECONDITIONS onFail:HALT  ', true],
  ['--precondition-sql-check expectedResult:0 SELECT 1', true],
  ['--preconditioned', false],
  ['A; --preconditions x', false],
  ['x--preconditions y', false],
  ['--ignoreLines:1\n--preconditions onFail:HALT', false],
])('%j is a precondition, which is refused: %s', (line, isRefused) => {
  const read = () => section(`--changeset a:1\n${line}\nA;`, 'up', 7)
  const why =
    'A plan cannot know whether it would run. Write the statement so that it works either way (`IF NOT EXISTS`).'
  const message = `\`1.sql\` line 8: \`${line.trim().replaceAll('  ', ' ')}\` is not supported. ${why}`
  if (isRefused) expect(read).toThrow(expect.objectContaining({ reason: 'invalid-script', message }))
  else expect(read).not.toThrow()
})

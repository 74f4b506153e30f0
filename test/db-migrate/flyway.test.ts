/** What Flyway knows beside its scripts: callbacks, its configuration, and the `.sql.conf` of one script. */
import { callbackNotes, configurationNotes, flywaySettings, isCallback } from '../../src/db-migrate/scripts/flyway.ts'

test.each([
  'beforeMigrate.sql',
  'afterMigrate.sql',
  'beforeEachMigrate.sql',
  'afterEachMigrateStatement.sql',
  'afterEachMigrateStatementError.sql',
  'afterMigrateError.sql',
  'afterEachUndo.sql',
  'beforeUndo.sql',
  'beforeRepeatables.sql',
  'beforeVersioned.sql',
  'afterVersioned.sql',
  'beforeValidate.sql',
  'afterBaselineError.sql',
  'afterCleanOperationFinish.sql',
  'afterConnect.sql',
  'afterMigrateApplied.sql',
  'afterMigrateOperationFinish.sql',
  'afterUndoOperationFinish.sql',
  'createSchema.sql',
  'beforeCreateSchema.sql',
  'afterMigrate__.sql',
  'afterMigrate__a.sql',
  'afterMigrate__vacuum the tables.sql',
])('%s is a callback', (name) => {
  expect(isCallback(name)).toBe(true)
})

test.each([
  'V1__afterMigrate.sql',
  'notbeforeMigrate.sql',
  'xbeforeRepeatables.sql',
  'afterMigrate.sql.bak',
  'afterMigrate.sqlx',
  'afterMigrate_a.sql',
  'afterMigrates.sql',
  'afterMigrateAppliedError.sql',
  'aftermigrate.sql',
  'afterMigrate',
  'beforeSchema.sql',
  '.sql',
])('%s is not', (name) => {
  expect(isCallback(name)).toBe(false)
})

const callbacks = (count: number) => Array.from({ length: count }, (_, index) => `afterMigrate__${index + 1}.sql`)
const listed = (count: number) =>
  callbacks(count)
    .map((name) => `\`${name}\``)
    .join(', ')

test.each<readonly [string, readonly string[], string | undefined]>([
  ['no file', [], undefined],
  ['only scripts', ['V1__a.sql', 'afterMigrate/V2__b.sql'], undefined],
  ['one callback among scripts', ['V1__a.sql', 'x/createSchema.sql'], '`x/createSchema.sql`'],
  ['as many as are named', callbacks(10), listed(10)],
  ['one more than are named', callbacks(11), `${listed(10)} and 1 more`],
  ['many more than are named', callbacks(25), `${listed(10)} and 15 more`],
])('ten callbacks are named, the others counted: %s', (_, paths, list) => {
  const note = `Flyway callbacks are not run: ${list}. Make them steps of the workflow, or repeatable scripts.`
  expect(callbackNotes(paths)).toEqual(list === undefined ? [] : [note])
})

const names = [
  'placeholders',
  'placeholderPrefix',
  'placeholderSuffix',
  'placeholderReplacement',
  'placeholderSeparator',
  'sqlMigrationPrefix',
  'sqlMigrationSuffixes',
  'sqlMigrationSeparator',
  'undoSqlMigrationPrefix',
  'repeatableSqlMigrationPrefix',
  'baselineMigrationPrefix',
]

/** The note about one configuration with this text. */
const noteOf = (text: string) => configurationNotes(new Map([['db/flyway.conf', text]]))
const noteWith = (...set: readonly string[]) => {
  const elsewhere =
    'Use the input `placeholders` for placeholders; scripts must have the prefixes `V`, `U`, `B`, `R` and the separator `__`.'
  return [`\`db/flyway.conf\` is not read, but sets ${set.map((name) => `\`${name}\``).join(', ')}. ${elsewhere}`]
}

test.each(names)('the setting %s changes what scripts mean, with and without `flyway.`', (name) => {
  expect(noteOf(`flyway.${name}=x\n`)).toEqual(noteWith(name))
  expect(noteOf(`[flyway]\n\t ${name} = "x"\n`)).toEqual(noteWith(name))
})

test.each<readonly [string, string, readonly string[]]>([
  ['a placeholder', 'flyway.placeholders.colour=1', ['placeholders']],
  ['a placeholder whose name has parts', 'flyway.placeholders.colour.of.it = 1', ['placeholders']],
  ['several placeholders, named once', 'placeholders.a=1\nplaceholders.b=2', ['placeholders']],
  ['in other letters', 'FLYWAY.SQLMIGRATIONPREFIX=X', ['SQLMIGRATIONPREFIX']],
  ['the table of placeholders', '[flyway.placeholders]\na = 1', ['placeholders']],
  ['the table of placeholders, indented', '\t [flyway.placeholders]\n', ['placeholders']],
  ['the table of placeholders, below others', '[flyway]\n\n[Flyway.Placeholders]\n', ['placeholders']],
  [
    'a setting and the table',
    'placeholderPrefix = "$"\n[flyway.placeholders]\n',
    ['placeholderPrefix', 'placeholders'],
  ],
  ['more than ten settings', names.map((name) => `${name}=x`).join('\n'), names.slice(0, 10)],
])('a configuration is noted by what it sets: %s', (_, text, set) => {
  expect(noteOf(text)).toEqual(noteWith(...set))
})

test.each([
  ['an empty file', ''],
  ['other settings', 'flyway.url=jdbc:x\nflyway.locations=filesystem:sql\n'],
  ['a setting in a comment', '# flyway.sqlMigrationPrefix=X\n'],
  ['a setting at the end of a line', 'url=x placeholderPrefix=$\n'],
  ['a setting without a value', 'sqlMigrationPrefix\n'],
  ['a longer name', 'undoSqlMigrationPrefixes=X\n'],
  ['the table of placeholders in a comment', '#[flyway.placeholders]\n'],
  ['the table of placeholders in a value', 'a = "[flyway.placeholders]"\n'],
  ['another table', '[flyway.placeholders2]\n[placeholders]\n'],
])('a configuration that changes nothing is not noted: %s', (_, text) => {
  expect(noteOf(text)).toEqual([])
})

test('each configuration has its own note', () => {
  const found = ['a=1', 'placeholderPrefix=x', 'sqlMigrationPrefix=X'].map((text, at) => [`${at}.conf`, text] as const)
  expect(configurationNotes(new Map(found))).toEqual([
    expect.stringMatching(/^`1\.conf` is not read, but sets `placeholderPrefix`\./),
    expect.stringMatching(/^`2\.conf` is not read, but sets `sqlMigrationPrefix`\./),
  ])
})

const settings = (text: string) => flywaySettings({ path: 'V1__a.sql.conf', text, line: 1 })
const usual = { isFilled: true, transaction: undefined, values: {} }

test.each<readonly [string, string, object]>([
  ['nothing', '', usual],
  ['comments', '# executeInTransaction=false\n  ! encoding=x\n', usual],
  ['a line that sets nothing', 'executeInTransaction\n=false\n', usual],
  ['no transaction', 'executeInTransaction=false', { ...usual, transaction: false }],
  ['no transaction, with its full name', 'flyway.executeInTransaction = false ', { ...usual, transaction: false }],
  ['a transaction, which is usual', 'executeInTransaction=true', usual],
  ['no placeholders', 'placeholderReplacement=false', { ...usual, isFilled: false }],
  ['placeholders, which are usual', 'placeholderReplacement=true', usual],
  ['UTF-8', 'encoding=UTF-8', usual],
  ['UTF-8 in other letters', 'flyway.encoding=utf8', usual],
  ['a script that runs', 'shouldExecute=true', usual],
  [
    'all of them',
    'placeholderReplacement=false\n\n#\nexecuteInTransaction=false\nencoding=utf-8\nshouldExecute=true\n',
    {
      ...usual,
      isFilled: false,
      transaction: false,
    },
  ],
  ['the last line counts', 'executeInTransaction=false\nexecuteInTransaction=true\n', usual],
])('a `.sql.conf` with %s', (_, text, expected) => {
  expect(settings(text)).toEqual(expected)
})

const utf8 = 'Save the script as UTF-8.'
const apart = 'Keep scripts for only some databases in a separate folder.'
const remove = 'Remove the line.'

test.each<readonly [string, string, number, string, string]>([
  ['a setting that is not known', 'mixed=true', 1, 'mixed=true', remove],
  ['a setting that has the value of another', 'charset=UTF-8', 1, 'charset=UTF-8', remove],
  ['a setting that is known by a longer name', 'flyway.execute=true', 1, 'execute=true', remove],
  ['a transaction that is neither true nor false', 'executeInTransaction=yes', 1, 'executeInTransaction=yes', remove],
  ['placeholders that are neither true nor false', 'placeholderReplacement=', 1, 'placeholderReplacement=', remove],
  ['another encoding', '#\n\nencoding=latin1', 3, 'encoding=latin1', utf8],
  ['an encoding that only ends in UTF-8', 'encoding=CESUTF-8', 1, 'encoding=CESUTF-8', utf8],
  ['an encoding that only begins with UTF-8', 'encoding=UTF-8-MAC', 1, 'encoding=UTF-8-MAC', utf8],
  ['a script that does not run', 'encoding=UTF-8\nshouldExecute=false', 2, 'shouldExecute=false', apart],
  ['a script that runs on a condition', 'shouldExecute=${a}==true', 1, 'shouldExecute=${a}==true', apart],
  ['a name with the sign of a comment', 'a#b=true', 1, 'a#b=true', remove],
  ['a name with `flyway.` inside', 'x.flyway.encoding=UTF-8', 1, 'x.flyway.encoding=UTF-8', remove],
])('a `.sql.conf` is refused with its line and a fix: %s', (_, text, line, given, cure) => {
  const known =
    '`executeInTransaction=true|false`, `placeholderReplacement=true|false`, `encoding=UTF-8`, `shouldExecute=true`'
  const message = `\`V1__a.sql.conf\` line ${line}: \`${given}\` is not supported. Known: ${known}. ${cure}`
  expect(() => settings(text)).toThrow(
    expect.objectContaining({ name: 'UserError', reason: 'invalid-script', message }),
  )
})

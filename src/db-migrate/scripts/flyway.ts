import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { ScriptFile, ScriptSettings } from './script.ts'

/** Flyway's events (documentation, “Callback events”): what runs before, after or between migrations. */
const events =
  /^(?:(?:before|after)(?:Each)?(?:Migrate|Undo)(?:Statement)?(?:Error)?|beforeRepeatables|beforeVersioned|(?:before|after)(?:Validate|Baseline|Repair|Clean|Info|Deploy|Connect)(?:Error|OperationFinish)?|after(?:Versioned|MigrateApplied|MigrateOperationFinish|UndoOperationFinish)|createSchema|beforeCreateSchema)(?:__.*)?\.sql$/

/** Whether a file name is that of a Flyway callback. */
export function isCallback(base: string): boolean {
  return events.test(base)
}

/** The names of Flyway's configuration files. */
export const configurations = ['flyway.conf', 'flyway.toml', 'flyway.user.toml'] as const

/** What exists among Flyway scripts but is not supported, as sentences. */
export function callbackNotes(paths: readonly string[]): readonly string[] {
  const callbacks = paths.filter((path) => isCallback(path.slice(path.lastIndexOf('/') + 1)))
  const list = callbacks.slice(0, 10).map((path) => `\`${brief(path)}\``)
  const more = callbacks.length > list.length ? ` and ${callbacks.length - list.length} more` : ''
  const cure = 'Make them steps of the workflow, or repeatable scripts.'
  return list.length > 0 ? [`Flyway callbacks are not run: ${list.join(', ')}${more}. ${cure}`] : []
}

/** The configurations, by path, with settings that change the meaning of scripts; as sentences. */
export function configurationNotes(found: ReadonlyMap<string, string>): readonly string[] {
  return [...found].flatMap(([path, text]) => {
    const set = unread(text)
    const what = set.map((name) => `\`${name}\``).join(', ')
    return set.length === 0 ? [] : [`\`${brief(path)}\` is not read, but sets ${what}. ${elsewhere}`]
  })
}

const elsewhere =
  'Use the input `placeholders` for placeholders; scripts must have the prefixes `V`, `U`, `B`, `R` and the separator `__`.'

const meaningful =
  /^[\t ]*(?:flyway\.)?(placeholders?\w*|sqlMigration\w+|undoSqlMigrationPrefix|repeatableSqlMigrationPrefix|baselineMigrationPrefix)\b(?:\.\w+)*[\t ]*=/gim

/** The settings of a configuration that change what scripts mean. */
function unread(text: string): readonly string[] {
  const names = [...text.matchAll(meaningful)].map(([, name = '']) => name)
  const table = /^[\t ]*\[flyway\.placeholders\]/im.test(text) ? ['placeholders'] : []
  return [...new Set([...names, ...table])].slice(0, 10)
}

/** What the `.sql.conf` of a script says. Throws a UserError about unsupported settings. */
export function flywaySettings(conf: ScriptFile): ScriptSettings {
  const settings: { isFilled: boolean; transaction: boolean | undefined } = { isFilled: true, transaction: undefined }
  for (const [index, each] of conf.text.split('\n').entries()) {
    const equals = each.indexOf('=')
    const [key, value] = [each.slice(0, Math.max(equals, 0)).trim(), each.slice(equals + 1).trim()]
    if (key === '' || /^[#!]/.test(key)) continue
    const name = key.replace(/^flyway\./, '')
    if (name === 'executeInTransaction' && isFlag(value)) settings.transaction = value === 'true' ? undefined : false
    else if (name === 'placeholderReplacement' && isFlag(value)) settings.isFilled = value === 'true'
    else if (!(name === 'encoding' && /^utf-?8$/i.test(value)) && !(name === 'shouldExecute' && value === 'true'))
      throw unknownSetting(conf, index + 1, name, value)
  }
  return { ...settings, values: {} }
}

const isFlag = (value: string) => value === 'true' || value === 'false'

function unknownSetting({ path }: ScriptFile, line: number, name: string, value: string): UserError {
  const known =
    '`executeInTransaction=true|false`, `placeholderReplacement=true|false`, `encoding=UTF-8`, `shouldExecute=true`'
  const cure =
    name === 'encoding'
      ? 'Save the script as UTF-8.'
      : name === 'shouldExecute'
        ? 'Keep scripts for only some databases in a separate folder.'
        : 'Remove the line.'
  const given = `\`${brief(name)}=${brief(value, 60)}\``
  return new UserError(
    'invalid-script',
    `\`${brief(path)}\` line ${line}: ${given} is not supported. Known: ${known}. ${cure}`,
  )
}

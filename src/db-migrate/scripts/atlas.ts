import { createHash } from 'node:crypto'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import { encodable } from '../../text/raw.ts'
import type { ScriptFile } from './script.ts'

/** An Atlas directive in the comments at the head of a script. */
interface AtlasDirective {
  readonly name: string
  readonly value: string
  readonly line: number
}

/** The `-- atlas:name value` lines before the first line that is not a comment. */
function directivesOf({ text, line }: Pick<ScriptFile, 'text' | 'line'>): readonly AtlasDirective[] {
  if (!text.includes('atlas:')) return []
  const lines = text.split('\n')
  const end = lines.findIndex((each) => !/^\s*(?:--|#|$)/.test(each))
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((each, index): readonly AtlasDirective[] => {
    const [, name, value = ''] = /^(?:--|#)\s*atlas:(\w+)(?:\s(.*))?$/.exec(each) ?? []
    return name === undefined ? [] : [{ name, value: value.trim(), line: line + index }]
  })
}

/** Whether an Atlas script is a checkpoint: on an empty database it replaces everything before it. */
export function isCheckpoint(text: string): boolean {
  return directivesOf({ text, line: 1 }).some(({ name }) => name === 'checkpoint')
}

/** What Atlas's directives and sqlx's `-- no-transaction` say about running a plain script. Throws a UserError about what is not supported. */
export function plainSettings(file: ScriptFile): {
  readonly transaction: boolean | undefined
  readonly delimiter: string | undefined
} {
  let transaction = file.text.startsWith('-- no-transaction') ? false : undefined
  let delimiter: string | undefined
  for (const { name, value, line } of directivesOf(file)) {
    const refuse = (why: string) =>
      new UserError('invalid-script', `\`${brief(file.path)}\` line ${line}: \`atlas:${name} ${brief(value)}\` ${why}`)
    if (name === 'txmode' && value === 'none') transaction = false
    else if (name === 'txmode' && value !== 'file') throw refuse('is not supported. Known: `none`, `file`.')
    else if (name === 'delimiter') delimiter = value
    else if (/^(?:import|assert|txtar)$/.test(name))
      throw refuse('is not supported: what it imports is not in any script. Write the statements themselves.')
  }
  return { transaction, delimiter }
}

/**
 * Checks `atlas.sum` against the scripts, like `atlas migrate validate` (sql/migrate/dir.go): each file's hash covers name and bytes of all files
 * up to it, the first line covers all hashes. Throws a UserError if it does not match.
 */
export function verifySum(sum: string, files: ReadonlyMap<string, string>, folder: string): void {
  const running = createHash('sha256')
  const total = createHash('sha256')
  for (const [name, text] of [...files].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    running.update(name)
    if (/^[ -~]*atlas:sum +ignore/.test(text)) continue
    running.update(encodable(text))
    total.update(name).update(running.copy().digest('base64'))
  }
  if (sum.split(/\r?\n/, 1)[0] === `h1:${total.digest('base64')}`) return
  const path = `\`${brief(`${folder}/atlas.sum`)}\``
  const cure = 'Restore the scripts; or, if the change is intended, run `atlas migrate hash` and commit the file.'
  throw new UserError(
    'invalid-script',
    `${path} does not match the scripts: one was changed, added or removed. ${cure}`,
  )
}

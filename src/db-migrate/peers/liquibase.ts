import { hash } from 'node:crypto'
import type { Row } from '../../database/session/value.ts'
import { brief } from '../../text/printable.ts'
import type { Script } from '../scripts/script.ts'
import { textOf } from '../server/ask.ts'
import type { AppliedChange, Around, Peer, PeerRecord } from './peer.ts'

/** Liquibase. It writes no row for a change set that failed or was skipped. */
export const liquibase: Peer = {
  name: 'liquibase',
  title: 'Liquibase',
  layouts: ['liquibase'],
  tables: ['databasechangelog'],
  columns: ['id', 'author', 'filename', 'md5sum', 'exectype'],
  order: ['orderexecuted'],
  interpret,
}

function interpret(rows: readonly Row[], around: Around): PeerRecord {
  const byName = new Map<string, Script[]>()
  for (const script of around.scripts) {
    const { identity } = script
    if (identity?.tool !== 'liquibase') continue
    const name = nameOf(identity.id, identity.author)
    byName.set(name, [...(byName.get(name) ?? []), script])
  }
  const strays: { readonly file: string; readonly same: readonly Script[] }[] = []
  const applied = rows.map(([id, author, filename, md5]): AppliedChange => {
    const [number, who, file] = [textOf(id), textOf(author), textOf(filename)]
    const same = byName.get(nameOf(number, who)) ?? []
    const script = scriptOf(file, same)
    if (script === undefined && same.length > 0) strays.push({ file, same })
    const sum = /^9:([0-9a-f]{32})$/.exec(textOf(md5))?.[1]
    return {
      key: script?.key ?? `${file}::${number}::${who}`,
      isSame: sum === undefined || script === undefined ? undefined : (each) => isSumOf(each, sum),
    }
  })
  const keys = new Set(applied.map(({ key }) => key))
  const moved = strays.flatMap(({ file, same }) => {
    const open = same.find(({ key }) => !keys.has(key))
    return open === undefined ? [] : [elsewhere(file, open, around)]
  })
  return { applied, baseline: undefined, unfinished: moved }
}

/** For Liquibase, a change set in another file is a different one, and runs again. */
function elsewhere(file: string, { key }: Script, { table }: Around): string {
  const what = `\`${table}\` has \`${brief(key)}\` from another file, \`${brief(file)}\``
  const cure = `If it is the same change set, name that file in it: \`logicalFilePath:${brief(file)}\` at the end of its \`--changeset\` line. If it is a different one, give it another id.`
  return `${what}. ${cure}`
}

function nameOf(id: string, author: string): string {
  return JSON.stringify([id, author])
}

/**
 * The script that a row is about. Liquibase writes a path relative to its search path, which may be a folder above or below that of the scripts;
 * so an equal path goes first, then the one with the longest common end.
 */
function scriptOf(filename: string, same: readonly Script[]): Script | undefined {
  const theirs = plainPath(filename)
  const paths = same.flatMap((script) => {
    return script.identity?.tool === 'liquibase' ? [{ script, ours: plainPath(script.identity.path) }] : []
  })
  const [closest] = paths
    .filter(({ ours }) => theirs === ours || theirs.endsWith(`/${ours}`) || ours.endsWith(`/${theirs}`))
    .toSorted((left, right) => {
      return Number(right.ours === theirs) - Number(left.ours === theirs) || right.ours.length - left.ours.length
    })
  return closest?.script
}

function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^classpath:/, '')
    .replace(/^(\.?\/)+/, '')
}

const directive =
  /^\s*--\s*(liquibase\s*formatted|changeset\s|rollback\s|preconditions?\b|comments?:?\s|validchecksum|property\s)/i

/**
 * Liquibase's checksum of version 9: MD5 of the checksum of the SQL without blanks and its own comments. Its values for `${name}`, and comments over
 * several lines or between its own marks, are not known here; then the script is not rejected.
 */
function isSumOf({ file }: Script, sum: string): boolean {
  if (/\$\{|ignorelines|^\s*\/\*\s*liquibase/im.test(file.text)) return true
  const body = file.text
    .split('\n')
    .filter((line) => !directive.test(line))
    .join('')
    .replaceAll(/[ \t\r]/g, '')
  return hash('md5', `9:${hash('md5', body, 'hex')}:`, 'hex') === sum
}

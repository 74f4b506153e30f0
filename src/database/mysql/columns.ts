import type { Column, ColumnKind } from '../session/value.ts'

/** The parts of mysql2's column description that we use. */
export interface Field {
  readonly name: string
  readonly table: string
  readonly columnType: number
  readonly columnLength: number
  readonly characterSet: number
  /** mysql2's name of the character set; undefined for one that it does not know. */
  readonly encoding?: string
  readonly flags: number
  /** Digits of the fraction; 31 if the number is not fixed. */
  readonly decimals: number
  /** MariaDB's own types (`uuid`, `inet6`, …), and `json` in the format. */
  readonly extendedTypeName?: string
  readonly extendedFormat?: string
}

/** The protocol's type numbers, with their names for text and, if different, for bytes. */
const types: Readonly<Record<number, readonly [kind: ColumnKind, name: string, ofBytes?: string]>> = {
  0: ['decimal', 'decimal'],
  1: ['integer', 'tinyint'],
  2: ['integer', 'smallint'],
  3: ['integer', 'int'],
  4: ['float', 'float'],
  5: ['float', 'double'],
  6: ['text', 'null'],
  7: ['time', 'timestamp'],
  8: ['integer', 'bigint'],
  9: ['integer', 'mediumint'],
  10: ['time', 'date'],
  11: ['time', 'time'],
  12: ['time', 'datetime'],
  13: ['integer', 'year'],
  14: ['time', 'date'],
  15: ['text', 'varchar', 'varbinary'],
  16: ['bit', 'bit'],
  242: ['binary', 'vector'],
  245: ['json', 'json'],
  246: ['decimal', 'decimal'],
  247: ['text', 'enum'],
  248: ['text', 'set'],
  249: ['text', 'tinytext', 'tinyblob'],
  250: ['text', 'mediumtext', 'mediumblob'],
  251: ['text', 'longtext', 'longblob'],
  252: ['text', 'text', 'blob'],
  253: ['text', 'varchar', 'varbinary'],
  254: ['text', 'char', 'binary'],
  255: ['binary', 'geometry'],
}

/** The character set `binary` (number 63) distinguishes BLOB from TEXT. */
const binary = 63
const flag = { unsigned: 0x20, enumeration: 0x100, set: 0x800 }

/** A column as the interface describes it. */
export function describeColumn(field: Field): Column {
  const [kind, name, ofBytes] = types[field.columnType] ?? ['text', '']
  const isBytes = ofBytes !== undefined && field.characterSet === binary
  const own = isBytes ? ofBytes : name
  return {
    name: field.name,
    table: field.table,
    type: field.extendedTypeName ?? field.extendedFormat ?? variant(field) ?? own,
    kind: field.extendedFormat === 'json' ? 'json' : isBytes ? 'binary' : kind,
    length: field.columnLength,
    isUnsigned: (field.flags & flag.unsigned) !== 0,
    ...encodingOf(field),
  }
}

/** mysql2 calls `utf8mb3` CESU-8; JSON is always UTF-8 and arrives as binary. */
const plain: ReadonlySet<string | undefined> = new Set(['utf8', 'cesu8', 'ascii', 'binary', undefined])

function encodingOf({ encoding }: Field): { readonly encoding?: string } {
  if (encoding === undefined || plain.has(encoding)) return {}
  try {
    return { encoding: new TextDecoder(encoding).encoding }
  } catch {
    return {}
  }
}

/** ENUM and SET are sent as strings with a flag. */
function variant({ flags }: Field): string | undefined {
  if ((flags & flag.enumeration) !== 0) return 'enum'
  return (flags & flag.set) !== 0 ? 'set' : undefined
}

import type { ColumnKind } from '../session/value.ts'

/** PostgreSQL's own types by object id (pg_type.dat); types that users add have no fixed id and stay text. */
const types: Readonly<Record<number, readonly [kind: ColumnKind, name: string]>> = {
  16: ['boolean', 'bool'],
  17: ['binary', 'bytea'],
  18: ['text', 'char'],
  19: ['text', 'name'],
  20: ['integer', 'int8'],
  21: ['integer', 'int2'],
  23: ['integer', 'int4'],
  24: ['text', 'regproc'],
  25: ['text', 'text'],
  26: ['integer', 'oid'],
  114: ['json', 'json'],
  142: ['text', 'xml'],
  600: ['text', 'point'],
  650: ['text', 'cidr'],
  700: ['float', 'float4'],
  701: ['float', 'float8'],
  790: ['text', 'money'],
  829: ['text', 'macaddr'],
  869: ['text', 'inet'],
  1000: ['text', '_bool'],
  1007: ['text', '_int4'],
  1009: ['text', '_text'],
  1015: ['text', '_varchar'],
  1016: ['text', '_int8'],
  1042: ['text', 'bpchar'],
  1043: ['text', 'varchar'],
  1082: ['time', 'date'],
  1083: ['time', 'time'],
  1114: ['time', 'timestamp'],
  1184: ['time', 'timestamptz'],
  1186: ['time', 'interval'],
  1231: ['text', '_numeric'],
  1266: ['time', 'timetz'],
  1560: ['text', 'bit'],
  1562: ['text', 'varbit'],
  1700: ['decimal', 'numeric'],
  2205: ['text', 'regclass'],
  2278: ['text', 'void'],
  2950: ['text', 'uuid'],
  3614: ['text', 'tsvector'],
  3802: ['json', 'jsonb'],
}

/** Kind and name of a type; text and '' for one that is not PostgreSQL's own. */
export function describeType(oid: number): readonly [kind: ColumnKind, name: string] {
  return types[oid] ?? ['text', '']
}

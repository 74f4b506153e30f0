import { type Tokens, tokenize } from '../../sql/statement/lexer.ts'
import { horizon } from '../statements/effect.ts'

/**
 * Whether statements of ours may follow this one of MySQL in one packet: only where every way to read it ends with it. What has a `;` in it
 * (its own end, several statements), a quote or comment that may be open at its end, or too much text to look at goes in a packet of its own,
 * byte for byte, as the client sends it. So does a program: MySQL takes what stands behind its body for a part of that.
 */
export function mayCarry(sql: string): boolean {
  if (sql.length > horizon.characters || hasNested(sql)) return false
  const readings = sql.includes('\\') ? [{}, { noBackslashEscapes: true }, { ansiQuotes: true }] : [{}]
  return readings.every((reading) => isWhole(tokenize(sql, { dialect: 'mysql', ...reading })))
}

function isWhole({ tokens, complete }: Tokens): boolean {
  const isProgram = tokens.slice(0, horizon.tokens).some(({ value }) => program.test(value))
  return complete && !isProgram && tokens.every(({ kind, text }) => kind !== 'sign' || text !== ';')
}

/** Where such a word is a name, the statement only goes by itself for nothing. */
const program = /^(?:procedure|function|trigger|event|package)$/

/** A comment in an executable one: servers differ in where the outer one ends. */
function hasNested(sql: string): boolean {
  return /\/\*(?:(?!\*\/).)*\/\*/s.test(sql)
}

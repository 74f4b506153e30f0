import { type Tokens, tokenize } from '../../sql/statement/lexer.ts'
import { horizon } from '../statements/effect.ts'

/**
 * Whether our statements may follow this MySQL statement in one packet: only if every way to read it ends with it. A statement with a `;` in it (its
 * own end, several statements), with a quote or comment that may be open at its end, or with too much text gets a separate packet, byte for byte,
 * as the client sends it. So does a stored program, because MySQL reads text after its body as a part of it.
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

/** If such a word is only a name, the statement gets its own packet for nothing. */
const program = /^(?:procedure|function|trigger|event|package)$/

/** A comment inside an executable comment: servers differ in where the outer one ends. */
function hasNested(sql: string): boolean {
  return /\/\*(?:(?!\*\/).)*\/\*/s.test(sql)
}

/** Scripts made up at random from what is nasty to split. The same seed gives the same script. */

/** What the made-up scripts may hold. */
export interface Range {
  /** Leave out what the clients of MariaDB and MySQL read differently. */
  readonly common: boolean
  readonly noBackslashEscapes: boolean
  readonly ansiQuotes: boolean
}

type Pick = <T>(list: readonly T[]) => T

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const delimiters = [';', ';', ';;', '$$', '//', '|', 'go_', '$é', 'x y', ']]>', '@']
const words = [
  'select',
  'SELECT 1',
  'a',
  'b.c',
  '1',
  '0x1F',
  'é',
  '日本',
  '😀',
  'END',
  'used',
  '_x',
  '@v',
  ':=',
  '(',
  ')',
  ',',
]
const signs = [
  '-',
  '--1',
  '- -',
  '-\t-',
  '/',
  '*',
  '/ *',
  '* /',
  '\\N',
  '\\p',
  '!',
  '%',
  '.',
  '=',
  '+',
  '<',
  '$',
  '|',
  '\u00a0',
  '\u007f',
  '\u0001',
]
const blanks = [' ', ' ', '  ', '\t', '\v', '\f', '\n', '\r\n', '\n\n', ' \n ']
const soup = [
  ';',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '-- ',
  '#',
  '/',
  '!',
  '$$',
  '//',
  'a',
  'é',
  '日',
  '\\N',
  'DELIMITER //\n',
  'use x;\n',
  '*',
  '--',
  '+',
  'M!',
]

/** A script of about `parts` parts. */
export function generateScript(random: () => number, parts: number, range: Range): string {
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number]
  let delimiter = ';'
  let text = ''
  for (let part = 0; part < parts; part++) {
    const chance = random()
    if (chance < 0.06) {
      const [next, command] = generateCommand(pick, delimiter, range)
      text += `\nx ${delimiter}\n${command}\n`
      delimiter = next
    } else text += generatePart(chance, pick, delimiter, range)
  }
  return `${text}\nx ${delimiter}\nDELIMITER ;\n`
}

function generatePart(chance: number, pick: Pick, delimiter: string, range: Range): string {
  if (chance < 0.2) return delimiter
  if (chance < 0.24) return pick(['\\g', '\\G', '\\c', `\\g${delimiter}`, `${delimiter}${delimiter}`])
  if (chance < 0.4) return pick(blanks)
  if (chance < 0.55) return generateString(pick, range)
  if (chance < 0.65) return generateComment(pick, range)
  if (chance < 0.7)
    return `${delimiter}${pick([' ', '', '\t '])}${pick(['-- ', '# ', '#', '--\t'])}${generateSoup(pick, 3, /[\r\n]/g)}\n`
  if (chance < 0.78) return pick(range.common ? signs.filter((sign) => sign !== '--1') : signs)
  return ` ${pick(words)}`
}

/** A command on a line of its own, and the delimiter after it. */
function generateCommand(pick: Pick, delimiter: string, range: Range): readonly [string, string] {
  const kind = pick(['delimiter', 'delimiter', 'use', 'other'] as const)
  if (kind === 'other')
    return [delimiter, pick(['go', 'CLEAR', ' warnings', 'nowarning', 'rehash', 'prompt x', 'ego '])]
  if (kind === 'use') {
    const name = pick(range.common ? ['db', 'd_b', 'é', 'a$'] : ['db', '`d b`', "'x''y'", '"q"', 'é', '`a``b`', 'a$'])
    return [
      delimiter,
      `${pick(['use', 'USE', ' use', 'Use'])} ${name}${pick(['', ' ', delimiter, ` ${delimiter}`, ' rest'])}`,
    ]
  }
  const next = pick(delimiters)
  const quote = next === "'" ? '"' : pick(['"', "'", ''])
  const form = next.includes(' ') || quote !== '' ? `${quote || '"'}${next}${quote || '"'}` : next
  return [
    next,
    `${pick(['DELIMITER', 'delimiter', 'Delimiter', ' DELIMITER', 'delimiter\t'])} ${form}${pick(['', ' ', ' -- new'])}`,
  ]
}

function generateString(pick: Pick, range: Range): string {
  const quote = pick(["'", "'", '"', '`'])
  const plain = (quote === '"' && range.ansiQuotes) || range.noBackslashEscapes || quote === '`'
  const escapes = plain
    ? ['\\', '\\\\', `${quote}${quote}`]
    : ['\\\\', `\\${quote}`, `${quote}${quote}`, '\\n', '\\;', '\\\n', '\\\r\n', '\\0']
  const others = ["'", '"', '`'].filter((other) => other !== quote)
  let text = quote
  for (let part = 0, parts = pick([0, 1, 2, 3, 5, 8]); part < parts; part++) {
    text += pick([...soup, ...escapes, ...escapes, ...others])
  }
  // In names the client of MySQL drops a backslash at a line's end.
  if (range.common && quote === '`') return text.replaceAll('\\', '') + quote
  // A backslash before the closing quote would open the string again where it escapes.
  return plain ? text + quote : `${text.replace(/\\+$/, '')}${quote}`
}

function generateComment(pick: Pick, range: Range): string {
  const inside = () => generateSoup(pick, pick([0, 1, 3, 6]), /\*\/|\/\*/g)
  const kinds = [
    () => `/*${inside()}*/ `,
    () => `/*${inside()}*/${pick(['a', "'x'", '-', '/', '(', '\n', ' '])}`,
    () => `/*! ${pick(words)} */`,
    () => `/*!50000 ${pick(words)} ${pick(['', '\n', '/* x */', "'a*/'", '-- y\n', '# z\n'])} */`,
    () => `-- ${generateSoup(pick, 4, /[\r\n]/g)}${pick(['\n', '\r\n'])}`,
    () => `#${generateSoup(pick, 4, /[\r\n]/g)}\n`,
    () => `--\n`,
    ...(range.common
      ? []
      : [() => `/*+ ${inside()} */`, () => `/*M!100100 ${pick(words)} */`, () => `/*${inside()}/*!${inside()}*/ */ `]),
  ]
  return pick(kinds)()
}

function generateSoup(pick: Pick, parts: number, without: RegExp): string {
  let text = ''
  for (let part = 0; part < parts; part++) text += pick([...soup, "'", '"', '`'])
  let clean = text.replace(without, ' ')
  // Taking something out may bring its like together.
  while (clean !== clean.replace(without, ' ')) clean = clean.replace(without, ' ')
  return clean.replace(/[*/]$/, '').replace(/^[!+/*]|^M!/, '')
}

/** Bytes beside ASCII, alone and before what a letter of some character set may take with it. */
const raw = [0x80, 0x81, 0x83, 0x95, 0x9f, 0xa0, 0xa1, 0xb3, 0xbf, 0xc3, 0xd5, 0xe0, 0xe9, 0xf9, 0xfc, 0xfe]
const behind = [
  [],
  [0x5c],
  [0x5c, 0x5c],
  [0x5c, 0x6e],
  [0x40],
  [0x7c],
  [0x2e],
  [0x30, 0x81, 0x30],
  [0x30, 0x81],
  [0x5c, 0x27, 0x27],
]

/** Statements of which some bytes are no letters of UTF-8, each on a line of its own. */
export function rawLines(random: () => number): readonly Buffer[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const letters = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(raw) ?? 0, ...(pick(behind) ?? [])]).flat()
  return Array.from({ length: 1_000 }, () => {
    const [before = '', after = ''] = pick(around) ?? []
    return Buffer.concat([Buffer.from(before), Buffer.from(letters()), Buffer.from(`${after};\n`)])
  })
}

const around = [
  ["SELECT '", "'"],
  ['SELECT "', '"'],
  ['SELECT `', '`'],
  ['SELECT /* ', ' */ 1'],
  // At the end of a statement the client takes off what its character set calls blanks and control characters.
  ['SELECT ', ' x'],
]

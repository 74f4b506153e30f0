import { engineOf } from '../../src/db-migrate/server/engines.ts'
import { listFiles, readText } from './tree.ts'

/** What differs between the servers stands in one file for each: elsewhere a migration asks its engine, and not which dialect it has. */

const engines = ['mysql', 'postgres', 'sqlite'] as const
const homes: readonly string[] = engines.map((name) => `src/db-migrate/server/${name}.ts`)

/** A decision by the name of a dialect: a comparison, a case, or a table of the three that is looked up. */
const branch =
  /(?:[!=]==\s*|\bcase\s+)'(?:mysql|postgres|sqlite)'|'(?:mysql|postgres|sqlite)'\s*[!=]==|\bisMysql\b|\[\s*(?:\w+\.)*dialect\s*\]|Record<Dialect\b/g

const branchesOf = (source: string) => source.match(branch)?.length ?? 0

test.each<readonly [string, number]>([
  ["if (at.dialect === 'mysql') return", 1],
  ["if ('sqlite' !== dialect) return", 1],
  ["case 'postgres':", 1],
  ['const now = texts[home.dialect]', 1],
  ["literal('mysql', name)", 0],
  ['engineOf(home.dialect).now', 0],
])('%j has %d branches', (source, count) => {
  expect(branchesOf(source)).toBe(count)
})

test('three branches by dialect stand in db-migrate, beside those that find the engine', () => {
  const found = listFiles()
    .filter((file) => file.startsWith('src/db-migrate/') && file.endsWith('.ts') && !homes.includes(file))
    .map((file): readonly [string, number] => [file, branchesOf(readText(file))])
    .filter(([, count]) => count > 0)
  expect(Object.fromEntries(found)).toEqual({
    'src/db-migrate/server/engines.ts': 2,
    // A target's own form: MySQL alone takes several statements in a packet, and a file has no replicas.
    'src/db-migrate/inputs.ts': 1,
    'src/db-migrate/run/run-locked.ts': 1,
    // The name that was given, before the server was asked.
    'src/db-migrate/ledger/home.ts': 1,
  })
})

test.each(engines)('%s has all of the type, under its own name', (name) => {
  const engine = engineOf(name)
  expect(engine.dialect).toBe(name)
  expect(Object.keys(engine).toSorted()).toEqual(Object.keys(engineOf('mysql')).toSorted())
})

test.each<readonly [(typeof engines)[number], string, string, string]>([
  ['mysql', "_utf8mb4 x'275c'", '`a``b"`', "x'00ff'"],
  ['postgres', "E'''\\\\'", '"a`b"""', "E'\\\\x00ff'"],
  ['sqlite', "'''\\'", '"a`b"""', "x'00ff'"],
])('%s writes text, names and bytes', (name, text, quoted, bytes) => {
  const engine = engineOf(name)
  expect(engine.text("'\\")).toBe(text)
  expect(engine.text('plain 1')).toBe("'plain 1'")
  expect(engine.quote('a`b"')).toBe(quoted)
  expect(engine.bytes('00ff')).toBe(bytes)
})

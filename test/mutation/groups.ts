import { globSync } from 'node:fs'

/** Sources of pure rules, and the unit tests that run in the same process: none that starts a program, a server or a bundle. */
export interface Group {
  readonly name: string
  readonly sources: readonly string[]
  readonly tests: readonly string[]
}

/** Files of `test/db-migrate` that start a database or a program. */
const databases = ['probe', 'peers', 'records']

export const groups: readonly Group[] = [
  group('version', ['src/version/*'], ['test/version/*'], ['history']),
  group('commits', ['src/commits/*'], ['test/commits/*']),
  group('gate', ['src/approval/{rules,votes,decision,case}/*'], ['test/approval/gate/*'], ['model', 'property']),
  group('hours', ['src/approval/hours/*', 'src/approval/owners/codeowners'], ['test/approval/{hours,owners}/*']),
  group('ledger', ['src/ledger/{echo,find,good,guard,mark,payload,service,timeline}'], ['test/ledger/*'], ['record']),
  group('dora', ['src/dora/*'], ['test/dora/*'], ['order']),
  group('restore', ['src/restore/decide/*'], ['test/restore/decide*', 'test/restore/ties*']),
  group('statements', ['src/db-migrate/statements/*'], ['test/db-migrate/*'], databases),
  group('scripts', ['src/db-migrate/scripts/*'], ['test/db-migrate/*'], databases),
  group(
    'plan',
    [
      'src/db-migrate/{batch/{throttle,key-range},journal/{doubt,again},ledger/{progress,stored}}.ts',
      'src/db-migrate/plan/{batch-keys,choice,levels,plan,size}.ts',
    ],
    ['test/db-migrate/*'],
    databases,
  ),
]

/**
 * Tests whose point is how long something takes, or that try a long row of things made by chance. They would cost most of the time, and what only
 * they notice is better seen by a row of a table too.
 */
export const slow =
  /a long chain of reverts|thousand|megabyte|as many places are filled|agrees with JavaScript|holds the gate up|looks in every hour|several together may|what is combined|saying nothing changes|all over the world|are looked for in a year|mean the same in every dialect|reading is linear/

function group(
  name: string,
  sources: readonly string[],
  tests: readonly string[],
  leftOut: readonly string[] = [],
): Group {
  const isLeftOut = (file: string) => leftOut.some((word) => file.endsWith(`/${word}.test.ts`))
  return {
    name,
    sources: globSync(sources.map((each) => (each.endsWith('.ts') ? each : `${each}.ts`))).toSorted(),
    tests: globSync(tests.map((each) => `${each}.test.ts`))
      .filter((file) => !isLeftOut(file))
      .toSorted(),
  }
}

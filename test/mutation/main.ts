/**
 * npm run mutation [-- group…]: changes the sources in small ways, one at a time, and looks whether a unit test notices. Prints how many were
 * noticed, and fails below the limit.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { type Group, groups, slow } from './groups.ts'
import type { Report } from './report.ts'
import { printScore } from './score.ts'

const here = import.meta.dirname
const program = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
/** Not in the way of the compiler, the formatter and git. */
const work = 'build/mutation'

const [...wanted] = process.argv.slice(2)
const names = groups.map(({ name }) => name)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not a group. Allowed: ${names.join(', ')}`)
const chosen = groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name))

if (!existsSync(program)) {
  console.error('Installing Stryker into test/mutation/node_modules')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', here], { stdio: ['ignore', 'ignore', 'inherit'] })
}
mkdirSync(work, { recursive: true })
for (const group of chosen) mutate(group)
process.exitCode = printScore(chosen.map(({ name }) => ({ name, report: reportOf(name) })))

function reportOf(name: string): string {
  return `${work}/${name}.json`
}

/** Stryker knows no tests of a static mutant, so it would call one a survivor for ever. Forgotten, it is tried again. */
function forgetStaticSurvivors(incremental: string): void {
  if (!existsSync(incremental)) return
  const read: Report = JSON.parse(readFileSync(incremental, 'utf8'))
  const files = Object.entries(read.files).map(([file, each]) => {
    const mutants = each.mutants.filter((mutant) => mutant.static !== true || mutant.status !== 'Survived')
    return [file, { ...each, mutants }] as const
  })
  writeFileSync(incremental, JSON.stringify({ ...read, files: Object.fromEntries(files) }))
}

function mutate({ name, sources, tests }: Group): void {
  const config = `${work}/${name}.config.json`
  const incremental = `${work}/${name}.incremental.json`
  forgetStaticSurvivors(incremental)
  const options = {
    mutate: sources,
    plugins: [join(here, 'runner.ts')],
    testRunner: 'slipway',
    slipway: { tests, leftOut: slow.source },
    testRunnerNodeArgs: ['--disable-warning=ExperimentalWarning'],
    coverageAnalysis: 'perTest',
    // The native compiler has no API for Stryker's checker, and Node strips the types.
    checkers: [],
    disableTypeChecks: false,
    // Without the compiler's settings, which Stryker would rewrite by the API that is missing.
    ignorePatterns: [
      'tsconfig.json',
      'dist',
      'test/mutation',
      'bench/node_modules',
      'test/events/schemas',
      'test/support/github/description',
    ],
    tempDirName: `${work}/sandbox`,
    concurrency: 1,
    // What others run on this machine makes a test slow: that is no endless loop.
    timeoutMS: 5_000 * Math.max(1, ...loadavg().map(Math.ceil)),
    incremental: true,
    incrementalFile: incremental,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportOf(name) },
    warnings: { unknownOptions: false, slow: false },
    allowConsoleColors: false,
  }
  writeFileSync(config, JSON.stringify(options, undefined, 2))
  const { status } = spawnSync(process.execPath, [program, 'run', config], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status}`)
}

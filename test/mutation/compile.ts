/**
 * Which mutants the compiler refuses. Nobody can commit one, so it says nothing about the tests. Stryker's own checker asks the compiler for each
 * alone, by an API that the native compiler does not have; here each is a file of its own beside the original, and one run judges all.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant, Report, Spot } from './report.ts'

const folder = 'build/mutation/types'
const suffix = (index: number) => `.mutant-${index}.ts`

/** The mutants that do not compile. Only the changed file is looked at, not those that import it. */
export function refused({ files }: Report): ReadonlySet<Mutant> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('src', join(folder, 'src'), { recursive: true })
  const all = new Map<string, Mutant>()
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const [index, mutant] of mutants.entries()) {
      const path = file.replace(/\.ts$/, suffix(index))
      writeFileSync(join(folder, path), replace(source, mutant))
      all.set(path, mutant)
    }
  }
  // A parameter that nobody uses any more is no reason to refuse a change.
  const compilerOptions = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    rootDir: '.',
    outDir: 'out',
    noEmit: true,
  }
  const config = { extends: '../../../tsconfig.json', compilerOptions, include: ['src/**/*.mutant-*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const said = new Set<Mutant>()
  for (const [, path = ''] of stdout.matchAll(/^(?:.*\/)?(src\/[^(\n]*)\(\d+,\d+\): error TS/gm)) {
    const mutant = all.get(path)
    if (mutant === undefined) throw new Error(`The compiler refuses ${path}, which is no mutant`)
    said.add(mutant)
  }
  rmSync(folder, { recursive: true })
  return said
}

/** The source with the mutant in it. */
function replace(source: string, { location: { start, end }, replacement }: Mutant): string {
  return source.slice(0, offset(source, start)) + replacement + source.slice(offset(source, end))
}

/** What the mutant replaces. */
export function originalOf(source: string, { location: { start, end } }: Mutant): string {
  return source.slice(offset(source, start), offset(source, end))
}

function offset(source: string, { line, column }: Spot): number {
  const before = source.split('\n').slice(0, line - 1)
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1
}

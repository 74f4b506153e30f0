/**
 * The test runner that Stryker loads. Stryker's own for jest loads every module again for each of some thousand mutants, and its type checker
 * needs an API that the native compiler does not have.
 */
import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Case, collect, type Result, run } from './collect.ts'

/** What Stryker's instrumented code reads and writes. */
interface Space {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}

/** What is used of Stryker's options. */
interface Options {
  readonly slipway: { readonly tests: readonly string[]; readonly leftOut: string }
}

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly sandboxFileName: string
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly mutantActivation: 'runtime' | 'static'
}

type DryRun =
  | { readonly status: 'complete'; readonly tests: readonly object[]; readonly mutantCoverage: unknown }
  | { readonly status: 'error'; readonly errorMessage: string }

type Verdict =
  | {
      readonly status: 'killed'
      readonly killedBy: string[]
      readonly failureMessage: string
      readonly nrOfTests: number
    }
  | { readonly status: 'survived'; readonly nrOfTests: number }
  | { readonly status: 'timeout'; readonly reason: string }

const space: Space = {}
Object.assign(globalThis, { __stryker__: space })

/** Stryker goes to its copy of the project only after this module was loaded. */
const rootOf = () => pathToFileURL(`${process.cwd()}/`).href
const texts = new Map<string, string>()
/** Modules by those that import them; addresses without generations. */
const imports = new Map<string, Set<string>>()
/** Modules of another generation are other modules. */
let generation = 0
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const isOurs = resolved.url.startsWith(rootOf()) && resolved.url.endsWith('.ts')
    if (!isOurs) return resolved
    const parent = plain(context.parentURL ?? '')
    imports.set(parent, (imports.get(parent) ?? new Set()).add(resolved.url))
    // What is loaded late belongs to the generation of what loads it.
    const own = /\?generation=\d+$/.exec(context.parentURL ?? '')?.[0] ?? `?generation=${generation}`
    return { ...resolved, url: `${resolved.url}${own}` }
  },
  load(url, context, next) {
    if (!url.startsWith(rootOf()) || !url.includes('?generation=')) return next(url, context)
    const path = fileURLToPath(url.slice(0, url.indexOf('?')))
    const source = texts.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'))
    texts.set(path, source)
    return { format: 'module', source, shortCircuit: true }
  },
})

function plain(url: string): string {
  return url.replace(/\?generation=\d+$/, '')
}

/** Everything that a module loads, itself included. */
function loadedBy(url: string): ReadonlySet<string> {
  const found = new Set([url])
  for (const each of found) for (const next of imports.get(each) ?? []) found.add(next)
  return found
}

/** Tests by their files, of one generation of modules. */
type Loaded = Map<string, Case[]>

class Runner {
  readonly #files: readonly string[]
  readonly #clean: Loaded = new Map()

  readonly #leftOut: RegExp
  /** How long each test took when it last ran. */
  readonly #times = new Map<string, number>()

  constructor({ slipway: { tests, leftOut } }: Options) {
    this.#files = tests
    this.#leftOut = new RegExp(leftOut)
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRun> {
    const results: Result[] = []
    for (const file of this.#files) results.push(...(await this.#run(await this.#load(file, this.#clean), false)))
    const failed = results.filter(({ fault }) => fault !== undefined)
    if (failed.length > 0) return { status: 'error', errorMessage: failed.map(tell).join('\n') }
    const tests = results.map(({ id, file, milliseconds }) => ({
      id,
      name: id,
      fileName: file,
      timeSpentMs: Math.ceil(milliseconds),
      status: 0,
    }))
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({
    activeMutant,
    sandboxFileName,
    testFilter,
    hitLimit,
    mutantActivation,
  }: MutantRun): Promise<Verdict> {
    space.mutantCoverage = undefined
    // Stryker allows a hundred times what all tests together need, which takes seconds where it is a tight loop.
    const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / 10)
    space.hitCount = limit === undefined ? undefined : 0
    space.hitLimit = limit
    let results: Result[] = []
    const cases: Case[] = []
    // After an endless loop this is a process that has loaded nothing yet.
    for (const file of this.#files) cases.push(...(await this.#load(file, this.#clean)))
    if (mutantActivation === 'static') {
      // A mutant that matters while its module is loaded gets modules of its own.
      const loaded: Loaded = new Map()
      generation++
      space.activeMutant = activeMutant.id
      // File by file: most are noticed before all modules are loaded.
      for (const file of this.#nearestFirst(sandboxFileName)) {
        results = [...results, ...(await this.#run(await this.#load(file, loaded), true))]
        if (results.some(({ fault }) => fault !== undefined)) break
      }
    } else {
      const wanted = new Set(testFilter)
      space.activeMutant = activeMutant.id
      results = await this.#run(
        cases.filter(({ id }) => wanted.has(id)),
        true,
      )
    }
    space.activeMutant = undefined
    if ((space.hitCount ?? 0) > (limit ?? Number.POSITIVE_INFINITY))
      return { status: 'timeout', reason: 'endless loop' }
    const failed = results.find(({ fault }) => fault !== undefined)
    if (failed === undefined) return { status: 'survived', nrOfTests: results.length }
    return { status: 'killed', killedBy: [failed.id], failureMessage: failed.fault ?? '', nrOfTests: results.length }
  }

  async #load(file: string, loaded: Loaded): Promise<Case[]> {
    const address = new URL(file, rootOf()).href
    const cases = loaded.get(file) ?? (await collect(address, file)).filter(({ id }) => !this.#leftOut.test(id))
    loaded.set(file, cases)
    return cases
  }

  /** The quickest first. */
  async #run(cases: readonly Case[], bail: boolean): Promise<Result[]> {
    const timeOf = ({ id }: Case) => this.#times.get(id) ?? 0
    const started = (id: string) => {
      space.currentTestId = id
    }
    const results = await run(
      cases.toSorted((one, other) => timeOf(one) - timeOf(other)),
      started,
      bail,
    )
    for (const { id, milliseconds } of results) this.#times.set(id, milliseconds)
    space.currentTestId = undefined
    return results
  }

  /** The files of tests that load the mutant's own, the one that is named like it first. */
  #nearestFirst(source: string): string[] {
    const name = basename(source, '.ts')
    const address = pathToFileURL(source).href
    const isNear = (file: string) => Number(basename(file, '.test.ts') === name)
    return this.#files
      .filter((file) => loadedBy(new URL(file, rootOf()).href).has(address))
      .toSorted((one, other) => isNear(other) - isNear(one))
  }
}

function tell({ id, fault }: Result): string {
  return `${id}: ${fault}`
}

const createRunner = Object.assign((options: Options) => new Runner(options), { inject: ['options'] })

/** What Stryker looks for. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'slipway', factory: createRunner }]

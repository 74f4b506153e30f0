/**
 * The few of jest's globals that the unit tests use, for a process that runs the same tests thousands of times. Jest itself loads every module
 * again for each run; here a file is loaded once, so that a mutant costs milliseconds instead of seconds.
 */
import { expect } from 'expect'

type Body = (...args: unknown[]) => unknown

export interface Case {
  readonly id: string
  readonly file: string
  readonly block: Block
  readonly body: Body
}

/** A file, or a `describe` in it. */
export interface Block {
  readonly name: string
  readonly parent: Block | undefined
  readonly before: Body[]
  readonly after: Body[]
  readonly beforeEach: Body[]
  readonly afterEach: Body[]
}

export interface Result {
  readonly id: string
  readonly file: string
  readonly milliseconds: number
  /** What went wrong; absent when the test passed. */
  readonly fault?: string
}

let cases: Case[] = []
let known = new Map<string, number>()
let block = newBlock('', undefined)
let file = ''

function newBlock(name: string, parent: Block | undefined): Block {
  return { name, parent, before: [], after: [], beforeEach: [], afterEach: [] }
}

/** Two tests of one name get a number each: the name is what a mutant's tests are chosen by. */
function add(name: string, body: Body): void {
  const path = [...chainOf(block).map((each) => each.name), name].join(' › ')
  const count = (known.get(path) ?? 0) + 1
  known.set(path, count)
  cases.push({ id: count === 1 ? path : `${path} (${count})`, file, block, body })
}

/** The blocks around a test, the file first. */
function chainOf(of: Block): Block[] {
  const chain = of.parent === undefined ? [] : chainOf(of.parent)
  return [...chain, of]
}

function describe(name: string, body: () => void): void {
  const outer = block
  block = newBlock(name, outer)
  body()
  block = outer
}

/** A row that is a list gives its fields as arguments, as jest does. */
function each(declare: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row]
      declare(name, () => body(...args))
    }
  }
}

const leaveOut = (): void => {}
const test = Object.assign((name: string, body: Body) => add(name, body), {
  each: each(add),
  skip: Object.assign(leaveOut, { each: () => leaveOut }),
})

Object.assign(globalThis, {
  expect,
  test,
  it: test,
  describe: Object.assign(describe, { each: each((name, body) => describe(name, () => void body())) }),
  beforeAll: (body: Body) => block.before.push(body),
  afterAll: (body: Body) => block.after.push(body),
  beforeEach: (body: Body) => block.beforeEach.push(body),
  afterEach: (body: Body) => block.afterEach.push(body),
})

/** Loads a file of tests. A file that cannot be loaded counts as a test that fails. */
export async function collect(address: string, name: string): Promise<Case[]> {
  cases = []
  known = new Map()
  file = name
  block = newBlock(name, undefined)
  try {
    await import(address)
  } catch (error) {
    add('is loaded', () => {
      throw error
    })
  }
  return cases
}

/** Runs the tests in their order. `isEnough` may end it after a fault. */
export async function run(chosen: readonly Case[], started: (id: string) => void, bail: boolean): Promise<Result[]> {
  const results: Result[] = []
  const open: Block[] = []
  for (const [index, each] of chosen.entries()) {
    started(each.id)
    const begin = performance.now()
    const fault = await attempt(async () => {
      for (const around of chainOf(each.block).filter((one) => !open.includes(one))) {
        open.push(around)
        for (const hook of around.before) await hook()
      }
      await runOne(each)
    })
    const isLast = (around: Block) => !chosen.slice(index + 1).some((later) => chainOf(later.block).includes(around))
    const isOver = bail && fault !== undefined
    const late = await attempt(async () => {
      for (const around of open.filter((one) => isOver || isLast(one)).toReversed()) {
        open.splice(open.indexOf(around), 1)
        for (const hook of around.after) await hook()
      }
    })
    const said = fault ?? late
    const result = { id: each.id, file: each.file, milliseconds: performance.now() - begin }
    results.push(said === undefined ? result : { ...result, fault: said })
    if (isOver) break
  }
  return results
}

async function runOne({ block: of, body }: Case): Promise<void> {
  const chain = chainOf(of)
  for (const around of chain) for (const hook of around.beforeEach) await hook()
  try {
    await body()
  } finally {
    for (const around of chain.toReversed()) for (const hook of around.afterEach) await hook()
  }
}

async function attempt(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.message}` : String(error)
  }
}

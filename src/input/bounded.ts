import { type Context, constants, createContext, Script } from 'node:vm'

/** The default limit in milliseconds for work on users' text: far above what normal text needs, far below the runner's patience. */
export const workLimit = 1_000

/** Work that did not finish in time, or that overflowed the stack. */
export class TooMuchWork extends Error {
  constructor(options?: ErrorOptions) {
    super('too much work', options)
    this.name = 'TooMuchWork'
  }
}

interface Stage {
  readonly context: Context
  readonly script: Script
}

let stage: Stage | undefined

/**
 * Runs synchronous work that users' text could make endless, and stops it after `limit` milliseconds: V8 stops a backtracking regular expression as
 * well as a loop. `work` must have no effects, because it may stop anywhere (no `catch` or `finally` of it runs then). A call costs about a tenth of
 * a millisecond, so combine many small pieces. Throws TooMuchWork, or what `work` throws.
 */
export function bounded<Result>(work: () => Result, limit = workLimit): Result {
  // Created when it is first needed, because a context costs half a millisecond.
  stage ??= { context: createContext(constants.DONT_CONTEXTIFY), script: new Script('this.work()') }
  const { context, script } = stage
  const results: { readonly value: Result }[] = []
  context['work'] = () => void results.push({ value: work() })
  try {
    script.runInContext(context, { timeout: limit })
  } catch (error) {
    if (isTimeout(error) || isOverflow(error)) throw new TooMuchWork({ cause: error })
    throw error
  } finally {
    context['work'] = undefined
  }
  const [result] = results
  if (result === undefined) throw new TooMuchWork()
  return result.value
}

function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** A regular expression that needs too much memory for backtracking ends like an endless recursion. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

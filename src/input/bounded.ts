import { type Context, constants, createContext, Script } from 'node:vm'

/** Milliseconds that work on users' text may take where nothing else is said: far above what honest text needs, far below the runner's patience. */
export const workLimit = 1_000

/** Work that did not finish within its time, or that needed more of the stack than there is. */
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
 * Runs synchronous work that users' text could make endless, and ends it after `limit` milliseconds: V8 stops a backtracking regular
 * expression as well as a loop. `work` must have no effects, because it may be left at any place (no `catch` or `finally` of it runs then).
 * A call costs about a tenth of a millisecond, so many small pieces go into one call. Throws TooMuchWork, or what `work` throws.
 */
export function bounded<Result>(work: () => Result, limit = workLimit): Result {
  // Made when it is needed for the first time: a context costs half a millisecond.
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

/** A regular expression that keeps too much for its way back ends like a recursion without end. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

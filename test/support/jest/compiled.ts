/**
 * jest loads its own libraries again for each file of tests. Within a worker they are compiled once: V8 gets back what it made of the same text
 * before.
 */
import { createRequire } from 'node:module'
import type vm from 'node:vm'

// jest has the module as CommonJS has it, whose members can be replaced.
const shared: Pick<typeof vm, 'compileFunction' | 'SourceTextModule'> = createRequire(import.meta.url)('node:vm')

/** Replaces what jest compiles modules with, in this worker. */
export function keepCompiled(): void {
  tellModulesApart()
  keepFunctions()
}

/** ECMAScript modules: V8 compares the text of each with all that it has compiled, and never takes one, since each belongs to another module. */
function tellModulesApart(): void {
  const { SourceTextModule } = shared
  let made = 0
  shared.SourceTextModule = class extends SourceTextModule {
    constructor(code: string, options?: vm.SourceTextModuleOptions) {
      super(`${code}\n//${made++}`, options)
    }
  }
}

/** CommonJS modules. */
function keepFunctions(): void {
  const { compileFunction } = shared
  const kept = new Map<string, { readonly code: string; readonly cachedData: Buffer }>()
  shared.compileFunction = (code, params, options = {}) => {
    const file = options.filename ?? ''
    const known = kept.get(file)
    // V8 itself compares no more than the length of the text.
    if (known?.code === code) return compileFunction(code, params, { ...options, cachedData: known.cachedData })
    const made = compileFunction(code, params, { ...options, produceCachedData: true })
    if (made.cachedData !== undefined) kept.set(file, { code, cachedData: made.cachedData })
    return made
  }
}

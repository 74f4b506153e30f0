/**
 * jest makes the global object of each file of tests from a proxy, so that each look at a global name (`Map`, `JSON`, `expect`) calls several
 * functions. Node can make one that is an ordinary object.
 */
import { createRequire } from 'node:module'
import vm from 'node:vm'

/** Replaces the function with which jest makes contexts, in this worker. */
export function makePlainContexts(): void {
  // jest has the module as CommonJS has it, whose members can be replaced.
  const shared: { createContext: () => vm.Context } = createRequire(import.meta.url)('node:vm')
  const { createContext } = vm
  shared.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
}

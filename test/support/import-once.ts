/** Modules that are costly to load and keep nothing of a test. */

type Import = (address: string) => Promise<unknown>

/** The property of the global object by which jest's environment offers it to the tests. */
export const offered = 'importOnce'

/**
 * Loads a module; in the tests once for all files of a worker, which otherwise each load everything again. Its objects come from the worker's
 * realm, so `instanceof` of a built-in class does not know them. `Module` is `typeof import(address)`.
 */
export async function importOnce<Module>(address: string): Promise<Module> {
  const load: Import = Reflect.get(globalThis, offered) ?? ((each: string) => import(each))
  // The type is that of the address, which only the caller can know.
  return (await load(address)) as Module
}

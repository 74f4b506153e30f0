/** An internal property of the driver. */
export function propertyOf(owner: object, name: string): unknown {
  return Reflect.get(owner, name)
}

/** An internal method of the driver; an update of mysql2 that removes it must fail visibly. */
export function methodFrom(owner: object, name: string): (...given: readonly unknown[]) => void {
  const found = propertyOf(owner, name)
  if (typeof found !== 'function') throw new Error(`mysql2 no longer has ${name}`)
  return (...given) => void Reflect.apply(found, owner, given)
}

/** An internal object of the driver, which mysql2's types do not declare either. */
export function partOf(owner: object, name: string): object {
  const found = propertyOf(owner, name)
  if (typeof found !== 'object' || found === null) throw new Error(`mysql2 no longer has ${name}`)
  return found
}

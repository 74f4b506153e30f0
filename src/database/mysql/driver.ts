/** A property of the driver's insides. */
export function propertyOf(owner: object, name: string): unknown {
  return Reflect.get(owner, name)
}

/** A method of the driver's insides; an update of mysql2 that takes it away must not go unseen. */
export function methodFrom(owner: object, name: string): (...given: readonly unknown[]) => void {
  const found = propertyOf(owner, name)
  if (typeof found !== 'function') throw new Error(`mysql2 has no ${name} any more`)
  return (...given) => void Reflect.apply(found, owner, given)
}

/** A part of them, as unseen by mysql2's types as the methods are. */
export function partOf(owner: object, name: string): object {
  const found = propertyOf(owner, name)
  if (typeof found !== 'object' || found === null) throw new Error(`mysql2 has no ${name} any more`)
  return found
}

/** The names made unique, for a JSON object: the second `name` becomes `name_2`, unless that stands there too. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const given = new Set(names)
  const taken = new Set<string>()
  return names.map((name) => {
    let unique = name
    for (let count = 2; taken.has(unique); count++) {
      const next = `${name}_${count}`
      unique = given.has(next) ? unique : next
    }
    taken.add(unique)
    return unique
  })
}

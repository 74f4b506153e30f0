/** The steps to a value of a JSON document: names and indexes. */
export type Path = readonly (string | number)[]

/** Reads `$.a.b`, `$.list[0]`, `$["odd name"]`; undefined for anything else. */
export function parsePath(text: string): Path | undefined {
  if (!text.startsWith('$')) return undefined
  const step = /\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\["((?:[^"\\]|\\.)*)"\]|\['([^'\\]*)'\]/y
  const path: (string | number)[] = []
  step.lastIndex = 1
  while (step.lastIndex < text.length) {
    const [, name, index, quoted, single] = step.exec(text) ?? []
    const key = name ?? single ?? (quoted === undefined ? undefined : unquoted(quoted))
    if (index === undefined && key === undefined) return undefined
    path.push(key ?? Number(index))
  }
  return path
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return undefined
  }
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = Reflect.get(at, step)
  }
  return at
}

/** A JSON object of the API. */
export type Plain = Readonly<Record<string, unknown>>

/** True for a JSON object. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at `path`, where numbers are indexes of lists; undefined if the path ends early. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined
    else found = isPlain(found) && Object.hasOwn(found, step) ? found[step] : undefined
  }
  return found
}

/** The object at `path`; {} if there is none. */
export function plainAt(value: unknown, ...path: readonly (string | number)[]): Plain {
  const found = at(value, ...path)
  return isPlain(found) ? found : {}
}

/** The list of objects at `path`; [] if there is none. */
export function plainsAt(value: unknown, ...path: readonly (string | number)[]): readonly Plain[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found.filter(isPlain) : []
}

/** The text at `path`; '' if there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

/** The number at `path`; `otherwise` if the API leaves out a zero or a default. */
export function numberAt(otherwise: number, value: unknown, ...path: readonly (string | number)[]): number {
  const found = at(value, ...path)
  return typeof found === 'number' && Number.isFinite(found) ? found : otherwise
}

/** The JSON of an answer. Undefined for anything else, such as a proxy's page or an incomplete answer; then no field is found in it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

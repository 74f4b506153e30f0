/** Anything JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | Fields

/** A JSON object. */
export interface Fields {
  readonly [key: string]: Json
}

/** True for a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a JSON array. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value)
}

/** The object at a key, or an empty one. */
export function fieldsAt(value: unknown, key: string): Fields {
  const found = isFields(value) ? value[key] : undefined
  return isFields(found) ? found : {}
}

/** The text at a key, or undefined. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = isFields(value) ? value[key] : undefined
  return typeof found === 'string' ? found : undefined
}

/** The boolean at a key, or undefined. */
export function flagAt(value: unknown, key: string): boolean | undefined {
  const found = isFields(value) ? value[key] : undefined
  return typeof found === 'boolean' ? found : undefined
}

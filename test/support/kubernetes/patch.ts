/** RFC 6902 as the API server applies it: all steps or none. */

export interface Step {
  readonly op: string
  readonly path: string
  readonly value?: unknown
}

/** The patched copy; the API server's words where a step cannot be applied. */
export function applyPatch(
  object: unknown,
  steps: readonly Step[],
): { readonly value: unknown } | { readonly failed: string } {
  const value: unknown = structuredClone(object)
  for (const step of steps) {
    const failed = applyStep(value, step)
    if (failed !== '') return { failed }
  }
  return { value }
}

function applyStep(root: unknown, { op, path, value }: Step): string {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop() ?? ''
  let parent: unknown = root
  for (const key of keys) parent = isObject(parent) ? parent[key] : undefined
  if (!isObject(parent)) return `${op} operation does not apply: doc is missing path: "${path}": missing value`
  if (op === 'test')
    return JSON.stringify(parent[last]) === JSON.stringify(value) ? '' : `testing value ${path} failed: test failed`
  if (op === 'replace' && !(last in parent))
    return `replace operation does not apply: doc is missing key: ${path}: missing value`
  if (op === 'remove') delete parent[last]
  else parent[last] = structuredClone(value)
  return ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

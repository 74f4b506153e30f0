/** The form of a version: numbers, separated by dots or underscores (`7`, `1.2`, `1_2`, `20260131120000`). */
export const versionPattern = /^\d+(?:[._]\d+)*$/

/** One spelling for equal versions: dots, no leading zeros, no trailing `.0`. `001` and `1.0` are `1`. */
export function canonicalVersion(text: string): string {
  const parts = text.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''))
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop()
  return parts.join('.')
}

/** Compares two canonical versions, number by number; as text, because timestamps are longer than what a JavaScript number holds exactly. */
export function compareVersions(left: string, right: string): number {
  if (!left.includes('.') && !right.includes('.')) return compareNumbers(left, right)
  const a = left.split('.')
  const b = right.split('.')
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareNumbers(a[index] ?? '0', b[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function compareNumbers(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}

/** The version in the key of a versioned script or of a baseline (`V1.2`, `B5`); undefined for other keys. */
export function versionOfKey(key: string): string | undefined {
  return /^[VB](\d+(?:\.\d+)*)$/.exec(key)?.[1]
}

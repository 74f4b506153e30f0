/** The first numbers of a server's version text, `10.11.19-MariaDB-0+deb12u1` → [10, 11, 19]; 0 if one is missing. */
export function versionNumbers(version: string): readonly [number, number, number] {
  const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? []
  return [Number(major), Number(minor), Number(patch)]
}

/** Whether a version is at least another. */
export function isAtLeast(numbers: readonly number[], least: readonly number[]): boolean {
  for (const [index, number] of least.entries()) {
    const given = numbers[index] ?? 0
    if (given !== number) return given > number
  }
  return true
}

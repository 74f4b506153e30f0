/** Python's spelling of versions (PEP 440; packaging.python.org, version specifiers), without epochs. */

const phases: Readonly<Record<string, string>> = {
  a: 'alpha',
  alpha: 'alpha',
  b: 'beta',
  beta: 'beta',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** The part of a Python version after the numbers. */
export interface PythonTail {
  /** In SemVer's form: `rc.1`; '' for a full release. */
  readonly prerelease: string
  /** The number of a post-release; undefined if it is not one. */
  readonly post: number | undefined
  /** The local part without its `+`; '' if there is none. */
  readonly local: string
}

/** Numbers of more than 15 digits are not those of a release. */
const tail =
  /^(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,15}))?(?:[-_.]?(post|rev|r|dev)[-_.]?(\d{0,15}))?(?:\+([0-9a-z]+(?:[-_.][0-9a-z]+)*))?$/i

/**
 * Reads the part after the numbers (`rc1`, `.dev3`, `.post1`); undefined if it is invalid, or a `.devN` after another phase, which SemVer cannot
 * order.
 */
export function readPythonTail(text: string): PythonTail | undefined {
  const match = tail.exec(text)
  if (match === null) return undefined
  const [, phase, phaseNumber, end, endNumber, local = ''] = match
  const isDev = end?.toLowerCase() === 'dev'
  if (isDev && phase !== undefined) return undefined
  const name = phase === undefined ? (isDev ? 'dev' : '') : (phases[phase.toLowerCase()] ?? '')
  return {
    prerelease: name && `${name}.${Number((isDev ? endNumber : phaseNumber) || '0')}`,
    post: end === undefined || isDev ? undefined : Number(endNumber || '0'),
    local,
  }
}

/** `alpha.1` as `a1`, `beta.1` as `b1`, `rc.1` as `rc1`, any other identifier as `.dev1`; undefined for a prerelease of another form (`beta.1.2`). */
export function writePythonTail(prerelease: string): string | undefined {
  if (prerelease === '') return ''
  const match = /^([A-Za-z-]+)(?:\.?(\d+))?$/.exec(prerelease)
  if (match === null) return undefined
  const phase = { alpha: 'a', beta: 'b', rc: 'rc' }[phases[(match[1] ?? '').toLowerCase()] ?? ''] ?? '.dev'
  return `${phase}${BigInt(match[2] ?? '0')}`
}

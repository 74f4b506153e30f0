import { urlSecrets } from '../../database/url.ts'
import type { Probe, Request } from '../probe.ts'
import { placeholdersIn } from '../template.ts'

/** What has such a name is not shown. */
const secretive = /token|secret|password|passwd|credential|auth|cookie|api[-_]?key|private/i

/** What must not be shown of a value that goes by these names: all of it where a name says so, else the password of a URL. */
export function secretsOf(value: string, ...names: readonly string[]): readonly string[] {
  if (value === '' || !names.some((name) => secretive.test(name))) return urlSecrets(value)
  // `Bearer abc`: the scheme in front of it is known to all.
  return [value, ...value.split(' ').slice(-1)]
}

/** The secrets that a check holds itself, in headers that it sends and variables that it sets. */
export function secretsOfProbe(probe: Probe): readonly string[] {
  const pairs = Object.entries(probe.kind === 'command' ? probe.env : headersOf(probe))
  return pairs.flatMap(([name, value]) => (placeholdersIn(value).length > 0 ? [] : secretsOf(value, name)))
}

function headersOf(probe: Probe): Request['headers'] {
  if (probe.kind === 'http' || probe.kind === 'version') return probe.request.headers
  return probe.kind === 'compare' ? probe.candidate.headers : {}
}

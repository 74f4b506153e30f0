import { isSecretName, passwordsIn, secretParametersIn } from '../../input/secret.ts'
import type { HttpRequest, Probe } from '../probe.ts'
import { expand, placeholdersIn } from '../template.ts'

/** A scheme of `Authorization` and its credentials, in any header. */
const credentialsForm = /^(?:basic|bearer|digest|negotiate|token) +\S/i

/** The secret parts of a named value: all of it if the name or the value says so, else the password and the secret parameters of a URL. */
export function secretsOf(value: string, ...names: readonly string[]): readonly string[] {
  if (value === '' || !(names.some(isSecretName) || credentialsForm.test(value)))
    return [...passwordsIn(value), ...secretParametersIn(value)]
  const [scheme = '', ...rest] = value.split(' ')
  // In `Bearer abc`, the scheme is not a secret.
  const credentials = rest.at(-1) ?? scheme
  const login = /^basic$/i.test(scheme) ? Buffer.from(credentials, 'base64').toString() : ''
  return [value, credentials, ...(login.includes(':') ? [login.slice(login.indexOf(':') + 1)] : [])]
}

/** The secrets in a check, written directly or through a variable: in headers to send or expect, in variables to set, and in addresses. */
export function secretsOfProbe(probe: Probe, vars: Readonly<Record<string, string>>): readonly string[] {
  const values = new Map(Object.entries(vars))
  const named = pairsOf(probe).flatMap(([name, template]) => {
    // A variable next to other text may hold any common word, which must not be masked everywhere.
    const isFilled = placeholdersIn(template).length > 0
    if (isFilled && !/^(?:[\w-]+ )?\{[\w-]+\}$/.test(template)) return []
    return isFilled && !placeholdersIn(template).every((each) => values.has(each))
      ? []
      : secretsOf(expand(template, values), name)
  })
  const addresses = requestsOf(probe).map(({ url }) => url)
  return [...named, ...addresses.flatMap((url) => [...passwordsIn(url), ...parametersOf(url, values)])]
}

function parametersOf(url: string, values: ReadonlyMap<string, string>): readonly string[] {
  return secretParametersIn(url).flatMap((template) => {
    const [, name] = /^\{([\w-]+)\}$/.exec(template) ?? []
    if (name !== undefined) return values.get(name) ?? []
    return placeholdersIn(template).length > 0 ? [] : template
  })
}

function pairsOf(probe: Probe): readonly (readonly [string, string])[] {
  if (probe.kind === 'command') return Object.entries(probe.env)
  const expected = probe.kind === 'http' ? Object.entries(probe.headers) : []
  return [
    ...requestsOf(probe).flatMap(({ headers }) => Object.entries(headers)),
    ...expected.flatMap(([name, pattern]) => ('text' in pattern ? [[name, pattern.text] as const] : [])),
  ]
}

function requestsOf(probe: Probe): readonly HttpRequest[] {
  if ('request' in probe) return [probe.request]
  return probe.kind === 'compare' ? [probe.candidate, probe.baseline] : []
}

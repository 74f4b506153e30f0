/** Which fields of a pod template were not set by the tool or person that applied its manifest. */
import { isPlain, type Plain, textAt } from './object.ts'

/**
 * The fields that identify the elements of lists, as in the API's own patches (and `ports` also by protocol). Other lists are compared as a whole.
 */
const elementKeys: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  volumes: 'name',
  env: 'name',
  imagePullSecrets: 'name',
  ports: 'containerPort',
  volumeMounts: 'mountPath',
  volumeDevices: 'devicePath',
  hostAliases: 'ip',
  topologySpreadConstraints: 'topologyKey',
  resourceClaims: 'name',
}

/**
 * A template without the fields that `now` has and `noted` has not: those belong to others. Fields that `now` does not have at all stay, because they
 * came with the template itself.
 */
export function withoutForeign(template: Plain, now: Plain, noted: Plain): Plain {
  const kept = Object.entries(template).flatMap(([key, value]) => {
    const own = ownValue(key, value, now[key], noted[key])
    return own === undefined ? [] : [[key, own] as const]
  })
  return Object.fromEntries(kept)
}

/** The part of a value that does not belong to others; undefined for nothing. */
function ownValue(key: string, value: unknown, now: unknown, noted: unknown): unknown {
  if (now === undefined) return value
  if (isPlain(value) && isPlain(now)) {
    const own = withoutForeign(value, now, isPlain(noted) ? noted : {})
    return Object.keys(own).length > 0 || isPlain(noted) ? own : undefined
  }
  const name = elementKeys[key]
  if (name === undefined || !isList(value) || !isList(now)) return noted === undefined ? undefined : value
  const own = ownElements(name, value, now, isList(noted) ? noted : [])
  return own.length > 0 || noted !== undefined ? own : undefined
}

function ownElements(
  name: string,
  elements: readonly Plain[],
  now: readonly Plain[],
  noted: readonly Plain[],
): readonly Plain[] {
  return elements.flatMap((element): Plain | readonly Plain[] => {
    const same = (each: Plain) => each[name] === element[name] && protocolOf(name, each) === protocolOf(name, element)
    const [before, own] = [now.find(same), noted.find(same)]
    if (before === undefined) return element
    return own === undefined ? [] : withoutForeign(element, before, own)
  })
}

/** The same number may be used for TCP and UDP; '' for anything but a port. */
function protocolOf(name: string, element: Plain): string {
  return name === 'containerPort' ? textAt(element, 'protocol') || 'TCP' : ''
}

function isList(value: unknown): value is readonly Plain[] {
  return Array.isArray(value) && value.every(isPlain)
}

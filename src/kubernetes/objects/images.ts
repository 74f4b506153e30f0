import { isPlain, type Plain, plainAt, plainsAt, textAt } from './object.ts'

/** A container as an object of any kind names it. */
export interface ContainerImage {
  /** Of the container; '' where the kind names none. */
  readonly name: string
  readonly image: string
  /** It ends before the others begin, or is a sidecar that begins with it. */
  readonly isInit: boolean
}

/** How deep a kind may keep its containers: a CronJob has them six levels below its `spec`. */
const deepest = 12

/**
 * The containers of an object, wherever its kind keeps them: a Pod, a workload, a Job, a CronJob, a custom kind with a pod template somewhere
 * below its `spec`. Init containers come last. A custom kind without containers may say `spec.image`.
 */
export function containerImages(object: unknown): readonly ContainerImage[] {
  const found = [...inside(plainAt(object, 'spec')), ...inside(plainAt(object, 'template'))]
  const own = textAt(object, 'spec', 'image')
  if (found.length === 0 && own !== '') return [{ name: '', image: own, isInit: false }]
  return [...found.filter(({ isInit }) => !isInit), ...found.filter(({ isInit }) => isInit)]
}

function inside(value: unknown, depth = 0): readonly ContainerImage[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((each) => inside(each, depth + 1))
  if (!isPlain(value)) return []
  const own = [...listed(plainsAt(value, 'containers'), false), ...listed(plainsAt(value, 'initContainers'), true)]
  const rest = Object.entries(value).filter(([key]) => key !== 'containers' && key !== 'initContainers')
  return [...own, ...rest.flatMap(([, each]) => inside(each, depth + 1))]
}

function listed(containers: readonly Plain[], isInit: boolean): readonly ContainerImage[] {
  return containers
    .map((each) => ({ name: textAt(each, 'name'), image: textAt(each, 'image'), isInit }))
    .filter(({ image }) => image !== '')
}

/** `1.4.2` of `registry:5000/team/web:1.4.2@sha256:…`; '' without a tag. */
export function tagOf(image: string): string {
  const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? ''
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : ''
}

/** A version without the `v` in front of its number. */
export function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

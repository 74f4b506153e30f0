import { isPlain, type Plain, plainAt, plainsAt, textAt } from './object.ts'

/** A container in an object of any kind. */
export interface ContainerImage {
  /** Name of the container; '' if the kind has none. */
  readonly name: string
  readonly image: string
  /** It ends before the others begin, or is a sidecar that starts with it. */
  readonly isInit: boolean
}

/** Maximum depth of containers in a kind: a CronJob has them six levels below its `spec`. */
const deepest = 12

/**
 * The containers of an object, in any place where its kind keeps them: a Pod, a workload, a Job, a CronJob, or a custom kind with a pod template somewhere
 * below its `spec`. Init containers come last. A custom kind without containers may have `spec.image`.
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

/** `1.4.2` from `registry:5000/team/web:1.4.2@sha256:…`; '' without a tag. */
export function tagOf(image: string): string {
  const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? ''
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : ''
}

/** Whether a tag or label is this version: with or without `v`, and with a replacement for the `+` of SemVer, which neither may contain. */
export function isTagOf(tag: string, version: string): boolean {
  return tag === version || spellings(version).includes(bareVersion(tag))
}

/** The names of base images and platforms in tags. Any other text after a version may be a prerelease. */
const platform =
  /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|trixie|focal|jammy|noble|distroless|scratch|static|nonroot|rootless|debug|musl|glibc|ubi|centos|rhel|rocky|fedora|amazonlinux|al|wolfi|chainguard|busybox|bitnami|linux|windows|windowsservercore|nanoserver|ltsc|amd|arm|armhf|aarch|x86|i|s390x|ppc64le|riscv|jdk|jre|java|node|python|php|fpm|cli|apache|nginx|cpu|gpu|cuda|rocm|fips)(?:v?\d[\d.]*(?:le)?)?$/i

/** Whether a tag is a variant of this version for a base image or platform: `1.4.1-alpine3.20`, `1.4.1-linux-arm64`. */
export function isVariantOf(tag: string, version: string): boolean {
  const bare = bareVersion(tag)
  return spellings(version).some((each) => {
    if (!bare.startsWith(`${each}-`)) return false
    const parts = bare
      .slice(each.length + 1)
      .replaceAll(/(?<![^-_])x86_64(?![^-_])/gi, 'x86')
      .split(/[-_]/)
    return parts.every((part, index) => platform.test(part) || isArmVariant(part, parts[index - 1]))
  })
}

/** `arm64-v8`, `arm-v7`, `arm64-v8a`. */
function isArmVariant(part: string, before = ''): boolean {
  return /^v\d{1,2}[a-z]?$/i.test(part) && /^(?:arm|armhf|aarch)\d*$/i.test(before)
}

function spellings(version: string): readonly string[] {
  const bare = bareVersion(version)
  return [bare, bare.replaceAll('+', '_'), bare.replaceAll('+', '-')]
}

/** A version without the leading `v`. */
export function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

/**
 * Which states of a workload run a version. The label `app.kubernetes.io/version` or an image that differs between the states tells; anything that
 * all states share, such as a sidecar, says nothing. A change-cause only counts if no image and no label names a version, because controllers copy it
 * from the workload to later rollouts.
 */
import { type ContainerImage, containerImages, isTagOf, isVariantOf, tagOf } from './images.ts'
import { type Plain, plainAt, textAt } from './object.ts'

/** How to find a version; one match is enough. */
export interface WantedVersion {
  readonly version: string
  /** Commits of its release, which its images may be named after. */
  readonly commits: readonly string[]
  /**
   * The commit that the run was started for; '' or missing for none. The run may have deployed another release, so this is only used if nothing else
   * is found, and never to tell what runs now.
   */
  readonly built?: string
}

/** A pod template or pod, and why it was created. */
export interface TemplateState {
  readonly template: Plain
  /** `kubernetes.io/change-cause`; '' if there is none that can be trusted. */
  readonly cause: string
}

/** The states that run a version, and how that is known. */
export interface Running<State> {
  readonly states: readonly State[]
  /** Certain if the application's own label or image has the version. Otherwise several states may match, and the current one is the least likely. */
  readonly isSure: boolean
}

const versionLabel = 'app.kubernetes.io/version'
const defaultContainer = 'kubectl.kubernetes.io/default-container'

/** The states that run the version, in their order. `name` is that of the workload or service, which is also a name for its main container. */
export function statesRunning<State extends TemplateState>(
  states: readonly State[],
  name: string,
  wanted: WantedVersion,
): Running<State> {
  const whole = runningBy(states, name, nameTest(wanted, isTagOf))
  // `1.0.0-alpine` means `1.0.0` only if no exact match exists.
  return whole.states.length > 0 ? whole : runningBy(states, name, nameTest(wanted, isVariantOf))
}

/** The states that only match the commit of the event; `isCurrent` is what runs now. */
export function statesBuilt<State extends TemplateState>(
  states: readonly State[],
  name: string,
  { built = '' }: WantedVersion,
  isCurrent: (state: State) => boolean,
): readonly State[] {
  if (built === '') return []
  return statesRunning(states, name, { version: '', commits: [built] }).states.filter((state) => !isCurrent(state))
}

function runningBy<State extends TemplateState>(
  states: readonly State[],
  name: string,
  isNamed: (word: string) => boolean,
): Running<State> {
  const byImage = runningByImage(states, name, isNamed)
  const labels = states.map(({ template }) => labelsOf(template))
  const labelled = states.filter((_, index) => labels[index]?.some(isNamed))
  // A label that is the same in all states, although their images changed, says nothing.
  const tellsApart =
    isMixed(labels.map(String)) || !isMixed(states.map(({ template }) => mainOf(template, name)?.image ?? ''))
  if (labelled.length > 0 && tellsApart) {
    const both = labelled.filter((state) => byImage.states.includes(state))
    const told = both.length > 0 ? both : labelled
    // one label with several images was not updated
    return { states: told, isSure: !isMixed(told.map(({ template }) => mainOf(template, name)?.image ?? '')) }
  }
  if (byImage.states.length > 0) return byImage
  const namesNothing = (state: State) => labelsOf(state.template).length === 0 && !namesVersion(state, states, name)
  const told = states.filter((state) => namesNothing(state) && state.cause.split(/[\s,;=:]+/).some(isNamed))
  return { states: told, isSure: false }
}

function runningByImage<State extends TemplateState>(
  states: readonly State[],
  name: string,
  isNamed: (word: string) => boolean,
): Running<State> {
  const mains = states.map(({ template }) => mainOf(template, name))
  const byMain = states.filter((_, index) => isNamed(tagOf(mains[index]?.image ?? '')))
  const isMainMixed = isMixed(mains.map((main) => main?.image ?? ''))
  const whole = mains.every((main) => main?.isSure) ? [] : bearingAll(states, isNamed)
  if (whole.length > 0) return { states: whole, isSure: isMainMixed }
  if (isMainMixed && (byMain.length > 0 || mains.every((main) => main?.isSure))) return { states: byMain, isSure: true }
  for (const container of differing(states)) {
    const found = states.filter(({ template }) => isNamed(tagOf(imageOf(template, container))))
    if (found.length > 0) return { states: found, isSure: false }
  }
  // what all states share cannot tell a bad configuration from the good one before it
  return { states: byMain, isSure: byMain.length < 2 }
}

/** If no container is known to be the application's: the states in which all containers that show the version show it. */
function bearingAll<State extends TemplateState>(
  states: readonly State[],
  isNamed: (word: string) => boolean,
): readonly State[] {
  const bears = ({ template }: TemplateState, container: string) => isNamed(tagOf(imageOf(template, container)))
  const bearing = differing(states).filter((container) => states.some((state) => bears(state, container)))
  return bearing.length < 2 ? [] : states.filter((state) => bearing.every((container) => bears(state, container)))
}

interface MainContainer extends ContainerImage {
  /** Whether somebody or something says so. */
  readonly isSure: boolean
}

/** The application's container: the one that the pods name for kubectl, or with the name or image of the workload; else the first. */
function mainOf(template: Plain, name: string): MainContainer | undefined {
  const containers = applicationsOf(template)
  const named = textAt(template, 'metadata', 'annotations', defaultContainer)
  const found =
    containers.find((each) => each.name === named) ??
    containers.find((each) => each.name === name) ??
    containers.find(({ image }) => repositoryOf(image) === name) ??
    (containers.length === 1 ? containers[0] : undefined)
  const main = found ?? containers[0]
  return main === undefined ? undefined : { ...main, isSure: found !== undefined }
}

/** The names of containers whose image differs between the states, in the order of the pods. */
function differing(states: readonly TemplateState[]): readonly string[] {
  const names = new Set(states.flatMap(({ template }) => applicationsOf(template).map((each) => each.name)))
  return [...names].filter((name) => isMixed(states.map(({ template }) => imageOf(template, name))))
}

/** Whether an application image has a tag that looks like a version or commit. Then no change-cause is needed. */
function namesVersion({ template }: TemplateState, states: readonly TemplateState[], name: string): boolean {
  const names = new Set([mainOf(template, name)?.name, ...differing(states)])
  const images = applicationsOf(template).filter((each) => names.has(each.name))
  return images.some(({ image }) => /^v?\d+(?:\.|$)|\d\.\d|^(?:sha-)?[0-9a-f]{7,40}$/.test(tagOf(image)))
}

/** An init container prepares the application but is not part of it. */
function applicationsOf(template: Plain): readonly ContainerImage[] {
  return containerImages(template).filter(({ isInit }) => !isInit)
}

function imageOf(template: Plain, container: string): string {
  return applicationsOf(template).find(({ name }) => name === container)?.image ?? ''
}

function repositoryOf(image: string): string {
  return (image.split('@')[0] ?? '').split('/').at(-1)?.split(':')[0] ?? ''
}

/** As label and annotation; a template may have either. */
function labelsOf(template: Plain): readonly string[] {
  const metadata = plainAt(template, 'metadata')
  return ['labels', 'annotations'].map((each) => textAt(metadata, each, versionLabel)).filter((each) => each !== '')
}

function isMixed(values: readonly string[]): boolean {
  return new Set(values).size > 1
}

/** Whether a word is the version, with or without `v`, or a commit, possibly shortened. */
function nameTest(
  { version, commits }: WantedVersion,
  isVersion: (word: string, version: string) => boolean,
): (word: string) => boolean {
  return (word) => {
    if (word === '') return false
    if (version !== '' && isVersion(word, version)) return true
    const digits = /^(?:sha-)?([0-9a-f]{7,40})$/.exec(word)?.[1]
    return digits !== undefined && commits.some((commit) => commit.startsWith(digits))
  }
}

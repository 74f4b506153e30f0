import type { EventDraft } from '../runner/host.ts'

/** Versions of the types in CDEvents 0.5.1; our own begin at 0.1.0. */
const types = {
  published: 'dev.cdevents.artifact.published.0.3.0',
  deployed: 'dev.cdevents.service.deployed.0.3.0',
  upgraded: 'dev.cdevents.service.upgraded.0.3.0',
  rolledBack: 'dev.cdevents.service.rolledback.0.3.0',
  detected: 'dev.cdevents.incident.detected.0.3.0',
  resolved: 'dev.cdevents.incident.resolved.0.3.0',
  tested: 'dev.cdevents.testsuiterun.finished.0.3.0',
} as const

/** The outcome of a request for approval, as the last word of its type. */
export type ApprovalFate = 'requested' | 'granted' | 'rejected' | 'expired' | 'superseded' | 'voided'

/** How a deployment ended without a verdict on its version, as the last word of its type. */
export type DeploymentFate = 'held' | 'superseded' | 'cancelled'

/** The outcome of a migration, as the last word of its type. */
export type MigrationFate = 'applied' | 'undone' | 'failed'

/** Additional data for programs that know Slipway. */
type Data = Readonly<Record<string, unknown>>

/** What runs, or would run, and where. */
export interface ServicePlace {
  /** `owner/name`. */
  readonly repository: string
  /** '' in a repository that deploys only one thing. */
  readonly service: string
  readonly environment: string
}

/** A release: its commit, and its version if it is known. */
export interface ReleaseName {
  readonly sha: string
  readonly version: string
}

/** The package URL of what is built from a commit (purl-spec, type `github`): all events of one release share it. */
export function artifactId(repository: string, { sha, version }: ReleaseName): string {
  const name = repository.toLowerCase().split('/').map(encoded).join('/')
  const what = sha || version
  return `pkg:github/${name}${what === '' ? '' : `@${encoded(what)}`}`
}

/** Half a surrogate pair, which no URL can contain, is replaced. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** A release was published. `folder` is that of its package; '' for the whole repository. */
export function artifactPublished(repository: string, release: ReleaseName, folder: string, data: Data): EventDraft {
  const inside = folder === '' || folder === '.' ? '' : `#${folder.split('/').map(encoded).join('/')}`
  return { type: types.published, subject: `${artifactId(repository, release)}${inside}`, content: {}, data }
}

/** A version was verified in an environment, or an environment was rolled back to it. */
export function serviceEvent(
  what: 'deployed' | 'upgraded' | 'rolledBack',
  place: ServicePlace,
  release: ReleaseName,
  deployment: number,
  data: Data,
): EventDraft {
  const artifact = artifactId(place.repository, release)
  const content = { environment: { id: place.environment }, artifactId: artifact }
  const apart = [place.environment, deployment, artifact]
  return { type: types[what], subject: serviceId(place), content, data: { ...data, deployment }, apart }
}

/** A deployment failed, or its failure is over. Both events have the same subject, from any run. */
export function incidentEvent(
  what: 'detected' | 'resolved',
  place: ServicePlace,
  incident: { readonly deployment: number; readonly release: ReleaseName; readonly description: string },
  data: Data,
): EventDraft {
  const content = {
    description: incident.description,
    environment: { id: place.environment },
    service: { id: serviceId(place) },
    artifactId: artifactId(place.repository, incident.release),
  }
  return { type: types[what], subject: `${place.repository}/deployments/${incident.deployment}`, content, data }
}

/** A deployment ended without knowing whether its version is good. CDEvents 0.5.1 has no such type, so this is one of ours. */
export function deploymentEvent(
  fate: DeploymentFate,
  place: ServicePlace,
  { deployment, release }: { readonly deployment: number; readonly release: ReleaseName },
  data: Data,
): EventDraft {
  const content = {
    environment: { id: place.environment },
    service: { id: serviceId(place) },
    artifactId: artifactId(place.repository, release),
    ...data,
  }
  const subject = `${place.repository}/deployments/${deployment}`
  return { type: `dev.cdeventsx.slipway-deployment.${fate}.0.1.0`, subject, content, data: {} }
}

/** The checks of a version ended. */
export function testsFinished(
  place: ServicePlace,
  release: ReleaseName,
  told: { readonly outcome: 'success' | 'failure' | 'error'; readonly reason: string },
  { deployment, checks }: { readonly deployment: number; readonly checks: readonly string[] },
): EventDraft {
  const content = { environment: { id: place.environment }, testSuite: { id: 'smoke-test' }, ...told }
  const subject = `${serviceId(place)}/${place.environment}/checks/${release.sha || release.version || 'unknown'}`
  const data = { version: release.version, checks: checks.length }
  return { type: types.tested, subject, content, data, apart: [deployment, ...checks], isOfStep: true }
}

/** The outcome of a request for approval. CDEvents 0.5.1 has no such type, so this is one of ours. */
export function approvalEvent(
  fate: ApprovalFate,
  request: { readonly repository: string; readonly deployment: number; readonly content: Data },
): EventDraft {
  const subject = `${request.repository}/deployments/${request.deployment}`
  return { type: `dev.cdeventsx.slipway-approval.${fate}.0.1.0`, subject, content: request.content, data: {} }
}

/** The scripts of one database were run. CDEvents has no such type, so this is one of ours. */
export function migrationEvent(
  fate: MigrationFate,
  database: {
    readonly repository: string
    readonly environment: string
    readonly target: string
    /** Distinguishes this run of scripts from others. */
    readonly apart: readonly string[]
    readonly content: Data
  },
): EventDraft {
  const { repository, environment, target, apart, content } = database
  const subject = [repository, 'databases', environment, target].filter((part) => part !== '').join('/')
  const type = `dev.cdeventsx.slipway-migration.${fate}.0.1.0`
  return { type, subject, content, data: {}, apart, isOfStep: true }
}

function serviceId({ repository, service }: ServicePlace): string {
  return service === '' ? repository : `${repository}/${service}`
}

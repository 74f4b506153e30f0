import { join } from 'node:path'
import type { Window } from '../dora/measure.ts'
import { foldReleases, type Release } from '../dora/release.ts'
import { isShallow, readKnown } from '../git/dated.ts'
import { openRepository } from '../git/open.ts'
import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/call.ts'
import { isGitHubComplaint } from '../github/errors.ts'
import { type LandedPull, readLandedPulls } from '../github/landed.ts'
import { readRecords } from '../github/records.ts'
import { serving } from '../ledger/good.ts'
import { type Life, readLife } from '../ledger/life.ts'
import { Complaint } from '../runner/complaint.ts'
import type { Host } from '../runner/host.ts'
import { resolveFile } from '../runner/workspace.ts'
import { type Apart, apartByApi, apartByGit, rangesByApi, rangesByGit } from './changes.ts'
import { importLives } from './import.ts'
import { type FileKind, fileKinds, type Inputs } from './inputs.ts'
import { misnamed } from './misnamed.ts'
import { chooseEnvironment, type Place, placesOf } from './places.ts'
import type { Range } from './range.ts'
import { readVersions } from './versions.ts'

/** A place with its releases and, by their shas, what they brought. */
export interface PlaceFacts extends Place {
  readonly releases: readonly Release[]
  readonly ranges: ReadonlyMap<string, Range>
}

/** Everything that the report depends on. */
export interface Facts {
  /** Its page, `https://github.com/owner/name`. */
  readonly repository: string
  readonly now: Date
  readonly window: Window
  readonly metricsEnvironment: string
  readonly places: readonly PlaceFacts[]
  /** By the commit that brought them in. */
  readonly pulls: ReadonlyMap<string, LandedPull>
  /** Versions by sha, for deployments that name none. */
  readonly versions: ReadonlyMap<string, string>
  /** By the sha that is live elsewhere, against the one that is live in the metrics environment. */
  readonly apart: ReadonlyMap<string, Apart>
  /** Where the files are to be written, absolute. */
  readonly files: ReadonlyMap<FileKind, string>
  /** What could not be known, as sentences. */
  readonly notices: readonly string[]
}

/** Days before the window that are read too: the release before the first of the window says what that one brought. */
const lookBack = 90
/** Of an environment that was named and had nothing in that time. */
const olderDeployments = 100
/** Places whose changes are asked for: the others have their history all the same. */
const placesWithChanges = 10

/** A request each, so only so many. */
const apiReleases = 50
const withoutCheckout = `What went in is known for the newest ${apiReleases} deployments only: run actions/checkout with \`fetch-depth: 0\` before this step to know all.`

const day = 86_400_000

/** Reads the ledger, the history of the repository and the pull requests. */
export async function readFacts(inputs: Inputs, github: GitHub, host: Host): Promise<Facts> {
  const now = host.now()
  const files = await placeFiles(inputs, host)
  const window = { from: new Date(now.getTime() - inputs.windowDays * day), to: now }
  const git = await openGit(inputs, host)
  const notices: string[] = []
  const recorded = await readLedger(inputs, window, { github, notices })
  const metricsEnvironment = inputs.metricsEnvironment || chooseEnvironment(recorded, inputs.environments)
  const imported = await importLives(inputs.import, recorded, metricsEnvironment, { git, github })
  const places = placesOf([...recorded, ...imported], metricsEnvironment)
  const history = git !== undefined && (await tells(git, places)) ? git : undefined
  const withRanges = await readRanges(places, inputs, { git: history, github, notices })
  const { owner, name } = github.repository
  return {
    repository: `${host.env['GITHUB_SERVER_URL'] || 'https://github.com'}/${owner}/${name}`,
    now,
    window,
    metricsEnvironment,
    places: withRanges,
    pulls: await readPulls(withRanges, { github, notices }),
    versions: git === undefined ? new Map() : await readVersions(git, inputs.service),
    apart:
      inputs.changes === 'none' ? new Map() : await readApart(places, metricsEnvironment, { git: history, github }),
    files,
    notices,
  }
}

async function placeFiles({ files, workingDirectory }: Inputs, { workspace }: Host): Promise<Facts['files']> {
  const places = new Map<FileKind, string>()
  for (const kind of fileKinds)
    if (files[kind] !== '')
      places.set(kind, await resolveFile(workspace, join(workingDirectory, files[kind]), `${kind}-file`))
  return places
}

/** The checkout, where there is one that fits. */
async function openGit(inputs: Inputs, host: Host): Promise<Git | undefined> {
  try {
    const { git } = await openRepository(host, inputs.workingDirectory, { value: '', isExplicit: false })
    return git
  } catch (error) {
    const isNone = error instanceof Complaint && (error.reason === 'no-repository' || error.reason === 'no-git')
    if (!isNone || inputs.import !== 'none') throw error
    return undefined
  }
}

/** Not of one commit, which is what actions/checkout fetches unless it is told otherwise, and not of another repository. */
async function tells(git: Git, places: readonly Place[]): Promise<boolean> {
  const shas = places.flatMap(({ lives }) => lives.map(({ record }) => record.deployment.sha))
  return !(await isShallow(git)) && (await readKnown(git, shas)).size > 0
}

async function readLedger(
  inputs: Inputs,
  window: Window,
  { github, notices }: Pick<Sources, 'github' | 'notices'>,
): Promise<readonly Life[]> {
  const { environments, service } = inputs
  const since = new Date(window.from.getTime() - lookBack * day)
  const lives = (await readRecords(github, { environments, since })).map(readLife)
  const silent = environments.filter((name) => !lives.some((life) => isSettled(life, name, window.from)))
  for (const name of silent) {
    const known = lives.filter(({ record }) => record.deployment.environment === name).length
    if (known >= olderDeployments) continue
    const older = await readRecords(github, { environments: [name], limit: olderDeployments })
    lives.push(...older.map(readLife).filter(({ record }) => record.deployment.createdAt < since))
  }
  if (inputs.import === 'none') notices.push(...misnamed(inputs, lives))
  return service === '' ? lives : lives.filter(({ payload }) => payload?.service === service)
}

/** Whether a deployment of the environment was good before the window began. */
function isSettled({ record, verifiedAt }: Life, environment: string, before: Date): boolean {
  return record.deployment.environment === environment && verifiedAt !== undefined && verifiedAt < before
}

interface Sources {
  readonly git: Git | undefined
  readonly github: GitHub
  readonly notices: string[]
}

async function readRanges(places: readonly Place[], inputs: Inputs, sources: Sources): Promise<readonly PlaceFacts[]> {
  const { git, github, notices } = sources
  const read = rangesReader(git, github, notices)
  const facts: PlaceFacts[] = []
  for (const [index, place] of places.entries()) {
    const releases = foldReleases(place.lives)
    const isAsked = inputs.changes === 'auto' && index < placesWithChanges
    facts.push({ ...place, releases, ranges: isAsked ? await read(releases) : new Map() })
  }
  return facts
}

type RangesReader = (releases: readonly Release[]) => Promise<ReadonlyMap<string, Range>>

function rangesReader(git: Git | undefined, github: GitHub, notices: string[]): RangesReader {
  if (git !== undefined) return (releases) => rangesByGit(git, releases)
  let left = apiReleases
  return async (releases) => {
    // The first has nothing before it to be compared with.
    if (releases.length - 1 > left && !notices.includes(withoutCheckout)) notices.push(withoutCheckout)
    const ranges = await rangesByApi(github, releases, left)
    left -= ranges.size
    return ranges
  }
}

/** Titles, dates and labels; without the permission, the history tells of commits alone. */
async function readPulls(
  places: readonly PlaceFacts[],
  { github, notices }: Pick<Sources, 'github' | 'notices'>,
): Promise<ReadonlyMap<string, LandedPull>> {
  const landings = places.flatMap(({ ranges }) => [...ranges.values()].flatMap((range) => range.landings))
  try {
    return await readLandedPulls(github, landings)
  } catch (error) {
    if (!isGitHubComplaint(error, 'missing-permission')) throw error
    notices.push('Pull requests are left out: put `pull-requests: read` under `permissions:` of the job to see them.')
    return new Map()
  }
}

async function readApart(
  places: readonly Place[],
  metricsEnvironment: string,
  { git, github }: Pick<Sources, 'git' | 'github'>,
): Promise<ReadonlyMap<string, Apart>> {
  const shaOf = ({ lives }: Place) => serving(lives)?.record.deployment.sha
  const base = places
    .filter(({ environment }) => environment === metricsEnvironment)
    .flatMap((place) => shaOf(place) ?? [])
  const others = places.slice(0, placesWithChanges).flatMap((place) => shaOf(place) ?? [])
  const [first, ...more] = base
  if (first === undefined || more.length > 0) return new Map()
  return git === undefined ? apartByApi(github, first, others) : apartByGit(git, first, others)
}

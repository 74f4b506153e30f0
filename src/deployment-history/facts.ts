import { join } from 'node:path'
import type { Incident } from '../dora/failure.ts'
import type { Window } from '../dora/measure.ts'
import { foldReleases, type MeasuredRelease } from '../dora/release.ts'
import { markReturns, stepsOf } from '../dora/returns.ts'
import type { NamedFile } from '../files/file-error.ts'
import { refuseUnwritable } from '../files/place.ts'
import { isShallow, readKnownCommits } from '../git/dated.ts'
import { openRepository } from '../git/open.ts'
import type { Git } from '../git/process.ts'
import type { GitHub } from '../github/connection/call.ts'
import { isGitHubError } from '../github/connection/errors.ts'
import { type LandedPull, readLandedPulls } from '../github/repository/landed.ts'
import { UserError } from '../input/user-error.ts'
import { serving } from '../ledger/good.ts'
import type { Host } from '../runner/host.ts'
import { serverUrl } from '../runner/server.ts'
import { type FileKind, fileKinds, type Inputs } from './inputs.ts'
import { ancestryByGit, unknownAncestry } from './read/ancestry.ts'
import { type Divergence, divergenceByApi, divergenceByGit, rangesByApi, rangesByGit } from './read/changes.ts'
import { importTimelines } from './read/import.ts'
import { readIncidents } from './read/incidents.ts'
import { readLedger } from './read/ledger.ts'
import { fitsName } from './read/names.ts'
import { chooseEnvironment, type EnvironmentService, environmentServices, joinPlaces } from './read/places.ts'
import type { Range } from './read/range.ts'
import { readVersions } from './read/versions.ts'

/** A place with its releases and their changes, by sha. */
export interface EnvironmentFacts extends EnvironmentService {
  readonly releases: readonly MeasuredRelease[]
  readonly ranges: ReadonlyMap<string, Range>
}

/** Everything that the report depends on. */
export interface HistoryFacts {
  /** The repository's page, `https://github.com/owner/name`. */
  readonly repository: string
  readonly now: Date
  readonly window: Window
  /** A name, or a pattern for several environments that are measured together. */
  readonly metricsEnvironment: string
  readonly places: readonly EnvironmentFacts[]
  /** The metrics environments; those of one service count as one. */
  readonly measured: readonly EnvironmentFacts[]
  /** Of the metrics environment. */
  readonly incidents: readonly Incident[]
  /** By the commit that brought them. */
  readonly pulls: ReadonlyMap<string, LandedPull>
  /** Versions by sha, for deployments without one. */
  readonly versions: ReadonlyMap<string, string>
  /** For each sha that is live elsewhere, its distance from the one in the metrics environment. */
  readonly divergence: ReadonlyMap<string, Divergence>
  /** Where to write the files. */
  readonly files: ReadonlyMap<FileKind, NamedFile>
  /** What could not be found out, as sentences. */
  readonly notices: readonly string[]
}

/** How many days before the window are read too: the release before the first one in the window is needed to know what that one brought. */
const lookBack = 90
/** How many places get their changes; the others only get their history. */
const placesWithChanges = 10

/** Limit, because each needs a request. */
const apiReleases = 50
const withoutCheckout = `Changes are known only for the newest ${apiReleases} deployments: run actions/checkout with \`fetch-depth: 0\` before this step to get all of them.`

const day = 86_400_000

/** Reads the ledger, the history of the repository and the pull requests. */
export async function readHistoryFacts(inputs: Inputs, github: GitHub, host: Host): Promise<HistoryFacts> {
  const now = host.now()
  const files = await placeFiles(inputs, host)
  const window = { from: new Date(now.getTime() - inputs.windowDays * day), to: now }
  const git = await openGit(inputs, host)
  const notices: string[] = []
  // The window before this one is measured too.
  const since = new Date(window.from.getTime() - (inputs.windowDays + lookBack) * day)
  const recorded = await readLedger(inputs, { since, settledBefore: window.from }, { github, notices })
  const metricsEnvironment = inputs.metricsEnvironment || chooseEnvironment(recorded, inputs.environments)
  const imported = await importTimelines(inputs.import, recorded, metricsEnvironment, { git, github })
  const found = environmentServices([...recorded, ...imported], metricsEnvironment)
  const history = git !== undefined && (await isInformative(git, found)) ? git : undefined
  const places = await withReturns(found, history)
  const sources = { git: history, github, notices }
  const read = rangesReader(history, github, notices)
  const withRanges = await readRanges(places, inputs, read)
  const own = withRanges.filter(({ environment }) => fitsName(metricsEnvironment, environment))
  const joined = joinPlaces(own, metricsEnvironment)
  const { owner, name } = github.repository
  return {
    repository: `${serverUrl(host.env)}/${owner}/${name}`,
    now,
    window,
    metricsEnvironment,
    places: withRanges,
    measured: joined === own ? own : await readRanges(joined, inputs, read),
    incidents: await readIncidents(github, { ...inputs, environment: metricsEnvironment, since }, notices),
    pulls: await readPulls(withRanges, { github, notices }),
    versions: git === undefined ? new Map() : await readVersions(git, inputs.service),
    divergence: inputs.changes === 'none' ? new Map() : await readApart(places, metricsEnvironment, sources),
    files,
    notices,
  }
}

async function placeFiles({ files, workingDirectory }: Inputs, { workspace }: Host): Promise<HistoryFacts['files']> {
  const places = new Map<FileKind, NamedFile>()
  for (const kind of fileKinds) {
    if (files[kind] === '') continue
    const file = { root: workspace, path: join(workingDirectory, files[kind]), input: `${kind}-file` }
    await refuseUnwritable(file)
    places.set(kind, file)
  }
  return places
}

/** The checkout, if there is a suitable one. */
async function openGit(inputs: Inputs, host: Host): Promise<Git | undefined> {
  try {
    const { git } = await openRepository(host, inputs.workingDirectory, { value: '', isExplicit: false })
    return git
  } catch (error) {
    const isNone = error instanceof UserError && (error.reason === 'no-repository' || error.reason === 'no-git')
    if (!isNone || inputs.import !== 'none') throw error
    return undefined
  }
}

/** Not a checkout of one commit, which is the default of actions/checkout, and not one of another repository. */
async function isInformative(git: Git, places: readonly EnvironmentService[]): Promise<boolean> {
  const shas = places.flatMap(({ timelines }) => timelines.map(({ record }) => record.deployment.sha))
  return !(await isShallow(git)) && (await readKnownCommits(git, shas)).size > 0
}

/** A deployment of an ancestor of the live version is a rollback, also if another tool or a repeated workflow made it. */
async function withReturns(
  places: readonly EnvironmentService[],
  git: Git | undefined,
): Promise<readonly EnvironmentService[]> {
  const marked: EnvironmentService[] = []
  for (const [index, place] of places.entries()) {
    const steps = stepsOf(place.timelines)
    const isAsked = git !== undefined && index < placesWithChanges && steps.length > 0
    const ancestry = isAsked ? await ancestryByGit(git, steps) : unknownAncestry
    marked.push({ ...place, timelines: markReturns(place.timelines, (step) => ancestry(step)) })
  }
  return marked
}

interface Sources {
  readonly git: Git | undefined
  readonly github: GitHub
  readonly notices: string[]
}

async function readRanges(
  places: readonly EnvironmentService[],
  inputs: Inputs,
  read: RangesReader,
): Promise<readonly EnvironmentFacts[]> {
  const facts: EnvironmentFacts[] = []
  for (const [index, place] of places.entries()) {
    const releases = foldReleases(place.timelines)
    const isAsked = inputs.changes === 'auto' && index < placesWithChanges
    facts.push({ ...place, releases, ranges: isAsked ? await read(releases) : new Map() })
  }
  return facts
}

type RangesReader = (releases: readonly MeasuredRelease[]) => Promise<ReadonlyMap<string, Range>>

function rangesReader(git: Git | undefined, github: GitHub, notices: string[]): RangesReader {
  if (git !== undefined) return (releases) => rangesByGit(git, releases)
  let left = apiReleases
  return async (releases) => {
    // The first release has none before it to compare with.
    if (releases.length - 1 > left && !notices.includes(withoutCheckout)) notices.push(withoutCheckout)
    const ranges = await rangesByApi(github, releases, left)
    left -= ranges.size
    return ranges
  }
}

/** Titles, dates and labels; without the permission, the history only shows commits. */
async function readPulls(
  places: readonly EnvironmentFacts[],
  { github, notices }: Pick<Sources, 'github' | 'notices'>,
): Promise<ReadonlyMap<string, LandedPull>> {
  const landings = places.flatMap(({ ranges }) => [...ranges.values()].flatMap((range) => range.landings))
  try {
    return await readLandedPulls(github, landings)
  } catch (error) {
    if (!isGitHubError(error, 'missing-permission')) throw error
    notices.push('Pull requests are not shown: add `pull-requests: read` under `permissions:` of the job to see them.')
    return new Map()
  }
}

async function readApart(
  places: readonly EnvironmentService[],
  metricsEnvironment: string,
  { git, github }: Pick<Sources, 'git' | 'github'>,
): Promise<ReadonlyMap<string, Divergence>> {
  const shaOf = ({ timelines }: EnvironmentService) => serving(timelines)?.record.deployment.sha
  const base = places
    .filter(({ environment }) => fitsName(metricsEnvironment, environment))
    .flatMap((place) => shaOf(place) ?? [])
  const others = places.slice(0, placesWithChanges).flatMap((place) => shaOf(place) ?? [])
  const [first, ...more] = base
  if (first === undefined || more.length > 0) return new Map()
  return git === undefined ? divergenceByApi(github, first, others) : divergenceByGit(git, first, others)
}

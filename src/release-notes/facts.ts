import { join, relative } from 'node:path'
import type { Commit } from '../commits/commit.ts'
import type { NamedFile } from '../files/file-error.ts'
import { refuseUnwritable } from '../files/place.ts'
import { readFile } from '../files/read.ts'
import { temporaryRoot } from '../files/temporary.ts'
import type { Repository } from '../git/open.ts'
import type { Git } from '../git/process.ts'
import { readCommits } from '../git/range/history.ts'
import { findHolders, readTouchedPaths } from '../git/touched.ts'
import type { GitHub } from '../github/connection/call.ts'
import { assetName } from '../github/operations/assets.ts'
import { UserError } from '../input/user-error.ts'
import { describeFault, plainOf, readYaml } from '../input/yaml.ts'
import { proposalBase } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'
import { serverUrl } from '../runner/server.ts'
import { brief } from '../text/printable.ts'
import { marksOf, person } from './changes/people.ts'
import { isReleaseOnly } from './changes/release.ts'
import { type Enrichment, enrich } from './enrich.ts'
import type { Inputs } from './inputs.ts'
import { type Categories, parseCategories } from './notes/criteria.ts'
import type { RepositoryAddress, UpdatedPackage } from './notes/notes.ts'
import type { PathMatch } from './notes/sections.ts'
import { type ReleaseFacts, readRelease } from './published.ts'
import { type ReleaseTarget, readTarget } from './range/target.ts'
import { readUpdated } from './range/updated.ts'

/** An existing file. */
export interface FileFact {
  readonly file: NamedFile
  readonly bytes: Buffer | undefined
}

/** Everything that the notes depend on. */
export interface NotesFacts {
  readonly site: RepositoryAddress
  readonly target: ReleaseTarget
  /** YYYY-MM-DD, in UTC, of the released commit. */
  readonly date: string
  /** Number of commits in the range. */
  readonly count: number
  /** The marks of all earlier contributors; undefined if they are unknown. */
  readonly earlier: ReadonlySet<string> | undefined
  /** Lower-case logins of first-time contributors, if GitHub had to be asked. */
  readonly newcomers: ReadonlySet<string> | undefined
  /** Commits that only make a release: they have a tag, write its version, and touch only manifests, lock files and changelogs. */
  readonly releaseCommits: ReadonlySet<string>
  readonly categories: Categories | undefined
  /** Packages of the monorepo that this one depends on and that were released in the range. */
  readonly updated: readonly UpdatedPackage[]
  readonly match: PathMatch
  readonly template: string
  readonly notesFile: FileFact
  /** Where the complete Markdown goes if the release's text must be cut: a temporary file, and its name as an asset. */
  readonly spill: { readonly file: NamedFile; readonly name: string }
  readonly changelog: FileFact | undefined
  /** Undefined with `release: none` and in a preview. */
  readonly published: ReleaseFacts | undefined
  /** Whether this is a pull request or merge queue, in which nothing is written. */
  readonly isPreview: boolean
}

/** The range itself; separate, because it is large and not needed after the notes are made. */
export interface History {
  /** Newest first. */
  readonly commits: readonly Commit[]
  /** Pull requests, by the commit that names them. */
  readonly pullOf: Enrichment['pullOf']
}

/** Reads everything: history, files, and GitHub if it adds something. */
export async function readNotesFacts(
  repository: Repository,
  inputs: Inputs,
  host: Host,
  github: () => Promise<GitHub>,
): Promise<{ readonly facts: NotesFacts; readonly history: History }> {
  const { git } = repository
  const target = await readTarget(repository, inputs, host)
  const isPreview = (await proposalBase(host.env)) !== undefined
  if (!isPreview) refuseUntagged(inputs, target)
  const [commits, date, earlier, categories, files] = await Promise.all([
    readCommits(git, {
      head: target.commit,
      except: target.previous ? [target.previous.commit] : [],
      files: needsFiles(inputs),
      people: true,
    }),
    readDate(git, target.commit),
    readEarlier(git, target),
    inputs.sections === undefined ? readCategories(git, host.workspace) : undefined,
    readFiles(inputs, target, host),
  ])
  const { commits: told, pullOf, newcomers } = await enrich(git, inputs, { commits, target, host, github })
  const facts = {
    site: siteOf(host),
    target,
    date,
    count: commits.length,
    earlier,
    newcomers,
    releaseCommits: await readReleaseCommits(git, commits, target),
    updated: await readUpdated(git, inputs, target, commits),
    categories,
    match: await pathMatch(
      inputs,
      commits.flatMap(({ files: changed }) => changed ?? []),
    ),
    isPreview,
    ...files,
    published:
      inputs.release === 'none' || target.tag === '' || isPreview
        ? undefined
        : await readRelease(await github(), inputs, host.workspace, target),
  }
  return { facts, history: { commits: told, pullOf } }
}

/** The commits that only make a release. Only tagged commits are checked, with two git processes, so that a long history costs little. */
async function readReleaseCommits(
  git: Git,
  commits: readonly Commit[],
  { tagged }: ReleaseTarget,
): Promise<ReadonlySet<string>> {
  const candidates = commits.filter(({ sha, parents }) => parents.length === 1 && tagged.has(sha)).map(({ sha }) => sha)
  const touched = await readTouchedPaths(git, candidates)
  const releases = candidates.filter((sha) => isReleaseOnly(touched.get(sha) ?? []))
  return findHolders(git, new Map(releases.map((sha) => [sha, tagged.get(sha) ?? []])))
}

function siteOf({ env }: Host): RepositoryAddress {
  return {
    server: serverUrl(env),
    repository: env['GITHUB_REPOSITORY'] ?? '',
  }
}

function needsFiles({ package: pack, sections, exclude }: Inputs): boolean {
  return (
    pack !== undefined ||
    exclude.paths !== undefined ||
    sections?.some(({ takes }) => takes.paths !== undefined) === true
  )
}

async function pathMatch({ sections, exclude }: Inputs, paths: readonly string[]): Promise<PathMatch> {
  const patterns = [...(sections ?? []).map(({ takes }) => takes.paths), exclude.paths].filter(
    (each) => each !== undefined,
  )
  if (patterns.length === 0) return () => () => false
  const { globMatcher } = await import('../input/glob.ts')
  const matcherFor = (globs: readonly string[]) =>
    globMatcher({ patterns: globs, source: 'Input `sections` or `exclude`', options: { dot: true } }, paths)
  const matchers = new Map(patterns.map((each) => [each, matcherFor(each)]))
  return (wanted) => matchers.get(wanted) ?? (() => false)
}

/** One line for each author and co-author, however long the history. */
async function readEarlier(git: Git, { previous, isWhole }: ReleaseTarget): Promise<ReadonlySet<string> | undefined> {
  if (previous === undefined || !isWhole) return undefined
  const lines = await git.lines([
    'shortlog',
    '-s',
    '-e',
    '--group=author',
    '--group=trailer:co-authored-by',
    previous.commit,
  ])
  return new Set(
    lines.flatMap((line) => {
      const [, name = '', email = ''] = /^\s*\d+\s+(.*?) ?<([^<>]*)>$/.exec(line) ?? []
      return marksOf(person(name, email))
    }),
  )
}

async function readCategories(git: Git, workspace: string): Promise<Categories | undefined> {
  for (const name of ['release.yml', 'release.yaml']) {
    const path = relative(workspace, join(git.directory, '.github', name))
    const bytes = await readFile({ root: workspace, path })
    if (bytes === undefined) continue
    const reading = await readYaml(bytes.toString('utf8'))
    if (reading.kind === 'read') return parseCategories(plainOf(reading.value))
    throw new UserError(
      'invalid-input',
      reading.faults.map(
        (fault) =>
          `\`.github/${name}\` ${describeFault(fault)}. Fix it, or set \`sections\` under \`with:\` of this step.`,
      ),
    )
  }
  return undefined
}

async function readFiles(
  inputs: Inputs,
  { tag }: ReleaseTarget,
  host: Host,
): Promise<Pick<NotesFacts, 'template' | 'notesFile' | 'spill' | 'changelog'>> {
  const spare = `release-notes${tag === '' ? '' : `-${assetName(tag)}`}`
  const root = await temporaryRoot(host.env)
  const fact = async (path: string, input: 'notes-file' | 'changelog-file'): Promise<FileFact> => {
    const file = { root: host.workspace, path: join(inputs.workingDirectory, path), input }
    await refuseUnwritable(file)
    return { file, bytes: await readFile(file) }
  }
  const spareFile = { root, path: `${spare}.${inputs.format === 'json' ? 'json' : 'md'}` }
  return {
    template: inputs.templateFile === '' ? inputs.template : await readTemplate(inputs, host),
    notesFile:
      inputs.notesFile === ''
        ? { file: spareFile, bytes: await readFile(spareFile) }
        : await fact(inputs.notesFile, 'notes-file'),
    spill: { file: { root, path: `${spare}-full.md` }, name: assetName(`release-notes-${tag}.md`) },
    changelog: inputs.changelogFile === '' ? undefined : await fact(inputs.changelogFile, 'changelog-file'),
  }
}

async function readTemplate({ workingDirectory, templateFile }: Inputs, { workspace }: Host): Promise<string> {
  const path = join(workingDirectory, templateFile)
  const bytes = await readFile({ root: workspace, path, input: 'template-file' })
  if (bytes !== undefined) return bytes.toString('utf8')
  throw new UserError(
    'invalid-input',
    `Input \`template-file\` names \`${brief(path)}\`, which does not exist. Change it under \`with:\` of this step, or check out the repository first.`,
  )
}

async function readDate(git: Git, commit: string): Promise<string> {
  return new Date(await git.text(['log', '-1', '--format=%cI', commit])).toISOString().slice(0, 10)
}

function refuseUntagged({ release, changelogFile }: Inputs, { tag, spelled }: ReleaseTarget): void {
  const cure =
    'Tag it before this step (version-bump does), or set `tag`. Without a changelog and a release, the notes list what is not released yet.'
  if (tag === '' && release !== 'none')
    throw new UserError('no-tag', `HEAD has no release tag, so there is nothing to release. ${cure}`)
  if (spelled === undefined && changelogFile !== '')
    throw new UserError(
      'no-tag',
      `A changelog is organized by version, but ${tag === '' ? 'HEAD has no release tag' : `the tag \`${brief(tag)}\` contains none`}. ${cure}`,
    )
}

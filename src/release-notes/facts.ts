import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Commit } from '../commits/commit.ts'
import { readCommits } from '../git/history.ts'
import { openRepository } from '../git/open.ts'
import type { Git } from '../git/process.ts'
import { assetName } from '../github/assets.ts'
import type { GitHub } from '../github/call.ts'
import { Complaint } from '../runner/complaint.ts'
import { proposalBase } from '../runner/event.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../runner/printable.ts'
import { readIfThere, resolveInside } from '../runner/workspace.ts'
import { type Categories, parseCategories } from './criteria.ts'
import { type Enrichment, enrich } from './enrich.ts'
import type { Inputs } from './inputs.ts'
import type { Site } from './notes.ts'
import { marksOf, person } from './people.ts'
import { type ReleaseFacts, readRelease } from './published.ts'
import type { PathMatch } from './sections.ts'
import { readTarget, type Target } from './target.ts'

/** A file as it stands, at its absolute path. */
export interface FileFact {
  readonly path: string
  readonly bytes: Buffer | undefined
}

/** Everything that the notes depend on. */
export interface Facts {
  readonly site: Site
  readonly target: Target
  /** YYYY-MM-DD, in UTC, of the commit that is released. */
  readonly date: string
  /** How many commits the range has. */
  readonly count: number
  /** The marks of everybody who contributed before; undefined where that is not known. */
  readonly earlier: ReadonlySet<string> | undefined
  /** Lower-case logins of first-time contributors, where GitHub had to be asked. */
  readonly newcomers: ReadonlySet<string> | undefined
  readonly categories: Categories | undefined
  readonly match: PathMatch
  readonly template: string
  readonly notesFile: FileFact
  /** Where the whole Markdown goes when the release's text must be cut: a temporary file, and its name as an asset. */
  readonly spill: { readonly path: string; readonly name: string }
  readonly changelog: FileFact | undefined
  /** Undefined with `release: none` and in a preview. */
  readonly published: ReleaseFacts | undefined
  /** A pull request or merge queue: nothing is written. */
  readonly isPreview: boolean
}

/** The range itself: apart, since it is large, and not needed any more once the notes are made. */
export interface History {
  /** Newest first. */
  readonly commits: readonly Commit[]
  /** Pull requests by the commit that tells of them. */
  readonly pullOf: Enrichment['pullOf']
}

/** Reads everything: history, files, and GitHub where it adds something. */
export async function readFacts(
  inputs: Inputs,
  host: Host,
  github: () => Promise<GitHub>,
): Promise<{ readonly facts: Facts; readonly history: History }> {
  const folder = join(host.workspace, inputs.workingDirectory)
  const { git, remote } = await openRepository(host, inputs.workingDirectory, {
    value: inputs.token,
    isExplicit: false,
  })
  const target = await readTarget(git, remote, inputs, host)
  const isPreview = (await proposalBase(host.env)) !== undefined
  if (!isPreview) refuseUntagged(inputs, target)
  const [commits, earlier, categories, files] = await Promise.all([
    readCommits(git, {
      head: target.commit,
      except: target.previous ? [target.previous.commit] : [],
      files: needsFiles(inputs),
    }),
    readEarlier(git, target),
    inputs.sections === undefined ? readCategories(git) : undefined,
    readFiles(inputs, folder, target, host),
  ])
  const { pullOf, newcomers } = await enrich(git, inputs, { commits, target, host, github })
  const facts = {
    site: siteOf(host),
    target,
    date: await readDate(git, target.commit),
    count: commits.length,
    earlier,
    newcomers,
    categories,
    match: await pathMatch(inputs),
    isPreview,
    ...files,
    published:
      inputs.release === 'none' || target.tag === '' || isPreview
        ? undefined
        : await readRelease(await github(), inputs, folder, target),
  }
  return { facts, history: { commits, pullOf } }
}

function siteOf({ env }: Host): Site {
  return {
    server: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
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

async function pathMatch({ sections, exclude }: Inputs): Promise<PathMatch> {
  const patterns = [...(sections ?? []).map(({ takes }) => takes.paths), exclude.paths].filter(
    (each) => each !== undefined,
  )
  if (patterns.length === 0) return () => () => false
  const { default: picomatch } = await import('picomatch')
  const matchers = new Map(patterns.map((each) => [each, picomatch([...each], { dot: true })]))
  return (wanted) => matchers.get(wanted) ?? (() => false)
}

/** One line for each author and co-author, however long the history. */
async function readEarlier(git: Git, { previous, isWhole }: Target): Promise<ReadonlySet<string> | undefined> {
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

async function readCategories(git: Git): Promise<Categories | undefined> {
  for (const name of ['release.yml', 'release.yaml']) {
    const bytes = await readIfThere(join(git.directory, '.github', name))
    if (bytes === undefined) continue
    const { parseDocument } = await import('yaml')
    const document = parseDocument(bytes.toString('utf8'))
    const [error] = document.errors
    if (error)
      throw new Complaint(
        'invalid-input',
        `\`.github/${name}\` is not YAML: ${brief(error.message, 200)}. Mend it, or give \`sections\` under \`with:\` of this step.`,
      )
    return parseCategories(document.toJS())
  }
  return undefined
}

async function readFiles(
  inputs: Inputs,
  folder: string,
  { tag }: Target,
  host: Host,
): Promise<Pick<Facts, 'template' | 'notesFile' | 'spill' | 'changelog'>> {
  const inside = (path: string, input: string) => resolveInside(host.workspace, join(folder, path), input)
  const fact = async (path: string): Promise<FileFact> => ({ path, bytes: await readIfThere(path) })
  const spare = join(host.env['RUNNER_TEMP'] || tmpdir(), `release-notes${tag === '' ? '' : `-${assetName(tag)}`}`)
  const spareFile = `${spare}.${inputs.format === 'json' ? 'json' : 'md'}`
  const notesPath = inputs.notesFile === '' ? spareFile : await inside(inputs.notesFile, 'notes-file')
  return {
    template:
      inputs.templateFile === ''
        ? inputs.template
        : await readTemplate(await inside(inputs.templateFile, 'template-file')),
    notesFile: await fact(notesPath),
    spill: { path: `${spare}-full.md`, name: assetName(`release-notes-${tag}.md`) },
    changelog:
      inputs.changelogFile === '' ? undefined : await fact(await inside(inputs.changelogFile, 'changelog-file')),
  }
}

async function readTemplate(path: string): Promise<string> {
  const bytes = await readIfThere(path)
  if (bytes !== undefined) return bytes.toString('utf8')
  throw new Complaint(
    'invalid-input',
    `Input \`template-file\` names \`${brief(path)}\`, which is not there. Change it under \`with:\` of this step, or check out the repository before.`,
  )
}

async function readDate(git: Git, commit: string): Promise<string> {
  return new Date(await git.text(['log', '-1', '--format=%cI', commit])).toISOString().slice(0, 10)
}

function refuseUntagged({ release, changelogFile }: Inputs, { tag, version }: Target): void {
  const cure =
    'Tag it before this step (version-bump does), or give `tag`, or ask for neither: the notes then tell what is not released yet.'
  if (tag === '' && release !== 'none')
    throw new Complaint('no-tag', `HEAD has no release tag, so there is nothing to release. ${cure}`)
  if (version === undefined && changelogFile !== '')
    throw new Complaint(
      'no-tag',
      `A changelog is kept by version, and ${tag === '' ? 'HEAD has no release tag' : `the tag \`${brief(tag)}\` holds none`}. ${cure}`,
    )
}

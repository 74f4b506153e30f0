import type { SquashBodies } from '../commits/assess.ts'
import { eventsInputs, eventsSecrets, readEventsUrl } from '../events/inputs.ts'
import { InputReader, type SecretInputs } from '../input/reader.ts'
import type { Host } from '../runner/host.ts'
import { brief } from '../text/printable.ts'
import { normalizeFolder, type Package, parsePackages } from '../version/packages.ts'
import { isRefName } from '../version/tag.ts'
import { parseCriteria, parseSections } from './notes/criteria.ts'
import type { Sort } from './notes/notes.ts'
import type { Criteria, Section } from './notes/sections.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'tag',
  'previous-tag',
  'tag-prefix',
  'packages',
  'package',
  'working-directory',
  'squash-bodies',
  'unit',
  'commit-overrides',
  'enrich',
  'sections',
  'exclude',
  'internal',
  'sort',
  'by-author',
  'dependencies',
  'template',
  'template-file',
  'format',
  'notes-file',
  'changelog-file',
  'release',
  'release-name',
  'assets',
  'prerelease',
  'make-latest',
  'edited',
  ...eventsInputs,
  'dry-run',
] as const

/** Those that are secrets or contain secrets. */
export const secretInputs: SecretInputs<(typeof inputNames)[number]> = { token: 'value', ...eventsSecrets }

type Reader = InputReader<(typeof inputNames)[number]>

/** True, false, or decided by the version. */
export type SectionVerdict = 'auto' | 'true' | 'false'

/** The inputs of one step, checked and typed. Paths are relative to the workspace, without `.` and `..`. */
export interface Inputs {
  readonly token: string
  /** '' for the release tag on HEAD. */
  readonly tag: string
  /** '' to find it by version. */
  readonly previousTag: string
  /** Undefined for `auto`. */
  readonly tagPrefix: string | undefined
  /** All packages of the monorepo: a file belongs to the one with the deepest folder around it. */
  readonly packages: readonly Package[]
  /** The package of the notes. */
  readonly package: Package | undefined
  /** '' for the workspace itself. */
  readonly workingDirectory: string
  readonly squashBodies: SquashBodies
  readonly unit: 'auto' | 'commits' | 'pull-requests'
  /** Whether pull requests may correct their commits. */
  readonly commitOverrides: boolean
  readonly enrich: 'auto' | 'always' | 'none'
  /** Undefined for those of `.github/release.yml`, or the built-in ones. */
  readonly sections: readonly Section[] | undefined
  readonly exclude: Criteria
  /** Whether the built-in section of internal changes is listed. */
  readonly internal: 'hide' | 'show'
  readonly sort: Sort
  /** Whether each entry names its authors. */
  readonly byAuthor: boolean
  readonly dependencies: 'collapse' | 'list' | 'omit'
  /** '' for the built-in one. */
  readonly template: string
  readonly templateFile: string
  readonly format: 'markdown' | 'json'
  /** '' for a file in the runner's temporary folder. */
  readonly notesFile: string
  /** '' for none. */
  readonly changelogFile: string
  readonly release: 'none' | 'draft' | 'publish'
  /** With `{{tag}}` and `{{version}}`. */
  readonly releaseName: string
  readonly assets: readonly string[]
  readonly prerelease: SectionVerdict
  readonly makeLatest: SectionVerdict
  /** What happens to a section or release text that a person changed. */
  readonly edited: 'keep' | 'replace'
  /** '' for none. */
  readonly eventsUrl: string
  readonly dryRun: boolean
}

/** Reads all inputs; throws one UserError that lists all problems. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host, inputNames, secretInputs)
  const packages = parsePackages(await reader.yaml('packages'), (what) => reader.reportError('packages', what))
  const verdicts = ['auto', 'true', 'false'] as const
  const inputs: Inputs = {
    token: reader.text('token'),
    tag: readTag(reader, 'tag'),
    previousTag: readTag(reader, 'previous-tag'),
    tagPrefix: readPrefix(reader),
    packages,
    package: choosePackage(reader, packages),
    workingDirectory: readPath(reader, 'working-directory'),
    squashBodies: reader.choice('squash-bodies', ['auto', 'all', 'header'], 'auto'),
    unit: reader.choice('unit', ['auto', 'commits', 'pull-requests'], 'auto'),
    commitOverrides: reader.flag('commit-overrides'),
    enrich: reader.choice('enrich', ['auto', 'always', 'none'], 'auto'),
    sections: parseSections(await reader.yaml('sections'), (what) => reader.reportError('sections', what)),
    exclude: parseCriteria(await reader.yaml('exclude'), '', (what) => reader.reportError('exclude', what)),
    internal: reader.choice('internal', ['hide', 'show'], 'hide'),
    sort: reader.choice('sort', ['newest', 'oldest', 'scope'], 'newest'),
    byAuthor: reader.flag('by-author'),
    dependencies: reader.choice('dependencies', ['collapse', 'list', 'omit'], 'collapse'),
    template: reader.text('template'),
    templateFile: readPath(reader, 'template-file'),
    format: reader.choice('format', ['markdown', 'json'], 'markdown'),
    notesFile: readPath(reader, 'notes-file'),
    changelogFile: readPath(reader, 'changelog-file'),
    release: reader.choice('release', ['none', 'draft', 'publish'], 'none'),
    releaseName: reader.text('release-name') || '{{tag}}',
    assets: readAssets(reader),
    prerelease: reader.choice('prerelease', verdicts, 'auto'),
    makeLatest: reader.choice('make-latest', verdicts, 'auto'),
    edited: reader.choice('edited', ['keep', 'replace'], 'keep'),
    eventsUrl: readEventsUrl(reader),
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  reader.finish()
  return inputs
}

function readTag(reader: Reader, name: 'tag' | 'previous-tag'): string {
  const tag = reader.text(name).replace(/^refs\/tags\//, '')
  if (tag !== '' && !isRefName(tag)) reader.refuse(name, tag, 'the name of a tag, such as `v1.2.3`')
  return tag
}

function readPrefix(reader: Reader): string | undefined {
  const prefix = reader.text('tag-prefix')
  if (prefix !== 'auto' && !isRefName(`${prefix}1.2.3`))
    reader.refuse('tag-prefix', prefix, '`auto`, or a prefix that git allows in a tag, such as `v` or `release-`')
  return prefix === 'auto' ? undefined : prefix
}

function choosePackage(reader: Reader, packages: readonly Package[]): Package | undefined {
  const given = reader.text('package')
  if (packages.length === 0 && given !== '')
    reader.reportError(
      'package',
      `is \`${brief(given)}\`, but the input \`packages\` is empty; set the same \`packages\` as for version-bump`,
    )
  if (packages.length === 0) return undefined
  const folder = normalizeFolder(given)
  const found = packages.find(({ name, path }) => given !== '' && (name === given || path === folder))
  const names = packages.map(({ name }) => `\`${brief(name)}\``).join(', ')
  if (found === undefined) reader.refuse('package', given, `a name or folder of \`packages\`: ${names}`)
  return found
}

type PathName = 'working-directory' | 'template-file' | 'notes-file' | 'changelog-file'

function readPath(reader: Reader, name: PathName): string {
  const given = reader.text(name)
  const path = given === '' ? '' : normalizeFolder(given)
  if (path === undefined) reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`')
  return path ?? ''
}

function readAssets(reader: Reader): readonly string[] {
  const globs = reader.lines('assets')
  for (const glob of globs)
    if (normalizeFolder(glob) === undefined)
      reader.refuse('assets', glob, 'globs inside the workspace, such as `dist/*.zip`, one per line')
  return globs
}

function refuseContradictions(reader: Reader, inputs: Inputs): void {
  const { packages, tagPrefix, template, templateFile, release, assets, makeLatest, prerelease } = inputs
  if (packages.length > 0 && tagPrefix !== undefined)
    reader.reportError('tag-prefix', 'is not used with `packages`; set `tag` for each package instead')
  if (template !== '' && templateFile !== '')
    reader.reportError('template', 'and `template-file` are both given; remove one of them')
  if (assets.length > 0 && release === 'none')
    reader.reportError('assets', 'is given, but `release` is `none`; set `release` to `draft` or `publish`')
  if (makeLatest === 'true' && prerelease === 'true')
    reader.reportError(
      'make-latest',
      'and `prerelease` are both `true`; on GitHub, a prerelease cannot be the latest release',
    )
}

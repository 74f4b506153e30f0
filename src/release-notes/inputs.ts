import { normalizeFolder, type Package, parsePackages } from '../packages/packages.ts'
import type { Host } from '../runner/host.ts'
import { InputReader } from '../runner/inputs.ts'
import { brief } from '../runner/printable.ts'
import { isRefName } from '../version/tag.ts'
import { parseCriteria, parseSections } from './criteria.ts'
import type { Criteria, Section } from './sections.ts'

/** Every input of action.yml. */
export const inputNames = [
  'token',
  'tag',
  'previous-tag',
  'tag-prefix',
  'packages',
  'package',
  'working-directory',
  'unit',
  'enrich',
  'sections',
  'exclude',
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
  'dry-run',
] as const

type Reader = InputReader<(typeof inputNames)[number]>

/** True, false, or left to the version. */
export type Verdict = 'auto' | 'true' | 'false'

/** The inputs of one step, checked and typed. Paths are relative to the workspace, without `.` and `..`. */
export interface Inputs {
  readonly token: string
  /** '' is the release tag on HEAD. */
  readonly tag: string
  /** '' is found by version. */
  readonly previousTag: string
  /** Undefined is `auto`. */
  readonly tagPrefix: string | undefined
  /** All packages of the monorepo: a file belongs to the one with the deepest folder around it. */
  readonly packages: readonly Package[]
  /** The one that the notes are about. */
  readonly package: Package | undefined
  /** '' is the workspace itself. */
  readonly workingDirectory: string
  readonly unit: 'auto' | 'commits' | 'pull-requests'
  readonly enrich: 'auto' | 'always' | 'none'
  /** Undefined: those of `.github/release.yml`, or our own. */
  readonly sections: readonly Section[] | undefined
  readonly exclude: Criteria
  readonly dependencies: 'collapse' | 'list' | 'omit'
  /** '' is the built-in one. */
  readonly template: string
  readonly templateFile: string
  readonly format: 'markdown' | 'json'
  /** '' is a file in the runner's temporary folder. */
  readonly notesFile: string
  /** '' writes none. */
  readonly changelogFile: string
  readonly release: 'none' | 'draft' | 'publish'
  /** With `{{tag}}` and `{{version}}`. */
  readonly releaseName: string
  readonly assets: readonly string[]
  readonly prerelease: Verdict
  readonly makeLatest: Verdict
  /** What becomes of a section or release text that a person changed. */
  readonly edited: 'keep' | 'replace'
  readonly dryRun: boolean
}

/** Reads all inputs; throws one complaint that lists everything that is wrong. */
export async function readInputs(host: Host): Promise<Inputs> {
  const reader: Reader = new InputReader(host.env, inputNames)
  const packages = parsePackages(await reader.yaml('packages'), (what) => reader.complain('packages', what))
  const verdicts = ['auto', 'true', 'false'] as const
  const inputs: Inputs = {
    token: readToken(reader, host),
    tag: readTag(reader, 'tag'),
    previousTag: readTag(reader, 'previous-tag'),
    tagPrefix: readPrefix(reader),
    packages,
    package: choosePackage(reader, packages),
    workingDirectory: readPath(reader, 'working-directory'),
    unit: reader.choice('unit', ['auto', 'commits', 'pull-requests'], 'auto'),
    enrich: reader.choice('enrich', ['auto', 'always', 'none'], 'auto'),
    sections: parseSections(await reader.yaml('sections'), (what) => reader.complain('sections', what)),
    exclude: parseCriteria(await reader.yaml('exclude'), '', (what) => reader.complain('exclude', what)),
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
    dryRun: reader.flag('dry-run'),
  }
  refuseContradictions(reader, inputs)
  reader.finish()
  return inputs
}

function readToken(reader: Reader, host: Host): string {
  const token = reader.text('token')
  if (token !== '') host.log.mask(token)
  return token
}

function readTag(reader: Reader, name: 'tag' | 'previous-tag'): string {
  const tag = reader.text(name).replace(/^refs\/tags\//, '')
  if (tag !== '' && !isRefName(tag)) reader.refuse(name, tag, 'the name of a tag, such as `v1.2.3`')
  return tag
}

function readPrefix(reader: Reader): string | undefined {
  const prefix = reader.text('tag-prefix')
  if (prefix !== 'auto' && !isRefName(`${prefix}1.2.3`))
    reader.refuse('tag-prefix', prefix, '`auto`, or what git allows in a tag, such as `v` or `release-`')
  return prefix === 'auto' ? undefined : prefix
}

function choosePackage(reader: Reader, packages: readonly Package[]): Package | undefined {
  const given = reader.text('package')
  if (packages.length === 0 && given !== '')
    reader.complain(
      'package',
      `is \`${brief(given)}\`, but input \`packages\` names none; give the same \`packages\` as version-bump`,
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
      reader.refuse('assets', glob, 'globs inside the workspace, such as `dist/*.zip`, one a line')
  return globs
}

function refuseContradictions(reader: Reader, inputs: Inputs): void {
  const { packages, tagPrefix, template, templateFile, release, assets, makeLatest, prerelease } = inputs
  if (packages.length > 0 && tagPrefix !== undefined)
    reader.complain('tag-prefix', 'has no meaning with `packages`; give each package its `tag`')
  if (template !== '' && templateFile !== '')
    reader.complain('template', 'and `template-file` are both given; leave one of them out')
  if (assets.length > 0 && release === 'none')
    reader.complain('assets', 'is given, and `release` is `none`; set `release` to `draft` or `publish`')
  if (makeLatest === 'true' && prerelease === 'true')
    reader.complain(
      'make-latest',
      'and `prerelease` are both `true`; GitHub takes no prerelease for the latest release',
    )
}

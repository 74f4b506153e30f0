/** The comparisons: the contestants of each, and their arguments. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { listActions } from '../test/contract/tree.ts'
import type { Contestant } from './contest.ts'
import type { Command } from './measure.ts'
import { gitCliff, labelPeer, nodeProgram } from './peers.ts'
import type { Shape } from './repository.ts'
import { prepareStep } from './step.ts'

/** The fields that version-bump reads from each commit. */
const fields = '%x00%H%x00%P%x00%an%x00%ae%x00%cI%x00%B'
const preset = ['--preset', 'conventionalcommits']

/** The names by which targets find costs. */
export const names = {
  node: '`node -e 0`',
  gitLog: '`git log` of the range',
  /** Not the documented way to ask for the next version, but a faster one. */
  quickCliff: '(git-cliff `--unreleased --bumped-version`)',
  versionBump: '**version-bump**',
  releaseNotes: '**release-notes**',
  client: '`mysql --batch --quick`',
  loader: '`mysql < dump.sql`',
  mysqlQuery: '**mysql-query**',
}

/** Inputs for actions that would continue without any. */
const refused: Readonly<Record<string, Readonly<Record<string, string>>>> = { doctor: { for: 'nothing' } }

/** Start and end of every action without its inputs, outside of any repository, so that each fails at once; compared with Node alone. */
export function start(workspace: string, folder: string): readonly Contestant[] {
  const failing = listActions().map((action): Contestant => {
    const { command, outputs } = prepareStep(action, refused[action] ?? {}, workspace, join(folder, action))
    return { name: `**${action}**`, command: { ...command, code: 1 }, answer: () => outputs().get('reason') ?? '' }
  })
  return [
    { name: names.node, command: { program: process.execPath, args: ['-e', '0'], directory: workspace } },
    ...failing,
  ]
}

/** The next version of a checkout whose last release has the tag `base`. */
export function nextVersion(checkout: string, shape: Shape, base: string, folder: string): readonly Contestant[] {
  const range = `${base}..HEAD`
  return [
    { name: names.gitLog, command: gitLog(checkout, range) },
    versionBump(checkout, folder),
    {
      name: `${labelPeer('git-cliff')} \`--bumped-version\``,
      command: gitCliff(checkout, '--bumped-version'),
      answer: (output) => output.trim(),
      // It processes every release of the history.
      isSlow: shape === 'released',
    },
    {
      name: names.quickCliff,
      command: gitCliff(checkout, '--unreleased', '--bumped-version'),
      answer: (output) => output.trim(),
    },
    {
      name: labelPeer('conventional-recommended-bump'),
      command: nodeProgram(checkout, 'conventional-recommended-bump', ...preset, '--tag-prefix', 'v'),
      answer: (output) => output.trim(),
    },
    {
      name: labelPeer('@semantic-release/commit-analyzer'),
      command: nodeProgram(checkout, 'analyzer.js', range),
      answer: (output) => output.trim(),
    },
  ]
}

/** The notes for everything since `base`, written to a file. */
export function notes(checkout: string, base: string, folder: string): readonly Contestant[] {
  const at = (name: string) => join(folder, name)
  const inputs = { 'tag-prefix': 'v', enrich: 'none', 'notes-file': 'notes.md' }
  const { command, outputs } = prepareStep('release-notes', inputs, checkout, folder)
  const clear = () => rmSync(join(checkout, 'notes.md'), { force: true })
  return [
    { name: names.gitLog, command: gitLog(checkout, `${base}..HEAD`) },
    { name: names.releaseNotes, command, answer: () => outputs().get('result') ?? '', clear },
    { name: labelPeer('git-cliff'), command: gitCliff(checkout, '--output', at('cliff.md')) },
    {
      name: labelPeer('conventional-changelog'),
      command: nodeProgram(
        checkout,
        'conventional-changelog',
        ...preset,
        ...['--tag-prefix', 'v', '--output-unreleased', '--release-count', '0', '--outfile', at('changelog.md')],
      ),
    },
  ]
}

function gitLog(directory: string, range: string): Command {
  return { program: 'git', args: ['log', '-z', `--format=${fields}`, range], directory }
}

function versionBump(checkout: string, folder: string): Contestant {
  const { command, outputs } = prepareStep('version-bump', { 'dry-run': 'true', 'tag-prefix': 'v' }, checkout, folder)
  return { name: names.versionBump, command, answer: () => outputs().get('tag') ?? '' }
}

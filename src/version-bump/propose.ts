import { UserError } from '../input/user-error.ts'
import { escapeCell, escapeLine } from '../markdown/escape.ts'
import { markdownTable } from '../markdown/table.ts'
import type { FileDraft } from './draft.ts'
import { causeOf } from './explain.ts'
import type { BumpFacts } from './facts.ts'
import type { Inputs } from './inputs.ts'
import { formatTags } from './marker.ts'
import { messageOf, type PlannedRelease } from './publish/message.ts'
import { type ReleasePulls, type ReleaseStep, releaseBranch } from './release.ts'

/** Maximum number of packages and files in the pull request's text: GitHub accepts 65,536 characters. */
const shown = 100

/** Updates release branch and pull request; makes no commit if the branch is up to date. */
export function proposeSteps(
  inputs: Inputs,
  facts: BumpFacts,
  releases: readonly PlannedRelease[],
  draft: FileDraft,
): readonly ReleaseStep[] {
  const base = facts.tip.branch ?? ''
  const head = releaseBranch(base)
  const message = messageOf(inputs, releases)
  const [title = ''] = message.split('\n')
  const pull: ReleaseStep = {
    kind: 'pull-request',
    title,
    body: bodyOf(releases, draft),
    head,
    base,
    number: facts.pulls?.open?.number,
  }
  if (draft.isProposed) return [pull]
  return [
    { kind: 'commit', files: draft.files, message, parent: facts.tip.commit },
    { kind: 'push', branch: { name: head, from: facts.pulls?.branch?.sha, force: true }, tags: [], floating: [] },
    pull,
  ]
}

function bodyOf(releases: readonly PlannedRelease[], draft: FileDraft): string {
  const rows = releases.map(({ tag, answer, decision }) => [
    escapeCell(decision.facts.package.name || tag),
    escapeCell(answer.previous ?? '–'),
    `**${escapeCell(answer.version)}**`,
    escapeCell(answer.bump),
    escapeCell(causeOf(decision) ?? answer.why),
  ])
  const files = draft.files.map(({ path }) => `- ${escapeLine(path)}`)
  return [
    formatTags(releases.map(({ tag, answer }) => ({ name: tag, version: answer.version }))),
    'Merging this pull request releases:\n',
    markdownTable(['', 'now', 'next', 'bump', 'why'], rows.slice(0, shown)),
    ...(rows.length > shown ? [`and ${rows.length - shown} more.\n`] : []),
    `\nIt changes the version in:\n\n${files.slice(0, shown).join('\n')}${files.length > shown ? `\n- and ${files.length - shown} more` : ''}`,
    '\nIt is updated automatically until it is merged; commits made to its branch by hand stop the updates.',
  ].join('\n')
}

/** People's commits on the release branch would be lost when it is rebuilt. */
export function refuseForeign({ branch }: ReleasePulls, target: string): void {
  if (branch === undefined || branch.foreign === 0) return
  const head = releaseBranch(target)
  const cure = `Move them to \`${target}\` or merge the pull request, then delete \`${head}\`.`
  throw new UserError(
    'branch-diverged',
    `\`${head}\` has ${branch.foreign} commit(s) made by people, and an update would drop them. ${cure}`,
  )
}

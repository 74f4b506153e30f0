import type { Brought } from '../../github/repository/brought.ts'
import { addressPart } from '../../markdown/address.ts'
import { escapeLine } from '../../markdown/escape.ts'
import type { RunResult } from './run-result.ts'

/** The changes of a deployment, as far as they were read. */
export type WentIn = Brought | 'not-permitted'

/** From the version that was live before to the one that failed. */
export interface Span {
  readonly before: { readonly sha: string; readonly version: string }
  readonly sha: string
}

/** For an issue. The link to the comparison has all of them. */
const pullsShown = 20
const commitsShown = 10

/** Undefined if nothing was live before, or it was the same commit. */
export function spanOf({ sha, walked }: Pick<RunResult, 'sha' | 'walked'>): Span | undefined {
  const { current, end } = walked
  const before = current?.payload?.previous ?? end.target
  const isKnown = before !== undefined && [before.sha, sha].every((each) => /^[0-9a-f]{40,64}$/.test(each))
  return isKnown && before.sha !== sha ? { before, sha } : undefined
}

/** A link to what is new in this deployment: commits and files are one click away. */
export function comparison(runResult: RunResult): string {
  const span = spanOf(runResult)
  if (span === undefined) return ''
  const { before, sha } = span
  return `[since ${escapeLine(before.version || before.sha.slice(0, 7), 100)}](${addressOf(runResult)}/compare/${before.sha}...${sha})`
}

/** The pull requests in the order of the history, then the commits without one. */
export function wentInList(runResult: RunResult, wentIn: WentIn | undefined): string {
  if (wentIn === undefined) return ''
  if (wentIn === 'not-permitted')
    return 'The pull requests of this release are not shown: add `pull-requests: read` under `permissions:` of the job to see them.'
  const { pulls, commits, isWhole } = wentIn
  const at = addressOf(runResult)
  const shown = [
    ...pulls
      .slice(0, pullsShown)
      .map(
        ({ number, title, author }) =>
          `${escapeLine(title, 120)} ([#${number}](${at}/pull/${number})${author === '' ? '' : ` by ${escapeLine(author, 60)}`})`,
      ),
    ...commits
      .slice(0, commitsShown)
      .map(
        ({ sha, subject, author }) =>
          `${escapeLine(subject, 120)} ([${sha.slice(0, 7)}](${at}/commit/${addressPart(sha)})${author === '' ? '' : ` by ${escapeLine(author, 60)}`})`,
      ),
  ]
  if (shown.length === 0) return ''
  const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown)
  const rest = isWhole ? (left === 0 ? '' : `${left} more`) : left === 0 ? 'and more' : `${left} more, and others`
  const cut = rest === '' ? [] : [`${rest}: ${comparison(runResult)} has all`]
  return `#### What changed\n\n${[...shown, ...cut].map((line) => `- ${line}`).join('\n')}`
}

function addressOf({ server, repository }: RunResult): string {
  return `${server}/${repository}`
}

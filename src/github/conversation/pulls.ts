import type { Found, GitHub } from '../connection/call.ts'
import { flag, integer, list, oneOf, optionalText, record, text } from '../connection/parse.ts'

/** A pull request. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly head: Tip
  readonly base: Tip
  readonly labels: readonly string[]
  /** The merge or squash commit; '' if it is not merged. */
  readonly mergeSha: string
}

/** Head or base of a pull request. */
export interface Tip {
  /** The branch's short name. */
  readonly branch: string
  readonly sha: string
}

/** Which pull requests to list; `head` is a branch of this repository. */
export interface PullFilter {
  readonly state: 'open' | 'closed' | 'all'
  readonly head?: string
  readonly base?: string
}

/** The content of a pull request to open or change. */
export interface PullText {
  readonly title: string
  readonly body: string
  readonly base: string
}

/** Maximum pages of a hundred: a release branch has few pull requests. */
const pages = 10

/** Pull requests, newest first, at most 1,000. */
export async function listPulls(github: GitHub, filter: PullFilter): Promise<readonly PullRequest[]> {
  const head = filter.head === undefined ? {} : { head: `${github.repository.owner}:${filter.head}` }
  const base = filter.base === undefined ? {} : { base: filter.base }
  const all: PullRequest[] = []
  for (let page = 1; page <= pages; page++) {
    const { pulls, more } = await github.rest({
      purpose: 'list pull requests',
      needs: 'pull-requests: read',
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { state: filter.state, ...head, ...base, per_page: 100, page },
      repeat: 'harmless',
      parse: (answer, next) => ({ pulls: list(answer, 'pulls', parsePull), more: next }),
    })
    all.push(...pulls)
    if (!more) break
  }
  return all
}

/** A pull request by its number. */
export async function readPull(github: GitHub, number: number): Promise<PullRequest> {
  return github.rest({
    purpose: `read pull request #${number}`,
    needs: 'pull-requests: read',
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number },
    repeat: 'harmless',
    parse: (answer) => parsePull(answer),
  })
}

/** Opens a pull request for a branch that has no open one into this base. */
export async function createPull(github: GitHub, head: string, wanted: PullText): Promise<PullRequest> {
  const settled = async (): Promise<Found<PullRequest> | undefined> => {
    const [value] = await listPulls(github, { state: 'open', head, base: wanted.base })
    return value === undefined ? undefined : { value }
  }
  return github.rest({
    purpose: `open a pull request for ${head}`,
    needs: 'pull-requests: write',
    route: 'POST /repos/{owner}/{repo}/pulls',
    parameters: { head, ...wanted },
    repeat: settled,
    parse: (answer) => parsePull(answer),
  })
}

/** Changes text, base or state of a pull request. */
export async function updatePull(
  github: GitHub,
  number: number,
  changes: Partial<PullText> & { readonly state?: 'open' | 'closed' },
): Promise<PullRequest> {
  return github.rest({
    purpose: `update pull request #${number}`,
    needs: 'pull-requests: write',
    route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
    parameters: { pull_number: number, ...changes },
    repeat: 'harmless',
    parse: (answer) => parsePull(answer),
  })
}

/** Adds labels to the existing ones; GitHub creates unknown labels. */
export async function addLabels(github: GitHub, number: number, labels: readonly string[]): Promise<void> {
  await github.rest({
    purpose: `label pull request #${number}`,
    needs: 'pull-requests: write',
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: { issue_number: number, labels },
    repeat: 'harmless',
    parse: () => undefined,
  })
}

function parsePull(value: unknown, at = 'pull'): PullRequest {
  const pull = record(value, at)
  const merged = pull['merged_at'] !== null && pull['merged_at'] !== undefined
  return {
    number: integer(pull['number'], `${at}.number`),
    url: text(pull['html_url'], `${at}.html_url`),
    state: oneOf(pull['state'], ['open', 'closed'], `${at}.state`),
    merged,
    title: text(pull['title'], `${at}.title`),
    body: optionalText(pull['body'], `${at}.body`),
    draft: flag(pull['draft'] ?? false, `${at}.draft`),
    head: parseTip(pull['head'], `${at}.head`),
    base: parseTip(pull['base'], `${at}.base`),
    labels: list(pull['labels'], `${at}.labels`, (label, place) => text(record(label, place)['name'], `${place}.name`)),
    // Before the merge, this is a trial merge that never becomes part of the history.
    mergeSha: merged ? optionalText(pull['merge_commit_sha'], `${at}.merge_commit_sha`) : '',
  }
}

function parseTip(value: unknown, at: string): Tip {
  const tip = record(value, at)
  return { branch: text(tip['ref'], `${at}.ref`), sha: text(tip['sha'], `${at}.sha`) }
}

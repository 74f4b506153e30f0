import { brief } from '../../text/printable.ts'
import type { GitHub } from '../connection/call.ts'
import { pageSize, readPages } from '../connection/pages.ts'
import { integer, isRecord, list, moment, oneOf, optionalText, record, text } from '../connection/parse.ts'
import { type Account, parseAccount } from '../people/account.ts'

/** A commit of a comparison. */
export interface ComparedCommit {
  readonly sha: string
  /** The subject line. */
  readonly message: string
  /** Undefined if no account has the author's email address. */
  readonly author: Account | undefined
  readonly authorName: string
  readonly authoredAt: Date
  readonly committedAt: Date
  /** Two or more for a merge. */
  readonly parents: number
}

/** What `head` has and `base` has not. */
export interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical'
  readonly aheadBy: number
  readonly behindBy: number
  /** Oldest first, as many as requested. */
  readonly commits: readonly ComparedCommit[]
  /** True if `head` has more commits. */
  readonly more: boolean
}

/** Compares two branches, tags or shas, one request per hundred commits. Throws a UserError `not-found` for an unknown one. */
export async function compare(
  github: GitHub,
  base: string,
  head: string,
  { limit }: { readonly limit: number },
): Promise<Comparison> {
  let first: Omit<Comparison, 'commits' | 'more'> | undefined
  const commits = await readPages(
    async (page) => {
      const { items, more, ...totals } = await askForPage(github, `${base}...${head}`, page)
      first ??= totals
      return { items, more }
    },
    Math.max(1, limit),
  )
  if (first === undefined) throw new Error('a comparison has a first page')
  return { ...first, commits: commits.slice(0, limit), more: first.aheadBy > Math.min(limit, commits.length) }
}

async function askForPage(github: GitHub, basehead: string, page: number) {
  return github.rest({
    purpose: `compare ${brief(basehead)}`,
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    parameters: { basehead, per_page: pageSize, page },
    repeat: 'harmless',
    parse: (answer, more) => {
      const comparison = record(answer, 'comparison')
      return {
        status: oneOf(comparison['status'], ['ahead', 'behind', 'diverged', 'identical'], 'status'),
        aheadBy: integer(comparison['ahead_by'], 'ahead_by'),
        behindBy: integer(comparison['behind_by'], 'behind_by'),
        items: list(comparison['commits'], 'commits', parseCommit),
        more,
      }
    },
  })
}

function parseCommit(value: unknown, at: string): ComparedCommit {
  const { sha, commit: found, author, parents } = record(value, at)
  const commit = record(found, `${at}.commit`)
  const authored = record(commit['author'], `${at}.commit.author`)
  const committed = record(commit['committer'], `${at}.commit.committer`)
  return {
    sha: text(sha, `${at}.sha`),
    message: text(commit['message'], `${at}.commit.message`).split('\n', 1)[0] ?? '',
    // GitHub may also answer with an empty object.
    author: isRecord(author) && 'id' in author ? parseAccount(author, `${at}.author`) : undefined,
    authorName: optionalText(authored['name'], `${at}.commit.author.name`),
    authoredAt: moment(authored['date'], `${at}.commit.author.date`),
    committedAt: moment(committed['date'], `${at}.commit.committer.date`),
    parents: list(parents, `${at}.parents`, () => 1).length,
  }
}

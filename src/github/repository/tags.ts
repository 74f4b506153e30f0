import type { GitHub } from '../connection/call.ts'
import { pageSize, readPages } from '../connection/pages.ts'
import { list, record, text } from '../connection/parse.ts'

/** A tag and its commit, whether it is annotated or not. */
export interface NamedTag {
  readonly name: string
  readonly commit: string
}

/** Maximum tags to read; GitHub returns the highest names first. */
const most = 2_000

/** The repository's tags, one request per hundred. */
export async function listTags(github: GitHub): Promise<readonly NamedTag[]> {
  return readPages((page) => askForPage(github, page), most)
}

async function askForPage(github: GitHub, page: number) {
  return github.rest({
    purpose: 'list tags',
    needs: 'contents: read',
    route: 'GET /repos/{owner}/{repo}/tags',
    parameters: { per_page: pageSize, page },
    repeat: 'harmless',
    parse: (answer, more) => ({ items: list(answer, 'tags', parseTag), more }),
  })
}

function parseTag(value: unknown, at: string): NamedTag {
  const tag = record(value, at)
  return {
    name: text(tag['name'], `${at}.name`),
    commit: text(record(tag['commit'], `${at}.commit`)['sha'], `${at}.commit.sha`),
  }
}

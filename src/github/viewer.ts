import type { GitHub } from './call.ts'
import { integer, record } from './parse.ts'

/** The number of the account that the token acts as; 0 where GitHub names none. */
export async function readViewer(github: GitHub): Promise<number> {
  return github.graphql({
    purpose: 'ask whose token this is',
    needs: 'metadata: read',
    query: 'query viewer { viewer { databaseId } }',
    variables: {},
    repeat: 'harmless',
    parse: (data) => integer(record(record(data, 'data')['viewer'], 'viewer')['databaseId'] ?? 0, 'viewer.databaseId'),
  })
}

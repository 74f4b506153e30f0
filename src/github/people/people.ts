import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { GitHub, Refusal } from '../connection/call.ts'
import { integer, optionalText, record } from '../connection/parse.ts'
import { type Account, parseAccount } from './account.ts'

/** A person's permission in the repository, from any source: direct, by teams, by the organization. */
export interface Role {
  readonly account: Account
  /** `read`, `triage`, `write`, `maintain`, `admin`, or the organization's name for a custom role. */
  readonly role: string
  /** The closest of `admin`, `write`, `read`, `none`: maintainers have `write` here. */
  readonly permission: string
}

/** The role of a login; undefined if GitHub has no such person here. In a public repository everybody has `read`. */
export async function readRole(github: GitHub, login: string): Promise<Role | undefined> {
  // A deleted account.
  if (login === '') return undefined
  return github.rest<Role | undefined>({
    purpose: `read the role of ${brief(login, 60)}`,
    needs: 'metadata: read',
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { username: login },
    repeat: 'harmless',
    parse: parseRole,
    refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
  })
}

function parseRole(value: unknown): Role {
  const answer = record(value, 'permission')
  return {
    account: parseAccount(answer['user'], 'permission.user'),
    role: optionalText(answer['role_name'], 'permission.role_name'),
    permission: optionalText(answer['permission'], 'permission.permission'),
  }
}

/** True if a login belongs to a team or one of its child teams. Throws a UserError if the token cannot see the team. */
export async function isTeamMember(
  github: GitHub,
  organization: string,
  slug: string,
  login: string,
): Promise<boolean> {
  const found = await findInTeam(github, organization, slug, login)
  if (found === undefined) throw unreadable(organization, slug)
  return found
}

/** The same; undefined if the token cannot see the team, or it does not exist. */
export async function findInTeam(
  github: GitHub,
  organization: string,
  slug: string,
  login: string,
): Promise<boolean | undefined> {
  const team = { org: organization, team_slug: slug }
  const state = await ask(github, {
    purpose: `look for ${brief(login, 60)} in the team ${brief(`${organization}/${slug}`)}`,
    route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    parameters: { ...team, username: login },
  })
  if (state !== undefined) return state === 'active'
  // 404 means not a member, no such team, or no access. Only a request for the team itself tells them apart.
  return (await canReadTeam(github, organization, slug)) ? false : undefined
}

/** Whether the team exists and the token can see it. */
export async function canReadTeam(github: GitHub, organization: string, slug: string): Promise<boolean> {
  const seen = await ask(github, {
    purpose: `read the team ${brief(`${organization}/${slug}`)}`,
    route: 'GET /orgs/{org}/teams/{team_slug}',
    parameters: { org: organization, team_slug: slug },
  })
  return seen !== undefined
}

interface Question {
  readonly purpose: string
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The answer's state, '' if it has none; undefined for 403 and 404. */
async function ask(github: GitHub, question: Question): Promise<string | undefined> {
  return github.rest<string | undefined>({
    ...question,
    needs: 'metadata: read',
    repeat: 'harmless',
    parse: (answer) => optionalText(record(answer, 'team')['state'], 'team.state'),
    refused: ({ status }: Refusal) => (status === 404 || status === 403 ? { value: undefined } : undefined),
  })
}

/** GITHUB_TOKEN belongs to one repository and cannot access organizations (docs.github.com, Actions, GITHUB_TOKEN). */
function unreadable(organization: string, slug: string): UserError {
  return new UserError(
    'missing-permission',
    `The token cannot read the team \`${brief(`${organization}/${slug}`)}\`, or the team does not exist. \`GITHUB_TOKEN\` cannot read teams: set \`token\` to a GitHub App token with the organization permission «Members: read», or to a personal access token with \`read:org\`.`,
  )
}

/** The account number of the token; 0 if GitHub names none. */
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

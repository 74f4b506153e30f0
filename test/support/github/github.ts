import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importOnce } from '../import-once.ts'
import { addRun, addWorkflow, type Run, type RunGiven, type Workflow, type WorkflowGiven } from './actions.ts'
import { addDeployment, type Deployment, type DeploymentGiven } from './deployments.ts'
import type { Fault } from './fault.ts'
import { openGit } from './git.ts'
import { addPull, type PullGiven } from './given.ts'
import { addIssue, type Issue, type IssueGiven } from './issues.ts'
import { type Role, setRole } from './people.ts'
import { createPerson, type Person } from './person.ts'
import { installProtection } from './protection.ts'
import { findPull, merge } from './pulls.ts'
import type { World } from './route.ts'
import { type LoggedRequest, listen } from './server.ts'
import { createShapes } from './shape.ts'
import {
  type Permissions,
  type Protection,
  type PullRequest,
  type Release,
  type State,
  stamp,
  userOf,
} from './state.ts'

/** What a fake GitHub starts with. */
export interface Given {
  /** `owner/name`. */
  readonly repository: string
  /** A bare git repository on disk; all commits, branches and tags are its own. */
  readonly bare: string
  /** Of the token; what is left out is `write`. */
  readonly permissions?: Partial<Permissions>
  /** Publishing a release makes it unchangeable. */
  readonly immutableReleases?: boolean
  readonly now?: () => Date
}

/** The runner's variables that lead to the fake. `token` is no variable of the runner: an action takes it as an input. */
export interface Env {
  readonly GITHUB_API_URL: string
  readonly GITHUB_GRAPHQL_URL: string
  readonly GITHUB_SERVER_URL: string
  readonly GITHUB_REPOSITORY: string
}

/** A GitHub of one repository on loopback. */
export interface FakeGitHub extends AsyncDisposable {
  readonly env: Env
  readonly token: string
  /** What came in so far, in order. */
  readonly requests: readonly LoggedRequest[]
  /** What GitHub's own description forbids; the end of the test throws it unless it was cleared. */
  readonly violations: string[]
  readonly state: State
  readonly releases: () => readonly Release[]
  readonly pulls: () => readonly PullRequest[]
  readonly fault: (fault: Fault) => void
  readonly clearFaults: () => void
  /** How many faults no request has met yet: a test of a fault ends with 0. */
  readonly unmetFaults: () => number
  readonly setPermissions: (permissions: Partial<Permissions>) => void
  /** Keeps pushes off a branch (short name) or any ref (`refs/tags/*`), for the API and for `git push`. */
  readonly protect: (ref: string, kind?: Protection['kind']) => Promise<void>
  readonly addPullRequest: (given: PullGiven) => Promise<PullRequest>
  readonly addIssue: (given: IssueGiven) => Issue
  readonly addDeployment: (given: DeploymentGiven) => Promise<Deployment>
  readonly addWorkflow: (given: WorkflowGiven) => Workflow
  readonly addRun: (given: RunGiven) => Run
  /** Does what a person (or, with a login that ends in `[bot]`, a bot) does in the browser or by mail. */
  readonly as: (login: string) => Person
  /** What somebody may do here from now on; undefined takes it all away. */
  readonly setRole: (login: string, role: Role | undefined) => void
  /** The members of a team, `organization/slug`; those left out are removed. */
  readonly setTeam: (team: string, members: readonly string[]) => void
  readonly mergePullRequest: (number: number, method?: 'merge' | 'squash') => Promise<PullRequest>
  /** How often a route or GraphQL operation was asked. */
  readonly count: (name: string) => number
}

/** Starts a fake GitHub; `await using` ends it and throws when anything broke GitHub's own rules. */
export async function startGitHub(given: Given): Promise<FakeGitHub> {
  const { readDescription } = await importOnce<typeof import('./description.ts')>(
    new URL('description.ts', import.meta.url).href,
  )
  const description = readDescription()
  const state = await createState(given)
  let world: World | undefined
  const server = await listen(description, () => {
    if (world === undefined) throw new Error('the fake GitHub is not up yet')
    return world
  })
  const origin = `http://127.0.0.1:${server.port}`
  const places = { api: `${origin}/api/v3`, uploads: `${origin}/uploads`, server: origin }
  world = { state, shapes: createShapes(description, state, places), complete: description.complete, places }
  return {
    env: {
      GITHUB_API_URL: places.api,
      GITHUB_GRAPHQL_URL: `${origin}/api/graphql`,
      GITHUB_SERVER_URL: places.server,
      GITHUB_REPOSITORY: given.repository,
    },
    token: state.token,
    requests: server.requests,
    violations: server.violations,
    state,
    releases: () => [...state.releases.values()],
    pulls: () => [...state.pulls.values()],
    fault: server.fault,
    clearFaults: server.clearFaults,
    unmetFaults: server.unmetFaults,
    setPermissions: (permissions) => {
      state.permissions = { ...state.permissions, ...permissions }
    },
    protect: async (ref, kind = 'classic') => {
      state.protections.push({ ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`, kind })
      await installProtection(given.bare, state.protections)
    },
    addPullRequest: (pull) => addPull(state, pull),
    addIssue: (issue) => addIssue(state, issue),
    addDeployment: (deployment) => addDeployment(state, deployment),
    addWorkflow: (workflow) => addWorkflow(state, workflow),
    addRun: (run) => addRun(state, run),
    as: (login) => createPerson(state, places, login),
    setRole: (login, role) => setRole(state, login, role),
    setTeam: (team, members) => {
      state.teams.set(team, new Map(members.map((login) => [userOf(state, login).login, 'active'])))
    },
    mergePullRequest: (number, method = 'merge') => merge(state, findPull(state, number), method),
    count: (name) => server.requests.filter(({ route, operation }) => route === name || operation === name).length,
    [Symbol.asyncDispose]: async () => {
      await server.close()
      if (server.violations.length === 0) return
      const told = `Against GitHub's rules:\n${server.violations.join('\n')}\n`
      // Where the test failed besides, jest shows neither of the two errors.
      process.stderr.write(told)
      throw new Error(told)
    },
  }
}

async function createState(given: Given): Promise<State> {
  const [owner = '', name = ''] = given.repository.split('/')
  const git = openGit(given.bare)
  const head = (await readFile(join(given.bare, 'HEAD'), 'utf8')).replace(/^ref: refs\/heads\//, '').trim()
  const now = given.now ?? (() => new Date())
  let number = 0
  let id = 1000
  const state: State = {
    owner,
    name,
    git,
    defaultBranch: head,
    now,
    users: new Map(),
    pulls: new Map(),
    releases: new Map(),
    comments: new Map(),
    issues: new Map(),
    deployments: new Map(),
    roles: new Map(),
    mails: new Map(),
    teams: new Map(),
    neighbours: new Map(),
    workflows: new Map(),
    runs: new Map(),
    listeners: new Set(),
    statusLimit: 100,
    statusOrder: 'newest-first',
    isPrivate: true,
    hasIssues: true,
    namesDeleters: true,
    readsTeams: false,
    isOld: false,
    protections: [],
    latest: undefined,
    permissions: {
      contents: 'write',
      'pull-requests': 'write',
      issues: 'write',
      actions: 'write',
      deployments: 'write',
      ...given.permissions,
    },
    token: 'ghs_fake0token0of0the0tests0000000000000',
    viewer: 'github-actions[bot]',
    immutableReleases: given.immutableReleases ?? false,
    pullRequestsByActions: true,
    rate: { limit: 5000, remaining: 5000, reset: Math.floor(Date.parse(stamp(now())) / 1000) + 3600 },
    nextNumber: () => {
      do number++
      while (state.pulls.has(number) || state.issues.has(number))
      return number
    },
    nextId: () => ++id,
  }
  return state
}

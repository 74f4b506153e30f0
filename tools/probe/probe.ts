import { type Answer, at, listAt, type Talk } from './talk.ts'

/** The check was not possible: a permission is missing, or nothing arrived in time. It says nothing about the assumption. */
export class NotTried extends Error {}

/** Where to check. */
export interface Place {
  readonly talk: Talk
  readonly repository: string
  readonly graphql: string
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Once it is aborted, nothing more is requested, except to remove what was created. */
  readonly signal?: AbortSignal
}

/** A repository for the checks, and what was created in it. */
export class Probe {
  readonly talk: Talk
  readonly #graphql: string
  readonly #path: string
  readonly #sleep: (milliseconds: number) => Promise<void>
  readonly #undo: (() => Promise<unknown>)[] = []
  readonly #once = new Map<string, Promise<unknown>>()
  #isOver = false

  constructor(place: Place) {
    // a call in progress is completed, so that it is known what it created
    this.talk = async (method, path, body) => {
      if (!this.#isOver && place.signal?.aborted === true) throw new NotTried('it was stopped')
      return await place.talk(method, path, body)
    }
    this.#graphql = place.graphql
    this.#path = `/repos/${place.repository}`
    this.#sleep = place.sleep
  }

  /** A call below the repository's address; throws NotTried unless the status is one of the expected ones. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    hoped: readonly number[] = [200, 201, 202, 204],
  ): Promise<Answer> {
    const answer = await this.talk(method, `${this.#path}${path}`, body)
    if (hoped.includes(answer.status)) return answer
    throw new NotTried(`${method} ${path}: ${answer.status} ${String(at(answer.body, 'message') ?? '')}`.trim())
  }

  /** A call for which every status is a valid answer. */
  try(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.talk(method, `${this.#path}${path}`, body)
  }

  /** A GraphQL operation; errors are in the answer. */
  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { status, body } = await this.talk('POST', this.#graphql, { query, variables })
    if (status !== 200) throw new NotTried(`GraphQL: ${status}`)
    return body
  }

  /** Registers what to remove at the end, newest first. Called before something is created if the answer could be lost. */
  later(remove: () => Promise<unknown>): void {
    this.#undo.push(remove)
  }

  /** Removes everything that was created; returns what could not be removed. */
  async clear(): Promise<readonly string[]> {
    this.#isOver = true
    const left: string[] = []
    for (const remove of this.#undo.reverse())
      await remove().catch((error: unknown) => left.push(error instanceof Error ? error.message : String(error)))
    this.#undo.length = 0
    return left
  }

  /** A result that several assumptions use, created once. */
  async once<Result>(name: string, make: () => Promise<Result>): Promise<Result> {
    const known = this.#once.get(name) as Promise<Result> | undefined
    const result = known ?? make()
    if (known === undefined) this.#once.set(name, result)
    return result
  }

  /** Looks every ten seconds, for at most ten minutes. */
  async until<Result>(what: string, look: () => Promise<Result | undefined>, times = 60): Promise<Result> {
    for (let turn = 0; turn < times; turn++) {
      const found = await look()
      if (found !== undefined) return found
      await this.#sleep(10_000)
    }
    throw new NotTried(`${what} did not arrive within ${times * 10} s`)
  }

  /** The commit and the name of the default branch. */
  head(): Promise<{ readonly branch: string; readonly sha: string }> {
    return this.once('head', async () => {
      const branch = String(at((await this.call('GET', '')).body, 'default_branch'))
      const { body } = await this.call('GET', `/git/ref/heads/${branch}`)
      return { branch, sha: String(at(body, 'object', 'sha')) }
    })
  }

  /** An issue for comments; it is closed at the end, because only a person can delete it. */
  issue(): Promise<number> {
    return this.once('issue', async () => {
      const text = {
        title: 'Slipway’s probe',
        body: 'The probe uses this issue to check how this GitHub behaves, and closes it at the end.',
      }
      const number = Number(at((await this.call('POST', '/issues', text)).body, 'number'))
      this.later(() => this.call('PATCH', `/issues/${number}`, { state: 'closed' }))
      return number
    })
  }

  /** A deployment of the default branch; at the end it is made inactive and deleted, and then the environment that it created. */
  async deployment(environment: string, more: Readonly<Record<string, unknown>> = {}): Promise<number> {
    const { sha } = await this.head()
    await this.once(`environment ${environment}`, async () => {
      this.later(() => this.call('DELETE', `/environments/${environment}`, undefined, [204, 404]))
    })
    const wish = {
      ref: sha,
      environment,
      auto_merge: false,
      required_contexts: [],
      production_environment: false,
      ...more,
    }
    const id = Number(at((await this.call('POST', '/deployments', wish)).body, 'id'))
    this.later(async () => {
      await this.call('POST', `/deployments/${id}/statuses`, { state: 'inactive' })
      await this.call('DELETE', `/deployments/${id}`)
    })
    return id
  }

  /** The states of a deployment, newest first. */
  async states(deployment: number): Promise<readonly string[]> {
    const { body } = await this.call('GET', `/deployments/${deployment}/statuses`)
    return listAt(body).map((each) => String(at(each, 'state')))
  }
}

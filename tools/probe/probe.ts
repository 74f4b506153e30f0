import { type Answer, at, listAt, type Talk } from './talk.ts'

/** What was tried could not be: a permission is missing, or nothing came in time. It says nothing of the assumption. */
export class NotTried extends Error {}

/** Where it is tried. */
export interface Place {
  readonly talk: Talk
  readonly repository: string
  readonly graphql: string
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Once it is aborted nothing more is asked, but for what removes. */
  readonly signal?: AbortSignal
}

/** A repository that is there to be tried on, and what was made in it. */
export class Probe {
  readonly talk: Talk
  readonly #graphql: string
  readonly #path: string
  readonly #sleep: (milliseconds: number) => Promise<void>
  readonly #undo: (() => Promise<unknown>)[] = []
  readonly #once = new Map<string, Promise<unknown>>()
  #isOver = false

  constructor(place: Place) {
    // a call that is under way comes to its end, so that what it made is known
    this.talk = async (method, path, body) => {
      if (!this.#isOver && place.signal?.aborted === true) throw new NotTried('it was stopped')
      return await place.talk(method, path, body)
    }
    this.#graphql = place.graphql
    this.#path = `/repos/${place.repository}`
    this.#sleep = place.sleep
  }

  /** A call below the repository's address; throws NotTried unless the status is one that was hoped for. */
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

  /** A call of which every status is an answer. */
  try(method: string, path: string, body?: unknown): Promise<Answer> {
    return this.talk(method, `${this.#path}${path}`, body)
  }

  /** A GraphQL operation; errors stand in the answer. */
  async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { status, body } = await this.talk('POST', this.#graphql, { query, variables })
    if (status !== 200) throw new NotTried(`GraphQL: ${status}`)
    return body
  }

  /** What is made is removed at the end, the newest first. Said before it is made where the answer could be lost. */
  later(remove: () => Promise<unknown>): void {
    this.#undo.push(remove)
  }

  /** Removes all that was made; answers what could not be. */
  async clear(): Promise<readonly string[]> {
    this.#isOver = true
    const left: string[] = []
    for (const remove of this.#undo.reverse())
      await remove().catch((error: unknown) => left.push(error instanceof Error ? error.message : String(error)))
    this.#undo.length = 0
    return left
  }

  /** The result of something that several assumptions look at, made once. */
  async once<Result>(name: string, make: () => Promise<Result>): Promise<Result> {
    const known = this.#once.get(name) as Promise<Result> | undefined
    const result = known ?? make()
    if (known === undefined) this.#once.set(name, result)
    return result
  }

  /** Looks every ten seconds, for ten minutes at most. */
  async until<Result>(what: string, look: () => Promise<Result | undefined>, times = 60): Promise<Result> {
    for (let turn = 0; turn < times; turn++) {
      const found = await look()
      if (found !== undefined) return found
      await this.#sleep(10_000)
    }
    throw new NotTried(`${what} did not come within ${times * 10} s`)
  }

  /** The commit and the name of the default branch. */
  head(): Promise<{ readonly branch: string; readonly sha: string }> {
    return this.once('head', async () => {
      const branch = String(at((await this.call('GET', '')).body, 'default_branch'))
      const { body } = await this.call('GET', `/git/ref/heads/${branch}`)
      return { branch, sha: String(at(body, 'object', 'sha')) }
    })
  }

  /** An issue to write to; it is closed at the end, since nothing but a person can delete it. */
  issue(): Promise<number> {
    return this.once('issue', async () => {
      const text = { title: 'Slipway’s probe', body: 'It looks at what this GitHub does, and is closed at its end.' }
      const number = Number(at((await this.call('POST', '/issues', text)).body, 'number'))
      this.later(() => this.call('PATCH', `/issues/${number}`, { state: 'closed' }))
      return number
    })
  }

  /** A deployment of the default branch; it is made inactive and deleted at the end, and the environment that it brought after it. */
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

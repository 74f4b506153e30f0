/** A line under `permissions:` of a workflow that a call cannot do without; every token has `metadata: read`, which no workflow can write. */
export type Permission =
  | `${'contents' | 'pull-requests' | 'issues' | 'actions' | 'deployments'}: ${'read' | 'write'}`
  | 'metadata: read'

/** A result that was found; apart from undefined, which says that nothing was. */
export interface Found<Result> {
  readonly value: Result
}

/** What GitHub answers when it understood a call and will not do it. `status` of a GraphQL error is the REST status of the same meaning. */
export interface Refusal {
  readonly kind: 'refused'
  readonly status: number
  /**
   * GraphQL's `type` or the first `errors[].code` of REST, as `STALE_DATA` or `already_exists`; '' if there is none.
   */
  readonly code: string
  /** GitHub's own words with those of `errors[]`; not printable yet. */
  readonly message: string
  /** Of `x-accepted-github-permissions`, as `contents=write`; '' if there is none. */
  readonly accepted: string
}

/** What REST and GraphQL calls have in common. */
export interface Call<Result> {
  /** Continues «GitHub would not …», as `create the release v1.2.3`. */
  readonly purpose: string
  readonly needs: Permission
  /**
   * Whether an attempt of unknown outcome (cut connection, 5xx) may simply be made again: `harmless` when doing it twice changes nothing
   * more than doing it once; otherwise a look at whether it took effect, with its result when it did.
   */
  readonly repeat: 'harmless' | (() => Promise<Found<Result> | undefined>)
  /** Turns a refusal into a result where it is an answer (404 to «is there one?»); undefined leaves it an error. */
  readonly refused?: (refusal: Refusal) => Found<Result> | undefined
}

/** A call of a REST operation. */
export interface RestCall<Result> extends Call<Result> {
  /** Octokit's form, as `GET /repos/{owner}/{repo}/pulls`; owner and repo are filled in. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Narrows the answer; `more` says that a next page exists. Throws Unreadable. */
  readonly parse: (answer: unknown, more: boolean) => Result
  /** Milliseconds until the answer, read to its end, counts as lost. */
  readonly timeout?: number
  /** Bytes of the answer; a longer one counts as lost. */
  readonly most?: number
}

/** A GraphQL query or mutation. */
export interface GraphqlCall<Result> extends Call<Result> {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Narrows `data`. Throws Unreadable. */
  readonly parse: (data: unknown) => Result
  /** Gives up at once when the query is too heavy for GitHub (502, 504, its own timeout), so that the caller can ask for less. */
  readonly heavy?: () => Found<Result>
}

/** A GitHub repository. */
export interface Repository {
  readonly owner: string
  readonly name: string
}

/** One repository as seen with one token. Both calls retry what passes and throw a UserError for what does not. */
export interface GitHub {
  readonly repository: Repository
  readonly rest: <Result>(call: RestCall<Result>) => Promise<Result>
  readonly graphql: <Result>(call: GraphqlCall<Result>) => Promise<Result>
}

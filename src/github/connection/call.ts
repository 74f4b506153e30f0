/** A line under `permissions:` of a workflow that a call needs. Every token has `metadata: read`, which no workflow can write. */
export type Permission =
  | `${'contents' | 'pull-requests' | 'issues' | 'actions' | 'deployments'}: ${'read' | 'write'}`
  | 'metadata: read'

/** A found result; distinct from undefined, which means that nothing was found. */
export interface Found<Result> {
  readonly value: Result
}

/** GitHub's answer if it understood a call and refused it. `status` of a GraphQL error is the REST status with the same meaning. */
export interface Refusal {
  readonly kind: 'refused'
  readonly status: number
  /** GraphQL's `type` or REST's first `errors[].code`, such as `STALE_DATA` or `already_exists`; '' if there is none. */
  readonly code: string
  /** GitHub's own words with those of `errors[]`; not printable yet. */
  readonly message: string
  /** From `x-accepted-github-permissions`, such as `contents=write`; '' if there is none. */
  readonly accepted: string
}

/** What REST and GraphQL calls have in common. */
export interface Call<Result> {
  /** Completes "GitHub refused to …", such as `create the release v1.2.3`. */
  readonly purpose: string
  readonly needs: Permission
  /**
   * Whether an attempt with unknown outcome (lost connection, 5xx) may be repeated: `harmless` if twice changes nothing more than once; otherwise a
   * function that looks whether it took effect, and returns its result if it did.
   */
  readonly repeat: 'harmless' | (() => Promise<Found<Result> | undefined>)
  /** Turns a refusal into a result if it is a normal answer (404 when looking for something); undefined leaves it an error. */
  readonly refused?: (refusal: Refusal) => Found<Result> | undefined
}

/** A call of a REST operation. */
export interface RestCall<Result> extends Call<Result> {
  /** Octokit's form, such as `GET /repos/{owner}/{repo}/pulls`; owner and repo are filled in. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Narrows the answer; `more` means that there is a next page. Throws Unreadable. */
  readonly parse: (answer: unknown, more: boolean) => Result
  /** Milliseconds until the complete answer; after that it counts as lost. */
  readonly timeout?: number
  /** Maximum bytes of the answer; a longer one counts as lost. */
  readonly most?: number
}

/** A GraphQL query or mutation. */
export interface GraphqlCall<Result> extends Call<Result> {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Narrows `data`. Throws Unreadable. */
  readonly parse: (data: unknown) => Result
  /** Give up at once if the query is too heavy for GitHub (502, 504, its own timeout), so that the caller can ask for less. */
  readonly heavy?: () => Found<Result>
}

/** A GitHub repository. */
export interface Repository {
  readonly owner: string
  readonly name: string
}

/** One repository as seen with one token. Both calls retry temporary errors and throw a UserError for permanent ones. */
export interface GitHub {
  readonly repository: Repository
  readonly rest: <Result>(call: RestCall<Result>) => Promise<Result>
  readonly graphql: <Result>(call: GraphqlCall<Result>) => Promise<Result>
}

/** What a check looks at, by kind: a value, as the file says it. */

import type { Condition } from '../rows/condition.ts'
import type { Expectation } from '../rows/expect.ts'
import type { JsonPath } from './json/select.ts'

/** A text with placeholders such as `{base}`, expanded when the checks run. */
export type Template = string

/** What is asked over HTTP. */
export interface HttpRequest {
  readonly url: Template
  readonly method: string
  readonly headers: Readonly<Record<string, Template>>
  readonly body: Template | undefined
  /** How many redirects are followed, one after the other; 0 judges the redirect itself. */
  readonly redirects: number
  readonly trust: Trust
  /** HTTP/2 alone. */
  readonly http2: boolean
}

/** How both sides of TLS show who they are. Paths of PEM files, relative to the workspace. */
export interface Trust {
  /** Certificates are not checked. */
  readonly insecure: boolean
  /** Authorities that count in place of the system's. */
  readonly ca: Template | undefined
  readonly client: { readonly cert: Template; readonly key: Template } | undefined
}

/** A text to be equal to, or a pattern (`/…/` in the file). */
export type Pattern = { readonly text: Template } | { readonly source: Template; readonly flags: string }

/** Where a value stands in an answer: a path of a JSON body (`$.a.b[0]`), a header, or the text. */
export type VersionSource =
  | { readonly kind: 'json'; readonly path: JsonPath }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'text'; readonly pattern: Pattern | undefined }

/** What a body must be; all that is given must hold. */
export interface BodyExpectation {
  readonly contains: readonly Template[]
  readonly matches: Pattern | undefined
  readonly json: readonly JsonExpectation[]
}

/** A bound such as `>2`; the operand may hold placeholders. */
export interface Order {
  readonly operator: Condition['operator']
  readonly operand: Template
}

/** What must hold of every value at a path; all that is given. */
export interface JsonExpectation {
  readonly path: JsonPath
  readonly equals?: Pattern | undefined
  readonly order?: Order | undefined
  /** False: there is no value. */
  readonly exists?: boolean | undefined
  /** How many there are: of a list, or of the values that a path leads to. */
  readonly count?: Order | undefined
}

/** A bound on what was sampled; `limit` in milliseconds, of `errors` a share from 0 to 1. */
export interface Threshold {
  readonly text: string
  readonly measure:
    | { readonly kind: 'percentile'; readonly rank: number }
    | { readonly kind: 'avg' | 'min' | 'max' | 'errors' }
  readonly operator: '<' | '<='
  readonly limit: number
}

/** A URL is asked, once or many times. */
export interface HttpCheck {
  readonly kind: 'http'
  readonly request: HttpRequest
  /** Each a number or a class such as `2xx`. */
  readonly status: readonly string[]
  readonly headers: Readonly<Record<string, Pattern>>
  readonly body: BodyExpectation | undefined
  readonly load:
    | { readonly samples: number; readonly concurrency: number; readonly thresholds: readonly Threshold[] }
    | undefined
}

/** Which replicas are asked: one, as the name resolves; each of these; each address of the name; each pod. */
export type Addresses =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly addresses: readonly Template[] }
  | { readonly kind: 'dns' }
  | {
      readonly kind: 'pods'
      readonly namespace: Template
      readonly selector: Template
      readonly port: number | undefined
    }

/** The version that answers is asked for. */
export interface VersionCheck {
  readonly kind: 'version'
  readonly request: HttpRequest
  readonly source: VersionSource
  readonly equals: Template
  readonly addresses: Addresses
  readonly cacheBusting: boolean
}

/** Two URLs are asked in turns. */
export interface CompareCheck {
  readonly kind: 'compare'
  readonly candidate: HttpRequest
  readonly baseline: HttpRequest
  readonly metric: 'latency' | 'errors'
  /** Of each. */
  readonly samples: number
  /** A share: 0.2 is 20 % slower, or 20 percentage points more errors. */
  readonly tolerance: number
}

/** A certificate is looked at. */
export interface TlsCheck {
  readonly kind: 'tls'
  readonly host: Template
  readonly port: number
  readonly servername: Template | undefined
  /** As in `Trust`. */
  readonly ca: Template | undefined
  readonly daysLeft: { readonly operator: '>' | '>='; readonly days: number }
}

/** A port is knocked at. */
export interface TcpCheck {
  readonly kind: 'tcp'
  readonly host: Template
  readonly port: number
}

/** A gRPC service is asked for its health, by the protocol of `grpc.health.v1`. */
export interface GrpcCheck {
  readonly kind: 'grpc'
  readonly request: HttpRequest
  /** As it was registered; '' for the server as a whole. */
  readonly service: Template
}

/** A query of Prometheus is evaluated. */
export interface PrometheusCheck {
  readonly kind: 'prometheus'
  readonly request: HttpRequest
  readonly query: Template
  /** All must hold, for every value of every series. */
  readonly expect: readonly Order[]
  /** Milliseconds back from now, and between two values; undefined for the value of this moment. */
  readonly range: { readonly length: number; readonly step: number } | undefined
}

/** A query is run. */
export interface SqlCheck {
  readonly kind: 'sql'
  readonly urlEnv: string
  readonly query: Template
  readonly expect: Expectation
}

/** An object of a cluster is looked at. */
export interface KubernetesCheck {
  readonly kind: 'kubernetes'
  /** `apps/v1`; a group without a version (`blog.example.com`) stands for its preferred one. */
  readonly apiVersion: string
  readonly resource: string
  readonly name: Template
  readonly namespace: Template
  /** Of a container alone; undefined for any. */
  readonly container: string | undefined
  readonly imageContains: Template | undefined
  readonly imageTag: Template | undefined
  /** All must hold. */
  readonly conditions: readonly ConditionExpectation[]
  /** What `.status.phase` may be; empty if it is not asked for. */
  readonly phases: readonly string[]
  readonly rollout: boolean
}

/** What a condition of an object must say. */
export interface ConditionExpectation {
  readonly type: string
  readonly status: string
  /** Each is as good as another; empty if the reason does not count. */
  readonly reasons: readonly string[]
}

/** A program is run. */
export interface CommandCheck {
  readonly kind: 'command'
  readonly run: readonly Template[]
  readonly env: Readonly<Record<string, Template>>
  readonly exitCodes: Readonly<Record<string, 'passed' | 'failed' | 'inconclusive'>>
  readonly parse: 'junit' | undefined
  /** The file that holds what is parsed, relative to the workspace; without one it is the standard output. */
  readonly report: Template | undefined
}

/** What a check looks at. */
export type Probe =
  | HttpCheck
  | VersionCheck
  | CompareCheck
  | TlsCheck
  | TcpCheck
  | GrpcCheck
  | PrometheusCheck
  | SqlCheck
  | KubernetesCheck
  | CommandCheck
/** The name of a kind, as the file has it. */
export type Kind = Probe['kind']

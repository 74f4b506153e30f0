/** What a check looks at, for each kind, as written in the file. */

import type { Condition } from '../rows/condition.ts'
import type { Expectation } from '../rows/expect.ts'
import type { JsonPath } from './json/select.ts'

/** A text with placeholders such as `{base}`, expanded when the checks run. */
export type Template = string

/** An HTTP request. */
export interface HttpRequest {
  readonly url: Template
  readonly method: string
  readonly headers: Readonly<Record<string, Template>>
  readonly body: Template | undefined
  /** How many redirects are followed; 0 judges the redirect itself. */
  readonly redirects: number
  readonly trust: Trust
  /** Only HTTP/2. */
  readonly http2: boolean
}

/** How both sides of TLS identify themselves. Paths of PEM files, relative to the workspace. */
export interface Trust {
  /** Certificates are not checked. */
  readonly insecure: boolean
  /** Authorities to trust instead of the system's. */
  readonly ca: Template | undefined
  readonly client: { readonly cert: Template; readonly key: Template } | undefined
}

/** A text to compare with, or a pattern (`/…/` in the file). */
export type Pattern = { readonly text: Template } | { readonly source: Template; readonly flags: string }

/** Where to find a value in an answer: at a path of a JSON body (`$.a.b[0]`), in a header, or in the text. */
export type VersionSource =
  | { readonly kind: 'json'; readonly path: JsonPath }
  | { readonly kind: 'header'; readonly name: string }
  | { readonly kind: 'text'; readonly pattern: Pattern | undefined }

/** Conditions on a body; all given ones must hold. */
export interface BodyExpectation {
  readonly contains: readonly Template[]
  readonly matches: Pattern | undefined
  readonly json: readonly JsonExpectation[]
}

/** A bound such as `>2`; the operand may contain placeholders. */
export interface Order {
  readonly operator: Condition['operator']
  readonly operand: Template
}

/** Conditions on every value at a path; all given ones must hold. */
export interface JsonExpectation {
  readonly path: JsonPath
  readonly equals?: Pattern | undefined
  readonly order?: Order | undefined
  /** False: there must be no value. */
  readonly exists?: boolean | undefined
  /** The number of values: in a list, or matched by a path. */
  readonly count?: Order | undefined
}

/** A bound on samples; `limit` is in milliseconds, or for `errors` a share from 0 to 1. */
export interface Threshold {
  readonly text: string
  readonly measure:
    | { readonly kind: 'percentile'; readonly rank: number }
    | { readonly kind: 'avg' | 'min' | 'max' | 'errors' }
  readonly operator: '<' | '<='
  readonly limit: number
}

/** Requests a URL, once or many times. */
export interface HttpCheck {
  readonly kind: 'http'
  readonly request: HttpRequest
  /** Numbers or classes such as `2xx`. */
  readonly status: readonly string[]
  readonly headers: Readonly<Record<string, Pattern>>
  readonly body: BodyExpectation | undefined
  readonly load:
    | { readonly samples: number; readonly concurrency: number; readonly thresholds: readonly Threshold[] }
    | undefined
}

/** The replicas to ask: one, as the name resolves; each of these; each address of the name; each pod. */
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

/** Asks which version answers. */
export interface VersionCheck {
  readonly kind: 'version'
  readonly request: HttpRequest
  readonly source: VersionSource
  readonly equals: Template
  readonly addresses: Addresses
  readonly cacheBusting: boolean
}

/** Requests two URLs alternately. */
export interface CompareCheck {
  readonly kind: 'compare'
  readonly candidate: HttpRequest
  readonly baseline: HttpRequest
  readonly metric: 'latency' | 'errors'
  /** For each URL. */
  readonly samples: number
  /** A share: 0.2 means 20 % slower, or 20 percentage points more errors. */
  readonly tolerance: number
}

/** Inspects a certificate. */
export interface TlsCheck {
  readonly kind: 'tls'
  readonly host: Template
  readonly port: number
  readonly servername: Template | undefined
  /** As in `Trust`. */
  readonly ca: Template | undefined
  readonly daysLeft: { readonly operator: '>' | '>='; readonly days: number }
}

/** Connects to a port. */
export interface TcpCheck {
  readonly kind: 'tcp'
  readonly host: Template
  readonly port: number
}

/** Asks a gRPC service for its health, by the protocol `grpc.health.v1`. */
export interface GrpcCheck {
  readonly kind: 'grpc'
  readonly request: HttpRequest
  /** Its registered name; '' for the server as a whole. */
  readonly service: Template
}

/** Evaluates a Prometheus query. */
export interface PrometheusCheck {
  readonly kind: 'prometheus'
  readonly request: HttpRequest
  readonly query: Template
  /** All must hold for every value of every series. */
  readonly expect: readonly Order[]
  /** Milliseconds back from now, and between two values; undefined for only the current value. */
  readonly range: { readonly length: number; readonly step: number } | undefined
}

/** Runs a query. */
export interface SqlCheck {
  readonly kind: 'sql'
  readonly urlEnv: string
  readonly query: Template
  readonly expect: Expectation
}

/** Reads an object of a cluster. */
export interface KubernetesCheck {
  readonly kind: 'kubernetes'
  /** `apps/v1`; a group without a version (`blog.example.com`) means its preferred version. */
  readonly apiVersion: string
  readonly resource: string
  readonly name: Template
  readonly namespace: Template
  /** Only of this container; undefined for any. */
  readonly container: string | undefined
  readonly imageContains: Template | undefined
  readonly imageTag: Template | undefined
  /** All must hold. */
  readonly conditions: readonly ConditionExpectation[]
  /** The allowed values of `.status.phase`; empty for no condition. */
  readonly phases: readonly string[]
  readonly rollout: boolean
}

/** What a condition of an object must be. */
export interface ConditionExpectation {
  readonly type: string
  readonly status: string
  /** Alternatives; empty for any reason. */
  readonly reasons: readonly string[]
}

/** Runs a program. */
export interface CommandCheck {
  readonly kind: 'command'
  readonly run: readonly Template[]
  readonly env: Readonly<Record<string, Template>>
  readonly exitCodes: Readonly<Record<string, 'passed' | 'failed' | 'inconclusive'>>
  readonly parse: 'junit' | undefined
  /** The file to parse, relative to the workspace; without one, the standard output. */
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
/** The name of a kind in the file. */
export type Kind = Probe['kind']

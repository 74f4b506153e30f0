/** How a client authenticates; both ways may be missing (a test's anonymous API server). */
export interface Credentials {
  readonly token?: string
  /** PEM. */
  readonly cert?: string
  /** PEM. */
  readonly key?: string
}

/** One API server with our credentials. */
export interface Cluster {
  readonly server: URL
  /** PEM; by default the system's certificate authorities. */
  readonly ca: string | undefined
  /** The expected name in the server's certificate, if it is not the address. */
  readonly serverName: string | undefined
  /** Kubeconfig's `insecure-skip-tls-verify`. */
  readonly isInsecure: boolean
  /** From kubeconfig's `proxy-url`. */
  readonly proxy: string | undefined
  /** The default namespace. */
  readonly namespace: string
  /** For people: `service account of the pod` or `context prod of ~/.kube/config`. */
  readonly source: string
  /** Read again each time, until the signal is aborted: a pod's token is rotated within an hour, that of an exec plugin within minutes. */
  readonly credentials: (signal: AbortSignal) => Promise<Credentials>
}

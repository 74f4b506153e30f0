/** How a client shows who it is; both kinds may be absent (an anonymous API server of a test). */
export interface Credentials {
  readonly token?: string
  /** PEM. */
  readonly cert?: string
  /** PEM. */
  readonly key?: string
}

/** One API server and who we are to it. */
export interface Cluster {
  readonly server: URL
  /** PEM; without it the system's certificate authorities count. */
  readonly ca: string | undefined
  /** The name that the server's certificate must bear, where it is not the address. */
  readonly serverName: string | undefined
  /** Kubeconfig's `insecure-skip-tls-verify`. */
  readonly isInsecure: boolean
  /** Of kubeconfig's `proxy-url`. */
  readonly proxy: string | undefined
  /** Where nothing names one. */
  readonly namespace: string
  /** For people: `service account of the pod` or `context prod of ~/.kube/config`. */
  readonly source: string
  /** Read again each time, until the signal is aborted: a pod's token is rotated within the hour, an exec plugin's within minutes. */
  readonly credentials: (signal: AbortSignal) => Promise<Credentials>
}

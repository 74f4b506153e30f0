import type { TimeLimit } from '../network/timeout.ts'

/** What the checks need of a cluster. Both functions reject if the API server cannot be reached or refuses, and when the time is over. */
export interface KubernetesReader {
  /**
   * An object from the API server; undefined if it does not exist. `apiVersion` is `v1`, `apps/v1`, or only the group (`blog.example.com`) to use the
   * version that the server prefers.
   */
  readonly get: (kind: ObjectKind, namespace: string, name: string, limit: TimeLimit) => Promise<unknown | undefined>
  /** All objects with these labels (`app=web,tier!=cache`). */
  readonly list: (
    kind: ObjectKind,
    namespace: string,
    labelSelector: string,
    limit: TimeLimit,
  ) => Promise<readonly unknown[]>
}

/** A kind of objects, as manifests write it. */
export interface ObjectKind {
  readonly apiVersion: string
  readonly kind: string
}

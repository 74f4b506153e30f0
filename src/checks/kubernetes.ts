import type { TimeLimit } from '../network/timeout.ts'

/** The little that the checks ask of a cluster. Both reject when the API server cannot be asked or refuses, and when the time is over. */
export interface KubernetesReader {
  /**
   * An object as the API server gives it, undefined if it does not exist. `apiVersion` is `v1`, `apps/v1` or, for a
   * kind that is only known by its group, the group alone (`blog.example.com`): the version that the server prefers is
   * meant then.
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

/** A kind of objects, as their manifests have it. */
export interface ObjectKind {
  readonly apiVersion: string
  readonly kind: string
}

import type { Sight } from './look.ts'

/** What a repository has, as far as it decides what of an example stays. */
export interface Parts {
  readonly hasImage: boolean
  readonly hasDatabase: boolean
  /** Something is deployed: without it a release is all. */
  readonly isDeployed: boolean
}

/** A service has an image or something in a cluster; the rest is a library or a tool, which is released. */
export function partsOf({ dockerfile, workloads, migrations }: Sight): Parts {
  const isDeployed = dockerfile !== '' || workloads.length > 0
  return { hasImage: dockerfile !== '', hasDatabase: isDeployed && migrations !== '', isDeployed }
}

import type { Sight } from './look.ts'

/** What a repository has, as far as it decides what of an example stays. */
export interface Parts {
  readonly hasImage: boolean
  readonly hasDatabase: boolean
  /** Something is deployed: without it a release is all. */
  readonly isDeployed: boolean
}

/**
 * A service has an image or something in a cluster; the rest is a library or a tool, which is released. A Dockerfile in
 * a folder may be of tests, of an editor, or of one service among several, and its context may be that folder: it is
 * not an image of the repository.
 */
export function partsOf({ dockerfiles, workloads, migrations }: Sight): Parts {
  const hasImage = dockerfiles.includes('Dockerfile')
  const isDeployed = hasImage || workloads.length > 0
  return { hasImage, hasDatabase: isDeployed && migrations !== '', isDeployed }
}

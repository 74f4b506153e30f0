import type { Sight } from './look.ts'

/** The parts of a repository that decide which parts of an example stay. */
export interface Parts {
  readonly hasImage: boolean
  readonly hasDatabase: boolean
  /** Something is deployed; otherwise there is only a release. */
  readonly isDeployed: boolean
}

/**
 * A service has an image or something in a cluster; anything else is a library or a tool, which is only released. A Dockerfile in a folder may be for
 * tests, for an editor, or for one service among several, and its context may be that folder: it is not the image of the repository.
 */
export function partsOf({ dockerfiles, workloads, migrations }: Sight): Parts {
  const hasImage = dockerfiles.includes('Dockerfile')
  const isDeployed = hasImage || workloads.length > 0
  return { hasImage, hasDatabase: isDeployed && migrations !== '', isDeployed }
}

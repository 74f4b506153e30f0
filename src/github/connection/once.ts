import type { Host } from '../../runner/host.ts'
import type { GitHub } from './call.ts'

/** The connection of a step, loaded and created when it is first used. */
export function connectOnce(token: string, host: Host): () => Promise<GitHub> {
  let github: Promise<GitHub> | undefined
  return () => {
    github ??= import('./client.ts').then(({ connect }) =>
      connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }),
    )
    return github
  }
}

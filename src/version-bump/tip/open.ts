import { openRepository, type Repository } from '../../git/open.ts'
import { HeadLog } from '../../git/range/head.ts'
import type { Host } from '../../runner/host.ts'
import type { Inputs } from '../inputs.ts'

/** A repository that is being opened. */
export interface Opening {
  /** Rejects like `openRepository`. */
  readonly repository: Promise<Repository>
  /** Settles when git works on the questions about it. */
  readonly asked: Promise<unknown>
  /** The history of HEAD, which git writes meanwhile; to be disposed of. Not started if the commits are needed by their paths. */
  readonly history: HeadLog
}

/** Opens the repository of the inputs. */
export function open(host: Host, { workingDirectory, token, packages }: Inputs): Opening {
  const history = new HeadLog()
  const asked = Promise.withResolvers<void>()
  const repository = openRepository(host, workingDirectory, token, {
    ...(packages.length === 0 && { first: (git) => history.start(git) }),
    asked: asked.resolve,
  })
  return { repository, asked: Promise.race([asked.promise, repository]), history }
}

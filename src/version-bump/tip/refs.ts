import type { Repository } from '../../git/open.ts'
import { type Refs, readLocalRefs, readRemoteRefs } from '../../git/refs.ts'
import { persist } from '../../git/remote.ts'
import type { Inputs } from '../inputs.ts'
import { anyPending, releaseBranch } from '../release.ts'

/** How the tip is chosen. */
export interface TipOptions {
  /** '' for the checked-out branch. */
  readonly targetBranch: string
  /** HEAD itself is released, whatever its branch: `mode: tag-only`, `skip-push`, previews. */
  readonly isHead: boolean
  /** The remote's refs count; false (`skip-push`) uses the checkout's own. */
  readonly usesRemote: boolean
  /** A release needs a branch; a tag or a preview does not. */
  readonly needsBranch: boolean
  /** Whether to read the release pull request's branch too. */
  readonly withReleaseBranch: boolean
}

/** What the inputs say; `isPreview` in a pull request. */
export function tipOptions(inputs: Inputs, isPreview: boolean): TipOptions {
  return {
    targetBranch: isPreview ? '' : inputs.targetBranch,
    isHead: isPreview || inputs.mode === 'tag-only' || inputs.skipPush || inputs.skipCommit,
    needsBranch: !isPreview && inputs.mode !== 'tag-only',
    usesRemote: !inputs.skipPush,
    withReleaseBranch: inputs.mode === 'pull-request',
  }
}

/** The branch of the tip; undefined if HEAD is detached and no other is wanted. */
export function branchOfTip({ head }: Repository, { targetBranch }: TipOptions): string | undefined {
  return targetBranch || head?.branch
}

/** The refs that count. Throws a UserError that distinguishes network and sign-in. */
export function readRefs(repository: Repository, options: TipOptions): Promise<Refs> {
  const { git, remote } = repository
  if (remote === undefined || !options.usesRemote) return readLocalRefs(git)
  const branches = branchesOf(options, branchOfTip(repository, options))
  return persist(remote, () => readRemoteRefs(git, remote.name, branches))
}

function branchesOf({ withReleaseBranch }: TipOptions, branch: string | undefined): readonly string[] {
  if (branch === undefined) return [anyPending]
  return withReleaseBranch ? [branch, releaseBranch(branch), anyPending] : [branch, anyPending]
}

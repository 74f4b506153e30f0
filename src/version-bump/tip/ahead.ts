import type { Repository } from '../../git/open.ts'
import { HistoryAhead } from '../../git/range/ahead.ts'
import type { Inputs } from '../inputs.ts'

/** Starts reading the usual range while the remote lists its tags: that of a single package, whose commits are not told apart by their paths. */
export function startAhead({ git, head, isShallow }: Repository, { packages }: Inputs): HistoryAhead | undefined {
  return head === undefined || isShallow || packages.length > 0 ? undefined : new HistoryAhead(git, head.commit)
}

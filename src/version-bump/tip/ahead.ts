import type { Repository } from '../../git/open.ts'
import { HistoryAhead } from '../../git/range/ahead.ts'
import type { StartedLog } from '../../git/range/log.ts'
import type { Inputs } from '../inputs.ts'

/** The usual range while the remote lists its tags: that of a single package, whose commits are not told apart by their paths. `log` is of HEAD. */
export function startAhead(
  { git, head, isShallow }: Repository,
  { packages }: Inputs,
  log?: Promise<StartedLog>,
): HistoryAhead | undefined {
  return head === undefined || isShallow || packages.length > 0 ? undefined : new HistoryAhead(git, head.commit, log)
}
